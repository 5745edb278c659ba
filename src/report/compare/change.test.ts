import { describe, expect, it } from 'vitest'
import { allowed } from '../figure'
import type { Figure, Text } from '../schema'
import { changeOf } from './change'
import type { Point } from './series'

const point = (value: number, printed: Figure['printed'] = { as: 'exact' }, basis = ''): Point => ({
  value,
  allows: allowed({ value, printed }),
  ids: ['x'],
  column: null,
  from: 'text',
  basis,
})
const inNumbers = (change: ReturnType<typeof changeOf>) =>
  change.is === 'none'
    ? change.because
    : {
        difference: [change.difference.low.valueOf(), change.difference.high.valueOf()],
        percent: change.percent && [change.percent.low.valueOf(), change.percent.high.valueOf()],
      }

describe('a change', () => {
  it('is a difference and a percentage of where it began', () => {
    expect(inNumbers(changeOf({ percent: false }, point(200), point(250)))).toEqual({
      difference: [50, 50],
      percent: [25, 25],
    })
    expect(inNumbers(changeOf({ percent: false }, point(200), point(150)))).toEqual({
      difference: [-50, -50],
      percent: [-25, -25],
    })
  })

  it('from zero has no percentage', () => {
    expect(inNumbers(changeOf({ percent: false }, point(0), point(7)))).toEqual({ difference: [7, 7], percent: null })
  })

  it('of a share is in points only', () => {
    expect(inNumbers(changeOf({ percent: true }, point(60), point(66)))).toEqual({ difference: [6, 6], percent: null })
  })

  it('of rounded numbers is a range', () => {
    const change = changeOf({ percent: false }, point(1000, { as: 'over', step: 100 }), point(1200))
    expect(inNumbers(change)).toMatchObject({ difference: [100, 200] })
  })

  it('of rounded numbers comes to what they are printed as, not to the middle of what they can be', () => {
    const over = (value: number) => point(value, { as: 'over', step: 10_000 })
    const change = changeOf({ percent: false }, over(180_000), over(140_000))
    if (change.is === 'none') throw new Error(change.because)
    expect(change.is).toBe('change')
    expect(change.printed.difference).toBe(-40_000)
    expect(change.printed.percent).toBeCloseTo(-22.222, 3)
  })

  it('lies in its range, whatever the numbers and however they are printed', () => {
    for (const [from, to] of [
      [point(180_000, { as: 'over', step: 10_000 }), point(140_000, { as: 'over', step: 10_000 })],
      [point(3.2, { as: 'rounded', step: 0.1 }), point(4.1, { as: 'rounded', step: 0.1 })],
      [point(7), point(9, { as: 'over', step: 1 })],
    ] as const) {
      const change = changeOf({ percent: false }, from, to)
      if (change.is === 'none' || !change.percent || change.printed.percent === null) throw new Error('no change')
      expect(change.difference.low.lte(change.printed.difference)).toBe(true)
      expect(change.difference.high.gte(change.printed.difference)).toBe(true)
      expect(change.percent.low.valueOf()).toBeLessThanOrEqual(change.printed.percent)
      expect(change.percent.high.valueOf()).toBeGreaterThanOrEqual(change.printed.percent)
    }
  })

  it.each<[Text, boolean]>([
    ['收办申请同比增长', true],
    ['Growth in requests over the year before', true],
    ['平均提速率', true],
    ['热线办结率', false],
    ['Share of requests made online', false],
    [{ zh: '办结率', en: 'Increase in requests concluded' }, true],
    [{ zh: '办结率', en: 'Requests concluded' }, false],
  ])('of a percentage called %j is none, for it is one itself: %s', (label, growth) => {
    expect(inNumbers(changeOf({ percent: true, label }, point(70.3), point(1.05))) === 'growth').toBe(growth)
  })

  it('of a percentage without a name is in points', () => {
    expect(changeOf({ percent: true }, point(60), point(66))).toMatchObject({
      is: 'change',
      printed: { difference: 6, percent: null },
    })
  })

  it('of a count is one, whatever it is called', () => {
    expect(inNumbers(changeOf({ percent: false, label: '新增就业增长点' }, point(2), point(3)))).toMatchObject({
      difference: [1, 1],
    })
  })

  it('from or to nothing is none', () => {
    expect(inNumbers(changeOf({ percent: false }, null, point(7)))).toBe('missing')
    expect(inNumbers(changeOf({ percent: false }, point(7), null))).toBe('missing')
    const broken = changeOf({ percent: false }, point(7, { as: 'exact' }, 'a'), point(7))
    expect(broken).toEqual({ is: 'none', because: 'broken' })
  })
})
