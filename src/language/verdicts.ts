import type { Finding, Stated, Verdict } from '../report/checks/finding'
import { type Interval, isExact } from '../report/interval'
import { type Place, placesOf } from '../report/places'
import type { Report, Term } from '../report/schema'
import { checking } from './checking'
import { exact, inFull } from './numbers'
import { asRange, differenceOf, inComputation, inRange, measureOf } from './ranges'
import { checkTitle, placeName, rowNames, termName } from './terms'
import { inLang } from './text'
import { type Lang, words } from './words'

/** A piece of a computation: words, or a number of the report that leads to where it stands. */
export type Working = { words: string } | { stated: Stated; words: string }

/** A check in words. `''` and `[]`: there is nothing to say under this heading. */
export type Told = {
  title: string
  /** What the report states. */
  stated: Working[]
  /** What the other numbers make it. */
  computed: Working[]
  difference: string
  /** Why it is explained or cannot be tested; what is at fault. */
  why: string
  note: string
}

/** A number as the text prints it, 4.7万余条, where it prints a number; else in full. */
function asPrinted({ from, place, quantity, year }: Stated, report: Report, lang: Lang): string {
  // What another year's report prints does not stand in this one.
  if (year !== undefined) return inFull(quantity, lang)
  const at = from === 'text' && place !== null ? place : 0
  const prints = from === 'text' ? placesOf(report).get(quantity.id)?.[at]?.printed : undefined
  // English prints the number without its unit: then in full it says more.
  const print = lang === 'zh' ? prints?.find((p) => p.lang !== 'en' && /\d/.test(p.text)) : undefined
  return print?.text ?? inFull(quantity, lang)
}

/** A number of the report, with the values it allows where it is not exact: 4.7万余条（47,000至不到48,000）. */
function inWords(stated: Stated, report: Report, unit: string, lang: Lang): Working[] {
  if (stated.from === 'given') return [{ words: exact(stated.quantity.value, lang) + (unit === '%' ? unit : '') }]
  const first: Working = { stated, words: asPrinted(stated, report, lang) }
  if (isExact(stated.allows)) return [first]
  return [first, { words: checking[lang].bracket(asRange(stated.quantity, lang)) }]
}

/** Where a number stands: 统计表, or the place in the text that this check is about; '' where that cannot be said. */
function sourceOf(stated: Stated, places: readonly Place[], lang: Lang): string {
  if (stated.from === 'table')
    return stated.year === undefined ? checking[lang].fromTable : checking[lang].fromTableOf(String(stated.year))
  const place = stated.from === 'text' && stated.year === undefined ? places[stated.place ?? 0] : undefined
  return place ? placeName(place, lang) : ''
}

const joined = (pieces: readonly Working[][], by: string): Working[] =>
  pieces.flatMap((piece, i) => (i ? [{ words: by }, ...piece] : piece))

