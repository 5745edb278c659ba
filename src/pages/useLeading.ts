import { useEffect, useRef } from 'react'
import type { ChartEntry } from '../report/schema'
import type { Visible } from '../report/visible'
import { choose, useChoice, useLed } from '../state/choice'
import { point } from '../state/pointed'

/** A sentence of a section or of the preface; headlines and systems mention figures too. */
const inText = '[data-text] data'

const chartPlaces = (id: string) => [...document.querySelectorAll<HTMLElement>(`[data-chart="${CSS.escape(id)}"]`)]

/**
 * Where a figure stands on the page, best first: in the text (`nth`: in that of its sentences alone), in a drawing, in the
 * chart that draws it, in a table of the form, anywhere.
 */
function figurePlaces(figure: string, nth: number | null, charts: readonly ChartEntry[]): HTMLElement[] {
  const all = [...document.querySelectorAll<HTMLElement>(`main [data-figure="${CSS.escape(figure)}"]`)]
  const drawnIn = charts.filter((c) => c.figures.includes(figure) || c.total === figure)
  const sentences = all.filter((place) => place.matches(inText))
  const asked = nth === null ? undefined : sentences[nth]
  if (asked) return [asked]
  return [
    ...sentences,
    ...all.filter((place) => place.matches('[data-mark]')),
    ...drawnIn.flatMap((c) => chartPlaces(c.id)),
    ...all.filter((place) => place.matches('[data-indicator]')),
    ...all,
  ]
}

/** Where a chart shows a figure, best first: its mark, the chart. */
const markPlaces = (figure: string, chart: string): HTMLElement[] =>
  chartPlaces(chart).flatMap((place) => [
    ...place.querySelectorAll<HTMLElement>(`[data-mark="${CSS.escape(figure)}"]`),
    place,
  ])

/** Brings a place into view; the keyboard goes on from there. */
function bring(place: HTMLElement): void {
  const { top, bottom } = place.getBoundingClientRect()
  // What is in sight already stays where it is.
  if (top < 0 || bottom > window.innerHeight) place.scrollIntoView({ block: 'center' })
  if (!place.matches('button, [tabindex]')) place.tabIndex = -1
  place.focus({ preventScroll: true })
}

/**
 * Leads the reader to the figure or chart chosen. What the rest of a link hides of it is shown: the figure is what the
 * link is about. Filtering afterwards leaves the reader where they are.
 */
export function useLeading(charts: readonly ChartEntry[], seen: Visible): void {
  const figure = useChoice((c) => c.figure)
  const chart = useChoice((c) => c.chart)
  const led = useLed()
  const goal = useRef<'new' | 'lifted' | 'reached'>('reached')

  useEffect(() => {
    goal.current = 'new'
    if (figure === null) return
    point.release()
    point.hold(figure)
  }, [figure, chart, led])

  useEffect(() => {
    if (goal.current === 'reached') return
    const places =
      figure !== null && chart !== null
        ? markPlaces(figure, chart)
        : figure !== null
          ? figurePlaces(figure, led.place, charts)
          : chart !== null
            ? chartPlaces(chart)
            : []
    const place = places.find((el) => el.closest('[hidden]') === null)
    if (place) bring(place)
    if (place || !places.length || goal.current === 'lifted') {
      goal.current = 'reached'
      return
    }
    goal.current = 'lifted'
    choose.everything()
  }, [figure, chart, led, charts, seen])
}
