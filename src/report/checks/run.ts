import { onceEach } from '../onceEach'
import { placesOf } from '../places'
import type { Report, Term } from '../schema'
import { type Disputes, disputesComeFrom } from './disputed'
import type { Finding, Outcome, Stated } from './finding'
import { misreadings } from './recorded'
import type { Check } from './rule'
import { rules } from './rules'
import { checksOf } from './standing'
import { recordedFor, rowOf, statedFor, statedInPlaces } from './stated'

/**
 * Every check of a report, recomputed: the report's own, those of its national form, and those any report must meet.
 * In the order of the page, the table's last.
 */
export const findingsOf = onceEach((report): readonly Finding[] => {
  const order = report.sections.map((s) => s.number)
  const at = (section: number | null) => (section === null ? order.length : order.indexOf(section))
  return checksOf(report)
    .map((check) => finding(report, check))
    .sort((a, b) => at(a.section) - at(b.section))
})

/**
 * One check, recomputed.
 * @param look where its terms are looked up, if not in the report alone
 */
export function finding(
  report: Report,
  check: Check,
  look: (term: Term) => Stated | null = (term) => statedFor(report, term),
): Finding {
  const rule = rules[check.kind] as (typeof rules)['sum']
  const terms = rule.terms(check as never)
  const looked = terms.map((term) => ({ term, stated: look(term) }))
  const stated =
    check.kind === 'places'
      ? statedInPlaces(report, check.figure)
      : check.kind === 'printed'
        ? [recordedFor(report, check.figure) ?? [], ...misreadings(report, check.figure)].flat()
        : looked.flatMap((l) => l.stated ?? [])
  const missing = looked.flatMap((l) => (l.stated ? [] : [l.term]))
  const known = {
    report,
    stated,
    missing,
    at: (term: Term): Stated => {
      const found = stated.find((s) => s.term === term)
      if (!found) throw new Error(`not a term of ${check.id}: ${JSON.stringify(term)}`)
      return found
    },
  }
  const outcome: Outcome =
    missing.length && !rule.lenient
      ? { verdict: 'untestable', because: { kind: 'missing', terms: missing } }
      : rule.settle(check as never, known)
  const settled: Outcome =
    outcome.verdict === 'disagrees' && check.known !== undefined
      ? { verdict: 'explained', sides: outcome.sides, reason: 'known', of: null }
      : outcome
  return { check, section: sectionOf(report, check, terms), terms: stated, outcome: settled }
}

/** Where it is listed: where the check says, else where the text first states one of its figures, else the table. */
function sectionOf(report: Report, check: Check, terms: readonly Term[]): number | null {
  const places = placesOf(report)
  if (check.section !== undefined && report.sections.some((s) => s.number === check.section)) return check.section
  const ofText = terms.filter((term) => typeof term === 'string' && !rowOf(term)) as string[]
  for (const term of ofText) {
    const place = places.get(term)?.[0]
    if (place?.section != null) return place.section
  }
  return null
}

/** Ids of the checks that disagree, by the figures they name. */
function disputes(report: Report): Disputes {
  const found = new Map<string, string[]>()
  for (const { check, terms, outcome } of findingsOf(report)) {
    if (outcome.verdict !== 'disagrees') continue
    // A demand is not met by those at fault; an identity fails between all its terms.
    const named = outcome.sides ? terms : terms.filter((t) => outcome.faults.includes(t.term))
    for (const id of new Set(named.map((t) => t.quantity.id)))
      if (id !== '') found.set(id, [...(found.get(id) ?? []), check.id])
  }
  return found
}

disputesComeFrom(disputes)

/** The checks a figure takes part in. */
export const findingsWith = (report: Report, figure: string): readonly Finding[] =>
  findingsOf(report).filter(({ terms }) => terms.some((t) => t.quantity.id === figure))
