import type { Cell } from '../../blocks'
import { columnSpan, layOut, rowSpan } from './grid'
import type { Element } from './tree'

type Row = Element[]

const elementsIn = (element: Element, ...tags: string[]): Element[] =>
  element.children.filter((child): child is Element => typeof child !== 'string' && tags.includes(child.tag))

/** The rows of a table by its groups, a `tfoot` last as it is shown. */
function groupsOf(table: Element): Row[][] {
  const rowsOf = (group: Element) => elementsIn(group, 'tr').map((row) => elementsIn(row, 'td', 'th'))
  const groups = elementsIn(table, 'thead', 'tbody', 'tfoot')
  const [foot, others] = [groups.filter((g) => g.tag === 'tfoot'), groups.filter((g) => g.tag !== 'tfoot')]
  return [...others, ...foot].map(rowsOf)
}

/** Characters of a cell that may be a number, and of one that is running text. */
const longestNumber = 30
const running = 100
/** Numbers that make a table one of data, whatever else its cells hold. */
const enoughNumbers = 6
/** Parts of a layout table's text that is running text. */
const mostly = 0.6

const isNumber = (text: string) => /^[\d０-９.,，％%]+$/.test(text.trim())

/**
 * Whether a table only places things: one column, tables in its cells, or running text. Pages of older sites and pages
 * saved by Word have their whole text in one. A table with numbers in several cells is data in any case.
 */
function isLayout(rows: readonly Row[], textOf: (cell: Element) => string): boolean {
  const cells = rows.flat()
  const numbers = cells.filter((c) => c.tables === 0 && c.size <= longestNumber && isNumber(textOf(c)))
  if (rows.every((row) => row.filter((cell) => cell.size > 0).length <= 1)) return true
  if (numbers.length >= enoughNumbers) return false
  if (cells.some((cell) => cell.tables > 0)) return true
  const size = (some: Row) => some.reduce((sum, cell) => sum + cell.size, 0)
  return size(cells.filter((cell) => cell.size >= running)) > mostly * size(cells)
}

/** A table in its parts: its caption, and either the cells of its data or, of a layout table, what it places in order. */
export function tableIn(
  table: Element,
  textOf: (cell: Element) => string,
): { caption: Element[]; data: Cell[]; layout: Element[] } {
  const caption = elementsIn(table, 'caption')
  const groups = groupsOf(table)
  const rows = groups.flat()
  if (isLayout(rows, textOf)) return { caption, data: [], layout: rows.flat() }
  const marked = groups.map((group) =>
    group.map((row) =>
      row.map((cell) => ({
        text: textOf(cell),
        rows: rowSpan(cell.attributes.rowspan),
        columns: columnSpan(cell.attributes.colspan),
      })),
    ),
  )
  return { caption, data: layOut(marked), layout: [] }
}
