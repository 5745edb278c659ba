import { finding } from '../../report/checks/run'
import { formOf } from '../../report/quantity'
import type { Provenance, Report } from '../../report/schema'
import type { Medium } from '../draft'

/**
 * The values of a report, with those doubtful that were read from print and do not add up as the form has them: it may
 * be the office's slip, or a number may have been misread. The cells of an .html or .docx cannot be: there the document says
 * which is which; of a PDF or a text they are put together from what stands where.
 */
export function doubtSums(
  report: Report,
  values: Record<string, Provenance>,
  medium: Medium,
): Record<string, Provenance> {
  const wrong = (formOf(report)?.checks ?? [])
    .filter((check) => check.kind === 'sum' || check.kind === 'balance')
    .map((check) => finding(report, check))
    .filter(({ outcome }) => outcome.verdict === 'disagrees')
    .flatMap(({ terms }) => terms.map(({ term }) => String(term)))
  const doubted = new Set(wrong)
  return Object.fromEntries(
    Object.entries(values).map(([key, from]) => [
      key,
      doubted.has(key) &&
      !(from.row !== undefined && (medium === 'html' || medium === 'docx')) &&
      from.doubt === undefined
        ? { ...from, doubt: 'sums' }
        : from,
    ]),
  )
}
