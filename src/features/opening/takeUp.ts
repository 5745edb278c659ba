import { open, useOpened } from '../../state/opened'
import type { Own } from '../../state/understand'

/** Takes up a report of the reader's own: on screen, or on the desk. From then on a document is kept until it is finished. */
export function takeUp(own: Own, to: 'view' | 'review'): void {
  const { draft } = own
  if (useOpened.getState().viewing?.report !== own.report) open.show(own)
  if (to === 'review') open.desk('review')
  // Where this does not load, nothing is kept; the report is on screen all the same.
  if (draft) import('../../state/review').then(({ review }) => review.begin(draft)).catch(() => {})
}
