import { type Change, changeOf } from './change'
import type { Comparable } from './series'

/** Fewer than this double and halve by chance. */
export const leastToTell = 30

/** A quantity that changed, and what changed most of its parts. */
export type Changed = { row: Comparable; change: Change; parts: readonly { row: Comparable; change: Change }[] }

/** Totals of which everything else is a part: a part of them stands for itself. */
const ofAll = new Set(['outcomes', 'replies', 'requests'])
/** Of one quantity no more parts are told. */
const mostParts = 2

/**
 * What changed most in per cent, up or down, of what was not small: the largest first, at most `n`. A part stands below
 * the whole it is of, whichever of the two changed more.
 */
export function biggestChanges(
  rows: readonly Comparable[],
  [from, to]: readonly [number, number],
  n: number,
): Changed[] {
  const stated = rows.flatMap((row) => {
    const change = changeOf(row, row.points[from] ?? null, row.points[to] ?? null)
    return row.column !== null || change.is === 'none' ? [] : [{ row, change, size: sizeOf(row, change, from) }]
  })
  const ids = new Set(stated.map(({ row }) => row.id))
  const groups = new Map<string, typeof stated>()
  for (const one of stated) {
    const whole = wholeIn(ids, one.row.id)
    groups.set(whole, [...(groups.get(whole) ?? []), one])
  }
  return [...groups]
    .map(([id, all]) => {
      const bySize = all.filter(({ size }) => size > 0).sort((a, b) => b.size - a.size)
      return {
        whole: stated.find(({ row }) => row.id === id),
        size: bySize[0]?.size ?? 0,
        parts: bySize.filter(({ row }) => row.id !== id).slice(0, mostParts),
      }
    })
    .filter(({ size }) => size > 0)
    .sort((a, b) => b.size - a.size)
    .slice(0, n)
    .flatMap(({ whole, parts }) => (whole ? { row: whole.row, change: whole.change, parts } : []))
}

/** How far it changed, in per cent; 0: not at all, or from so little that it says nothing. */
function sizeOf(row: Comparable, { printed }: Extract<Change, { is: 'change' }>, from: number): number {
  const low = row.points[from]?.allows.low
  return low?.gte(leastToTell) ? Math.abs(printed.percent ?? 0) : 0
}

/** The id of the whole that a quantity is told with: the shortest its own begins with; else its own. */
function wholeIn(ids: ReadonlySet<string>, id: string): string {
  const names = id.split('.')
  for (let n = 1; n < names.length; n++) {
    const whole = names.slice(0, n).join('.')
    if (ids.has(whole) && !ofAll.has(whole)) return whole
  }
  return id
}
