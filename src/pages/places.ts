import type { ChartEntry } from '../report/schema'

export const isVisible = (place: Element): boolean => place.closest('[hidden]') === null

/** A sentence of a section or of the preface; headlines and systems mention figures too. */
const inText = '[data-section] data, [aria-labelledby=preface-title] data'

/** Where a figure stands on the page, best first: in the text, in a drawing, anywhere, and in the chart that draws it. */
export function placesOf(figure: string, charts: readonly ChartEntry[]): HTMLElement[] {
  const all = [...document.querySelectorAll<HTMLElement>(`main [data-figure="${CSS.escape(figure)}"]`)]
  const drawnIn = charts.filter((c) => c.figures.includes(figure) || c.total === figure)
  return [
    ...all.filter((place) => place.matches(inText)),
    ...all.filter((place) => place.matches('[data-mark]')),
    ...drawnIn.flatMap((c) => [...document.querySelectorAll<HTMLElement>(`[data-chart="${CSS.escape(c.id)}"]`)]),
    ...all,
  ]
}

/** Brings a place into view; the keyboard goes on from there. */
export function bring(place: HTMLElement): void {
  place.scrollIntoView({ block: 'center' })
  if (!place.matches('button, [tabindex]')) place.tabIndex = -1
  place.focus({ preventScroll: true })
}
