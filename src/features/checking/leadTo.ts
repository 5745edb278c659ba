import type { Stated } from '../../report/checks/finding'
import { whereStated } from '../../report/places'
import type { Report } from '../../report/schema'
import { choose } from '../../state/choice'
import { leadsTo } from '../../state/library'

/** The reports a computation takes numbers of. */
export type Sources = {
  report: Report
  /** That of the year before, where it takes numbers of it. */
  last?: Report | undefined
  /** Id of the report on screen, where it is not the one that is checked. */
  own?: string | undefined
}

/** What leads to where a number stands, and whether that is in the report on screen; null: nobody can be led there. */
export function leadTo(
  { report, last, own = report.id }: Sources,
  { quantity, from, place, year }: Stated,
): { here: boolean; go: () => void } | null {
  const stating = year !== undefined && last !== undefined ? last : report
  const here = stating.id === own
  const at = from === 'table' ? 'table' : whereStated(stating, quantity.id)
  if (at === null || (!here && !leadsTo(stating.id))) return null
  if (!here) return { here, go: () => choose.elsewhere(stating.id, quantity.id, at, own) }
  return { here, go: () => (at === 'table' ? choose.row(quantity.id) : choose.figure(quantity.id, place)) }
}
