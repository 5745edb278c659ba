import type { Habit } from '../figure'
import type { Interval } from '../interval'
import type { Quantity } from '../quantity'
import type { Term } from '../schema'
import type { Check } from './rule'

export const verdicts = ['disagrees', 'explained', 'untestable', 'holds'] as const
export type Verdict = (typeof verdicts)[number]

/** A term with what the report states for it. */
export type Stated = {
  term: Term
  /** `text`, `table`, or `given`: a number known without the report. */
  from: 'text' | 'table' | 'given'
  /** As printed: value, unit, label; `id` is the value of `data-figure`. */
  quantity: Quantity
  /** Column of the form, where the row has several. */
  column: string | null
  allows: Interval
  /** The year of the report that states it, where that is another than the one that is checked. */
  year?: number
  /** Which place of the text, from 0, where the check is about one place; null: the figure wherever it stands. */
  place: number | null
}

/** Why a check that does not agree is no slip. */
type Reason = Habit | 'counted-once' | 'known'

/**
 * Why a check cannot be made: a number is not stated, what it would be divided by may be zero or less, too few places
 * can be read, or its kind came after this version.
 */
type Hindrance =
  | { kind: 'missing'; terms: readonly Term[] }
  | { kind: 'zero'; term: Term }
  | { kind: 'unread' }
  | { kind: 'later' }

/** What recomputing came to. Sides are null for demands that compare no numbers. */
export type Outcome =
  | { verdict: 'holds'; sides: Sides | null }
  | { verdict: 'disagrees'; sides: Sides | null; faults: readonly Term[] }
  | { verdict: 'explained'; sides: Sides | null; reason: Reason; of: Stated | null }
  | { verdict: 'untestable'; because: Hindrance }

/** What is stated and what the other numbers make it. */
export type Sides = { stated: Interval; computed: Interval }

/** A check with its verdict and the numbers it took. */
export type Finding = {
  check: Check
  /** The section it is listed under; null: the statistics table. */
  section: number | null
  /** In the order of the check; terms without a value are left out and named in `because`. */
  terms: readonly Stated[]
  outcome: Outcome
}
