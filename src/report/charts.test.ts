import { describe, expect, it } from 'vitest'
import real from '../../public/reports/chuxiong-2018.json'
import { figure, smallReport } from '../../tests/smallReport'
import { aroundOf, chartsIn, chartsOf, chartsShowing, wholeOf } from './charts'
import { form2014 } from './forms/form2014'
import { quantity } from './quantity'
import type { Report } from './schema'
import { parseReport } from './whole'

const chuxiong = () => {
  const parsed = parseReport(real)
  if (!parsed.ok) throw new Error('the real report is not valid')
  return parsed.value
}

describe('the charts of a report', () => {
  const ids = (report: Report) => chartsOf(report).map((c) => c.id)
  const onlyTable = (statistics: Report['statistics']) =>
    smallReport({ figures: {}, headlines: [], systems: [], charts: [], statistics })

  it('a report with a filled table only has the four charts of its form', () => {
    const filled = Object.fromEntries(form2014.indicators.flatMap((i) => (i.unit ? [[i.code, 1]] : [])))
    expect(ids(onlyTable(filled))).toEqual(['disclosure-channels', 'request-channels', 'request-outcomes', 'staffing'])
  })

  it('zeros are drawn, blanks are not: a chart without any value is left out', () => {
    expect(ids(onlyTable({ 'requests.fax': 0, 'staff.full-time': null }))).toEqual(['request-channels'])
    expect(ids(onlyTable({}))).toEqual([])
  })

  it('its own come first, then those of the form', () => {
    expect(ids(smallReport())).toEqual(['hotline-handling', 'request-channels', 'request-outcomes'])
  })

  it('a chart the report draws itself takes the place of the form’s', () => {
    const own = { ...smallReport().charts[0], id: 'request-channels', title: 'Mine' } as Report['charts'][number]
    const charts = chartsOf(smallReport({ charts: [own] }))
    expect(charts.filter((c) => c.id === 'request-channels')).toEqual([own])
  })

  it('a chart of the form stands beside the section that mentions most of what it draws', () => {
    const [asked, hotline] = smallReport().sections
    const turned = [
      { ...hotline, number: 3 },
      { ...asked, number: 7 },
    ] as Report['sections']
    const outcomes = chartsOf(smallReport({ charts: [], sections: turned })).find((c) => c.id === 'request-outcomes')
    expect(outcomes?.section).toBe(7)
  })

  it('what the text says goes before what a section is called', () => {
    const figures = { 'asked.in-person': figure(4, '当面申请', 'In person', { indicator: 'requests.in-person' }) }
    const text = { zh: '当面申请[4件](asked.in-person)。', en: '[4](asked.in-person) came in person.' }
    const sections = [
      { number: 1, title: '依申请公开办理情况', blocks: [] },
      { number: 2, title: '其他情况', blocks: [{ kind: 'paragraph', text }] },
    ] as Report['sections']
    const asked = chartsOf(smallReport({ charts: [], headlines: [], systems: [], figures, sections }))[0]
    expect(asked).toMatchObject({ id: 'request-channels', section: 2 })
    expect(asked?.figures).toContain('asked.in-person')
    const labelled = form2014.charts.find(({ id }) => id === 'request-channels')?.labels ?? {}
    expect(Object.keys(asked?.labels ?? {})).toHaveLength(Object.keys(labelled).length)
  })

  it('a chart the text says nothing of stands in the section that has its rows, or is named like their heading', () => {
    const sections = (...titles: string[]) => titles.map((title, i) => ({ number: i + 1, title, blocks: [] }))
    const six = {
      form: '2019' as const,
      year: 2024,
      statistics: { 'normative.made': 1, 'outcomes.granted': [1], 'review.upheld': 1, 'litigation.direct': 0 },
      sections: sections('总体情况', '主动公开情况', '收到和处理申请情况', '行政复议、行政诉讼情况'),
    }
    const placed = (change: Partial<Report>) =>
      chartsOf(smallReport({ figures: {}, headlines: [], systems: [], charts: [], ...change })).map((c) => [
        c.id,
        c.section,
      ])
    expect(placed(six)).toEqual([
      ['normative-documents', 2],
      ['request-outcomes', 3],
      ['reviews', 4],
      ['lawsuits', 4],
    ])
    // The table of 2014 is an annex.
    expect(placed({ sections: sections('概述', '主动公开', '依申请公开办理情况', '机构建设情况') })).toEqual([
      ['request-channels', 3],
      ['request-outcomes', 3],
    ])
  })

  it('a chart nothing is said about stands beside the first section', () => {
    const [first] = smallReport().sections
    const report = smallReport({ sections: [{ ...first, number: 4, blocks: [] }] as Report['sections'], charts: [] })
    expect(chartsOf(report).map((c) => c.section)).toEqual([4, 4])
  })

  it('a form this version does not know brings none', () => {
    expect(ids(smallReport({ form: '2099' as Report['form'] }))).toEqual(['hotline-handling'])
  })

  it('a row that the report’s text names otherwise goes by that name, so that chart, sentence and row are one', () => {
    const figures = { 'asked.in-all': figure(12, '收到申请', 'Requests received', { indicator: 'requests.received' }) }
    const text = { zh: '收到[12件](asked.in-all)。', en: 'Received [12](asked.in-all).' }
    const report = smallReport({
      charts: [],
      headlines: [],
      systems: [],
      figures,
      sections: [
        { number: 1, title: 'A', blocks: [] },
        { number: 2, title: 'B', blocks: [{ kind: 'paragraph', text }] },
      ],
    })
    const chart = chartsOf(report).find((c) => c.id === 'request-channels')
    expect(chart).toMatchObject({ total: 'asked.in-all' })
    expect(chart && quantity(report, chart.total ?? '')?.value).toBe(12)
  })

  it('the real report has the four the page exists for, each with a value in every mark', () => {
    const report = chuxiong()
    const charts = chartsOf(report)
    expect(ids(report)).toEqual(
      expect.arrayContaining(['disclosure-channels', 'request-outcomes', 'hotline-handling', 'staffing']),
    )
    const empty = charts.flatMap((c) => c.figures.filter((id) => quantity(report, id) === null))
    expect(empty).toEqual([])
    expect(new Set(ids(report)).size).toBe(charts.length)
  })
})

