import type { Row, ShownRow } from '../../report/statistics'

/** Rows that follow one another and have the same columns: all of the form's, or a single number. */
export type Part = { several: boolean; rows: ShownRow[] }

/**
 * The rows shown, cut where the columns change. A main heading and the rows under it have the form's columns when any
 * of them has, shown or not. At least one part.
 */
export function partsOf(rows: readonly Row[], shown: readonly ShownRow[]): [Part, ...Part[]] {
  const groups: Row[][] = []
  for (const row of rows)
    if (row.indicator.level === 1 || !groups.length) groups.push([row])
    else groups.at(-1)?.push(row)
  const wide = groups.filter((group) => group.some(({ indicator }) => indicator.byColumn))
  const codes = new Set(wide.flat().map(({ indicator }) => indicator.code))

  const parts: Part[] = []
  for (const one of shown) {
    const several = codes.has(one.row.indicator.code)
    const last = parts.at(-1)
    if (last?.several === several) last.rows.push(one)
    else parts.push({ several, rows: [one] })
  }
  const [first = { several: codes.size > 0, rows: [] }, ...others] = parts
  return [first, ...others]
}
