import type { Term } from '../schema'

const mark = 'before:'

/** A term that the report of the year before states: `before:table:requests.carried-forward@total`. */
export const ofYearBefore = (term: string): string => mark + term

/** The term such a one stands for in the report of the year before; null: it is one of the report itself. */
export const termOfYearBefore = (term: Term): string | null =>
  typeof term === 'string' && term.startsWith(mark) ? term.slice(mark.length) : null
