import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import { chosenOf, point, usePointed } from '../../state/pointed'
import styles from './ChartFigure.module.css'
import type { Mark } from './model'

type Props = { marks: readonly Mark[]; children: ReactNode }

/**
 * Pointer, touch and keyboard for whatever marks are drawn inside, found by `data-mark`: arrows go from mark to mark,
 * Enter or a click singles one out, and the one pointed at has its words beside it.
 */
export function Marks({ marks, children }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const [here, setHere] = useState(false)
  const chosen = usePointed((p) => {
    const figure = chosenOf(p)
    return figure !== null && marks.some((m) => m.id === figure) ? figure : null
  })
  const mark = here ? marks.find((m) => m.id === chosen) : undefined

  useEffect(() => {
    if (!here) return
    const elsewhere = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setHere(false)
    }
    document.addEventListener('pointerdown', elsewhere)
    return () => document.removeEventListener('pointerdown', elsewhere)
  }, [here])

  const all = () => [...(box.current?.querySelectorAll<SVGElement>('[data-mark]') ?? [])]
  const markAt = (target: EventTarget) =>
    target instanceof Element
      ? target.closest<SVGElement>('[data-mark], [data-mark-part]')?.getAttribute('data-figure')
      : null

  const onKeyDown = (event: KeyboardEvent) => {
    const drawn = all()
    const at = drawn.indexOf(document.activeElement as SVGElement)
    if (at < 0) return
    const to = {
      ArrowDown: at + 1,
      ArrowRight: at + 1,
      ArrowUp: at - 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: drawn.length - 1,
    }[event.key]
    if (to !== undefined) {
      event.preventDefault()
      const next = drawn[Math.min(drawn.length - 1, Math.max(0, to))]
      for (const el of drawn) el.setAttribute('tabindex', el === next ? '0' : '-1')
      next?.focus()
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      const figure = drawn[at]?.dataset.mark
      if (figure) point.hold(figure)
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the marks inside are the controls; this only listens for them
    <div
      ref={box}
      className={styles.drawing}
      onPointerEnter={() => setHere(true)}
      // A finger leaves as soon as it has tapped; what it tapped stays until it taps elsewhere.
      onPointerLeave={(event) => event.pointerType === 'mouse' && setHere(false)}
      onFocus={() => setHere(true)}
      onBlur={() => setHere(false)}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        const figure = markAt(event.target)
        if (figure) point.hold(figure)
      }}
    >
      {children}
      {mark && <Tip box={box} mark={mark} />}
    </div>
  )
}

/** The exact value, share and name of the mark pointed at, beside it and inside the frame. */
function Tip({ box, mark }: { box: RefObject<HTMLDivElement | null>; mark: Mark }) {
  const tip = useRef<HTMLDivElement>(null)
  useEffect(() => {
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
      {mark.shareText && <span>{mark.shareText}</span>}
    </div>
  )
}
