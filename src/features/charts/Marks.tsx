import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { chosenOf, point, usePointed } from '../../state/pointed'
import { follow } from '../../state/trail'
import styles from './ChartFigure.module.css'
import type { Mark } from './model'

type Props = {
  marks: readonly Mark[]
  /** Where a click on the mark of a figure leads; null: nowhere, it is singled out. */
  leads: (figure: string) => (() => void) | null
  /** What a finger must do to be led on. */
  hint: string
  children: ReactNode
}

/**
 * Pointer, touch and keyboard for whatever marks are drawn inside, found by `data-mark`: arrows go from mark to mark,
 * Enter or a click leads to where the report states the figure, and the one pointed at has its words beside it. A
 * finger singles a mark out first, to see its words, and is led with the second tap. It listens from outside, so that
 * a drawing made at build answers like a live one.
 */
export function Marks({ marks, leads, hint, children }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const [here, setHere] = useState<'' | 'mouse' | 'touch'>('')
  const chosen = usePointed((p) => {
    const figure = chosenOf(p)
    return figure !== null && marks.some((m) => m.id === figure) ? figure : null
  })
  const mark = here ? marks.find((m) => m.id === chosen) : undefined

  useEffect(() => {
    const place = box.current
    if (!place) return
    const stop = new AbortController()
    const listen = <K extends keyof HTMLElementEventMap>(name: K, on: (event: HTMLElementEventMap[K]) => void) =>
      place.addEventListener(name, on, { signal: stop.signal })
    listen('pointerenter', (event) => setHere(event.pointerType === 'touch' ? 'touch' : 'mouse'))
    // A finger leaves as soon as it has tapped; what it tapped stays until it taps elsewhere.
    listen('pointerleave', (event) => event.pointerType === 'mouse' && setHere(''))
    listen('focusin', () => setHere((how) => how || 'mouse'))
    listen('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && place.contains(relatedTarget))) setHere('')
    })
    let pointer = ''
    listen('pointerdown', (event) => {
      pointer = event.pointerType
    })
    const enter = (figure: string, from: Element, touched: boolean) => {
      const lead = leads(figure)
      const first = touched && usePointed.getState().held !== figure
      if (lead && !first) follow(from, lead)
      else point.hold(figure)
    }
    listen('keydown', (event) => step(event, inOrder(place, marks), (figure, from) => enter(figure, from, false)))
    listen('click', (event) => {
      const figure = figureAt(event.target)
      if (figure && event.target instanceof Element) enter(figure, event.target, pointer === 'touch')
    })
    return () => stop.abort()
  }, [marks, leads])

  useEffect(() => {
    if (!here) return
    const elsewhere = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setHere('')
    }
    document.addEventListener('pointerdown', elsewhere)
    return () => document.removeEventListener('pointerdown', elsewhere)
  }, [here])

  return (
    <div ref={box} className={styles.drawing}>
      {children}
      {mark && <Tip box={box} mark={mark} hint={here === 'touch' && leads(mark.id) ? hint : ''} />}
    </div>
  )
}

const figureAt = (target: EventTarget | null) =>
  target instanceof Element
    ? target.closest<SVGElement>('[data-mark], [data-mark-part]')?.getAttribute('data-figure')
    : null

/** The marks drawn, in the order of the chart's data table; Recharts draws them in an order of its own. */
const inOrder = (place: HTMLElement, marks: readonly Mark[]) => {
  const at = (drawn: SVGElement) => marks.findIndex((m) => m.id === drawn.dataset.mark)
  return [...place.querySelectorAll<SVGElement>('[data-mark]')].sort((a, b) => at(a) - at(b))
}

/** Arrows, Home and End go over the marks, which are one stop for the Tab key; Enter and Space follow one. */
function step(event: KeyboardEvent, marks: readonly SVGElement[], enter: (figure: string, from: Element) => void) {
  const at = marks.indexOf(document.activeElement as SVGElement)
  if (at < 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  const steps: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowRight: at + 1,
    ArrowUp: at - 1,
    ArrowLeft: at - 1,
    Home: 0,
    End: marks.length - 1,
  }
  const to = steps[event.key]
  if (to !== undefined) {
    event.preventDefault()
    const next = marks[Math.min(marks.length - 1, Math.max(0, to))]
    for (const mark of marks) mark.setAttribute('tabindex', mark === next ? '0' : '-1')
    next?.focus()
  } else if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault()
    const mark = marks[at]
    if (mark?.dataset.mark) enter(mark.dataset.mark, mark)
  }
}

/** The exact value, share and name of the mark pointed at, beside it and inside the frame. */
function Tip({ box, mark, hint }: { box: RefObject<HTMLDivElement | null>; mark: Mark; hint: string }) {
  const tip = useRef<HTMLDivElement>(null)
  // Before it is painted: nothing on the page is seen to move.
  useLayoutEffect(() => {
    const frame = box.current?.getBoundingClientRect()
    const drawn = box.current?.querySelector(`[data-mark="${CSS.escape(mark.id)}"]`)?.getBoundingClientRect()
    const own = tip.current
    if (!frame || !drawn || !own) return
    const left = Math.max(0, Math.min(drawn.left - frame.left + 24, frame.width - own.offsetWidth))
    const above = drawn.top - frame.top - own.offsetHeight - 6
    own.style.left = `${left}px`
    own.style.top = `${above < -own.offsetHeight ? drawn.bottom - frame.top + 6 : above}px`
  }, [box, mark])
  return (
    <div ref={tip} className={styles.tip} role="tooltip">
      <strong>{mark.label}</strong>
      <span>{mark.full}</span>
      {mark.shareOf && <span>{mark.shareOf}</span>}
      {hint && <span>{hint}</span>}
    </div>
  )
}
