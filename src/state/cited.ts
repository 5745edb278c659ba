import { addressOf } from './address'
import { type Choice, nothingChosen } from './choice'
import { useOpened } from './opened'

/**
 * The address that a file taken away names as its page: the report with nothing else chosen but `change`. null: nobody
 * else could open it, for it is a file of the reader's own, or the page stands on a disk, whose path is nobody's business.
 */
export function citedPage(change: Partial<Choice>): string | null {
  if (useOpened.getState().viewing) return null
  const address = addressOf({ ...nothingChosen, ...change })
  return /^https?:/.test(address) ? address : null
}
