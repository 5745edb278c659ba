import type { Form, Indicator } from './forms/form'
import { type Doubtful, doubtOfCell } from './imported'
import { figureOfRow } from './quantity'
import type { Report } from './schema'
import { hits, needle } from './search'

/** null: the report leaves it blank, which is not zero. undefined: the form has no number here (a heading). */
export type Cell = number | null | undefined

/** One row of a report's statistics table. */
export type Row = {
  indicator: Indicator
  /** Id under which the row appears elsewhere: the value of `data-figure`. */
  figure: string
  /** Codes of the row above it in the tree and of those right below it. */
  parent: string | null
  children: readonly string[]
  /** Every column of the form, in its order, the total last; one where the form has none. */
  cells: readonly Cell[]
  /** For each of the cells what is uncertain about it, in a report read from a document. */
  doubts: readonly (Doubtful | undefined)[]
}

/** The rows of a report's national form in printed order, each knowing its place in the tree. */
export function statisticsOf(report: Report, form: Form): Row[] {
  const columns = form.columns?.length ?? 1
  const path: Indicator[] = []
  const rows = form.indicators.map((indicator) => {
    while ((path.at(-1)?.level ?? 0) >= indicator.level) path.pop()
    const parent = path.at(-1)?.code ?? null
    path.push(indicator)
    return {
      indicator,
      figure: figureOfRow(report, indicator.code),
      parent,
      children: [] as string[],
      cells: cellsOf(report, indicator, columns),
      doubts: doubtsOf(report, indicator, form),
    }
  })
  const byCode = new Map(rows.map((row) => [row.indicator.code, row]))
  for (const row of rows) if (row.parent !== null) byCode.get(row.parent)?.children.push(row.indicator.code)
  return rows
}

function cellsOf(report: Report, { code, unit, byColumn }: Indicator, columns: number): Cell[] {
  const given = report.statistics[code]
  const numbers = Array.isArray(given) ? given : [given ?? null]
  // The total stands last, also alone: what a row of several columns leaves out before it is blank.
  if (byColumn) return Array.from({ length: columns }, (_, i) => numbers.at(i - columns) ?? null)
  const number = numbers.at(-1) ?? null
  return [...Array<undefined>(columns - 1).fill(undefined), unit === null && number === null ? undefined : number]
}

const doubtsOf = (report: Report, { code, byColumn }: Indicator, { columns = [] }: Form): Row['doubts'] =>
  byColumn
    ? columns.map(({ id }) => doubtOfCell(report, code, id))
    : [...Array<undefined>(Math.max(0, columns.length - 1)).fill(undefined), doubtOfCell(report, code)]

/** What the reader wants to see of the table. `collapsed`: codes of rows whose children are folded away. */
export type Looking = { hideZero: boolean; words: string; collapsed: ReadonlySet<string> }

/** A row on screen: its place among the rows shown beside it, and whether it can be opened (undefined: it cannot). */
export type ShownRow = { row: Row; position: number; siblings: number; expanded: boolean | undefined }

/**
 * The rows shown. Hiding zeros and finding narrow together: a row stays when neither it nor anything below is all
 * zeros, and when it holds the words; the rows above one that stays, stay. A blank is not zero and is never hidden.
 */
export function shownRows(rows: readonly Row[], { hideZero, words, collapsed }: Looking): ShownRow[] {
  const finding = needle(words) !== ''
  const telling = withAncestors(rows, (row) => row.cells.some((n) => n !== undefined && n !== 0))
  const kept = withAncestors(
    rows,
    (row) => (!hideZero || telling.has(row.indicator.code)) && (!finding || holds(row, words)),
  )
  const among = new Map<string | null, string[]>()
  for (const { indicator, parent } of rows)
    if (kept.has(indicator.code)) among.set(parent, [...(among.get(parent) ?? []), indicator.code])

  const open = new Set<string | null>([null])
  return rows.flatMap((row): ShownRow[] => {
    const { code } = row.indicator
    if (!kept.has(code) || !open.has(row.parent)) return []
    const beside = among.get(row.parent) ?? []
    const expanded = among.has(code) ? !collapsed.has(code) : undefined
    if (expanded) open.add(code)
    return [{ row, position: beside.indexOf(code) + 1, siblings: beside.length, expanded }]
  })
}

/** Codes of the rows `holds` is true of, and of all rows above them. */
function withAncestors(rows: readonly Row[], holds: (row: Row) => boolean): Set<string> {
  const found = new Set<string>()
  // From the bottom up: a row stands before the rows below it in the tree.
  for (const row of [...rows].reverse()) {
    if (!found.has(row.indicator.code) && !holds(row)) continue
    found.add(row.indicator.code)
    if (row.parent !== null) found.add(row.parent)
  }
  return found
}

/** Looked for in either language whatever the page's, in the code, and as a number written with commas or without. */
const holds = ({ indicator: { zh, en, code }, cells }: Row, words: string) =>
  [zh, en, code].some((text) => hits(text, words).length > 0) ||
  cells.some((n) => typeof n === 'number' && String(n) === needle(words).replaceAll(',', ''))
