import { type Cell, gridOf, type Table } from '../blocks'
import { type Entry, isUnit, isValue } from './entry'
import { headOrder } from './headOrder'
import { normal } from './normal'
import type { FormTable } from './rows'

/** Heads of a column of numbers, and of the column of units. */
export const valueHead = /^(统计数[据值量]?|统计结果|数量|数值|数据|填报数据?|指标值)$/
const unitHead = /^(计量)?单位$/

/** What stands at the head of the columns so far: by column, from 0. */
type Heads = { values: Map<number, string>; units: Set<number> }

/** Names of a table's columns, `normal`. */
export const columnNames = ({ rows }: FormTable): string[] => [
  ...new Set(rows.flatMap((row) => row.cells.map((cell) => normal(cell.name)))),
]

/** The printed rows of a table with cells; those of the head give the columns their names. */
export const gridEntries = (table: Table, form: FormTable): Entry[] =>
  panelsOf(table).flatMap((panel) => entriesOf(panel, form))

/** A table printed in panels side by side, each with its own 统计数, is as many tables. */
function panelsOf(table: Table): Table[] {
  const grid = gridOf(table)
  const ends = grid
    .map((row) => [...new Set(row)].filter((c) => c && valueHead.test(normal(c.text))).map((c) => (c as Cell).column))
    .find((columns) => columns.length > 1)
  if (!ends) return [table]
  return ends.map((end, i) => {
    const after = ends[i - 1] ?? 0
    return { ...table, cells: table.cells.filter((c) => c.column > after && c.column <= end) }
  })
}

function entriesOf(table: Table, form: FormTable): Entry[] {
  // The one column of the form of 2014 has no name of its own but 统计数.
  const names = form.id === '' ? [] : columnNames(form)
  const isHead = (text: string) =>
    valueHead.test(text) || names.some((name) => text === name || (name.length > 2 && text.startsWith(name)))
  const entries: Entry[] = []
  let heads: Heads = { values: new Map(), units: new Set() }
  let inHead = false
  // Copied out of a page, a row has no places for the merged cells it lies under: its columns are not those of the head.
  const grid = gridOf(table)
  const lengths = new Set(grid.map((row) => row.length))
  const copied = lengths.size > 1 && table.cells.every((cell) => cell.rows === 1 && cell.columns === 1)
  const isDisordered = headOrder(form)
  let width = 0
  let disordered = false
  for (const [r, row] of grid.entries()) {
    const cells = row.map((cell) => cell && { cell, text: normal(cell.text) })
    const named = cells.flatMap((c, i) => (c && isHead(c.text) ? [i] : []))
    // A number, or a sign right of a name that there is none.
    const isRow = cells.some((c, i) => c && i > 0 && c.cell.row === r + 1 && isValue(c.cell.text))
    // A row of the head: names of columns, no numbers. What stands below it in the head is nearer to the numbers.
    // 信息内容: whatever the columns right of it are called, it is the head.
    const begins = cells[0]?.text === '信息内容'
    if ((named.length > 0 || begins) && !isRow && !rowOfForm(form, cells[0]?.text ?? '')) {
      if (!inHead) heads = { values: new Map(), units: new Set() }
      inHead = true
      width = row.length
      for (const [i, c] of cells.entries()) if (c && unitHead.test(c.text)) heads.units.add(i)
      // A column of another name right of one that is known is a column of numbers, too: 合计 for 总计.
      const first = Math.min(...(begins ? [1] : named), ...heads.values.keys())
      for (const [i, c] of cells.entries()) if (c && i >= first && !heads.units.has(i)) heads.values.set(i, c.text)
      disordered = isDisordered(wordsOf(heads))
      continue
    }
    inHead = false
    const headed = !copied && row.length === width
    const entry = headed ? underHead(row, r, heads, table) : withoutHead(row, r, table)
    if (!entry) continue
    const read: Entry = !headed && disordered ? { ...entry, disordered } : entry
    // Copied, it does not tell what stands above what.
    entries.push(form.rows.length === 1 && !copied ? withWords(read, grid) : read)
  }
  return entries
}

