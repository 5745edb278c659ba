import { exactly, type Interval, inPercent, minus, ratio } from '../interval'
import type { Text } from '../schema'
import type { Comparable, Point } from './series'

/** From one report's value to another's. */
export type Change =
  /**
   * `difference` in the quantity's unit, or in percentage points; `percent` of the first; null: the first may be zero or
   * less. Both are what the printed numbers allow; `printed` is what they come to as they are printed.
   */
  | {
      is: 'change'
      difference: Interval
      percent: Interval | null
      printed: { difference: number; percent: number | null }
    }
  /** One of them does not state it; or both do, but count otherwise; or it is itself a change, and none of that is made. */
  | { is: 'none'; because: 'missing' | 'broken' | 'growth' }

type Named = Pick<Comparable, 'percent'> & Partial<Pick<Comparable, 'label'>>

/** What changed from one point of a quantity to another. Exact: as ranges of what the printed numbers can be. */
export function changeOf(of: Named, from: Point | null, to: Point | null): Change {
  if (!from || !to) return { is: 'none', because: 'missing' }
  if (from.basis !== to.basis) return { is: 'none', because: 'broken' }
  if (isGrowth(of)) return { is: 'none', because: 'growth' }
  const difference = minus(to.allows, from.allows)
  const [was, is] = [exactly(from.value), exactly(to.value)]
  const printed = { difference: is.sub(was).valueOf(), percent: null }
  // A share has no share of itself: 60 % to 66 % are 6 points, not 10 %.
  if (of.percent || !from.allows.low.gt(0)) return { is: 'change', difference, percent: null, printed }
  const grown = inPercent(ratio(to.allows, from.allows))
  return {
    is: 'change',
    difference,
    percent: { ...grown, low: grown.low.sub(100), high: grown.high.sub(100) },
    printed: { ...printed, percent: is.div(was).sub(1).mul(100).valueOf() },
  }
}

/** What a percentage is called that says how much something grew or fell. */
const growth = {
  zh: /增长|增加|增幅|增速|上升|提高|提升|提速|涨幅|下降|降低|降幅|减少|压减|缩短|同比|环比/,
  en: /\b(growth|grew|increased?|decreased?|rise|rose|fell|fall|decline|change|speed-?up)\b/i,
}

/** Whether a quantity is itself a rate of growth: from 70.3 % to 1.05 % nothing fell by 69.25 points. */
export const isGrowth = ({ percent, label = '' }: Named): boolean =>
  percent && textsOf(label).some((text) => growth.zh.test(text) || growth.en.test(text))

const textsOf = (label: Text): string[] => (typeof label === 'string' ? [label] : [label.zh, label.en])
