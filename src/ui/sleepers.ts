/** A place that does not answer yet: what opens it is called when the reader touches it. */
type Sleeper = { open: () => void; missed: Event[] }

const sleepers = new Map<Element, Sleeper>()

function sleeperAt(target: EventTarget | null): Sleeper | undefined {
  if (!sleepers.size) return
  for (let at = target instanceof Element ? target : null; at; at = at.parentElement) {
    const found = sleepers.get(at)
    if (found) return found
  }
  return
}

const touched = ({ target }: Event) => sleeperAt(target)?.open()

/** What answers by itself, and needs no code. */
const byItself = 'a[href], summary, input, select, textarea'
/** Keys by which something that is not a button of the browser's own is worked. */
const keys = ['Enter', ' ', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End']

function isMeant(event: Event, target: Element): boolean {
  if (target.closest(byItself)) return false
  if (!(event instanceof KeyboardEvent)) return true
  const { key, ctrlKey, metaKey, altKey } = event
  return keys.includes(key) && target.matches('[role="button"]') && !(ctrlKey || metaKey || altKey)
}

function kept(event: Event): void {
  const { target } = event
  const sleeper = sleeperAt(target)
  if (!sleeper) return
  sleeper.open()
  if (!(target instanceof Element && isMeant(event, target))) return
  // Pressed again: once is enough.
  if (event.type === 'pointerdown') sleeper.missed = []
  sleeper.missed.push(event)
  if (event.type.startsWith('pointer')) return
  event.stopImmediatePropagation()
  event.preventDefault()
}

// On the document and before all others: React lets nothing through to what it has not taken over.
if (typeof document !== 'undefined') {
  for (const name of ['pointerover', 'touchstart', 'focusin'])
    document.addEventListener(name, touched, { capture: true, passive: true })
  for (const name of ['pointerdown', 'pointerup', 'pointercancel', 'click', 'keydown'])
    document.addEventListener(name, kept, { capture: true })
}

/**
 * Calls `open` whenever the reader touches a place that does not answer yet, and keeps what they do to it.
 * @returns `wake`, once it answers: does that again; `leave`: the place is no longer there
 */
export function sleep(place: Element, open: () => void): { wake: () => void; leave: () => void } {
  const sleeper: Sleeper = { open, missed: [] }
  sleepers.set(place, sleeper)
  const leave = () => void sleepers.delete(place)
  const wake = () => {
    leave()
    for (const event of sleeper.missed.splice(0)) {
      // Woken while it is still on its way, it is heard by itself.
      if (event.eventPhase !== Event.NONE) continue
      const Kind = event.constructor as new (type: string, init: Event) => Event
      event.target?.dispatchEvent(new Kind(event.type, event))
    }
  }
  return { wake, leave }
}
