import { describe, expect, it } from 'vitest'
import { figure, smallReport } from '../../tests/smallReport'
import { form2014 } from './forms/form2014'
import { form2019 } from './forms/form2019'
import { form2019first } from './forms/form2019first'
import { figureOfRow, formOf, indicatorOf, isIndicator, partsOfRow, quantity, rowTotal, unitOfRow } from './quantity'
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

describe('rows without a number of their own', () => {
  const of2019 = (statistics: Report['statistics'] = {}) =>
    smallReport({ form: '2019', year: 2024, figures: {}, statistics })
  const parts = partsOfRow(of2019(), 'outcomes.refused').map(({ code }) => code)
  const row = (n: number): Report['statistics'][string] => [n, 0, 0, 0, 0, 0, n]

  it('are made up by those right below: grounds of a refusal, not what stands below another', () => {
    expect(parts.length).toBeGreaterThan(5)
    expect(parts.every((code) => code.startsWith('outcomes.refused.'))).toBe(true)
    const { indicators } = form2019
    const at = indicators.findIndex(({ code }) => code === 'outcomes.refused')
    expect(indicators.slice(at + 1, at + 1 + parts.length).map(({ code }) => code)).toEqual(parts)
    expect(indicators[at + 1 + parts.length]?.level).toBeLessThanOrEqual(indicators[at]?.level ?? 0)
  })

  it('a row with a number, a heading over different things and what is no row have none', () => {
    for (const code of ['requests.new', 'disclosed', 'disputes', 'gone', parts[0] ?? ''])
      expect([code, partsOfRow(of2019(), code)]).toEqual([code, []])
    expect(partsOfRow({ form: '1949' as '2014', year: 1949, statistics: {} }, 'outcomes.refused')).toEqual([])
  })

  it('come to what their parts come to, in the unit of the parts; with one blank they come to nothing', () => {
    const all = Object.fromEntries(parts.map((code, i) => [code, row(i)]))
    const sum = (parts.length * (parts.length - 1)) / 2
    expect(quantity(of2019(all), 'outcomes.refused')).toMatchObject({
      value: sum,
      unit: { zh: '件', en: 'cases' },
      from: 'table',
      indicator: 'outcomes.refused',
    })
    const [first = ''] = parts
    expect(quantity(of2019({ ...all, [first]: null }), 'outcomes.refused')).toBeNull()
    expect(quantity(of2019({ [first]: row(3) }), 'outcomes.refused')).toBeNull()
    expect(quantity(of2019(), 'outcomes.refused')).toBeNull()
  })

  it('a number stated for them goes before what their parts come to', () => {
    const all = Object.fromEntries(parts.map((code) => [code, row(1)]))
    expect(quantity(of2019({ ...all, 'outcomes.refused': 99 }), 'outcomes.refused')?.value).toBe(99)
  })
})

describe('the unit of a row', () => {
  const unit = (code: string, printed: '件' | '条' | null = '件') => unitOfRow({ code, unit: printed })

  it('is what the form prints, and in English what it counts', () => {
    expect(unit('requests.new')).toEqual({ zh: '件', en: 'cases' })
    expect(unit('disclosed.total', '条')).toEqual({ zh: '条', en: 'items' })
    for (const code of ['regulations.made', 'normative.in-force', 'regulations'])
      expect(unit(code)).toEqual({ zh: '件', en: 'documents' })
    expect(unit('licences.decided')).toEqual({ zh: '件', en: 'decisions' })
    expect(unit('normative.in-force', '条')).toEqual({ zh: '条', en: 'items' })
  })

  it('is that of its end and its beginning alone, and a heading has none', () => {
    for (const code of ['regulationsmade', 'x.regulations', 'decided', 'licences.decided.more'])
      expect([code, unit(code)]).toEqual([code, { zh: '件', en: 'cases' }])
    expect(unit('requests', null)).toBe('')
  })
})

describe('a figure that states a row', () => {
  it('is the first of several; a figure without a row states none', () => {
    const figures = {
      loose: figure(1, '一', 'One'),
      first: figure(8, '甲', 'A', { indicator: 'requests.fax' }),
      second: figure(8, '乙', 'B', { indicator: 'requests.fax' }),
    }
    const report = smallReport({ figures })
    expect(figureOfRow(report, 'requests.fax')).toBe('first')
    expect(figureOfRow(report, 'undefined')).toBe('undefined')
    expect(
      figureOfRow(smallReport({ figures: { ...figures, 'requests.fax': figure(8, '丙', 'C') } }), 'requests.fax'),
    ).toBe('requests.fax')
  })

  it('a column is one of the form, of a row of the form', () => {
    const of = { form: '2019' as const, year: 2024, statistics: {} }
    const asked = ['requests.new@total', 'requests.new@gone', 'gone@total', 'requests.new']
    expect(asked.map((code) => isIndicator(of, code))).toEqual([true, false, false, true])
    expect(isIndicator({ form: '2014', year: 2018, statistics: {} }, 'fees@total')).toBe(false)
    expect(isIndicator({ form: '2014', year: 2018, statistics: {} }, 'fees@')).toBe(false)
  })
})
