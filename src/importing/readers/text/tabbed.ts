import type { Cell, Table } from '../../blocks'

const tabs = (line: string) => line.match(/\t/g)?.length ?? 0
/** A tab with words on both sides. */
const hasInner = (line: string) => /\S[^\S\t]*\t\s*\S/.test(line)
/** A line of a table copied out of a browser or Word: its cells stand between tabs. */
const isRow = (line: string) => hasInner(line) || tabs(line) >= 2

/**
 * Where tabbed tables begin (index of the line) and how many rows they have. One line with tabs may be anything; a table
 * has two rows of three cells or three rows of two, and words on both sides of its tabs.
 */
export function tabbedTables(lines: readonly string[]): Map<number, number> {
  const tables = new Map<number, number>()
  for (let start = 0; start < lines.length; start++) {
    let end = start
    while (end < lines.length && isRow(lines[end] as string)) end++
    const rows = lines.slice(start, end)
    const many = rows.filter((row) => tabs(row) >= 2).length
    if ((many >= 2 || rows.length >= 3) && rows.filter(hasInner).length * 2 >= rows.length)
      tables.set(start, rows.length)
    start = end
  }
  return tables
}

/** Rows of tabbed cells -> a table. `line`: the file's line of the first. */
export function tableOf(rows: readonly string[], line: number, page?: number): Table {
  const cells: Cell[] = rows.flatMap((row, r) =>
    row.split('\t').map((text, c) => ({ text: text.trim(), row: r + 1, column: c + 1, rows: 1, columns: 1 })),
  )
  return { kind: 'table', line, ...(page !== undefined && { page }), cells }
}
