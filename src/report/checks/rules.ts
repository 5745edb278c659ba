import { habitBehind } from '../figure'
import {
  canReach,
  exactly,
  type Interval,
  inPercent,
  isExact,
  meets,
  minus,
  only,
  overlaps,
  ratio,
  sumOf,
} from '../interval'
import { mention } from '../mention'
import type { Report, Term } from '../schema'
import { textsIn } from '../texts'
import type { Outcome, Sides, Stated } from './finding'
import { misreadings } from './recorded'
import type { CheckKind, CheckOf } from './rule'

/** What a rule may ask: the numbers of its terms, and the report where it demands words. */
type Look = {
  report: Report
  /** A term that is stated; asked for one that is not, it throws. */
  at: (term: Term) => Stated
  /** Every term that is stated, in the order of the check. */
  stated: readonly Stated[]
  missing: readonly Term[]
}

/** One kind of check: the terms it speaks of, whether it can do without some, and what follows from their numbers. */
type Rule<K extends CheckKind> = {
  terms: (check: CheckOf<K>) => readonly Term[]
  /** It is made though terms are missing. */
  lenient?: true
  settle: (check: CheckOf<K>, look: Look) => Outcome
}

/** The kinds of check, one entry each. */
export const rules: { [K in CheckKind]: Rule<K> } = {
  sum: {
    terms: ({ whole, parts }) => [whole, ...parts],
    settle: ({ whole, parts, once }, { at }) => {
      const sides = { stated: at(whole).allows, computed: sumOf(parts.map((part) => at(part).allows)) }
      // The whole counts once what the parts count each: more than the whole is as it should be, less is not.
      if (once && !meets(sides.stated, sides.computed) && canReach(sides.stated, sides.computed))
        return { verdict: 'explained', sides, reason: 'counted-once', of: null }
      return compare(at(whole), sides)
    },
  },
  balance: {
    terms: ({ left, right }) => [...left, ...right],
    settle: ({ left, right }, { at }) => {
      const side = (terms: readonly Term[]) => sumOf(terms.map((term) => at(term).allows))
      return between({ stated: side(left), computed: side(right) }, [...left, ...right])
    },
  },
  share: {
    terms: ({ share, part, whole }) => [share, part, whole],
    settle: ({ share, part, whole }, { at }) => {
      const of = at(whole).allows
      if (!of.low.gt(0)) return { verdict: 'untestable', because: { kind: 'zero', term: whole } }
      return compare(at(share), { stated: at(share).allows, computed: inPercent(ratio(at(part).allows, of)) })
    },
  },
  change: {
    terms: ({ change, now, before }) => [change, now, before],
    settle: ({ change, now, before }, { at }) => {
      const of = at(before).allows
      if (!of.low.gt(0)) return { verdict: 'untestable', because: { kind: 'zero', term: before } }
      // now / before - 1, not (now - before) / before: the second takes `before` for two independent numbers.
      const computed = inPercent(minus(ratio(at(now).allows, of), only(exactly(1))))
      return compare(at(change), { stated: at(change).allows, computed })
    },
  },
  same: {
    terms: ({ figures }) => figures,
    settle: (_, { stated }) => agree(stated),
  },
  places: {
    terms: ({ figure }) => [figure],
    settle: (_, { stated }) =>
      stated.length < 2 ? { verdict: 'untestable', because: { kind: 'unread' } } : agree(stated, overlaps),
  },
  'at-most': {
    terms: ({ part, whole }) => [part, whole],
    settle: ({ part, whole }, { at }) => {
      const sides = { stated: at(part).allows, computed: at(whole).allows }
      if (canReach(sides.stated, sides.computed)) return { verdict: 'holds', sides }
      return { verdict: 'disagrees', sides, faults: [part, whole] }
    },
  },
  counts: {
    terms: ({ figures }) => figures,
    lenient: true,
    settle: (_, { stated }) => {
      const faults = stated.filter(({ allows }) => belowZero(allows) || (isExact(allows) && allows.low.d !== 1n))
      return demand(faults.map((s) => s.term))
    },
  },
  printed: {
    terms: ({ figure }) => [figure],
    settle: ({ figure }, { report }) => demand(misreadings(report, figure).length ? [figure] : []),
  },
  complete: {
    terms: ({ figures }) => figures,
    lenient: true,
    settle: (_, { missing }) => demand(missing),
  },
  written: {
    terms: () => [],
    settle: (check, { report }) => demand([], textOf(report, check.in) !== ''),
  },
  told: {
    terms: ({ figure }) => [figure],
    settle: ({ figure, in: section, words }, { report, at }) => {
      const text = textOf(report, section)
      const told = at(figure).allows.high.lte(0) || words.some((word) => speaksOf(text, word))
      return demand(told ? [] : [figure])
    },
  },
  later: {
    terms: () => [],
    settle: () => ({ verdict: 'untestable', because: { kind: 'later' } }),
  },
}

