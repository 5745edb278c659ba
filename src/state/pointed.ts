import { create } from 'zustand'
import { onDocument } from './onDocument'

/** The figure under pointer or focus, and the one held by a click or Enter until it is let go. */
type Pointed = { figure: string | null; held: string | null }

const nowhere: Pointed = { figure: null, held: null }
export const usePointed = create<Pointed>(() => nowhere)

/** The figure that stands out now: the one pointed at, else the one held. */
export const chosenOf = ({ figure, held }: Pointed) => figure ?? held

export const point = {
  at: (figure: string | null) => {
    if (usePointed.getState().figure !== figure) usePointed.setState({ figure })
  },
  hold: (figure: string) =>
    usePointed.setState(({ held }) => ({ held: held === figure ? null : figure, figure: null })),
  release: () => usePointed.setState(nowhere),
}

const figureAt = (target: EventTarget | null) =>
  target instanceof Element ? (target.closest<HTMLElement | SVGElement>('[data-figure]')?.dataset.figure ?? null) : null

/** Lights up what shows the figure chosen, among what has been drawn since. */
export const relight = (): void => {
  if (chosenOf(usePointed.getState()) !== null) light()
}

/** Lights up what shows the figure chosen, and nothing else. */
function light(): void {
  for (const lit of document.querySelectorAll('[data-lit]')) lit.removeAttribute('data-lit')
  for (const chart of document.querySelectorAll('[data-pointing]')) chart.removeAttribute('data-pointing')
  for (const mark of document.querySelectorAll('[data-mark][aria-pressed="true"]'))
    mark.setAttribute('aria-pressed', 'false')
  const { held } = usePointed.getState()
  const figure = chosenOf(usePointed.getState())
  if (figure !== null)
    for (const place of document.querySelectorAll(`[data-figure="${CSS.escape(figure)}"]`)) {
      place.setAttribute('data-lit', '')
      place.closest('[data-chart]')?.setAttribute('data-pointing', '')
    }
  if (held !== null)
    for (const mark of document.querySelectorAll(`[data-mark="${CSS.escape(held)}"]`))
      mark.setAttribute('aria-pressed', 'true')
}

/** Where the pointer last was, in CSS pixels of the screen. */
let rests: { x: number; y: number } | null = null

/** Whether a pointer came here by moving, and not because the page moved under it: that points at nothing. */
export const cameHere = (event: PointerEvent) =>
  event.pointerType !== 'mouse' || event.screenX !== rests?.x || event.screenY !== rests.y

/**
 * Lights up every place on the page that shows the figure pointed at: sentence, mark, row and headline carry the same
 * `data-figure`, and get `data-lit`; a chart that shows it gets `data-pointing`, so that its other marks stand back.
 * Attributes, not renderings: pointing costs the same on a page of ten figures and of ten thousand. Once, at the start.
 */
export function followPointed(): () => void {
  const forget = usePointed.subscribe((now, before) => {
    if (now.figure !== before.figure || now.held !== before.held) light()
  })
  let touched = false
  const elsewhere = (event: PointerEvent | MouseEvent) => {
    // A finger that comes down may be about to scroll; if it taps, a click follows.
    if (event.type === 'pointerdown') touched = 'pointerType' in event && event.pointerType === 'touch'
    if (touched !== (event.type === 'click')) return
    if (event.target instanceof Element && !event.target.closest('[data-figure], [data-chart], [data-card]'))
      point.release()
  }
  const over = (event: PointerEvent) => {
    if (cameHere(event)) point.at(figureAt(event.target))
  }
  const focus = (event: FocusEvent) => point.at(figureAt(event.target))
  const rest = (event: PointerEvent) => {
    rests = { x: event.screenX, y: event.screenY }
  }
  // In its card a figure stays lit.
  const out = ({ relatedTarget }: PointerEvent | FocusEvent) => {
    if (!(relatedTarget instanceof Element && relatedTarget.closest('[data-card]'))) point.at(figureAt(relatedTarget))
  }
  const onEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') point.release()
  }
  const stop = [
    onDocument({ pointerover: over, pointerout: out, pointermove: rest, focusin: focus, focusout: out }, true),
    onDocument({ keydown: onEscape, pointerdown: elsewhere, click: elsewhere }),
  ]
  return () => {
    forget()
    for (const leave of stop) leave()
  }
}
