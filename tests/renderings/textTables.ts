import type { Dice } from './dice'
import type { PrintedCell, PrintedTable } from './tables'
import { spread, width, wrapped } from './wrap'

/** How a printed table becomes lines of text. */
export type TableLayout = {
  /** Characters a name has room for before it is broken. */
  names: number
  /** Columns begin at the same number of characters (as pdftotext has it), or of half widths. */
  measure: 'characters' | 'width'
  /** Lines on a page; heads are repeated on the next. */
  page: number
}

/** A table with its columns lined up by spaces, as `pdftotext -layout` prints it. `turn`: the lines between two pages. */
export function alignedLines(table: PrintedTable, layout: TableLayout, dice: Dice, turn: () => string[]): string[] {
  const size = layout.measure === 'width' ? width : (text: string) => [...text].length
  const linesOf = (cell: PrintedCell): string[] => {
    if (cell.as === 'number' || cell.as === 'unit') return [cell.text]
    if (cell.as === 'head') return wrapped(cell.text, cell.columns > 1 ? 40 : 8, false)
    if (cell.as === 'side') return wrapped(cell.text, cell.column === 0 ? 2 : 6, false)
    return wrapped(cell.text, layout.names * 2 - (cell.column > 0 ? 6 : 0), false)
  }

  const lines = table.cells.map((cell) => ({ cell, lines: linesOf(cell) }))
  const widths = Array.from({ length: table.columns }, (_, column) =>
    Math.max(
      1,
      ...lines
        .filter(({ cell }) => cell.column === column && cell.columns === 1)
        .flatMap((each) => each.lines.map((line) => size(line))),
    ),
  )
  // Where columns are narrow pdftotext leaves no more than one space between two of them.
  const columnGap = dice.pick('column gap', [1, 2, 2, 3])
  // What reaches over several columns needs them as wide as itself.
  for (const { cell, lines: own } of lines.filter(({ cell }) => cell.columns > 1)) {
    const over = widths.slice(cell.column, cell.column + cell.columns)
    const room = over.reduce((sum, w) => sum + w + columnGap, -columnGap)
    const last = cell.column + cell.columns - 1
    widths[last] = (widths[last] ?? 0) + Math.max(0, Math.max(...own.map(size)) - room)
  }
  const gaps = widths.map((_, i) => columnGap + (columnGap > 1 ? dice.between(`gap ${i}`, 0, 4) : 0))
  const starts = widths.map((_, i) => widths.slice(0, i).reduce((sum, w, j) => sum + w + (gaps[j] ?? 0), 0))
  const endOf = (cell: PrintedCell) => {
    const last = cell.column + cell.columns - 1
    return (starts[last] ?? 0) + (widths[last] ?? 0)
  }

  const blank = dice.chance('blank lines between rows', 0.5)
  const heights = Array.from({ length: table.rows }, (_, row) => {
    const own = lines.filter(({ cell }) => cell.row === row && cell.rows === 1)
    const tallest = Math.max(1, ...own.map((each) => each.lines.length))
    // Numbers that stand half-way down a name of two lines get a line of their own.
    const between = tallest === 2 && dice.chance(`between ${row}`, 0.4) ? 1 : 0
    return tallest + between + (blank && dice.chance(`blank ${row}`, 0.8) ? 1 : 0)
  })
  for (const { cell, lines: own } of lines.filter(({ cell }) => cell.rows > 1)) {
    const last = cell.row + cell.rows - 1
    const room = heights.slice(cell.row, last + 1).reduce((sum, h) => sum + h, 0)
    heights[last] = (heights[last] ?? 1) + Math.max(0, own.length - room)
  }
  const tops = heights.map((_, i) => heights.slice(0, i).reduce((sum, h) => sum + h, 0))

  /** Line -> what stands on it: where from, what. */
  const paper: { at: number; text: string }[][] = Array.from(
    { length: heights.reduce((sum, h) => sum + h, 0) },
    () => [],
  )
  const align = dice.pick('align', ['middle', 'middle', 'left', 'right'] as const)
  for (const { cell, lines: own } of lines) {
    const top = tops[cell.row] ?? 0
    const height = heights.slice(cell.row, cell.row + cell.rows).reduce((sum, h) => sum + h, 0)
    const from = starts[cell.column] ?? 0
    const room = endOf(cell) - from
    // A name of a blank row below it stays at the top; numbers and side labels stand in the middle.
    const used = cell.rows === 1 && blank && height > 1 ? height - 1 : height
    const down =
      cell.as === 'label' && used > own.length && own.length === 2
        ? undefined
        : Math.floor((Math.max(used, own.length) - own.length) / 2)
    own.forEach((text, i) => {
      const left = cell.as === 'label' || align === 'left' ? 0 : align === 'right' ? room - size(text) : undefined
      const at = from + Math.max(0, left ?? Math.floor((room - size(text)) / 2))
      // Two lines of a name with the numbers between them.
      const line = down === undefined ? i * 2 : down + i
      if (text !== '') paper[top + Math.min(line, height - 1)]?.push({ at, text })
    })
  }
  const printed = paper.map((line) => spread(line, size, columnGap))
  return paged(printed, tops, table.heads, layout.page, turn)
}

