import type { Form } from '../../src/report/forms/form'
import type { Report } from '../../src/report/schema'

/** One cell of a form's tables that holds a number. `column`: its place in the row, from 0; 0 in a row of one. */
export type Place = { code: string; column: number; key: string }

/** Every cell of the form that holds a number, in printed order. `key`: as provenance names it, `table:code@column`. */
export const placesOf = (form: Form): Place[] =>
  form.indicators.flatMap(({ code, unit, byColumn }) => {
    if (unit === null) return []
    if (!byColumn) return [{ code, column: 0, key: `table:${code}` }]
    return (form.columns ?? []).map(({ id }, column) => ({ code, column, key: `table:${code}@${id}` }))
  })

/** What a report states in a cell; null where it is left blank. */
export function cellOf(report: Report, { code, column }: Place): number | null {
  const row = report.statistics[code] ?? null
  return Array.isArray(row) ? (row[column] ?? null) : row
}

/** Cells by key -> the statistics of a report, rows of several columns whole. */
export function statisticsFrom(form: Form, cells: ReadonlyMap<string, number | null>): Report['statistics'] {
  const rows: Report['statistics'] = {}
  for (const { code, key } of placesOf(form)) {
    const value = cells.get(key) ?? null
    if (!key.includes('@')) rows[code] = value
    else rows[code] = [...((rows[code] as (number | null)[] | undefined) ?? []), value]
  }
  return rows
}
