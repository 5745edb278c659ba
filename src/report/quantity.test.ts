import { describe, expect, it } from 'vitest'
import real from '../../public/reports/chuxiong-2018.json'
import { figure, smallReport } from '../../tests/smallReport'
import { form2014 } from './forms/form2014'
import { parseReport } from './parse'
import { chartsOf, figureOfRow, formOf, indicatorOf, isIndicator, quantity, rowTotal } from './quantity'
import type { Report } from './schema'

const chuxiong = () => {
  const parsed = parseReport(real, isIndicator)
  if (!parsed.ok) throw new Error('the real report is not valid')
  return parsed.value
}

describe('a row of the table as one number', () => {
  const of = (row: Report['statistics'][string]) => rowTotal(smallReport({ statistics: { fees: row } }), 'fees')

  it('a zero is zero, a blank and a row left out are nothing', () => {
    expect(of(0)).toBe(0)
    expect(of(null)).toBeNull()
    expect(rowTotal(smallReport(), 'litigation')).toBeNull()
  })

  it('of several columns the total is the last', () => {
    expect(of([5, 1, 6])).toBe(6)
    expect(of([5, 1, null])).toBeNull()
    expect(of([])).toBeNull()
  })
})

describe('a quantity', () => {
  it('where text and table state the same fact the exact value of the table is given', () => {
    const figures = {
      total: figure(178000, '公开', 'Disclosed', { printed: { as: 'over', step: 1000 }, indicator: 'disclosed.total' }),
    }
    const report = smallReport({ figures, statistics: { 'disclosed.total': 178341 } })
    expect(quantity(report, 'total')).toEqual({
      id: 'total',
      label: { zh: '公开', en: 'Disclosed' },
      unit: { zh: '件', en: 'cases' },
      value: 178341,
      printed: { as: 'exact' },
      indicator: 'disclosed.total',
      from: 'table',
    })
  })

  it('where the table is blank the text’s value stays as printed', () => {
    const figures = { total: figure(170, '公开', 'D', { printed: { as: 'over', step: 10 }, indicator: 'fees' }) }
    expect(quantity(smallReport({ figures, statistics: { fees: null } }), 'total')).toMatchObject({
      value: 170,
      printed: { as: 'over', step: 10 },
      from: 'text',
    })
  })

  it('a zero in the table is a value', () => {
    expect(quantity(smallReport(), 'requests.fax')).toMatchObject({ value: 0, from: 'table' })
  })

  it('a row the text does not mention has the form’s name and unit in both languages', () => {
    expect(quantity(smallReport(), 'requests.in-person')).toMatchObject({
      id: 'requests.in-person',
      value: 8,
      label: { zh: '当面申请数', en: 'Requests made in person' },
      unit: { zh: '件', en: 'cases' },
    })
  })

  it('a blank row, a heading and a name nobody gave have none', () => {
    for (const id of ['fees', 'requests', 'gone', 'constructor']) expect(quantity(smallReport(), id), id).toBeNull()
  })

  it('a row of another form is none of this one', () => {
    expect(quantity(smallReport({ form: '2019' }), 'requests.in-person')).toBeNull()
  })
})

describe('a national form', () => {
  it('is found by the id a report gives, and so are its rows', () => {
    expect(formOf('2014')).toBe(form2014)
    expect(formOf('1949')).toBeUndefined()
    expect(indicatorOf('2014', 'fees')?.zh).toBe('依申请公开信息收取的费用')
    expect([isIndicator('2014', 'fees'), isIndicator('2014', 'gone'), isIndicator('1949', 'fees')]).toEqual([
      true,
      false,
      false,
    ])
  })

  it('a row leads to the figure of the text that states it, by whatever name', () => {
    const figures = { asked: figure(8, '当面', 'In person', { indicator: 'requests.in-person' }) }
    const report = smallReport({ figures: { ...smallReport().figures, ...figures } })
    expect(figureOfRow(report, 'requests.in-person')).toBe('asked')
    expect(figureOfRow(report, 'requests.received')).toBe('requests.received')
    expect(figureOfRow(report, 'requests.fax')).toBe('requests.fax')
  })
})

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

  it('a chart nothing is said about stands beside the first section', () => {
    const [first] = smallReport().sections
    const report = smallReport({ sections: [{ ...first, number: 4, blocks: [] }] as Report['sections'], charts: [] })
    expect(chartsOf(report).map((c) => c.section)).toEqual([4, 4])
  })

  it('a form this version does not know brings none', () => {
    expect(ids(smallReport({ form: '2019' }))).toEqual(['hotline-handling'])
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
