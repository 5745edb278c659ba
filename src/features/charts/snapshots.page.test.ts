import { beforeEach, expect, it } from 'vitest'
import { pageReport } from '../../../tests/pageReport'
import { chartsOf } from '../../report/charts'
import type { ChartEntry } from '../../report/schema'
import { chartModel } from './model'
import { keepSnapshot, keepSnapshotsOf, snapshotOf, takeFromPage } from './snapshots'

const report = pageReport()
const model = chartModel(report, chartsOf(report).find((c) => c.id === 'hotline-handling') as ChartEntry, 'en')
const other = () => document.querySelector<HTMLTemplateElement>('template')

/** A page the build wrote, the drawing for a narrow column in place. */
beforeEach(() => {
  document.body.innerHTML = `
    <div id="root"><figure data-chart="${model.id}"><div data-still><p>narrow</p></div></figure></div>
    <template data-drawing="${model.id}" data-variant="wide"><p>wide</p></template>`
  keepSnapshotsOf(document.getElementById('root') as HTMLElement, report, 'en')
})

it('both drawings of a chart are found in the page the build wrote', () => {
  expect([snapshotOf(model, 'narrow'), snapshotOf(model, 'wide')]).toEqual(['<p>narrow</p>', '<p>wide</p>'])
})

it('they are told apart also where the page has put in the wide one, and after it has left', () => {
  const template = other()
  if (!template) throw new Error('no template')
  template.innerHTML = '<p>narrow</p>'
  template.dataset.variant = 'narrow'
  for (const place of document.querySelectorAll('[data-still]')) place.innerHTML = '<p>wide</p>'
  document.body.replaceChildren()
  expect([snapshotOf(model, 'narrow'), snapshotOf(model, 'wide')]).toEqual(['<p>narrow</p>', '<p>wide</p>'])
})

it('one drawn later stands beside them', () => {
  keepSnapshot(report, model.id, 'en', 'narrow', '<p>newer</p>')
  expect([snapshotOf(model, 'narrow'), snapshotOf(model, 'wide')]).toEqual(['<p>newer</p>', '<p>wide</p>'])
})

it('a chart of another report, or in another language, has none', () => {
  expect(snapshotOf({ ...model, lang: 'zh' }, 'narrow')).toBeNull()
  expect(snapshotOf({ ...model, report: pageReport() }, 'narrow')).toBeNull()
})

it('a chart React has taken over leaves nothing for the page to put in its place', () => {
  takeFromPage(model.id)
  expect(other()).toBeNull()
})
