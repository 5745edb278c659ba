import type { Segment } from '../../blocks'
import { columnsOf } from './cells'
import { type Row, rowsOf, segmentsOf, wordsOf } from './lines'
import type { Glyph, Page } from './page'
import { type Part, tablesOn } from './tables'

/** A page put together: its lines and tables from top to bottom, still with their places. Points from the top left. */
export type Sheet = { page: number; height: number; items: Item[] }

export type Item = Printed | { kind: 'table'; top: number; part: Part }

/** A line: `base` is the y it stands on. */
export type Printed = {
  kind: 'line'
  text: string
  segments: Segment[]
  base: number
  top: number
  bottom: number
  size: number
}

export function sheetOf(page: Page, number: number): Sheet {
  const { parts, rest } = tablesOn(page, number)
  const items: Item[] = [
    ...parts.map((part) => ({ kind: 'table' as const, top: part.box.top, part })),
    ...rowsOf(rest.filter(({ way }) => way === 'across')).map(printed),
    ...columnsOf(rest.filter(({ way }) => way !== 'across')).map(turned),
  ]
  return { page: number, height: page.height, items: items.sort((a, b) => a.top - b.top) }
}

function printed(row: Row): Printed {
  const segments = segmentsOf(row)
  const { base, top, bottom, size } = row
  return { kind: 'line', text: wordsOf(segments), segments, base, top, bottom, size }
}

/** Vertical writing outside a table: a column of it is a line. */
function turned(column: readonly Glyph[]): Printed {
  const text = column.map((glyph) => glyph.text).join('')
  const edge = (side: 'left' | 'right' | 'top' | 'bottom', pick: (...n: number[]) => number) =>
    pick(...column.map((glyph) => glyph[side]))
  const bottom = edge('bottom', Math.max)
  const segment = { text, from: edge('left', Math.min), to: edge('right', Math.max) }
  return {
    kind: 'line',
    text,
    segments: [segment],
    base: bottom,
    top: edge('top', Math.min),
    bottom,
    size: Math.max(...column.map(({ size }) => size)),
  }
}
