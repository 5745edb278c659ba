import type { Segment } from '../../blocks'
import { raised } from '../numerals'
import { isBlank, isWide } from './characters'
import type { Glyph } from './page'

/** A printed line: its characters from left to right, none of them blank. */
export type Row = { glyphs: Glyph[]; spaces: Space[]; base: number; top: number; bottom: number; size: number }

/** A blank that stands in the file, and where. */
type Space = { text: string; left: number; right: number }

/** As much empty paper between two characters, in sizes of type, cuts a line. */
const cut = 1.5

/** As much between two digits cuts it too, if the file has no blank there: they are numbers in two columns. */
const cutNumbers = 0.35

/** As much parts two words in Latin letters, or a Chinese character from its neighbour. */
const latinGap = 0.18
const wideGap = 0.6

/** Characters whose feet differ by less, in sizes of type, stand on one line. */
const uneven = 0.25

/** Characters -> printed lines, from top to bottom. For writing that runs across. */
export function rowsOf(glyphs: readonly Glyph[]): Row[] {
  const inked = glyphs.filter(({ text }) => !isBlank(text)).sort((a, b) => a.base - b.base)
  const groups: Glyph[][] = []
  for (const glyph of inked) {
    const last = groups.at(-1)
    const first = last?.[0]
    if (last && first && glyph.base - first.base <= uneven * Math.min(glyph.size, first.size)) last.push(glyph)
    else groups.push([glyph])
  }
  const rows = groups.map(rowOf)
  const whole: Row[] = []
  for (const row of rows) {
    const last = whole.at(-1)
    if (last && belong(last, row)) whole[whole.length - 1] = rowOf([...last.glyphs, ...row.glyphs])
    else whole.push(row)
  }
  return withSpaces(whole, glyphs)
}

function rowOf(glyphs: readonly Glyph[]): Row {
  const sorted = [...glyphs].sort((a, b) => a.left - b.left)
  const size = Math.max(...sorted.map((glyph) => glyph.size))
  const main = sorted.find((glyph) => glyph.size === size)
  return {
    glyphs: sorted
      .filter((glyph, i) => !isShadow(glyph, sorted[i - 1]))
      .map((glyph) => (main ? asSign(glyph, main) : glyph)),
    spaces: [],
    base: main?.base ?? 0,
    top: Math.min(...sorted.map(({ top }) => top)),
    bottom: Math.max(...sorted.map(({ bottom }) => bottom)),
    size,
  }
}

/** Bold is sometimes made by printing a character twice with next to no distance. */
const isShadow = (glyph: Glyph, before: Glyph | undefined): boolean =>
  before !== undefined && before.text === glyph.text && glyph.left - before.left < 0.1 * glyph.size

/** A raised or lowered part of a line: overlaps it in height and stands where the line has room. */
function belong(row: Row, other: Row): boolean {
  if (Math.abs(row.base - other.base) > 0.5 * Math.max(row.size, other.size)) return false
  const slack = 0.2 * Math.min(row.size, other.size)
  return !other.glyphs.some((a) => row.glyphs.some((b) => a.left < b.right - slack && b.left < a.right - slack))
}

/** A digit that stands raised beside larger ones, as the sign of a footnote does, is no part of their number. */
function asSign(glyph: Glyph, main: Glyph): Glyph {
  const isUp = glyph.size < 0.9 * main.size && glyph.base < main.base - 0.1 * main.size
  return isUp && /^\d$/.test(glyph.text) ? { ...glyph, text: raised(glyph.text) } : glyph
}

/** Gives each row the blanks that the file has on it. */
function withSpaces(rows: Row[], glyphs: readonly Glyph[]): Row[] {
  const blanks = glyphs.filter(({ text }) => isBlank(text)).sort((a, b) => a.base - b.base)
  let from = 0
  for (const row of rows) {
    while (from < blanks.length && (blanks[from]?.base ?? 0) < row.base - uneven * row.size) from++
    for (let i = from; i < blanks.length && (blanks[i]?.base ?? 0) <= row.base + uneven * row.size; i++)
      row.spaces.push(blanks[i] as Glyph)
  }
  return rows
}

/** What is printed between two neighbours in a line: nothing, blanks, or so much paper that the line is cut (`null`). */
function between(a: Glyph, b: Glyph, spaces: readonly Space[]): string | null {
  const size = Math.max(a.size, b.size)
  const gap = b.left - a.right
  if (gap >= cut * size) return null
  if (gap < 0.1 * size) return ''
  // As wide as they are printed: a space of the file may have been pulled together, as in justified Chinese.
  const inside = spaces.filter(({ left, right }) => (left + right) / 2 > a.right && (left + right) / 2 < b.left)
  if (inside.length) return inside.map(({ text }) => text).join('')
  if (/\d/.test(a.text) && /\d/.test(b.text) && gap >= cutNumbers * size) return null
  return gap >= (isWide(a.text) || isWide(b.text) ? wideGap : latinGap) * size ? ' ' : ''
}

/** A line cut where it is empty for as much as one and a half characters; `from` and `to` in points. */
export function segmentsOf({ glyphs, spaces }: Row): Segment[] {
  const segments: Segment[] = []
  for (const [i, glyph] of glyphs.entries()) {
    const before = glyphs[i - 1]
    const space = before ? between(before, glyph, spaces) : null
    const last = segments.at(-1)
    if (last && space !== null) {
      last.text += space + glyph.text
      last.to = round(glyph.right)
    } else segments.push({ text: glyph.text, from: round(glyph.left), to: round(glyph.right) })
    const here = segments.at(-1)
    if (here && glyph.cut) here.cut = true
  }
  return segments
}

/** A tenth of a point is finer than print. */
const round = (points: number): number => Math.round(points * 10) / 10

/** The words of a line; two spaces where it is cut, as a `.txt` has them. */
export const wordsOf = (segments: readonly Segment[]): string => segments.map(({ text }) => text).join('  ')