const belowZero = ({ high, openHigh }: Interval) => high.lt(0) || (high.equals(0) && openHigh)

/** Whether a text holds a word: in Latin script as a word of its own, so that “discharge” speaks of no charge. */
const speaksOf = (text: string, word: string): boolean =>
  /^[a-z]/i.test(word) ? new RegExp(`\\b${word}\\b`, 'i').test(text) : text.includes(word)

const demand = (faults: readonly Term[], met = faults.length === 0): Outcome =>
  met ? { verdict: 'holds', sides: null } : { verdict: 'disagrees', sides: null, faults }

const between = (sides: Sides, faults: readonly Term[], enough = meets): Outcome =>
  enough(sides.stated, sides.computed) ? { verdict: 'holds', sides } : { verdict: 'disagrees', sides, faults }

/** What is stated against what the rest makes it; a habit of writers that would make it so is named. */
function compare(stated: Stated, sides: Sides, enough = meets): Outcome {
  const found = between(sides, [stated.term], enough)
  const behind = found.verdict === 'disagrees' ? habitBehind(stated.quantity) : null
  if (!behind || !enough(sides.computed, behind.from)) return found
  return { verdict: 'explained', sides, reason: behind.habit, of: stated }
}

/** Whether several can be the same value: each pair, the less exact against the more exact; the worst pair counts. */
function agree(all: readonly Stated[], enough: (a: Interval, b: Interval) => boolean = meets): Outcome {
  const exactFirst = distinct(all)
    .map((stated) => ({ stated, width: stated.allows.high.sub(stated.allows.low) }))
    .sort((a, b) => a.width.compare(b.width))
  let worst: Outcome | null = null
  for (const [i, exact] of exactFirst.entries())
    for (const other of rest(exactFirst, i + 1)) {
      const sides = { stated: other.stated.allows, computed: exact.stated.allows }
      // A habit tells how the one became the other; of two that are known as exactly, neither did.
      const known = exact.width.lt(other.width)
      const pair = known ? compare(other.stated, sides, enough) : between(sides, [other.stated.term], enough)
      if (pair.verdict === 'disagrees') return pair
      if (worst === null || (worst.verdict === 'holds' && pair.verdict === 'explained')) worst = pair
    }
  const [first] = exactFirst
  if (!first) throw new Error('nothing to agree with')
  return worst ?? between({ stated: first.stated.allows, computed: first.stated.allows }, [first.stated.term], enough)
}

/** What a long text prints in the same way thousands of times is compared once. */
function distinct(all: readonly Stated[]): Stated[] {
  const seen = new Set<string>()
  return all.filter(({ term, quantity: { value, printed } }) => {
    const key = JSON.stringify([term, value, printed])
    return !seen.has(key) && seen.add(key)
  })
}

/** The items from the nth on, without a copy of them. */
function* rest<T>(items: readonly T[], from: number): Generator<T> {
  for (let i = from; i < items.length; i++) yield items[i] as T
}

/** The words of a section, '' where it says nothing: no section, no words, or only that there is none. */
function textOf(report: Report, number: number): string {
  const section = report.sections.find((s) => s.number === number)
  const blocks = (section?.blocks ?? []).filter((b) => b.kind !== 'heading')
  const texts = blocks.flatMap((b) => textsIn(b).map(({ text }) => text))
  const both = texts.map((t) => (typeof t === 'string' ? t : `${t.zh} ${t.en}`)).join(' ')
  const text = both.replace(mention, '$1')
  const said = text.replace(/[^\p{L}\p{N}]/gu, '')
  return /^(无|暂无|没有|none|nil)*$/i.test(said) ? '' : text
}
