import { describe, expect, it } from 'vitest'
import { allowed } from '../figure'
import type { Figure } from '../schema'
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

  it('from or to nothing is none', () => {
    expect(inNumbers(changeOf({ percent: false }, null, point(7)))).toBe('missing')
    expect(inNumbers(changeOf({ percent: false }, point(7), null))).toBe('missing')
    expect(inNumbers(changeOf({ percent: false }, point(7, { as: 'exact' }, 'a'), point(7)))).toBe('broken')
  })
})
