import { useState } from 'react'
import { needle } from '../../report/search'

const none: ReadonlySet<string> = new Set()

/**
 * Which rows are folded, and how to change that. Every search starts with all rows open, so that no hit hides in a
 * folded row; when it is cleared, the rows are as they were before it.
 */
export function useCollapsed(words: string) {
  const [always, setAlways] = useState(none)
  const [forSearch, setForSearch] = useState({ wanted: '', codes: none })
  const wanted = needle(words)
  if (!wanted) return [always, setAlways] as const
  const codes = forSearch.wanted === wanted ? forSearch.codes : none
  return [codes, (next: ReadonlySet<string>) => setForSearch({ wanted, codes: next })] as const
}
