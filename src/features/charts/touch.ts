/** What a reader does to a chart before anything else. */
const touches = ['pointerenter', 'pointerdown', 'touchstart', 'focusin'] as const

/**
 * Calls once when the reader touches a chart, with a pointer, a finger or the keyboard; its place is within the chart.
 * Gives back what stops listening.
 */
export function whenTouched(place: Element, go: () => void): () => void {
  const chart = place.closest('[data-chart]') ?? place
  const stop = new AbortController()
  const touched = () => {
    stop.abort()
    go()
  }
  for (const name of touches) chart.addEventListener(name, touched, { signal: stop.signal, passive: true })
  return () => stop.abort()
}

/** The mark within a drawing that the keyboard is on; null: on none of them. */
export const markHeld = (place: Element): string | null =>
  place.contains(document.activeElement)
    ? (document.activeElement?.closest<SVGElement>('[data-mark]')?.dataset.mark ?? null)
    : null

/** Puts the keyboard back on a mark whose drawing has been replaced; whether it is there now. */
export function holdAgain(place: Element, mark: string): boolean {
  if (place.contains(document.activeElement)) return true
  const drawn = place.querySelector<SVGElement>(`[data-mark="${CSS.escape(mark)}"]`)
  // Whoever has gone elsewhere meanwhile stays there.
  if (drawn && document.activeElement === document.body) drawn.focus({ preventScroll: true })
  return drawn !== null && document.activeElement === drawn
}
