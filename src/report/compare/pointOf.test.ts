import { describe, expect, it } from 'vitest'
import { figure, tableOnly } from '../../../tests/smallReport'
import { allowed } from '../figure'
import { exactly, only } from '../interval'
import type { Report } from '../schema'
import { pointIn, pointOf } from './pointOf'

const now = (statistics: Report['statistics'], figures: Report['figures'] = {}) =>
  tableOnly('2019', statistics, { figures })
const licences = (value: number, change = {}) =>
  figure(value, '许可', 'Licences', { indicator: 'licences.decided', ...change })

describe('what a report states', () => {
  it('of a row is its number in the table, under the id the report shows it by', () => {
    const row = { 'licences.decided': 8 }
    const point = { value: 8, allows: only(exactly(8)), column: null, from: 'table', basis: '2019' }
    expect(pointOf(now(row), ['licences.decided'], '2019')).toEqual({ ...point, ids: ['licences.decided'] })
    expect(pointOf(now(row, { permits: licences(8) }), ['licences.decided'], '2019')).toEqual({
      ...point,
      ids: ['permits'],
    })
  })

  it('in the text is what its number allows as it is printed', () => {
    const permits = licences(80, { printed: { as: 'over', step: 10 } })
    expect(pointOf(now({}, { permits }), ['licences.decided'], '')).toEqual({
      value: 80,
      allows: allowed(permits),
      ids: ['permits'],
      column: null,
      from: 'text',
      basis: '',
    })
  })

  it('of several rows is what they come to, exactly', () => {
    const rows = { charges: 0.1, 'procurement.amount': 0.2 }
    const first = tableOnly('2019', rows, { year: 2020 })
    expect(pointOf(first, ['procurement.amount'], '')?.value).toBe(0.2)
    const both = pointOf(now({ 'licences.decided': 3, charges: 0.1 }), ['licences.decided', 'charges'], '')
    expect(both).toMatchObject({ value: 3.1, ids: ['licences.decided', 'charges'], from: 'table' })
    const rounded = figure(3, '罚', 'Penalties', { printed: { as: 'rounded', step: 1 } })
    const mixed = pointOf(now({ charges: 0.1 }, { rounded }), ['charges', 'rounded'], '')
    expect([mixed?.from, mixed?.allows.low.valueOf(), mixed?.allows.high.valueOf()]).toEqual(['text', 2.6, 3.6])
    const texts = { a: figure(0.1, '甲', 'A'), b: figure(0.2, '乙', 'B') }
    expect(pointOf(now({}, texts), ['a', 'b'], '')?.value).toBe(0.3)
  })

  it('is nothing where one of them is missing, or none is asked for', () => {
    expect(pointOf(now({ 'licences.decided': 3, charges: null }), ['licences.decided', 'charges'], '')).toBeNull()
    expect(pointOf(now({ 'licences.decided': 3 }), [], '')).toBeNull()
  })

  it.each([
    ['in the row’s unit', '件', 8],
    ['in another unit, which is another quantity', '万件', null],
  ])('where the cell is blank is what the text states %s', (_, unit, value) => {
    const report = now({ 'licences.decided': null }, { permits: licences(8, { unit }) })
    expect(pointOf(report, ['licences.decided'], '')?.value ?? null).toBe(value)
  })

  it('of a heading without a unit, or of no row, is in whatever unit', () => {
    const other = figure(8, '其他', 'Other', { unit: '人次', indicator: 'outcomes.other' })
    expect(pointOf(now({}, { other }), ['outcomes.other'], '')?.value).toBe(8)
    expect(pointOf(now({}, { visits: figure(9, '访问', 'Visits', { unit: '人次' }) }), ['visits'], '')?.value).toBe(9)
  })

  it('in the table is in the row’s unit, however the text counts', () => {
    const permits = licences(8, { unit: '万件' })
    expect(pointOf(now({ 'licences.decided': 80_000 }, { permits }), ['licences.decided'], '')?.value).toBe(80_000)
  })
})

describe('what stands in one column', () => {
  const rows = { 'requests.new': [1, 2, 3, 4, 5, 6, 21], 'requests.carried-over': [0, 3, 0, 0, 0, null, 3] }
  it('of one row or of several, added up', () => {
    const point = { column: 'enterprise', from: 'table', basis: '' }
    expect(pointIn(now(rows), ['requests.new'], 'enterprise')).toEqual({
      ...point,
      value: 2,
      allows: only(exactly(2)),
      ids: ['requests.new'],
    })
    expect(pointIn(now(rows), ['requests.new', 'requests.carried-over'], 'enterprise')).toEqual({
      ...point,
      value: 5,
      allows: only(exactly(5)),
      ids: ['requests.new', 'requests.carried-over'],
    })
  })

  it('is nothing where a cell is blank, the table has no such column, or no row is asked for', () => {
    expect(pointIn(now(rows), ['requests.new', 'requests.carried-over'], 'other')).toBeNull()
    expect(pointIn(tableOnly('2014', { 'requests.received': 9 }), ['requests.received'], 'other')).toBeNull()
    expect(pointIn(now(rows), ['requests.new'], 'nobody')).toBeNull()
    expect(pointIn(now(rows), [], 'other')).toBeNull()
  })
})
