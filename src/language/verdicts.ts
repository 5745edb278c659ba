import type Fraction from 'fraction.js'
import type { Finding, Sides, Stated } from '../report/checks/finding'
import { allowed } from '../report/figure'
import { gap, type Interval, isExact } from '../report/interval'
import type { Place } from '../report/places'
import type { Figure, Report, Term } from '../report/schema'
import { exact, inFull } from './numbers'
import { checkTitle, placeName, termName } from './terms'
import { inLang } from './text'
import { type Lang, words } from './words'

/** A piece of a computation: words, or a number of the report that leads to where it stands. */
export type Working = { words: string } | { stated: Stated; words: string }

/** A check in words. `''` and `[]`: there is nothing to say under this heading. */
export type Told = {
  title: string
  /** What the report prints. */
  stated: Working[]
  /** What the other numbers make it. */
  computed: Working[]
  difference: string
  /** Why it is explained or cannot be tested; what is at fault. */
  why: string
  note: string
}

const isPercent = ({ quantity }: Stated) => inLang(quantity.unit, 'en') === '%'

/** How many decimals of a number computed are worth printing: for a share one more than was printed. */
const decimalsFor = (stated: Stated): number => {
  const { printed } = stated.quantity
  if (!isPercent(stated)) return 6
  return printed.as === 'exact' ? 2 : Math.max(1, 1 - Math.floor(Math.log10(printed.step)))
}

function rounded(value: Fraction, decimals: number, lang: Lang): string {
  const shown = value.round(decimals)
  const text = exact(Number(shown.valueOf()), lang)
  return shown.equals(value) ? text : words[lang].checks.about(text)
}

/** The values a number allows: 97.05%至97.15%; one value alone is that value. */
function inRange(allows: Interval, decimals: number, unit: string, lang: Lang): string {
  const say = words[lang].checks
  const one = (value: Fraction) => rounded(value, decimals, lang) + unit
  if (isExact(allows)) return one(allows.low)
  return (allows.openHigh ? say.rangeOpen : say.range)(one(allows.low), one(allows.high))
}

/** The values a figure allows, in words: 178,000条至不到179,000条. */
export const asRange = (figure: Pick<Figure, 'value' | 'printed' | 'unit'>, lang: Lang): string =>
  inRange(allowed(figure), 6, inLang(figure.unit, 'en') === '%' ? '%' : '', lang)

/** A number of the report as it stands in a computation: 1,000余, 65.7%. */
function inComputation(stated: Stated, lang: Lang): Working {
  const { value, printed } = stated.quantity
  const over = printed.as === 'over' ? (lang === 'zh' ? words.zh.charts.over : words.en.charts.over) : ''
  const text = exact(value, lang) + (isPercent(stated) ? '%' : '') + over
  return stated.from === 'given' ? { words: text } : { stated, words: text }
}

/** A number of the report in full, with the values it allows where it is not exact: 47,000余条（47,000至不到48,000）. */
export function asPrinted(stated: Stated, lang: Lang): Working[] {
  const full = inFull(stated.quantity, lang)
  const first: Working = stated.from === 'given' ? { words: full } : { stated, words: full }
  if (isExact(stated.allows)) return [first]
  const range = inRange(stated.allows, 6, isPercent(stated) ? '%' : '', lang)
  return [first, { words: words[lang].checks.bracket(range) }]
}

/** Where a number stands: 统计表, or the place in the text that this check is about. */
const sourceOf = (stated: Stated, places: readonly Place[], lang: Lang): string => {
  if (stated.from === 'table') return words[lang].checks.fromTable
  const place = places[stated.place ?? 0]
  return place ? placeName(place, lang) : ''
}

const joined = (pieces: readonly Working[][], by: string): Working[] =>
  pieces.flatMap((piece, i) => (i ? [{ words: by }, ...piece] : piece))

/** Numbers joined by a sign: 157 + 18 + 64. */
const added = (all: readonly Stated[], lang: Lang): Working[] =>
  joined(
    all.map((s) => [inComputation(s, lang)]),
    ' + ',
  )

/** How far what is printed is from what it is recomputed to be, '' where they agree. */
function differenceOf(first: Stated, { stated, computed }: Sides, decimals: number, lang: Lang): string {
  const say = words[lang].checks
  const apart = gap(stated, computed)
  if (!apart.gt(0) && !isExact(computed)) return ''
  const value = isExact(computed) ? computed.low.sub(String(first.quantity.value)).abs() : apart
  const number = rounded(value, decimals, lang)
  const unit = inLang(first.quantity.unit, lang)
  const full = isPercent(first) ? say.points(number) : lang === 'zh' ? number + unit : `${number} ${unit}`.trim()
  return isExact(computed) ? full : say.atLeast(full)
}