/** Cut between two rows when the page is full; the heads stand at the top of the next as well. */
function paged(lines: string[], tops: number[], heads: number, page: number, turn: () => string[]): string[] {
  const head = lines.slice(0, tops[heads] ?? 0)
  const done: string[] = []
  let onPage = 0
  lines.forEach((line, i) => {
    if (onPage >= page && i > head.length && tops.includes(i)) {
      done.push(...turn(), ...head)
      onPage = head.length
    }
    done.push(line)
    onPage++
  })
  return done
}

/**
 * The rows of a table with nothing to keep its columns apart but a space: one row a line, names broken at random, side
 * labels in front or on a line of their own.
 */
export function looseLines(table: PrintedTable, layout: TableLayout, dice: Dice): string[] {
  const sidesAlone = dice.chance('side labels alone', 0.5)
  return Array.from({ length: table.rows }, (_, row) => {
    const cells = table.cells.filter((cell) => cell.row === row && cell.text !== '')
    const sides = cells.filter((cell) => cell.as === 'side').map((cell) => cell.text)
    const name = cells.find((cell) => cell.as === 'label')
    const rest = cells.filter((cell) => cell !== name && cell.as !== 'side').map((cell) => cell.text)
    if (!name) return [rest.join(' ')]
    const front = sidesAlone ? [] : sides
    const lines = wrapped([...front, name.text].join(' '), layout.names * 2, false)
    const before = sidesAlone ? sides : []
    const alone = lines.length > 1 && dice.chance(`numbers alone ${row}`, 0.5)
    if (rest.length === 0) return [...before, ...lines]
    if (alone) return [...before, ...lines, '', rest.join(' ')]
    return [...before, ...lines.slice(0, -1), [lines.at(-1), ...rest].join(' ')]
  }).flat()
}

/**
 * A table as pdftotext without -layout prints those it cannot follow: a list column by column, all names first; a row
 * of several numbers broken anywhere.
 */
export function scatteredLines(table: PrintedTable, layout: TableLayout, dice: Dice): string[] {
  const named = (cell: PrintedCell) => cell.as !== 'number' && cell.as !== 'unit'
  const list = table.columns <= 3 && table.cells.some((cell) => cell.as === 'unit')
  if (list) {
    const names = table.cells.filter((cell) => named(cell) && cell.column === 0)
    const numbers = Array.from({ length: table.rows }, (_, row) =>
      table.cells.filter((cell) => cell.row === row && cell.column > 0 && cell.text !== '').map((cell) => cell.text),
    )
    return [
      ...names.flatMap((cell) => wrapped(cell.text, layout.names * 2, false)),
      '',
      ...numbers.filter((row) => row.length > 0).map((row) => row.join(' ')),
    ]
  }
  return Array.from({ length: table.rows }, (_, row) => {
    const cells = table.cells.filter((cell) => cell.row === row && cell.text !== '')
    return cells
      .map((cell, i) => cell.text + (dice.chance(`end ${row} ${i}`, 0.5) ? '\n' : ' '))
      .join('')
      .trim()
      .split('\n')
  }).flat()
}

/** A table copied from a browser: a row's own cells with tabs between them, or one cell a line. */
export function copiedLines(table: PrintedTable, between: '\t' | '\n'): string[] {
  return Array.from({ length: table.rows }, (_, row) => {
    const cells = table.cells.filter((cell) => cell.row === row).map((cell) => cell.text)
    return between === '\t' ? [cells.join('\t')] : cells
  }).flat()
}
