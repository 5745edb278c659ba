import Fraction from 'fraction.js'

/**
 * The values a printed number stands for: everything between two bounds. Bounds are exact fractions, so that 0.1 + 0.2
 * is 0.3. An open bound is not itself a value: 17.8万余 is 178,000 up to but without 179,000.
 */
export type Interval = { low: Fraction; high: Fraction; openLow: boolean; openHigh: boolean }

/** A number of the report's JSON as the decimal it was typed as, not as the binary fraction nearest to it. */
export function exactly(value: number): Fraction {
  const [digits = '0', power = '0'] = String(value).split('e')
  const ten = 10n ** BigInt(Math.abs(Number(power)))
  return Number(power) < 0 ? new Fraction(digits).div(ten) : new Fraction(digits).mul(ten)
}

export const between = (low: Fraction, high: Fraction, open: { low?: boolean; high?: boolean } = {}): Interval => ({
  low,
  high,
  openLow: open.low ?? false,
  openHigh: open.high ?? false,
})

export const only = (value: Fraction): Interval => between(value, value)

export const plus = (a: Interval, b: Interval): Interval =>
  between(a.low.add(b.low), a.high.add(b.high), { low: a.openLow || b.openLow, high: a.openHigh || b.openHigh })

/** Every sum that one value of each can make; nothing added up is 0. */
export const sumOf = ([first, ...others]: readonly Interval[]): Interval =>
  first === undefined ? only(exactly(0)) : others.reduce(plus, first)

/** What can be left of `a` when `b` is taken away. */
export const minus = (a: Interval, b: Interval): Interval =>
  between(a.low.sub(b.high), a.high.sub(b.low), { low: a.openLow || b.openHigh, high: a.openHigh || b.openLow })

/** In hundredths: 0.657 -> 65.7. */
export const inPercent = (a: Interval): Interval => ({ ...a, low: a.low.mul(100), high: a.high.mul(100) })

/** `part` divided by a `whole` that is above zero. `part` may be negative, as a change can be. */
export function ratio(part: Interval, whole: Interval): Interval {
  const [least, leastOpen] = part.low.gte(0) ? [whole.high, whole.openHigh] : [whole.low, whole.openLow]
  const [most, mostOpen] = part.high.gte(0) ? [whole.low, whole.openLow] : [whole.high, whole.openHigh]
  return between(part.low.div(least), part.high.div(most), {
    // Nothing of a whole is nothing, however large the whole.
    low: part.openLow || (leastOpen && !part.low.equals(0)),
    high: part.openHigh || (mostOpen && !part.high.equals(0)),
  })
}

/** Whether some value of `a` is below, or is, some value of `b`. */
export const canReach = (a: Interval, b: Interval): boolean =>
  a.low.lt(b.high) || (a.low.equals(b.high) && !a.openLow && !b.openHigh)

/** Whether both can be the same value. */
export const meets = (a: Interval, b: Interval): boolean => canReach(a, b) && canReach(b, a)

/** The middle of what it can be: the value itself where it is exact. */
export const middleOf = ({ low, high }: Interval): number => low.add(high).div(2).valueOf()

/** How far apart they are at least; 0 where they meet or touch. */
export function gap(a: Interval, b: Interval): Fraction {
  if (a.high.lt(b.low)) return b.low.sub(a.high)
  return b.high.lt(a.low) ? a.low.sub(b.high) : exactly(0)
}

export const isExact = (a: Interval): boolean => a.low.equals(a.high)

/**
 * Whether both can be the same value, for two places of one text: 65.6% and 65.7% have 65.65% in common, but a number
 * rounded twice in one report is rounded the same way.
 */
export const overlaps = (a: Interval, b: Interval): boolean =>
  isExact(a) || isExact(b) ? meets(a, b) : a.low.lt(b.high) && b.low.lt(a.high)
