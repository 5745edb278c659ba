import { useEffect, useState } from 'react'
import { plain } from '../../../language/text'
import type { Lang } from '../../../language/words'
import { type Compared, comparing, nothingCompared } from '../../../report/compare/textWork'
import type { TextPair } from './whichPair'

/** How long the work may keep the page from answering, and how often what is done is shown, in milliseconds. */
const turn = 12
const showEvery = 120

/**
 * Compares two texts bit by bit, after the page is on screen and without keeping it from answering; gives what is known
 * so far. Another pair or language begins anew. `read` null: nothing to compare.
 */
export function useCompared({ left, right, yearBefore }: TextPair, read: Lang | null): Compared {
  const [known, setKnown] = useState(nothingCompared)
  useEffect(() => {
    setKnown(nothingCompared)
    if (read === null) return
    const work = comparing(left, right, (text) => plain(text, read), yearBefore)
    let timer = setTimeout(go)
    let shown = 0
    function go() {
      const began = performance.now()
      let step = work.next()
      while (!step.done && !step.value.done && performance.now() - began < turn) step = work.next()
      if (step.done) return
      const { value } = step
      if (value.done || began - shown > showEvery) {
        shown = began
        setKnown(value)
      }
      if (!value.done) timer = setTimeout(go)
    }
    return () => clearTimeout(timer)
  }, [left, right, yearBefore, read])
  return known
}
