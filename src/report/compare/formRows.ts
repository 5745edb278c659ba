import type { Form, Indicator } from '../forms/form'
import * as forms from '../forms/forms'
import type { Text } from '../schema'

/** Every edition of the national forms, the newest first. */
export const editions: readonly Form[] = Object.values(forms).sort((a, b) => b.since - a.since)

const editionWith = (code: string, form?: string): Form | undefined =>
  editions.find(
    ({ id, indicators }) => (form === undefined || id === form) && indicators.some((row) => row.code === code),
  )

/** A row by its code, in the newest edition that has it. @param form id of the national form it is looked for in */
export const rowNamed = (code: string, form?: string): Indicator | undefined =>
  editionWith(code, form)?.indicators.find((row) => row.code === code)

/** A row's place among all rows: in the newest edition that has it, those of older forms behind. */
export function placeOf(code: string, form?: string): number {
  const edition = editionWith(code, form)
  if (!edition) return editions.length * 1000
  return editions.indexOf(edition) * 1000 + edition.indicators.findIndex((row) => row.code === code)
}

/** The rows above a row, the main heading first. */
export function rowsAbove(code: string, form?: string): Indicator[] {
  const rows = editionWith(code, form)?.indicators ?? []
  const at = rows.findIndex((row) => row.code === code)
  let level = rows[at]?.level ?? 0
  const above: Indicator[] = []
  for (const row of rows.slice(0, Math.max(0, at)).reverse()) {
    if (row.level >= level) continue
    level = row.level
    above.unshift(row)
  }
  return above
}

/** The names above a row, the main heading first. */
export const pathOf = (code: string, form?: string): Text[] => rowsAbove(code, form).map(({ zh, en }) => ({ zh, en }))
