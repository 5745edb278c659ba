import type { ShownRow } from '../../report/statistics'

/** What a key does in the tree table: goes to a row (its index among those shown), or folds or opens one. */
export type Deed = { kind: 'go'; to: number } | { kind: 'fold'; code: string } | { kind: 'open'; code: string }

/** The keys of the WAI-ARIA treegrid pattern where rows, not cells, take the focus; null: the key does nothing here. */
export function deedOf(key: string, shown: readonly ShownRow[], at: number): Deed | null {
  const here = shown[at]
  if (!here) return null
  const go = (to: number): Deed | null => (to !== at && shown[to] ? { kind: 'go', to } : null)
  const { code } = here.row.indicator
  switch (key) {
    case 'ArrowDown':
      return go(at + 1)
    case 'ArrowUp':
      return go(at - 1)
    case 'Home':
      return go(0)
    case 'End':
      return go(shown.length - 1)
    case 'ArrowRight':
      return here.expanded === false ? { kind: 'open', code } : null
    case 'ArrowLeft':
      return here.expanded
        ? { kind: 'fold', code }
        : go(shown.findIndex(({ row }) => row.indicator.code === here.row.parent))
    default:
      return null
  }
}
