import { type Interval, inPercent, minus, ratio } from '../interval'
import type { Comparable, Point } from './series'

/** From one report's value to another's. */
export type Change =
  /** `difference` in the quantity's unit, or in percentage points; `percent` of the first; null: the first may be zero or less. */
  | { is: 'change'; difference: Interval; percent: Interval | null }
  /** One of them does not state it; or both do, but count otherwise. */
  | { is: 'none'; because: 'missing' | 'broken' }

/** What changed from one point of a quantity to another. Exact: as ranges of what the printed numbers can be. */
export function changeOf({ percent }: Pick<Comparable, 'percent'>, from: Point | null, to: Point | null): Change {
  if (!from || !to) return { is: 'none', because: 'missing' }
  if (from.basis !== to.basis) return { is: 'none', because: 'broken' }
  const difference = minus(to.allows, from.allows)
  const positive = from.allows.low.gt(0)
  // A share has no share of itself: 60 % to 66 % are 6 points, not 10 %.
  if (percent || !positive) return { is: 'change', difference, percent: null }
  const grown = inPercent(ratio(to.allows, from.allows))
  return {
    is: 'change',
    difference,
    percent: { ...grown, low: grown.low.sub(100), high: grown.high.sub(100) },
  }
}
