import { create } from 'zustand'
import { useChoice } from './choice'
import { onDocument } from './onDocument'
import { useOpened } from './opened'
import { cameHere, point, usePointed } from './pointed'
import { trail } from './trail'

/** The figure whose card is open, and the number on the page it belongs to. */
export type OpenCard = {
  figure: string
  at: HTMLElement
  /** Until it is closed, not only while it is pointed at. */
  kept: boolean
  /** The keyboard goes on in the card. */
  entered: boolean
}

export const useCard = create<{ open: OpenCard | null }>(() => ({ open: null }))

/** The attributes of a number that opens its card. Not a button element: its text is to be selected and copied. */
export const opensCard = { role: 'button', tabIndex: 0, 'aria-haspopup': 'dialog' } as const

/** What a card does not outlive: it belongs to a place on the page that is left behind then. */
const besides = ['view', 'report', 'lang', 'figure', 'chart', 'check'] as const

/** How long the pointer rests on a number before its card comes, and how long the card waits for the pointer. In ms. */
const patience = { open: 300, close: 260 }

let waiting: ReturnType<typeof setTimeout> | undefined
const later = (act: () => void, ms: number) => {
  clearTimeout(waiting)
  waiting = setTimeout(act, ms)
}

export const card = {
  open: (at: HTMLElement, kept: boolean, entered = false) => {
    clearTimeout(waiting)
    const figure = at.dataset.figure
    if (figure !== undefined) useCard.setState({ open: { figure, at, kept, entered } })
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
    if (event.pointerType !== 'mouse' || event.buttons || !cameHere(event)) return
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
  // What is pressed may be the beginning of a selection; if it is a click, that opens the card.
  let pressed = false
  const up = () => {
    pressed = false
  }
  const focus = (event: FocusEvent) => {
    const at = numberAt(event.target)
    if (at && !pressed && useCard.getState().open?.at !== at) card.open(at, false)
  }
  const blur = (event: FocusEvent) => {
    const { open } = useCard.getState()
    const left = inCard(event.target) ? event.relatedTarget !== null : numberAt(event.target) && !open?.kept
    if (left && !inCard(event.relatedTarget) && event.relatedTarget !== open?.at) card.close()
  }
  const click = (event: MouseEvent) => {
    const { open } = useCard.getState()
    const at = numberAt(event.target)
    if (!at?.dataset.figure) {
      // Only the card that was open when the finger came down: the tap itself may have led to another.
      if (open !== null && open === touched) card.close()
      touched = null
      return
    }
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
      card.open(at, true, true)
      if (at.dataset.figure && usePointed.getState().held !== at.dataset.figure) point.hold(at.dataset.figure)
    }
    if (event.key === 'Escape' && !event.defaultPrevented) onEscape(event)
  }
  let touched: OpenCard | null = null
  const down = (event: PointerEvent) => {
    pressed = true
    clearTimeout(waiting)
    const outside = !inCard(event.target) && !numberAt(event.target)
    // A finger that comes down may be about to scroll; if it taps, a click follows.
    touched = event.pointerType === 'touch' && outside ? useCard.getState().open : null
    if (event.pointerType !== 'touch' && outside) card.close()
  }
  const forget = [
    useChoice.subscribe((now, before) => {
      if (besides.some((key) => now[key] !== before[key])) card.close()
    }),
    useOpened.subscribe((now, before) => {
      if (now.viewing !== before.viewing) card.close()
    }),
  ]
  const stop = [
    onDocument({ pointerover: over, pointerout: out, focusin: focus, focusout: blur }, true),
    onDocument({ click, keydown: key, pointerdown: down, pointerup: up, pointercancel: up }),
  ]
  return () => {
    card.close()
    for (const leave of [...forget, ...stop]) leave()
  }
}

function onEscape({ target }: KeyboardEvent): void {
  if (target instanceof Element && target.closest(takesEscape)) return
  const { open } = useCard.getState()
  if (inCard(target)) open?.at.focus({ preventScroll: true })
  card.close()
  // A card that was kept, or came under the pointer, is all that Escape puts away; the one the reader was led to is not.
  if (!open || (!open.kept && open.at === document.activeElement)) trail.back()
}
