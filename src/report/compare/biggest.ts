import { type Change, changeOf } from './change'
import type { Comparable } from './series'

/** Fewer than this double and halve by chance. */
export const leastToTell = 30

/** What changed most in per cent, up or down, of what was not small: the largest first, at most `n`. */
export function biggestChanges(
  rows: readonly Comparable[],
  [from, to]: readonly [number, number],
  n: number,
): { row: Comparable; change: Change }[] {
  return rows
    .flatMap((row) => {
      const change = changeOf(row, row.points[from] ?? null, row.points[to] ?? null)
      const low = row.points[from]?.allows.low
      if (change.is === 'none' || change.printed.percent === null || !low || low.lt(leastToTell)) return []
      const size = Math.abs(change.printed.percent)
      return size ? [{ row, change, size }] : []
    })
    .sort((a, b) => b.size - a.size)
    .slice(0, n)
    .map(({ row, change }) => ({ row, change }))
}
