import type { Report } from '../schema'

/** Ids of the checks that disagree, by the figures they name. */
export type Disputes = ReadonlyMap<string, readonly string[]>

const known = new WeakMap<Report, Disputes>()
let found: ((report: Report) => Disputes) | null = null

/** The checks say so when they are here (run.ts). */
export const disputesComeFrom = (find: (report: Report) => Disputes): void => {
  found = find
}

/** What the build has found in a report, and written into its page. */
export const knowDisputes = (report: Report, disputes: Disputes): void => void known.set(report, disputes)

/**
 * Ids of the checks that disagree, by the figures they name: what gets a mark in the text and beside a chart. Throws
 * where nobody knows: the checks must be here (whole.ts), or have been run by the build.
 */
export function disputedIn(report: Report): Disputes {
  const before = known.get(report)
  if (before) return before
  const disputes = found?.(report)
  if (!disputes) throw new Error(`the checks of ${report.id} have not been run`)
  known.set(report, disputes)
  return disputes
}
