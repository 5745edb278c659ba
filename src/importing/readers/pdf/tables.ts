import type { Cell } from '../../blocks'
import { wordsIn } from './cells'
import { isBlank } from './characters'
import { type Grid, gridWithin } from './grid'
import { rowsOf } from './lines'
import { type Box, holds } from './matrix'
import type { Glyph, Page, Ruling } from './page'
import { lots, whole } from './rulings'

/** A table, or the part of one that is on a page. `xs`: the edges of its columns in points. */
export type Part = { box: Box; xs: number[]; cells: PartCell[]; open: Grid['open'] }

/** `room`: what its last line leaves free, in sizes of type. With little room its words may go on over the page. */
export type PartCell = Cell & { room: number }

type Filled = { box: Box; grid: Grid; owner: number[][]; held: Glyph[][]; torn: Set<Glyph[]> }

/** The tables ruled on a page, and what is printed outside them. `number`: of the page. */
export function tablesOn(page: Page, number: number): { parts: Part[]; rest: Glyph[] } {
  const ruled = lots(whole(page.rulings as Ruling[])).flatMap((lot) => {
    const grid = gridWithin(lot)
    // A box around words is no table.
    return grid && grid.cells.length > 1 ? [filled(grid)] : []
  })
  // A table inside the cell of another holds its own words.
  ruled.sort((a, b) => area(a.box) - area(b.box))
  const rest: Glyph[] = []
  const home = new Map<Glyph, { table: Filled; held: Glyph[] | undefined }>()
  for (const glyph of page.glyphs) {
    const x = (glyph.left + glyph.right) / 2
    const y = (glyph.top + glyph.bottom) / 2
    const table = ruled.find(({ box }) => holds(box, x, y))
    if (!table) rest.push(glyph)
    else {
      const cell = table.owner[placeOf(table.grid.ys, y)]?.[placeOf(table.grid.xs, x)]
      const held = cell === undefined ? undefined : table.held[cell]
      held?.push(glyph)
      home.set(glyph, { table, held })
    }
  }
  const tear = (glyph: Glyph) => {
    const { table, held } = home.get(glyph) ?? {}
    if (held) table?.torn.add(held)
  }
  for (const glyph of home.keys()) if (glyph.cut) tear(glyph)
  for (const [one, next] of ruled.length ? goingOn(page.glyphs) : [])
    if (home.get(one)?.held !== home.get(next)?.held) for (const glyph of [one, next]) tear(glyph)
  // Lines that enclose next to no words are a drawing, such as the axes of a chart.
  const said = ({ held }: Filled) => held.filter((glyphs) => glyphs.some(({ text }) => !isBlank(text))).length
  const real = new Set(ruled.filter((table) => said(table) > 1))
  for (const [glyph, { table }] of home) if (!real.has(table)) rest.push(glyph)
  return { parts: [...real].map((table) => partOf(table, number)).sort((a, b) => a.box.top - b.box.top), rest }
}

function filled(grid: Grid): Filled {
  const { xs, ys, cells } = grid
  const owner = ys.slice(1).map(() => xs.slice(1).map(() => 0))
  for (const [i, cell] of cells.entries())
    for (let r = cell.top; r < cell.bottom; r++) owner[r]?.fill(i, cell.left, cell.right)
  const box = { left: xs[0] ?? 0, right: xs.at(-1) ?? 0, top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0 }
  return { box, grid, owner, held: cells.map(() => []), torn: new Set() }
}

/** Two digits with nothing between them, or a digit and its decimal point: one number, wherever a ruling runs. */
function goingOn(glyphs: readonly Glyph[]): [Glyph, Glyph][] {
  const digits = glyphs.filter(({ text, way }) => way === 'across' && /[\d.]/.test(text))
  return rowsOf(digits).flatMap(({ glyphs: inOrder }) =>
    inOrder.flatMap((glyph, i): [Glyph, Glyph][] => {
      const next = inOrder[i + 1]
      return next && Math.abs(next.left - glyph.right) < 0.15 * glyph.size ? [[glyph, next]] : []
    }),
  )
}

const area = ({ left, right, top, bottom }: Box): number => (right - left) * (bottom - top)

/** Between which edges a coordinate is, from 0. */
function placeOf(edges: readonly number[], at: number): number {
  let place = 0
  while (place < edges.length - 2 && at >= (edges[place + 1] ?? 0)) place++
  return place
}

function partOf({ box, grid, held, torn }: Filled, page: number): Part {
  const { xs, cells, open } = grid
  return {
    box,
    xs,
    open,
    cells: cells.map(({ left, top, right, bottom }, i) => ({
      ...wordsIn(held[i] ?? [], (xs[right] ?? 0) - (xs[left] ?? 0)),
      row: top + 1,
      column: left + 1,
      rows: bottom - top,
      columns: right - left,
      page,
      ...(torn.has(held[i] ?? []) && { torn: true as const }),
    })),
  }
}
