import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  between,
  canReach,
  exactly,
  gap,
  type Interval,
  inPercent,
  isExact,
  meets,
  minus,
  only,
  plus,
  ratio,
  sumOf,
} from './interval'

/** `[1, 2)`, read and written: a round bracket is an open end. */
const span = (text: string): Interval => {
  const [low = '', high = ''] = text.slice(1, -1).split(', ')
  return between(exactly(Number(low)), exactly(Number(high)), { low: text.startsWith('('), high: text.endsWith(')') })
}
const say = ({ low, high, openLow, openHigh }: Interval) =>
  `${openLow ? '(' : '['}${low}, ${high}${openHigh ? ')' : ']'}`

describe('a number as it was typed', () => {
  it('0.1 + 0.2 is 0.3', () => {
    expect(0.1 + 0.2).not.toBe(0.3)
    expect(exactly(0.1).add(exactly(0.2)).equals(exactly(0.3))).toBe(true)
  })

  it.each([
    [2361.32, '59033/25'],
    [-3.2, '-16/5'],
    [-0, '0'],
    [0.000001, '1/1000000'],
    [0.0000001, '1/10000000'],
    [1e21, '1000000000000000000000'],
    [-2.5e-9, '-1/400000000'],
  ])('%s', (value, fraction) => {
    expect(exactly(value).toFraction()).toBe(fraction)
  })
})

describe('intervals added and taken away', () => {
  it('an end of the sum is open if an end added is', () => {
    expect(say(plus(span('[178000, 179000)'), span('[1, 2]')))).toBe('[178001, 179002)')
    expect(say(plus(span('(1, 2]'), span('[1, 2]')))).toBe('(2, 4]')
  })

  it('of several, each is counted', () => {
    expect(say(sumOf(['[1, 1]', '[2, 3)', '[0.5, 0.7]'].map(span)))).toBe('[3.5, 4.7)')
  })

  it('nothing added up is 0', () => {
    expect(say(sumOf([]))).toBe('[0, 0]')
  })

  it('what is left is least when the most is taken away', () => {
    expect(say(minus(span('[10, 12]'), span('[1, 2)')))).toBe('(8, 11]')
    expect(say(minus(span('[10, 12)'), span('[1, 2]')))).toBe('[8, 11)')
    expect(say(minus(span('(10, 12]'), span('(1, 2]')))).toBe('(8, 11)')
  })

  it('in percent its ends stay as open as they were', () => {
    expect(say(inPercent(span('[0.657, 0.66)')))).toBe('[65.7, 66)')
  })
})

describe('a ratio', () => {
  it.each([
    ['[1, 1]', '[8, 8]', '[0.125, 0.125]'],
    ['[1, 2]', '[4, 5]', '[0.2, 0.5]'],
    ['[1, 2)', '[4, 5]', '[0.2, 0.5)'],
    ['[1, 2]', '[4, 5)', '(0.2, 0.5]'],
    ['[1, 2]', '(4, 5]', '[0.2, 0.5)'],
    // A decline: the smaller the whole, the deeper it is.
    ['[-2, -1]', '[4, 5]', '[-0.5, -0.2]'],
    ['[-2, -1]', '[4, 5)', '[-0.5, -0.2)'],
    ['[-2, -1]', '(4, 5]', '(-0.5, -0.2]'],
    ['[-1, 2]', '[4, 5)', '[-0.25, 0.5]'],
    // Nothing of whatever it may be is nothing.
    ['[0, 0]', '[40, 50)', '[0, 0]'],
    ['[0, 0]', '(40, 50]', '[0, 0]'],
    ['[0, 2]', '[40, 50)', '[0, 0.05]'],
    ['[-2, 0]', '[40, 50)', '[-0.05, 0]'],
  ])('%s of %s is %s', (part, whole, is) => {
    expect(say(ratio(span(part), span(whole)))).toBe(is)
  })

  it('a third is a third', () => {
    const third = ratio(span('[1, 1]'), span('[3, 3]'))
    expect(say(sumOf([third, third, third]))).toBe('[1, 1]')
  })
})

describe('two intervals', () => {
  it.each([
    ['[1, 3]', '[2, 4]', true],
    ['[1, 4]', '[2, 3]', true],
    ['[1, 2]', '[2, 3]', true],
    ['[1, 2)', '[2, 3]', false],
    ['[1, 2]', '(2, 3]', false],
    ['[1, 2)', '(2, 3]', false],
    ['[1, 1]', '[2, 2]', false],
    ['[178000, 179000)', '[179000, 179000]', false],
    ['[178000, 179000)', '[178999, 178999]', true],
    ['[178000, 179000)', '[178000, 178000]', true],
  ])('%s and %s can be the same: %s', (a, b, same) => {
    expect([meets(span(a), span(b)), meets(span(b), span(a))]).toEqual([same, same])
  })

  it.each([
    ['[1, 2]', '[3, 4]', true],
    ['[3, 4]', '[1, 2]', false],
    ['[3, 4]', '[1, 3]', true],
    ['(3, 4]', '[1, 3]', false],
    ['[3, 4]', '[1, 3)', false],
    ['[3, 4]', '[1, 3.5)', true],
  ])('a value of %s is at most one of %s: %s', (a, b, can) => {
    expect(canReach(span(a), span(b))).toBe(can)
  })

  it.each([
    ['[1, 2]', '[5, 6]', '3'],
    ['[1, 2]', '[2.5, 6]', '0.5'],
    ['[1, 2]', '[2, 6]', '0'],
    ['[1, 2)', '[2, 6]', '0'],
    ['[1, 4]', '[2, 3]', '0'],
  ])('%s and %s are at least %s apart', (a, b, apart) => {
    expect([gap(span(a), span(b)), gap(span(b), span(a))].map(String)).toEqual([apart, apart])
  })

  it('only one value is exact', () => {
    expect(isExact(only(exactly(3)))).toBe(true)
    expect(isExact(span('[3, 3.1]'))).toBe(false)
  })
})

describe('whatever the numbers are', () => {
  /** An interval with a value of it; low and high are up to ten above 0, or above `from`. */
  const held = (from = 0) =>
    fc
      .record({
        low: fc.integer({ min: from, max: 10 }),
        up: fc.nat(4),
        open: fc.boolean(),
        at: fc.integer({ max: 4, min: 1 }),
      })
      .map(({ low, up, open, at }) => ({
        all: between(exactly(low), exactly(low + up), up ? { high: open, low: !open } : {}),
        one: exactly(low).add(exactly(up).mul(at).div(5)),
      }))
  const holds = (all: Interval, one: ReturnType<typeof exactly>) => meets(all, only(one))

  it('sum, difference and ratio of two values lie in those of their intervals', () => {
    fc.assert(
      fc.property(held(-10), held(-10), held(1), (a, b, whole) => {
        expect(holds(plus(a.all, b.all), a.one.add(b.one))).toBe(true)
        expect(holds(minus(a.all, b.all), a.one.sub(b.one))).toBe(true)
        expect(holds(ratio(a.all, whole.all), a.one.div(whole.one))).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
