import { isBlank, isWide } from './characters'
import { type Row, rowsOf, segmentsOf, wordsOf } from './lines'
import type { Glyph } from './page'

/** Columns of vertical or turned writing, in the order in which they are read. */
export function columnsOf(glyphs: readonly Glyph[]): Glyph[][] {
  const inked = glyphs.filter(({ text }) => !isBlank(text))
  const up = inked.filter(({ way }) => way === 'up').length > inked.length / 2
  const middle = ({ left, right }: Glyph) => (left + right) / 2
  // Writing that runs down has its next column to the left; turned the other way round, to the right.
  const sorted = inked.sort((a, b) => (up ? middle(a) - middle(b) : middle(b) - middle(a)))
  const columns: Glyph[][] = []
  for (const glyph of sorted) {
    const first = columns.at(-1)?.[0]
    if (first && Math.abs(middle(first) - middle(glyph)) <= 0.5 * Math.max(first.size, glyph.size))
      columns.at(-1)?.push(glyph)
    else columns.push([glyph])
  }
  return columns.map((column) => column.sort((a, b) => (up ? b.bottom - a.bottom : a.top - b.top)))
}

/** Is this writing vertical or turned, as the labels beside merged rows are? */
const isUpright = (glyphs: readonly Glyph[]): boolean => {
  const inked = glyphs.filter(({ text }) => !isBlank(text))
  return inked.filter(({ way }) => way !== 'across').length > inked.length / 2
}

/** What a cell leaves free at its sides, at most, in points: Word's 0.19 cm twice, and a little. */
const margins = 13

/**
 * The words in a cell. `room`: what its last line leaves free, in sizes of type; less than 1 if no Chinese character
 * more would go in. `width`: of the cell, in points.
 */
export function wordsIn(glyphs: readonly Glyph[], width: number): { text: string; room: number } {
  if (isUpright(glyphs)) {
    const columns = columnsOf(glyphs)
    return { text: columns.flatMap((column) => column.map(({ text }) => text)).join(''), room: Infinity }
  }
  const rows = rowsOf(glyphs)
  const lines = rows.map((row, i) => {
    const above = rows[i - 1]
    return (above ? seam(above, row, width) : '') + wordsOf(segmentsOf(row))
  })
  const last = rows.at(-1)
  return { text: lines.join(''), room: last ? roomAfter(last, width) : Infinity }
}

function roomAfter({ glyphs, size }: Row, width: number): number {
  const printed = (glyphs.at(-1)?.right ?? 0) - (glyphs[0]?.left ?? 0)
  return (width - printed - margins) / size
}

/** What stands between the last word of a line and the first of the next in the same cell. */
function seam(above: Row, row: Row, width: number): string {
  const before = above.glyphs.at(-1)?.text ?? ''
  const after = row.glyphs[0]
  if (!after || isWide(before) || isWide(after.text)) return ''
  // A number is only broken where it has no room: two numbers below each other must not become one.
  const broken = roomAfter(above, width) < (after.right - after.left) / after.size
  return /[\d.,]/.test(before) && /[\d.,%]/.test(after.text) && broken ? '' : ' '
}
