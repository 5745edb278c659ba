import { type Field, fields, refOf } from '../../../importing/edits'
import { formOf } from '../../../report/quantity'
import type { Doubt, Provenance, Report, Term } from '../../../report/schema'

/** One thing recognised in a document, which a reader can put right. */
export type Item = {
  /** Unlike any other item's. */
  key: string
  /** Under which key of `report.imported.values` is said where it was read. */
  ref: string
} & ({ kind: 'field'; field: Field } | { kind: 'cell'; code: string; column: string | null } | { kind: 'figure' })

/** Where an item was read; undefined: nothing is known of it. */
export const provenanceOf = (report: Report, { ref }: Item): Provenance | undefined =>
  report.imported && Object.hasOwn(report.imported.values, ref) ? report.imported.values[ref] : undefined

export const doubtOf = (report: Report, item: Item): Doubt | undefined => provenanceOf(report, item)?.doubt

/** Everything a document can say: what the report is, every cell of its form, every figure of its text. */
export function itemsOf(report: Report): Item[] {
  const form = formOf(report)
  const columns = form?.columns ?? []
  const known = report.imported?.values ?? {}
  return [
    ...fields.map((field): Item => ({ kind: 'field', key: `field:${field}`, ref: refOf(field), field })),
    ...(form?.indicators ?? []).flatMap(({ code, unit, byColumn }): Item[] => {
      if (unit === null) return []
      const row = `table:${code}`
      if (!byColumn) return [{ kind: 'cell', key: row, ref: row, code, column: null }]
      return columns.map(({ id }, i): Item => {
        const key = `${row}@${id}`
        // The total stands for the row.
        const asRow = i === columns.length - 1 && !Object.hasOwn(known, key) && Object.hasOwn(known, row)
        return { kind: 'cell', key, ref: asRow ? row : key, code, column: id }
      })
    }),
    ...Object.keys(report.figures).map((id): Item => ({ kind: 'figure', key: id, ref: id })),
  ]
}

/** The item a term of a check is; null: none of the report's, such as a number known without it. */
export function keyOf(report: Report, term: Term): string | null {
  if (typeof term !== 'string') return null
  if (!term.startsWith('table:')) return Object.hasOwn(report.figures, term) ? term : `table:${term}`
  const last = formOf(report)?.columns?.at(-1)?.id
  const row = formOf(report)?.indicators.find((i) => i.code === term.slice('table:'.length))
  return row?.byColumn && last !== undefined ? `${term}@${last}` : term
}

/** What a cell of the table holds; null: a blank, or nothing. */
export function cellOf(report: Report, code: string, column: string | null): number | null {
  const row = report.statistics[code]
  if (!Array.isArray(row)) {
    const total = formOf(report)?.columns?.at(-1)?.id
    return column === null || column === total ? (row ?? null) : null
  }
  const columns = formOf(report)?.columns ?? []
  const at = column === null ? -1 : columns.findIndex((c) => c.id === column) - columns.length
  return row.at(at) ?? null
}
