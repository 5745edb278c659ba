import type Fraction from 'fraction.js'
import { between, exactly, type Interval, only } from './interval'
import type { Figure } from './schema'

export type Printed = Figure['printed']

/**
 * The values a number can stand for, given how it was printed, in its own unit. Exact: itself. Rounded to a step: half
 * a step to either side, both ends included, since nobody says which way a half was rounded (XBRL Calculations 1.1 reads
 * it the same way). 余 or 多: from what is printed to below the next step, away from zero.
 */
export function allowed({ value, printed }: Pick<Figure, 'value' | 'printed'>): Interval {
  const at = exactly(value)
  if (printed.as === 'exact') return only(at)
  const step = exactly(printed.step)
  if (printed.as === 'over') return beyond(at, step)
  const half = step.div(2)
  return between(at.sub(half), at.add(half))
}

/** From a value on to below the next step, away from zero: 下降20%多 is more than 20, not less. */
const beyond = (at: Fraction, step: Fraction): Interval =>
  at.lt(0) ? between(at.sub(step), at, { low: true }) : between(at, at.add(step), { high: true })

/** What a writer does to a number that is neither rounding it nor getting it wrong. */
export type Habit =
  /** Rounded up, then called 余: 46,821 printed as 4.7万余. */
  | 'rounded-up'
  /** Cut off instead of rounded: 97.58 % printed as 97.5 %. */
  | 'cut-off'

/** The habit that would make `stated`, which `computed` does not meet, of it; null: none known would. */
export function habitBehind(stated: Pick<Figure, 'value' | 'printed'>): { habit: Habit; from: Interval } | null {
  const at = exactly(stated.value)
  if (stated.printed.as === 'exact') return null
  const step = exactly(stated.printed.step)
  const half = step.div(2)
  if (stated.printed.as === 'over') {
    const from = at.lt(0) ? between(at, at.add(half), { low: true }) : between(at.sub(half), at, { high: true })
    return { habit: 'rounded-up', from }
  }
  // Cut off towards zero: 97.58 as 97.5, -3.27 as -3.2; nought may have been either.
  const from = at.equals(0) ? between(step.neg(), step, { low: true, high: true }) : beyond(at, step)
  return { habit: 'cut-off', from }
}
