import { describe, expect, it } from 'vitest'
import { changeOf } from '../report/compare/change'
import type { Point } from '../report/compare/series'
import { allowed } from '../report/figure'
import type { Figure } from '../report/schema'
import { differenceIn, pointsOf, rateOf } from './changes'

const point = (value: number, printed: Figure['printed'] = { as: 'exact' }): Point => ({
  value,
  allows: allowed({ value, printed }),
  ids: ['a'],
  column: null,
  from: 'text',
  basis: '',
})
const change = (from: Point, to: Point, percent = false) => changeOf({ percent }, from, to)

describe('a change in words', () => {
  it('has its sign and its unit', () => {
    expect(differenceIn(change(point(3511), point(3525)), '件', 'zh')).toBe('+14件')
    expect(differenceIn(change(point(489), point(227)), 'documents', 'en')).toBe('−262 documents')
    expect(differenceIn(change(point(3), point(3)), '件', 'zh')).toBe('0件')
  })

  it('of percentages is in percentage points, and has no rate', () => {
    const fell = change(point(70.3), point(1.05), true)
    expect(differenceIn(fell, '%', 'zh')).toBe('−69.25个百分点')
    expect(differenceIn(fell, '%', 'en')).toBe('−69.25 percentage points')
    expect(rateOf(fell, 'zh')).toBe('')
  })

  it('in per cent of where it began; of nothing there is none', () => {
    expect(rateOf(change(point(3511), point(3525)), 'zh')).toBe('+0.4%')
    expect(rateOf(change(point(0), point(5)), 'zh')).toBe('')
    expect(rateOf(change(point(3511), point(3512)), 'zh')).toBe('不到0.1%')
  })

  it('of numbers that are not exact is about so much', () => {
    const over = (value: number) => point(value, { as: 'over', step: 10_000 })
    expect(differenceIn(change(over(180_000), over(140_000)), '条', 'zh')).toBe('约−40,000条')
    expect(rateOf(change(over(180_000), over(140_000)), 'en')).toMatch(/^about −/)
  })

  it('that cannot be told is not told', () => {
    expect(differenceIn({ is: 'none', because: 'missing' }, '件', 'zh')).toBe('')
    expect(rateOf({ is: 'none', because: 'broken' }, 'zh')).toBe('')
  })

  it('of a share is told to a tenth of a point', () => {
    expect(pointsOf(6.4, 'zh')).toBe('+6.4个百分点')
    expect(pointsOf(-0.04, 'en')).toBe('')
  })
})
