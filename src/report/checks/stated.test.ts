import { describe, expect, it } from 'vitest'
import { figure, smallReport } from '../../../tests/smallReport'
import type { Block, Report } from '../schema'
import { misreadings } from './recorded'
import { readingsOf, recordedFor, rowOf, statedFor, statedInPlaces } from './stated'
import { ofYearBefore, termOfYearBefore } from './yearBefore'

const saying = (text: string | { zh: string; en: string }, change: Partial<Report> = {}): Report =>
  smallReport({
    sections: [{ number: 1, title: '', blocks: [{ kind: 'paragraph', text } as Block] }],
    preface: [],
    headlines: [],
    systems: [],
    charts: [],
    ...change,
  })
const calls = (value: number, printed = figure(0, '', '').printed) => ({
  calls: figure(value, '来电', 'Calls', { printed }),
})
const value = (report: Report, term: Parameters<typeof statedFor>[1]) => statedFor(report, term)?.quantity.value

describe('a term of a check', () => {
  it('is a row of the table with or without a column, or a figure', () => {
    expect(rowOf('table:requests.new@total')).toEqual({ code: 'requests.new', column: 'total' })
    expect(rowOf('table:fees')).toEqual({ code: 'fees', column: null })
    for (const term of ['fees', 'x.table:fees', 12, ofYearBefore('table:fees')]) expect(rowOf(term)).toBeNull()
  })

  it('may be one of the year before', () => {
    expect(termOfYearBefore(ofYearBefore('table:requests.new@total'))).toBe('table:requests.new@total')
    for (const term of ['table:fees', 'fees.before:', 12]) expect(termOfYearBefore(term)).toBeNull()
  })

  it('may be a number that is given', () => {
    const given = statedFor(smallReport(), 12)
    expect(given).toMatchObject({ term: 12, from: 'given', place: null, column: null })
    expect(given?.quantity).toEqual({
      id: '',
      label: '',
      unit: '',
      value: 12,
      printed: { as: 'exact' },
      from: 'text',
    })
  })
})

describe('what a report states for a row', () => {
  const of2019 = (row: Report['statistics'][string]) =>
    smallReport({ form: '2019', year: 2024, figures: {}, statistics: { 'requests.new': row } })
  const cells = (row: Report['statistics'][string]) =>
    ['natural-person', 'legal-services', 'other', 'total', 'gone'].map((column) =>
      value(of2019(row), `table:requests.new@${column}`),
    )

  it('each column, the total without one; of a column the form does not have nothing', () => {
    expect(cells([1, 2, 3, 4, 5, 6, 21])).toEqual([1, 5, 6, 21, undefined])
    expect(value(of2019([1, 2, 3, 4, 5, 6, 21]), 'table:requests.new')).toBe(21)
  })

  it('of a row with fewer numbers the last ones; a blank is nothing', () => {
    expect(cells([5, 6, 21])).toEqual([undefined, 5, 6, 21, undefined])
    expect(cells([null, 0, 0])).toEqual([undefined, undefined, 0, 0, undefined])
    expect(cells([])).toEqual([undefined, undefined, undefined, undefined, undefined])
  })

  it('one number is the total', () => {
    expect(cells(9)).toEqual([undefined, undefined, undefined, 9, undefined])
    expect(value(of2019(9), 'table:requests.new')).toBe(9)
    expect(value(of2019(null), 'table:requests.new@total')).toBeUndefined()
  })

  it('with its name, its unit and the figure that states it; what is no row states nothing', () => {
    expect(statedFor(smallReport(), 'table:requests.received')).toMatchObject({
      from: 'table',
      quantity: {
        id: 'requests.received',
        label: { zh: '收到申请数', en: 'Requests received' },
        unit: { zh: '件', en: 'cases' },
        value: 12,
        printed: { as: 'exact' },
        indicator: 'requests.received',
        from: 'table',
      },
      column: null,
      place: null,
    })
    expect(value(smallReport(), 'requests.in-person')).toBe(8)
    for (const term of ['table:gone', 'gone', 'constructor', 'table:fees'])
      expect(value(smallReport(), term)).toBeUndefined()
  })
})

