import { useEffect, useRef, useState } from 'react'

/**
 * Draws a long list chunk after chunk, each in a task of its own, so that the page stays quick: whether chunk i is drawn
 * yet. The one `wanted` is drawn at once.
 */
export function useGradually(chunks: number, wanted: number | null): (i: number) => boolean {
  const [drawn, setDrawn] = useState(1)
  const before = useRef(new Set<number>())
  if (wanted !== null) before.current.add(wanted)
  useEffect(() => {
    if (drawn >= chunks) return
    const timer = setTimeout(() => setDrawn(drawn + 1), 16)
    return () => clearTimeout(timer)
  }, [drawn, chunks])
  return (i) => i < drawn || before.current.has(i)
}
