import { findingsOf } from './checks/run'
import type { IndexEntry, Report, Verdicts } from './schema'

/** How a report's checks come out, counted. */
export function verdictsOf(report: Report): Verdicts {
  const counted: Verdicts = { holds: 0, disagrees: 0, explained: 0, untestable: 0 }
  for (const { outcome } of findingsOf(report)) counted[outcome.verdict]++
  return counted
}

/** What the library's index says of a report. */
export const indexEntryOf = (report: Report): IndexEntry => ({
  id: report.id,
  title: report.title,
  place: report.place.name,
  ...(report.place.code === undefined ? {} : { code: report.place.code }),
  publisher: report.publisher.name,
  year: report.year,
  form: report.form,
  edition: report.edition,
  checks: verdictsOf(report),
})
