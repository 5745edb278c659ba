/** A chart that waits to be drawn live. */
type Waiting = { place: Element; go: () => void }

const waiting = new Set<Waiting>()
let called = false

/** As many are drawn wherever they are; of a page with more, those within so many windows of the reader. */
const always = 40
const near = 3
const drawn = () => document.querySelectorAll('[data-live]').length

/** Safari has no requestIdleCallback; a short pause lets it paint and answer in between just as well. */
const whenIdle = (run: () => void) => {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: 500 })
  else setTimeout(run, 16)
}

/** How far an element is from what the reader sees, in CSS pixels; what takes no place is farther than all. */
function away(element: Element): number {
  const { top, bottom, height } = element.getBoundingClientRect()
  return height === 0 ? Number.POSITIVE_INFINITY : Math.max(0, top - innerHeight, -bottom)
}

/**
 * How far a chart is from what the reader sees. Its section may be too far away to be laid out or hidden with its layout
 * kept, and to ask for the chart's own place would lay out all of it: near charts alone are asked.
 */
function distance(place: Element): number {
  const section = place.closest('[data-section]')?.parentElement
  const least = section ? away(section) : 0
  return least < near * innerHeight ? Math.max(least, away(place)) : least
}

function call() {
  if (called || !waiting.size) return
  called = true
  whenIdle(() => {
    called = false
    // A drawing that the keyboard is in stays until the reader has moved on; one that is filtered away waits to be shown.
    const free = [...waiting].filter(
      ({ place }) => !place.contains(document.activeElement) && place.closest('[hidden]') === null,
    )
    let next: Waiting | undefined
    let far = Number.POSITIVE_INFINITY
    for (const one of free) {
      const its = distance(one.place)
      if (next && its >= far) continue
      next = one
      far = its
    }
    if (next && (far < near * innerHeight || drawn() < always)) {
      waiting.delete(next)
      next.go()
      call()
    }
  })
}

if (typeof document !== 'undefined') {
  document.addEventListener('focusout', () => setTimeout(call))
  document.addEventListener('scroll', call, { passive: true })
  new MutationObserver(call).observe(document, { attributeFilter: ['hidden'], subtree: true })
}

/**
 * Asks to be drawn when the browser is idle, one chart at a time and the one nearest to the reader first, so that a
 * page of twenty charts answers as quickly as a page of one. Gives back what takes the request away.
 */
export function takeTurn(place: Element, go: () => void): () => void {
  const mine = { place, go }
  waiting.add(mine)
  call()
  return () => waiting.delete(mine)
}
