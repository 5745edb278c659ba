import { exactly, only, overlaps } from '../interval'
import { summariesOf } from '../places'
import { quantity } from '../quantity'
import type { Report } from '../schema'
import type { Stated } from './finding'
import { readingOf, readingsOf, recordedFor } from './stated'

/**
 * Where the page prints a figure otherwise than the report's JSON records it: everywhere in the text, or in one of its
 * languages, or in a summary, which may print the table's exact value instead. Two places of the text that differ from
 * one another are a check of their own (`places`).
 */
export function misreadings(report: Report, figure: string): Stated[] {
  const recorded = recordedFor(report, figure)
  if (!recorded) return []
  const fits = (reading: Stated) => overlaps(reading.allows, recorded.allows)
  const places = readingsOf(report, figure)
  const nowhere = places.flat().length > 0 && !places.flat().some(fits)
  const translated = places.flatMap(([first, ...others]) =>
    first ? others.filter((other) => !overlaps(first.allows, other.allows)) : [],
  )
  const exact = only(exactly(quantity(report, figure)?.value ?? recorded.quantity.value))
  const summed = (summariesOf(report).get(figure) ?? [])
    .flatMap((print) => readingOf(report, figure, null, print) ?? [])
    .filter((reading) => !fits(reading) && !overlaps(reading.allows, exact))
  return [...(nowhere ? places.flatMap(([first]) => first ?? []) : translated), ...summed]
}
