import { render, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import json from '../../../public/reports/chuxiong-2018.json'
import type { Lang } from '../../language/words'
import { chartsOf } from '../../report/charts'
import { parseReport } from '../../report/whole'
import { ChartFigure } from './ChartFigure'
import { kinds } from './kinds'
import { chartModel } from './model'

const parsed = parseReport(json)
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
const report = parsed.value
const charts = chartsOf(report)

/** The chart on a page of its own, once its drawing has come. */
async function drawing(id: string, lang: Lang) {
  const entry = charts.find((c) => c.id === id)
  if (!entry) throw new Error(`no chart ${id}`)
  const model = chartModel(report, entry, lang)
  render(<ChartFigure report={report} entry={entry} lang={lang} />)
  const place = await waitFor(() => {
    const found = document.querySelector('[data-live]')
    expect(found?.querySelector('[data-mark]')).toBeTruthy()
    return found as Element
  })
  const marks = [...place.querySelectorAll<SVGElement>('[data-mark]')]
  return { model, place, marks }
}

describe.each(charts.map((c) => [c.id, c.kind]))('%s, drawn as %s', (id) => {
  it.each<Lang>(['zh', 'en'])('shows each of its figures as one mark with its words (%s)', async (lang) => {
    const { model, marks } = await drawing(id, lang)
    const expected = [...model.marks, ...model.around]
    expect(marks.map((m) => m.dataset.mark).sort()).toEqual(expected.map((m) => m.id).sort())
    for (const { id, say } of expected)
      expect(marks.find((m) => m.dataset.mark === id)?.getAttribute('aria-label')).toBe(say)
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('is one stop for the Tab key, at its first mark', async () => {
    const { model, place } = await drawing(id, 'en')
    const stops = [...place.querySelectorAll<SVGElement>('[tabindex]')].filter((el) => el.tabIndex >= 0)
    expect(stops.map((el) => el.dataset.mark)).toEqual([model.marks[0]?.id])
  })

  it('takes no colour from a style sheet: every shape that shows a figure carries its own', async () => {
    const { place } = await drawing(id, 'en')
    const shapes = [...place.querySelectorAll('[data-mark] rect, [data-mark] path, [data-mark-part] path')]
    expect(shapes.filter((el) => !el.getAttribute('fill') && !el.getAttribute('stroke'))).toEqual([])
  })
})

/** Those that draw several reports; compared/drawings.test.tsx is about them. */
const ofSeveral = ['ranked', 'years', 'multiples']

it('every kind in the list is used by the report or by comparisons, so that all of them are tested', () => {
  expect(new Set([...charts.map((c) => c.kind), ...ofSeveral])).toEqual(new Set(Object.keys(kinds)))
})
