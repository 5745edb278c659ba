import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { percentile, ratios, spread } from './spread'

describe('where values lie', () => {
  it('has the middle one, or half way between the two there are, and both ends', () => {
    expect(spread([5, 1, 3])).toEqual({ median: 3, least: 1, most: 5 })
    expect(spread([10, 2, 4, 3])).toEqual({ median: 3.5, least: 2, most: 10 })
    expect(spread([100, 9])).toEqual({ median: 54.5, least: 9, most: 100 })
  })

  it('leaves out the rounds that gave none', () => {
    expect(spread([null, 7, null])).toEqual({ median: 7, least: 7, most: 7 })
    expect(spread([null])).toBeNull()
    expect(percentile([null, 7], 0.5)).toBe(7)
    expect(percentile([], 0.5)).toBeNull()
  })
})

describe('a percentile', () => {
  it('is the value that the share of them lie at or below', () => {
    const hundred = Array.from({ length: 100 }, (_, i) => 100 - i)
    expect(percentile(hundred, 0.95)).toBe(95)
    expect(percentile(hundred, 0.5)).toBe(50)
    expect(percentile(hundred, 1)).toBe(100)
    expect(percentile([1, 2, 3], 0.95)).toBe(3)
    expect(percentile([1, 2, 3], 0)).toBe(1)
  })

  it('is one of the values, and enough of them are no larger', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer(), { minLength: 1 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (all, share) => {
          const found = percentile(all, share)
          expect(all).toContain(found)
          expect(all.filter((v) => found !== null && v <= found).length).toBeGreaterThanOrEqual(share * all.length)
        },
      ),
    )
  })
})

it('compares each round with the same round of the other page', () => {
  expect(ratios([10, 30, null, 8, 5], [5, 60, 1, null])).toEqual([2, 0.5, null, null, null])
  // Nothing is a multiple of nothing.
  expect(ratios([3], [0])).toEqual([null])
})
