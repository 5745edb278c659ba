import { create } from 'zustand'
import { useChoice } from './choice'
import { cameHere, point, usePointed } from './pointed'
import { trail } from './trail'

/** The figure whose card is open and the number on the page it belongs to; `kept`: until it is closed, not only while pointed at. */
export type OpenCard = { figure: string; at: HTMLElement; kept: boolean }

export const useCard = create<{ open: OpenCard | null }>(() => ({ open: null }))

/** How long the pointer rests on a number before its card comes, and how long the card waits for the pointer. In ms. */
const patience = { open: 140, close: 260 }

let waiting: ReturnType<typeof setTimeout> | undefined
const later = (act: () => void, ms: number) => {
  clearTimeout(waiting)
  waiting = setTimeout(act, ms)
}

export const card = {
  open: (at: HTMLElement, kept: boolean) => {
    clearTimeout(waiting)
    const figure = at.dataset.figure
    if (figure !== undefined) useCard.setState({ open: { figure, at, kept } })
  },
  close: () => {
    clearTimeout(waiting)
    useCard.setState({ open: null })
  },
}

const numberAt = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>('data[data-figure]') : null
const inCard = (target: EventTarget | null) => target instanceof Element && target.closest('[data-card]') !== null
/** Where Escape has a meaning of its own: it clears a search, folds a menu. */
const takesEscape = 'input, select, textarea, [role="menu"], [aria-haspopup="menu"][aria-expanded="true"]'

/**
 * Opens the card of a number in the text while it is pointed at or has the focus, and keeps it open after a click, a
 * tap or Enter; Escape closes it, and leads back where a figure was followed. Once, at the start.
 */
export function followCard(): () => void {
  const over = (event: PointerEvent) => {
    if (event.pointerType !== 'mouse' || !cameHere(event)) return
    const { open } = useCard.getState()
    const at = numberAt(event.target)
    if (inCard(event.target) || (at && open?.at === at)) clearTimeout(waiting)
    else if (at && !open?.kept) later(() => card.open(at, false), patience.open)
  }
  const out = (event: PointerEvent) => {
    if (event.pointerType !== 'mouse' || inCard(event.relatedTarget) || numberAt(event.relatedTarget)) return
    const { open } = useCard.getState()
    if (open?.kept || open?.at === document.activeElement) clearTimeout(waiting)
    else later(card.close, patience.close)
  }
  const focus = (event: FocusEvent) => {
    const at = numberAt(event.target)
    if (at && useCard.getState().open?.at !== at) card.open(at, false)
  }
  const blur = (event: FocusEvent) => {
    if (numberAt(event.target) && !inCard(event.relatedTarget) && !useCard.getState().open?.kept) card.close()
  }
  const click = (event: MouseEvent) => {
    const at = numberAt(event.target)
    if (!at?.dataset.figure) return
    const { open } = useCard.getState()
    // A number tapped again lets its card go.
    if (open?.at === at && open.kept) {
      card.close()
      point.release()
    } else {
      card.open(at, true)
      if (usePointed.getState().held !== at.dataset.figure) point.hold(at.dataset.figure)
    }
  }
  const key = (event: KeyboardEvent) => {
    const at = numberAt(event.target)
    if (at && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault()
      card.open(at, true)
      // The card is on screen after the next frame; then the keyboard goes on in it.
      requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-card]')?.focus())
    }
    if (event.key === 'Escape' && !event.defaultPrevented) onEscape(event)
  }
  const down = (event: PointerEvent) => {
    if (!inCard(event.target) && !numberAt(event.target)) card.close()
  }
  const forget = useChoice.subscribe((now, before) => {
    if (now.view !== before.view || now.report !== before.report) card.close()
  })
  const stop = new AbortController()
  const { signal } = stop
  document.addEventListener('pointerover', over, { signal })
  document.addEventListener('pointerout', out, { signal })
  document.addEventListener('focusin', focus, { signal })
  document.addEventListener('focusout', blur, { signal })
  document.addEventListener('click', click, { signal })
  document.addEventListener('keydown', key, { signal })
  document.addEventListener('pointerdown', down, { signal })
  return () => {
    card.close()
    forget()
    stop.abort()
  }
}

function onEscape({ target }: KeyboardEvent): void {
  if (target instanceof Element && target.closest(takesEscape)) return
  const { open } = useCard.getState()
  if (inCard(target)) open?.at.focus({ preventScroll: true })
  card.close()
  if (!open?.kept) trail.back()
}
