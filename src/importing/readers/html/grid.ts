import type { Cell } from '../../blocks'
import { limits } from '../../limits'
import { Refusal } from '../../refusal'

/** A cell as marked up: its spans as written, `rows` 0 meaning to the end of its group. */
export type Marked = { text: string; rows: number; columns: number }

/** The HTML standard: no number, or none at all, is 1; at most 1,000 columns and 65,534 rows. */
export const columnSpan = (written = ''): number => Math.min(Number(/^\s*\+?(\d+)/.exec(written)?.[1] ?? 1) || 1, 1000)
export const rowSpan = (written = ''): number => Math.min(Number(/^\s*\+?(\d+)/.exec(written)?.[1] ?? 1), 65_534)

/** Rows and columns where no cell begins show nothing and are left out; what remains is counted from 1 again. */
function tighten(cells: Cell[]): Cell[] {
  const rank = (all: number[]) => new Map([...new Set(all)].sort((a, b) => a - b).map((value, i) => [value, i + 1]))
  const rows = rank(cells.map((cell) => cell.row))
  const columns = rank(cells.map((cell) => cell.column))
  /** How many of the numbers kept lie from `from` on, over `span`. */
  const within = (kept: Map<number, number>, sorted: number[], from: number, span: number) => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle] as number) < from + span) low = middle + 1
      else high = middle
    }
    return low - (kept.get(from) as number) + 1
  }
  const [sortedRows, sortedColumns] = [[...rows.keys()], [...columns.keys()]]
  return cells.map((cell) => ({
    text: cell.text,
    row: rows.get(cell.row) as number,
    column: columns.get(cell.column) as number,
    rows: within(rows, sortedRows, cell.row, cell.rows),
    columns: within(columns, sortedColumns, cell.column, cell.columns),
  }))
}

/**
 * Rows of marked cells, in their groups (`thead`, `tbody`, `tfoot`) -> where each cell lies, by the HTML standard. A
 * cell ends with its group, and before a cell that already reaches down into its row: cells never overlap. Throws a
 * Refusal for a table of absurd size.
 */
export function layOut(groups: readonly (readonly (readonly Marked[])[])[]): Cell[] {
  const cells: Cell[] = []
  let row = 0
  for (const group of groups) {
    const groupEnd = row + group.length
    /** For each column, the last row a cell from above reaches. */
    const taken: number[] = []
    for (const marked of group) {
      row++
      let column = 1
      for (const { text, rows, columns } of marked) {
        while ((taken[column] ?? 0) >= row) column++
        let end = column
        while (end + 1 < column + columns && (taken[end + 1] ?? 0) < row) end++
        const last = rows === 0 ? groupEnd : Math.min(row + rows - 1, groupEnd)
        for (let c = column; c <= end; c++) taken[c] = last
        cells.push({ text, row, column, rows: last - row + 1, columns: end - column + 1 })
        if (cells.length > limits.tablePlaces) throw new Refusal({ kind: 'damaged', medium: 'html' })
        column = end + 1
      }
    }
  }
  const tight = tighten(cells)
  const places = tight.reduce((sum, cell) => sum + cell.rows * cell.columns, 0)
  if (places > limits.tablePlaces) throw new Refusal({ kind: 'damaged', medium: 'html' })
  return tight
}
