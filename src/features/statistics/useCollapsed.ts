import { useCallback, useState } from 'react'
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
  const collapsed = !wanted ? always : forSearch.wanted === wanted ? forSearch.codes : none
  const collapse = useCallback(
    (codes: Iterable<string>) => {
      if (wanted) setForSearch({ wanted, codes: new Set(codes) })
      else setAlways(new Set(codes))
    },
    [wanted],
  )
  const toggle = useCallback(
    (code: string) => {
      const next = new Set(collapsed)
      if (!next.delete(code)) next.add(code)
      collapse(next)
    },
    [collapsed, collapse],
  )
  return { collapsed, collapse, toggle }
}