/**
 * A check with its verdict, in words.
 * @param places where the text states each figure (report/places)
 */
export function told(
  report: Report,
  finding: Finding,
  places: ReadonlyMap<string, readonly Place[]>,
  lang: Lang,
): Told {
  const { check, terms, outcome } = finding
  const say = words[lang].checks
  const at = (term: Term) => terms.find((t) => t.term === term)
  const all = (wanted: readonly Term[]) => wanted.flatMap((term) => at(term) ?? [])
  const sides = 'sides' in outcome ? outcome.sides : null
  const first = terms[0]
  const decimals = first ? decimalsFor(first) : 6
  const unit = first && isPercent(first) ? '%' : ''
  const result = (of: Interval | undefined): Working[] =>
    of ? [{ words: ` = ${inRange(of, decimals, unit, lang)}` }] : []
  const where = (s: Stated) => sourceOf(s, places.get(s.quantity.id) ?? [], lang)
  const withSource = (s: Stated): Working[] => [...asPrinted(s, lang), { words: say.from(where(s)) }]
  const agrees = outcome.verdict === 'holds' || outcome.verdict === 'untestable'
  const base: Told = {
    title: checkTitle(report, check, lang),
    stated: [],
    computed: [],
    difference: first && sides && !agrees ? differenceOf(first, sides, decimals, lang) : '',
    why: whyOf(report, finding, lang),
    note: check.note === undefined ? '' : inLang(check.note, lang),
  }
  switch (check.kind) {
    case 'sum':
      return {
        ...base,
        stated: all([check.whole]).flatMap((s) => asPrinted(s, lang)),
        computed: [...added(all(check.parts), lang), ...result(sides?.computed)],
      }
    case 'balance':
      return {
        ...base,
        stated: [...added(all(check.left), lang), ...result(sides?.stated)],
        computed: [...added(all(check.right), lang), ...result(sides?.computed)],
      }
    case 'share':
      return {
        ...base,
        stated: all([check.share]).flatMap((s) => asPrinted(s, lang)),
        computed: [
          ...joined(
            all([check.part, check.whole]).map((s) => [inComputation(s, lang)]),
            ' ÷ ',
          ),
          ...result(sides?.computed),
        ],
      }
    case 'change':
      return {
        ...base,
        stated: all([check.change]).flatMap((s) => asPrinted(s, lang)),
        computed: [
          ...joined(
            all([check.now, check.before]).map((s) => [inComputation(s, lang)]),
            ' ÷ ',
          ),
          { words: ' − 1' },
          ...result(sides?.computed),
        ],
      }
    case 'at-most':
      return {
        ...base,
        stated: joined(
          all([check.part, check.whole]).map((s) => [...asPrinted(s, lang), { words: say.bracket(where(s)) }]),
          outcome.verdict === 'holds' ? ' ≤ ' : ' > ',
        ),
      }
    case 'same':
    case 'places':
      return { ...base, stated: joined(terms.map(withSource), say.semicolon) }
    case 'counts':
    case 'printed':
      return {
        ...base,
        stated: joined(
          terms.map((s) => [inComputation(s, lang)]),
          say.comma,
        ),
      }
    case 'complete':
      return { ...base, stated: [{ words: say.numbers(exact(terms.length, lang)) }] }
    case 'written':
      return { ...base, stated: [{ words: outcome.verdict === 'holds' ? say.isWritten : say.notWritten }] }
    case 'told':
      return { ...base, stated: terms.flatMap((s) => asPrinted(s, lang)) }
  }
}

function whyOf(report: Report, { check, terms, outcome }: Finding, lang: Lang): string {
  const { checks: say, list } = words[lang]
  const names = (wanted: readonly Term[]) => list(wanted.map((term) => termName(report, term, lang)))
  switch (outcome.verdict) {
    case 'holds':
      return ''
    case 'explained': {
      const { reason } = outcome
      if (reason === 'known') return check.known === undefined ? '' : inLang(check.known, lang)
      if (reason === 'counted-once') return say.reasons['counted-once']
      const printed = terms.find((t) => t.quantity.printed.as !== 'exact')
      return say.reasons[reason](printed ? inFull(printed.quantity, lang) : '')
    }
    case 'untestable': {
      const { because } = outcome
      if (because.kind === 'missing') return say.missing(names(because.terms))
      return because.kind === 'zero' ? say.zero(names([because.term])) : say.unread
    }
    case 'disagrees':
      if (check.kind === 'counts' || check.kind === 'printed') return say.faults(names(outcome.faults))
      if (check.kind === 'complete') return say.blanks(exact(outcome.faults.length, lang), names(outcome.faults))
      return check.kind === 'told' ? say.notTold : ''
  }
}

/** A computation as plain text, for a file. */
export const plainly = (workings: readonly Working[]): string => workings.map((w) => w.words).join('')
