import { describe, expect, it } from 'vitest'
import { figure, smallReport } from '../../tests/smallReport'
import { form2014 } from './forms/form2014'
import { form2019 } from './forms/form2019'
import { form2019first } from './forms/form2019first'
import { figureOfRow, formOf, indicatorOf, isIndicator, quantity, rowTotal } from './quantity'
import type { Report } from './schema'

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
    const in2014 = smallReport()
    const unknown = { ...in2014, form: '1949' as '2014' }
    expect(formOf(in2014)).toBe(form2014)
    expect(formOf(unknown)).toBeUndefined()
    expect(indicatorOf(in2014, 'fees')?.zh).toBe('依申请公开信息收取的费用')
    expect([isIndicator(in2014, 'fees'), isIndicator(in2014, 'gone'), isIndicator(unknown, 'fees')]).toEqual([
      true,
      false,
      false,
    ])
  })

  describe('in two editions', () => {
    const edition = (year: number, ...codes: string[]) =>
      formOf({ form: '2019', year, statistics: Object.fromEntries(codes.map((code) => [code, 1])) })

    it('is that of the year where the rows are in both', () => {
      expect([2019, 2020].map((year) => edition(year, 'requests.new'))).toEqual([form2019first, form2019first])
      expect([2021, 2030].map((year) => edition(year, 'requests.new'))).toEqual([form2019, form2019])
      expect(edition(2018)).toBe(form2019)
    })

    it('is the one that alone has the rows, whatever the year: an office may use the old tables', () => {
      expect(edition(2021, 'requests.new', 'procurement.items')).toBe(form2019first)
      expect(edition(2020, 'requests.new', 'charges')).toBe(form2019)
    })

    it('a row of the other edition is none of this one', () => {
      const old = { form: '2019' as const, year: 2020, statistics: { 'normative.new': 1 } }
      expect(isIndicator(old, 'outcomes.other@total')).toBe(true)
      expect(isIndicator(old, 'outcomes.other.unpaid@total')).toBe(false)
    })
  })

  it('a row leads to the figure of the text that states it, by whatever name', () => {
    const figures = { asked: figure(8, '当面', 'In person', { indicator: 'requests.in-person' }) }
    const report = smallReport({ figures: { ...smallReport().figures, ...figures } })
    expect(figureOfRow(report, 'requests.in-person')).toBe('asked')
    expect(figureOfRow(report, 'requests.received')).toBe('requests.received')
    expect(figureOfRow(report, 'requests.fax')).toBe('requests.fax')
  })
})
