import { type Field, fits } from '../../../importing/edits'
import { review, useReview } from '../../../state/review'

/** Takes what was written about the report as a whole; false: it cannot stand there. */
export function acceptField(field: Field, text: string): boolean {
  const { report } = useReview.getState().review ?? {}
  // Numbers and dates may be typed in full width.
  const typed = field === 'year' || field === 'published' || field === 'from' || field === 'to'
  const value = (typed ? text.normalize('NFKC') : text).trim()
  if (!report || !fits[field](value, report)) return false
  review.edit({ kind: 'identity', field, value })
  return true
}
