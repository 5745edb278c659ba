import { isWide } from './characters'
import type { Part, PartCell } from './tables'

/** Edges of columns that differ by less, in points, are the same on both pages. */
const near = 4

const same = (a: number | undefined, b: number | undefined): boolean => Math.abs((a ?? 0) - (b ?? 0)) <= near

/** Has this part the columns of that one, or some of them merged all the way down the page? */
function continues({ xs: one }: Part, { xs: other }: Part): boolean {
  const [fewer, more] = one.length <= other.length ? [one, other] : [other, one]
  return same(one[0], other[0]) && same(one.at(-1), other.at(-1)) && fewer.every((x) => more.some((y) => same(x, y)))
}

/** The cells of a part, counted in the columns of a set of edges that holds its own. */
function counted({ xs: own, cells }: Part, xs: readonly number[]): PartCell[] {
  const place = (edge: number) => xs.findIndex((x) => same(x, own[edge]))
  return cells.map((cell) => {
    const from = place(cell.column - 1)
    return { ...cell, column: from + 1, columns: place(cell.column - 1 + cell.columns) - from }
  })
}

const lastRow = (cells: readonly PartCell[]): number =>
  cells.reduce((last, { row, rows }) => Math.max(last, row + rows - 1), 0)

/** How many rows at the head of the first page are printed again on the next. */
function repeated(cells: readonly PartCell[], more: readonly PartCell[]): number {
  const row = (of: readonly PartCell[], n: number) =>
    of
      .filter((cell) => cell.row === n)
      .map(({ text, column, columns, rows }) => `${text}|${column}|${columns}|${rows}`)
      .join()
  let head = 0
  while (/[^|\d,]/.test(row(more, head + 1)) && row(cells, head + 1) === row(more, head + 1)) head++
  return head
}

/** The beginning of a row of its own: `1.`, `（一）`, `一、`. */
const numbered = /^(?:\d+[.．、]|[（(]?[一二三四五六七八九十]+[）)、.．])/

/** What of a text cannot be broken off its beginning, in sizes of type: a character with what closes after it, a word. */
function leadOf(text: string): number {
  const [lead = ''] = /^(?:[\w.%-]+|.)[）》”’」』】〉、，。；：！？]*/u.exec(text) ?? []
  return [...lead].reduce((sum, c) => sum + (isWide(c) ? 1 : 0.5), 0)
}

/**
 * The halves of a row that the end of the page cuts, each with the cell it goes on from; undefined if it cuts none.
 * It does where no ruling closes the row on either page, or where nothing is printed below but words that had no room
 * left on the last line above.
 */
function halves(
  ends: readonly PartCell[],
  begins: readonly PartCell[],
  open: boolean,
): Map<PartCell, PartCell> | undefined {
  const pairs = new Map<PartCell, PartCell>()
  for (const half of begins) {
    const cell = ends.find(({ column, columns }) => column === half.column && columns === half.columns)
    if (cell) pairs.set(half, cell)
  }
  if (!begins.length || pairs.size < begins.length || begins.length < ends.length) return undefined
  const said = begins.filter(({ text }) => text)
  const goesOn = (half: PartCell) =>
    (pairs.get(half)?.room ?? Infinity) < leadOf(half.text) && !numbered.test(half.text) && /[^\d.,%]/.test(half.text)
  return open || (said.length > 0 && said.length < begins.length && said.every(goesOn)) ? pairs : undefined
}

function joinedText(before: string, after: string): string {
  const close = isWide(before.slice(-1)) || isWide(after) || /\d$/.test(before)
  return before && after && !close ? `${before} ${after}` : before + after
}

/**
 * A table with the part of it on the next page, or undefined if that is another table. Rows go on counting; a row that
 * the end of the page clearly cuts is one.
 */
export function together(part: Part, next: Part): Part | undefined {
  if (!continues(part, next)) return undefined
  const xs = part.xs.length >= next.xs.length ? part.xs : next.xs
  const cells = counted(part, xs)
  const more = counted(next, xs)
  const last = lastRow(cells)
  const head = repeated(cells, more)
  const ends = cells.filter(({ row, rows }) => row + rows - 1 === last)
  const begins = more.filter(({ row }) => row === head + 1)
  const cut = halves(ends, begins, head === 0 && part.open.below && next.open.above)
  const halfOf = new Map([...(cut ?? [])].map(([half, cell]) => [cell, half]))

  const above = cells.map((cell) => {
    const half = halfOf.get(cell)
    if (!half) return cell
    // Under a printed head the rest of a merged cell cannot hang together with its beginning.
    const rows = cell.rows + (head ? 0 : half.rows - 1)
    return { ...cell, text: joinedText(cell.text, half.text), room: half.text ? half.room : cell.room, rows }
  })
  const below = more.flatMap((cell) => {
    if (!cut?.has(cell)) return [{ ...cell, row: cell.row + last - (cut && cell.row > head ? 1 : 0) }]
    return head && cell.rows > 1 ? [{ ...cell, text: '', row: last + head + 1, rows: cell.rows - 1 }] : []
  })
  return { box: next.box, xs, cells: [...above, ...below], open: { above: part.open.above, below: next.open.below } }
}
