import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { bundled } from '../../../../tests/bundled'
import type { Lang } from '../../../language/words'
import { comparables } from '../../../report/compare/series'
import { nothingChosen, useChoice } from '../../../state/choice'
import type { ChartModel } from '../model'
import { ComparedChart } from './ComparedChart'
import { multiplesModel } from './multiplesModel'
import { rankedModel } from './rankedModel'
import { yearsModel } from './yearsModel'

const { chuxiong2018, suqian2023, suqian2024 } = bundled
const reports = [chuxiong2018, suqian2023, suqian2024]
const compared = { reports, rows: comparables(reports), own: suqian2024.id, measure: 'count' as const }
const granted = compared.rows.find(({ id }) => id === 'outcomes.granted')
if (!granted) throw new Error('no outcomes.granted')

const models: Record<string, (lang: Lang) => ChartModel | null> = {
  years: (lang) => yearsModel(compared, granted, lang),
  ranked: (lang) => rankedModel(compared, granted, lang),
  multiples: (lang) => multiplesModel(compared, 'outcomes', lang),
}

async function drawing(kind: string, lang: Lang) {
  const model = models[kind]?.(lang)
  if (!model) throw new Error(`no ${kind}`)
  const data = () => Promise.reject(new Error('not asked for'))
  render(<ComparedChart model={model} reports={reports} own={suqian2024} data={data} />)
  const place = await waitFor(() => {
    const found = document.querySelector('[data-live]')
    expect(found?.querySelector('[data-mark]')).toBeTruthy()
    return found as Element
  })
  return { model, place, marks: [...place.querySelectorAll<SVGElement>('[data-mark]')] }
}

beforeEach(() =>
  useChoice.setState({ ...nothingChosen, view: 'compare', with: ['suqian-2023', 'chuxiong-2018'] }, true),
)

describe.each(Object.keys(models))('several reports drawn as %s', (kind) => {
  it.each<Lang>(['zh', 'en'])('show each number as one mark with its words (%s)', async (lang) => {
    const { model, marks } = await drawing(kind, lang)
    expect(marks.map((m) => m.dataset.mark).sort()).toEqual(model.marks.map((m) => m.id).sort())
    for (const { id, say } of model.marks)
      expect(marks.find((m) => m.dataset.mark === id)?.getAttribute('aria-label')).toBe(say)
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('are one stop for the Tab key', async () => {
    const { place } = await drawing(kind, 'en')
    const stops = [...place.querySelectorAll<SVGElement>('[tabindex]')].filter((el) => el.tabIndex >= 0)
    expect(stops).toHaveLength(1)
  })

  it('take no colour from a style sheet', async () => {
    const { place } = await drawing(kind, 'en')
    const shapes = [...place.querySelectorAll('[data-mark] :is(rect, path, circle)')]
    expect(shapes.length).toBeGreaterThan(0)
    expect(shapes.filter((el) => !el.getAttribute('fill') && !el.getAttribute('stroke'))).toEqual([])
  })

  it('has its data as a table, and names its sources', async () => {
    const { model } = await drawing(kind, 'en')
    await userEvent.click(screen.getByRole('button', { name: `Data: ${model.title}` }))
    expect(within(screen.getByRole('table')).getAllByRole('row')).toHaveLength(model.marks.length + 1)
    expect(screen.getByText(/Chuxiong Prefecture 2018, Suqian 2023, Suqian 2024/)).toBeTruthy()
  })
})

it('a mark of another report leads to that report, which is then compared with this one', async () => {
  const { marks } = await drawing('years', 'en')
  const mark = marks.find((one) => one.dataset.mark === 'suqian-2023:outcomes.granted')
  if (!mark) throw new Error('no mark of 2023')
  await userEvent.click(mark)
  expect(useChoice.getState()).toMatchObject({
    report: 'suqian-2023',
    view: 'read',
    figure: 'outcomes.granted',
    with: ['suqian-2024', 'chuxiong-2018'],
  })
})