/** The heads of the columns of numbers, from left to right. */
const wordsOf = ({ values }: Heads) =>
  [...values]
    .sort(([a], [b]) => a - b)
    .map(([, text]) => text)
    .join('')

/** How many rows a head can stand above its numbers. */
const headWithin = 40

/** A row whose numbers know the words around them, for a table that may lie any way. */
function withWords(entry: Entry, grid: readonly (Cell | undefined)[][]): Entry {
  const around = ({ row = 1, column = 1 }: Entry['at']) => {
    const left = (grid[row - 1] ?? []).slice(0, column - 1).reverse()
    const above = grid.slice(Math.max(0, row - headWithin), row - 1).map((line) => line[column - 1])
    const words = [...left, ...above.reverse()].flatMap((c) => (c && !isValue(c.text) && c.text.trim() ? [c.text] : []))
    return [...new Set(words)]
  }
  return { ...entry, cells: entry.cells.map((cell) => ({ ...cell, words: around(cell.at) })) }
}

const rowOfForm = (form: FormTable, text: string) => form.rows.some((row) => row.names.includes(text))

const spot = (table: Table, cell: Cell) => ({
  ...((cell.page ?? table.page) === undefined ? {} : { page: cell.page ?? table.page }),
  line: table.line,
  row: cell.row,
  column: cell.column,
})

const distinct = (cells: readonly (Cell | undefined)[]): Cell[] => [...new Set(cells)].filter((c) => c !== undefined)

function entryOf(
  table: Table,
  labels: readonly Cell[],
  units: readonly Cell[],
  values: readonly { cell: Cell; head?: string }[],
): Entry | null {
  const words = labels.map((c) => normal(c.text)).filter((text) => text !== '')
  const first = labels[0] ?? values[0]?.cell
  if (!first) return null
  const unit = units.map((c) => c.text.trim()).find((text) => text !== '')
  return {
    before: words.join(''),
    after: '',
    leaf: words.at(-1) ?? '',
    ...(unit === undefined ? {} : { unit }),
    cells: values.map(({ cell, head }) => ({
      raw: cell.text.trim(),
      at: spot(table, cell),
      ...(cell.torn && { torn: cell.torn }),
      ...(head === undefined ? {} : { head }),
    })),
    at: spot(table, first),
  }
}

/** A row below a head: its numbers stand in the columns the head names. */
function underHead(row: readonly (Cell | undefined)[], r: number, heads: Heads, table: Table): Entry | null {
  const firstValue = Math.min(...heads.values.keys(), ...heads.units)
  const labels = distinct(row.slice(0, firstValue))
  const values = distinct([...heads.values.keys()].sort((a, b) => a - b).map((i) => row[i])).filter(
    // A name that goes on into the columns of numbers, as headings do.
    (cell) => !labels.includes(cell) && cell.row === r + 1,
  )
  const headOf = (cell: Cell) => heads.values.get([...heads.values.keys()].find((i) => row[i] === cell) ?? -1)
  return entryOf(
    table,
    labels,
    distinct([...heads.units].map((i) => row[i])).filter((cell) => !labels.includes(cell)),
    values.map((cell) => ({ cell, head: headOf(cell) })),
  )
}

/** A row of a table without a head: the numbers and blanks at its end. */
function withoutHead(row: readonly (Cell | undefined)[], r: number, table: Table): Entry | null {
  const cells = distinct(row)
  const isOwn = (cell: Cell) => cell.row === r + 1 && (cell.text.trim() === '' || isValue(cell.text))
  const from = cells.findLastIndex((cell) => !isOwn(cell)) + 1
  const unitAt = isUnit(cells[from - 1]?.text.trim() ?? '') ? from - 1 : from
  return entryOf(
    table,
    cells.slice(0, unitAt),
    cells.slice(unitAt, from),
    cells.slice(from).map((cell) => ({ cell })),
  )
}
