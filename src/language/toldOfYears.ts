import type { Finding, Stated } from '../report/checks/finding'
import { rowOf } from '../report/checks/stated'
import { termOfYearBefore } from '../report/checks/yearBefore'
import { type Place, placesOf } from '../report/places'
import { formOf } from '../report/quantity'
import type { Report, Term } from '../report/schema'
import { checking } from './checking'
import { continuity } from './continuity'
import { exact } from './numbers'
import { inComputation, inRange, measureOf } from './ranges'
import { bare, placeName, termName } from './terms'
import { inLang } from './text'
import { type Told, told } from './verdicts'
import type { Lang } from './words'

/** A check of two years in words: its title is the computation with its numbers, `names` says what they are. */
export type ToldOfYears = Told & { names: string }

/** Two reports of one place, the earlier first, and a check of them. */
type OfYears = { last: Report; report: Report; finding: Finding }

/** A check of two years, in words. */
export function toldOfYears(of: OfYears, lang: Lang): ToldOfYears {
  const base = told(of.report, of.finding, lang)
  const apart = base.difference && checking[lang].apart(base.difference)
  return {
    ...base,
    title: subjectOf(of, lang) + continuity[lang].colon + formulaOf(of, numberIn(of, lang), lang) + apart,
    names: formulaOf(of, (term) => nameOfTerm(of, term, lang), lang, false),
  }
}

/** A term as it is printed; what is missing keeps its place. */
const numberIn =
  ({ finding }: OfYears, lang: Lang) =>
  (term: Term): string => {
    const stated = finding.terms.find((one) => one.term === term)
    return stated ? inComputation(stated, lang) : checking[lang].notGiven
  }

/** A term by its year and its row, or its name in the text: 2023年“现行有效件数”. */
export function nameOfTerm({ last, report }: Pick<OfYears, 'last' | 'report'>, term: Term, lang: Lang): string {
  const earlier = termOfYearBefore(term)
  const [of, own] = earlier === null ? [report, term] : [last, earlier]
  return continuity[lang].named(String(of.year), rowAlone(of, own, lang) ?? termName(of, own, lang))
}

/** The computation, by numbers or by names. `said`: with what it says of itself beside them. */
function formulaOf(of: OfYears, write: (term: Term) => string, lang: Lang, said = true): string {
  const { check, outcome, terms } = of.finding
  const say = continuity[lang]
  const fails = outcome.verdict === 'disagrees' || outcome.verdict === 'explained'
  const sides = 'sides' in outcome ? outcome.sides : null
  const computed = (side: 'stated' | 'computed') =>
    sides ? say.equal + inRange(sides[side], measureOf(terms, lang), lang) : ''
  switch (check.kind) {
    case 'same':
      return check.figures.map(write).join(fails && said ? say.unequal : say.equal)
    case 'balance': {
      const [first, ...less] = check.right
      if (first === undefined) return ''
      const left = [check.left.map(write).join(say.plus), ...less.map(write)].join(say.minus)
      if (!said || !fails || !sides) return left + say.equal + write(first)
      const made = leftOver(of, check.left, less)
      return left + say.equal + exact(made, lang) + say.stated(write(first))
    }
    case 'at-most':
      return (
        write(check.part) +
        (fails && said ? say.more : say.atMost) +
        write(check.whole) +
        (said ? (fails ? say.boundBroken : say.onlyBound) : '')
      )
    case 'change': {
      const rate = `${write(check.now)}${say.by}${write(check.before)}${say.minus}1`
      return said
        ? rate + computed('computed') + say.stated(write(check.change))
        : `${rate}${say.equal}${write(check.change)}`
    }
    default:
      return inLang(check.note ?? '', lang)
  }
}

/** What is left of exact numbers when others are taken away. */
function leftOver({ finding }: OfYears, plus: readonly Term[], minus: readonly Term[]): number {
  const sum = (all: readonly Term[]) =>
    finding.terms.filter(({ term }) => all.includes(term)).reduce((n, { quantity }) => n + quantity.value, 0)
  return Math.round((sum(plus) - sum(minus)) * 1e6) / 1e6
}

/** What a check is about, in a word or two. */
function subjectOf({ report, finding: { check } }: OfYears, lang: Lang): string {
  const own = (terms: readonly Term[]) => terms.find((term) => termOfYearBefore(term) === null) ?? 0
  switch (check.kind) {
    case 'same': {
      const term = own(check.figures)
      const column = rowOf(term)?.column
      const applicant = formOf(report)?.columns?.find(({ id }) => id === column)?.[lang]
      return applicant === undefined ? termName(report, term, lang) : continuity[lang].requests(applicant)
    }
    case 'balance':
      return headingOf(report, own(check.left), lang)
    case 'at-most':
      return headingOf(report, check.whole, lang)
    case 'change':
      return termName(report, check.change, lang)
    default:
      return ''
  }
}

/** The row a term stands under in its form, without numbering or brackets. */
function headingOf(report: Report, term: Term, lang: Lang): string {
  const rows = formOf(report)?.indicators ?? []
  const at = rows.findIndex(({ code }) => code === rowOf(term)?.code)
  const above = rows.slice(0, Math.max(at, 0)).findLast(({ level }) => level < (rows[at]?.level ?? 0))
  return above ? bare(above[lang]) : termName(report, term, lang)
}

/** A row's name without what stands above it and without its column; null: no row. */
function rowAlone(report: Report, term: Term, lang: Lang): string | null {
  const row = formOf(report)?.indicators.find(({ code }) => code === rowOf(term)?.code)
  return row ? bare(row[lang]) : null
}

/** Which report states a term, and where in it: 宿迁2023年报告，统计表“现行有效件数”一行. */
export function whereOf({ last, report }: Pick<OfYears, 'last' | 'report'>, stated: Stated, lang: Lang): string {
  const of = stated.year === undefined ? report : last
  if (stated.from !== 'table')
    return placeInReport(of, placesOf(of).get(stated.quantity.id)?.[stated.place ?? 0] ?? null, lang)
  const row = termName(of, termOfYearBefore(stated.term) ?? stated.term, lang)
  return inReport(of, continuity[lang].row(row), lang)
}

/** A place of a report's text: 宿迁2023年报告，第一章第3段; null: the report as a whole. */
export const placeInReport = (of: Report, place: Place | null, lang: Lang): string =>
  inReport(of, place ? placeName(place, lang) : '', lang)

const inReport = (of: Report, where: string, lang: Lang) =>
  continuity[lang].inReport(inLang(of.place.short, lang), String(of.year), where)