/** A check with its verdict, in words. */
export function told(report: Report, finding: Finding, lang: Lang): Told {
  const { check, terms, outcome } = finding
  const say = checking[lang]
  const sides = 'sides' in outcome ? outcome.sides : null
  const measure = measureOf(terms, lang)
  const at = (term: Term) => terms.find((t) => t.term === term)
  /** What is missing keeps its place in a computation. */
  const full = (term: Term): Working[] => {
    const stated = at(term)
    return stated ? inWords(stated, report, measure.unit, lang) : [{ words: say.notGiven }]
  }
  const short = (term: Term): Working[] => {
    const stated = at(term)
    if (!stated) return [{ words: say.notGiven }]
    const text = inComputation(stated, lang)
    return [stated.from === 'given' ? { words: text } : { stated, words: text }]
  }
  const computing = (all: readonly Term[], sign: string) => joined(all.map(short), sign)
  const result = (of: Interval | undefined): Working[] => (of ? [{ words: ` = ${inRange(of, measure, lang)}` }] : [])
  const where = (s: Stated) => sourceOf(s, placesOf(report).get(s.quantity.id) ?? [], lang)
  const from = (s: Stated): Working[] => {
    const source = where(s)
    return [...inWords(s, report, measure.unit, lang), ...(source ? [{ words: say.from(source) }] : [])]
  }
  const base: Told = {
    title: checkTitle(report, check, lang),
    stated: [],
    computed: [],
    difference: sides && outcome.verdict !== 'holds' ? differenceOf(sides, measure, lang) : '',
    why: whyOf(report, finding, lang),
    note: check.note === undefined ? '' : inLang(check.note, lang),
  }
  switch (check.kind) {
    case 'sum':
      return {
        ...base,
        stated: full(check.whole),
        computed: [...computing(check.parts, ' + '), ...result(sides?.computed)],
      }
    case 'balance':
      return {
        ...base,
        stated: [...computing(check.left, ' + '), ...result(sides?.stated)],
        computed: [...computing(check.right, ' + '), ...result(sides?.computed)],
      }
    case 'share':
      return {
        ...base,
        stated: full(check.share),
        computed: [...computing([check.part, check.whole], ' ÷ '), ...result(sides?.computed)],
      }
    case 'change':
      return {
        ...base,
        stated: full(check.change),
        computed: [...computing([check.now, check.before], ' ÷ '), { words: ' − 1' }, ...result(sides?.computed)],
      }
    case 'at-most':
      return {
        ...base,
        stated: joined(
          [check.part, check.whole].map((term) => {
            const stated = at(term)
            const source = stated ? where(stated) : ''
            return [...full(term), ...(source ? [{ words: say.bracket(source) }] : [])]
          }),
          outcome.verdict === 'disagrees' || outcome.verdict === 'explained' ? ' > ' : ' ≤ ',
        ),
      }
    case 'same':
    case 'places':
      return { ...base, stated: joined(terms.map(from), say.semicolon) }
    case 'printed': {
      const [recorded, ...readings] = terms
      return {
        ...base,
        stated: joined(
          readings.map((s) =>
            s.place === null
              ? [...inWords(s, report, measure.unit, lang), { words: say.from(say.inSummary) }]
              : from(s),
          ),
          say.semicolon,
        ),
        computed: recorded ? [{ words: inFull(recorded.quantity, lang) }] : [],
      }
    }
    case 'counts':
      return { ...base, stated: computing(check.figures, say.comma) }
    case 'complete':
      return { ...base, stated: [{ words: say.numbers(exact(terms.length, lang)) }] }
    case 'written':
      return { ...base, stated: [{ words: outcome.verdict === 'holds' ? say.isWritten : say.notWritten }] }
    case 'told':
      return { ...base, stated: full(check.figure) }
    case 'later':
      return base
  }
}

/** So many names are told; a table left empty has more than anyone reads. */
const enough = 8

function whyOf(report: Report, { check, outcome }: Finding, lang: Lang): string {
  const say = checking[lang]
  const { list } = words[lang]
  const name = (term: Term) => termName(report, term, lang)
  const names = (all: readonly string[]) =>
    all.length > enough ? say.andMore(list(all.slice(0, enough)), exact(all.length - enough, lang)) : list(all)
  switch (outcome.verdict) {
    case 'holds':
      return ''
    case 'explained': {
      const { reason, of } = outcome
      if (reason === 'known') return check.known === undefined ? '' : inLang(check.known, lang)
      if (reason === 'counted-once') return say.reasons['counted-once']
      return say.reasons[reason](of ? asPrinted(of, report, lang) : '')
    }
    case 'untestable': {
      const { because } = outcome
      if (because.kind === 'missing') return say.missing(names(because.terms.map(name)))
      if (because.kind === 'later') return say.unknownKind
      return because.kind === 'zero' ? say.zero(name(because.term)) : say.unread
    }
    case 'disagrees':
      if (check.kind === 'counts') return say.faults(names(outcome.faults.map(name)))
      if (check.kind === 'complete')
        return say.blanks(exact(outcome.faults.length, lang), names(rowNames(report, outcome.faults, lang)))
      return check.kind === 'told' ? say.notTold : ''
  }
}

/** A computation as plain text, for a file. */
export const plainly = (workings: readonly Working[]): string => workings.map((w) => w.words).join('')

/** How these checks came out, in numbers: one sentence. */
export function summaryOf(findings: readonly Finding[], lang: Lang): string {
  const count = (of: Verdict) => exact(findings.filter((f) => f.outcome.verdict === of).length, lang)
  return checking[lang].summary(
    exact(findings.length, lang),
    count('holds'),
    count('disagrees'),
    count('explained'),
    count('untestable'),
  )
}
