import type { Box } from './matrix'
import type { Ruling } from './page'

/** The cells that rulings draw. `xs`, `ys`: the edges of columns and rows in points, ascending. */
export type Grid = {
  xs: number[]
  ys: number[]
  cells: Place[]
  /** No ruling closes it at the top or at the bottom: it may go on over the page. */
  open: { above: boolean; below: boolean }
}

/** Where a cell is in the grid: columns and rows from 0, `right` and `bottom` not included. */
export type Place = Box

/** An edge counts as ruled if this part of it is. */
const enough = 0.7

/** Ends that differ by less, in points, are one edge. */
const near = 3

/** Sides that are left open are where the lines across them end. */
const sideAt = (lines: readonly Ruling[], end: 'from' | 'to'): number =>
  end === 'from' ? Math.min(...lines.map((line) => line.from)) : Math.max(...lines.map((line) => line.to))

function edges(lines: readonly Ruling[], across: readonly Ruling[]): { at: number[]; first: boolean; last: boolean } {
  const at: number[] = []
  for (const line of [...lines].sort((a, b) => a.at - b.at))
    if (line.at - (at.at(-1) ?? -Infinity) > near) at.push(line.at)
  const least = sideAt(across, 'from')
  const most = sideAt(across, 'to')
  // Wider than an overshoot of a pen: room for a column or row.
  const first = least < (at[0] ?? 0) - 2 * near
  const last = most > (at.at(-1) ?? 0) + 2 * near
  return { at: [...(first ? [least] : []), ...at, ...(last ? [most] : [])], first, last }
}

/** Rulings that hang together -> the grid of cells between them; undefined if they enclose nothing. */
export function gridWithin(lot: readonly Ruling[]): Grid | undefined {
  const level = lot.filter((ruling) => ruling.level)
  const plumb = lot.filter((ruling) => !ruling.level)
  if (!level.length || !plumb.length) return undefined
  const columns = edges(plumb, level)
  const rows = edges(level, plumb)
  const [xs, ys] = [columns.at, rows.at]
  const across = xs.length - 1
  const down = ys.length - 1
  if (across < 1 || down < 1) return undefined

  const wallRightOf = edgeTable(plumb, xs, ys)
  const wallBelow = edgeTable(level, ys, xs)
  const taken = new Set<number>()
  const cells: Place[] = []
  const free = (r: number, c: number) => !taken.has(r * across + c)

  for (let r = 0; r < down; r++)
    for (let c = 0; c < across; c++) {
      if (!free(r, c)) continue
      let right = c + 1
      while (right < across && free(r, right) && !wallRightOf(right, r)) right++
      const joins = (row: number) => {
        for (let i = c; i < right; i++) if (wallBelow(row, i)) return false
        for (let i = c + 1; i < right; i++) if (wallRightOf(i, row)) return false
        return true
      }
      let bottom = r + 1
      while (bottom < down && joins(bottom)) bottom++
      for (let i = r; i < bottom; i++) for (let j = c; j < right; j++) taken.add(i * across + j)
      cells.push({ left: c, top: r, right, bottom })
    }
  return { xs, ys, cells, open: { above: rows.first, below: rows.last } }
}

/** Is there a ruling at edge `i` of the one direction, along place `j` of the other? */
function edgeTable(lines: readonly Ruling[], at: readonly number[], along: readonly number[]) {
  const byEdge = at.map((edge) => lines.filter((line) => Math.abs(line.at - edge) <= near))
  return (i: number, j: number): boolean => {
    const from = along[j] ?? 0
    const to = along[j + 1] ?? 0
    const ruled = (byEdge[i] ?? []).reduce(
      (sum, line) => sum + Math.max(0, Math.min(to, line.to) - Math.max(from, line.from)),
      0,
    )
    return ruled >= enough * (to - from)
  }
}
