import { onceEach } from '../onceEach'
import type { Term } from '../schema'
import type { Finding } from './finding'
import { findingsOf } from './run'

/**
 * Ids of the checks that disagree, by the figure each puts at fault, or by its sum where it cannot tell which of its
 * numbers is: what is right in every other way gets no mark.
 */
export const faultsIn = onceEach((report): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>()
  for (const finding of findingsOf(report)) {
    const faults = faultsOf(finding)
    const named = finding.terms.filter(({ term }) => faults.includes(term))
    for (const id of new Set(named.map(({ quantity }) => quantity.id)))
      if (id !== '') found.set(id, [...(found.get(id) ?? []), finding.check.id])
  }
  return found
})

/** Of a balance the side that is one number: what the others make it. */
function faultsOf({ check, outcome }: Finding): readonly Term[] {
  if (outcome.verdict !== 'disagrees') return []
  if (check.kind !== 'balance') return outcome.faults
  return [check.left, check.right].find((side) => side.length === 1) ?? outcome.faults
}
