import type { Form, Indicator } from '../../report/forms/form'
import { aliases } from './aliases'
import { normal, withoutRemark } from './normal'

/** Where a value of the form goes: a row, or one column of it, as `report.imported.values` names it. */
export type Ref = {
  code: string
  column?: string
  unit: string | null
  /** What stands at the head of its column. */
  name: string
  /** It may be below zero: a change. */
  signed?: boolean
  /** What stands above that, where several columns have its name: 行政复议, 复议后起诉. */
  under?: string
}
export const keyOf = ({ code, column }: Ref): string => `table:${code}${column === undefined ? '' : `@${column}`}`

/** One printed row of a table of the form. */
export type FormRow = {
  /** Names it goes by, `normal`, the form's own first. */
  names: string[]
  /** Its number without brackets and points: 一, 1; '' where it has none. */
  number: string
  /** Its cells in printed order; none for a heading. */
  cells: Ref[]
}

/** The tables of a form as they are printed. */
export type FormTable = {
  /** The code of the form's main heading it stands under; '' where the form is one table. */
  id: string
  rows: FormRow[]
}

const refOf = (row: Indicator, name = row.zh): Ref => ({
  code: row.code,
  unit: row.unit,
  name,
  ...(row.signed && { signed: row.signed }),
})

const rowOf = (row: Indicator, cells: Ref[]): FormRow => ({
  names: [...new Set([withoutRemark(row.zh), row.zh, ...(aliases[row.code] ?? [])].map(normal))],
  number: normal(row.number),
  cells,
})

/** The indicators below one, down to the next of its level. */
function below(all: readonly Indicator[], at: number): readonly Indicator[] {
  const level = all[at]?.level ?? 0
  const end = all.findIndex((row, i) => i > at && row.level <= level)
  return all.slice(at + 1, end < 0 ? all.length : end)
}

/** The tables of a form. The form of 2014 is one; that of 2019 has one for each of sections 二, 三 and 四. */
export function tablesOf(form: Form): FormTable[] {
  const { indicators, columns } = form
  if (!columns) return [{ id: '', rows: indicators.map((row) => rowOf(row, row.unit === null ? [] : [refOf(row)])) }]
  return indicators.flatMap((heading, at) => {
    if (heading.level !== 1) return []
    const rows = below(indicators, at)
    if (rows.some((row) => row.byColumn))
      return [
        {
          id: heading.code,
          rows: rows.map((row) =>
            rowOf(row, row.byColumn ? columns.map((c) => ({ ...refOf(row), column: c.id, name: c.zh })) : []),
          ),
        },
      ]
    return [{ id: heading.code, rows: heading.code === 'disputes' ? [across(heading, rows)] : cellsOf(rows) }]
  })
}

/** Section 四: every result is a column of the one row there is. */
function across(heading: Indicator, rows: readonly Indicator[]): FormRow {
  let under = ''
  return rowOf(
    heading,
    rows.flatMap((row) => {
      if (row.unit !== null) return [{ ...refOf(row), under }]
      under = row.zh
      return []
    }),
  )
}

/** Section 二: what the columns count stands below a row's name, or, where there is one column, in the heading above. */
function cellsOf(rows: readonly Indicator[]): FormRow[] {
  let head = ''
  return rows.flatMap((row, i) => {
    if (row.level === 2) head = row.zh
    if (row.level !== 3) return []
    return [rowOf(row, row.unit === null ? below(rows, i).map((cell) => refOf(cell)) : [refOf(row, head)])]
  })
}