describe('a figure of a chart', () => {
  const chart = (change: Partial<Report['charts'][number]>) =>
    ({
      ...smallReport().charts[0],
      figures: ['hotline.on-the-spot'],
      total: undefined,
      options: {},
      ...change,
    }) as Report['charts'][number]
  const report = smallReport({
    charts: [
      chart({ id: 'mark', section: 2 }),
      chart({ id: 'whole', section: 1, figures: ['hotline.passed-on'], total: 'hotline.calls' }),
      chart({ id: 'beside', section: 2, figures: ['hotline.passed-on'], options: { around: ['replies.refused', 7] } }),
    ],
  })
  const showing = (figure: string) => chartsShowing(report, figure).map(({ id }) => id)

  it('is shown as a mark, as the whole, or beside the drawing', () => {
    expect(showing('hotline.on-the-spot')).toEqual(['mark'])
    expect(showing('hotline.calls')).toEqual(['whole'])
    expect(showing('hotline.passed-on')).toEqual(['whole', 'beside'])
    expect(showing('replies.refused')).toContain('beside')
    expect(showing('no such figure')).toEqual([])
  })

  it('stands beside it where an option names it; whatever else stands there is no figure', () => {
    expect(report.charts.map(aroundOf)).toEqual([[], [], ['replies.refused']])
    expect(aroundOf({ options: { around: 'replies.refused' } })).toEqual([])
    expect(aroundOf({})).toEqual([])
    expect(aroundOf({ options: { around: ['__proto__', 'constructor', 'fees'] } })).toEqual(['fees'])
  })

  it('is the whole of its shares where it is known exactly, and is not nought', () => {
    expect(wholeOf(report, { total: 'replies.granted' })).toMatchObject({ value: 9 })
    expect(wholeOf(report, { total: 'hotline.calls' })).toBeNull()
    expect(wholeOf(smallReport({ figures: { nought: figure(0, '无', 'None') } }), { total: 'nought' })).toBeNull()
    expect(wholeOf(report, { total: 'no such figure' })).toBeNull()
    expect(wholeOf(report, {})).toBeNull()
  })

  it('is in the section its chart belongs to', () => {
    expect(chartsIn(report.charts, 2).map(({ id }) => id)).toEqual(['mark', 'beside'])
    expect(chartsIn(report.charts, 9)).toEqual([])
  })
})