describe('what a report states for a figure of its text', () => {
  it('what the JSON records, where one place prints the same', () => {
    expect(value(saying('来电[40件](calls)，[50件](calls)', { figures: calls(50) }), 'calls')).toBe(50)
    expect(value(saying('无', { figures: calls(50) }), 'calls')).toBe(50)
  })

  it('what the text prints, where it prints another number everywhere', () => {
    const stated = statedFor(saying('来电[40件](calls)，[45件](calls)', { figures: calls(50) }), 'calls')
    expect(stated).toMatchObject({ term: 'calls', from: 'text', place: null, quantity: { id: 'calls', value: 40 } })
  })

  it('what cannot be read there for certain leaves what is recorded', () => {
    expect(value(saying('来电约[40件](calls)', { figures: calls(50) }), 'calls')).toBe(50)
  })

  it('a figure as it is recorded says so', () => {
    expect(recordedFor(saying('', { figures: calls(50) }), 'calls')).toMatchObject({
      term: 'calls',
      from: 'text',
      column: null,
      place: null,
      quantity: { id: 'calls', value: 50, from: 'text' },
    })
    for (const id of ['gone', 'constructor']) expect(recordedFor(smallReport(), id)).toBeNull()
  })
})

describe('what each place prints', () => {
  const places = (text: string | { zh: string; en: string }, figures: Report['figures']) =>
    readingsOf(saying(text, { figures }), 'calls').map((languages) =>
      languages.map(({ quantity, place }) => [quantity.value, quantity.printed, place]),
    )

  it('in each language, place by place', () => {
    const text = { zh: '[40件](calls)、[4.1万件](calls)', en: '[40](calls), [41 thousand](calls)' }
    expect(places(text, calls(40))).toEqual([
      [
        [40, { as: 'exact' }, 0],
        [40, { as: 'exact' }, 0],
      ],
      [
        [41000, { as: 'rounded', step: 1000 }, 1],
        [41000, { as: 'rounded', step: 1000 }, 1],
      ],
    ])
    expect(statedInPlaces(saying(text, { figures: calls(40) }), 'calls').map(({ quantity }) => quantity.value)).toEqual(
      [40, 41000],
    )
    expect(readingsOf(saying(text), 'gone')).toEqual([])
  })

  it('more than printed, and rounded where the figure is', () => {
    expect(places('[40余件](calls)', calls(40))).toEqual([[[40, { as: 'over', step: 10 }, 0]]])
    expect(places('[40件](calls)', calls(40, { as: 'rounded', step: 1 }))).toEqual([
      [[40, { as: 'rounded', step: 1 }, 0]],
    ])
  })

  it('a fall is below nought as the words say, what is printed below nought stays', () => {
    expect(places('下降[3.2件](calls)', calls(-3.2))).toEqual([[[-3.2, { as: 'exact' }, 0]]])
    expect(places('[-3.2件](calls)', calls(-3.2))).toEqual([[[-3.2, { as: 'exact' }, 0]]])
    expect(places('[3.2件](calls)', calls(3.2))).toEqual([[[3.2, { as: 'exact' }, 0]]])
    expect(places('[没有](calls)', calls(-1))).toEqual([[[0, { as: 'exact' }, 0]]])
    expect(places('[3件](calls)', calls(0))).toEqual([[[3, { as: 'exact' }, 0]]])
  })
})

describe('a figure printed otherwise than it is recorded', () => {
  const misread = (text: string | { zh: string; en: string }, change: Partial<Report> = {}) =>
    misreadings(saying(text, { figures: calls(40), ...change }), 'calls').map(({ quantity }) => quantity.value)

  it('is one everywhere, in one language, or in a summary', () => {
    expect(misread('[41件](calls)、[42件](calls)')).toEqual([41, 42])
    expect(misread({ zh: '[40件](calls)', en: '[43](calls)' })).toEqual([43])
    expect(misread('[40件](calls)', { headlines: [{ figure: 'calls', text: '[44件](calls)' }] })).toEqual([44])
  })

  it('is none in one of several places, where nothing is read, or where the summary has the exact value', () => {
    expect(misread('[41件](calls)、[40件](calls)')).toEqual([])
    expect(misread('无')).toEqual([])
    expect(misread('[若干](calls)')).toEqual([])
    const exact = { calls: figure(12000, '来电', 'Calls', { indicator: 'requests.received' }) }
    const statistics = { 'requests.received': 12345 }
    const headlines = [{ figure: 'calls', text: '[12345件](calls)' }]
    expect(misread('[12000件](calls)', { figures: exact, statistics, headlines })).toEqual([])
    expect(misread('[12000件](calls)', { figures: exact, headlines })).toEqual([12345])
    expect(misreadings(saying('[1件](gone)'), 'gone')).toEqual([])
  })
})
