import { create } from 'zustand'
import { type Choice, useChoice } from './choice'

/** Where the reader was before following a figure: what was chosen, how far down, and at which element. */
type Stop = { choice: Choice; y: number; selector: string | null; nth: number }

/** What the reader was led to; once they have gone on from there by themselves, the way back has no meaning. */
type Goal = Pick<Choice, 'view' | 'figure' | 'chart' | 'check'>

type Led = Stop & { goal: Goal }

/** The way back, last stop last; `returning`: the stop now being returned to, once its page is on screen. */
export const useTrail = create<{ stops: readonly Led[]; returning: Stop | null }>(() => ({
  stops: [],
  returning: null,
}))

const goalOf = ({ view, figure, chart, check }: Choice): Goal => ({ view, figure, chart, check })

/** Where Escape leads now; null: nowhere. */
export const wayBack = (stops: readonly Led[], now: Choice): Stop | null => {
  const last = stops.at(-1)
  return last && JSON.stringify(last.goal) === JSON.stringify(goalOf(now)) ? last : null
}

/** Whether there is a way back from where the reader is now. */
export const useWayBack = (): boolean => {
  const stops = useTrail((t) => t.stops)
  return useChoice((now) => wayBack(stops, now) !== null)
}

/** `[name="value"]` of the first of these attributes an element has. */
const byAttribute = (element: Element, names: readonly string[]): string => {
  const name = names.find((n) => element.hasAttribute(n))
  return name ? `[${name}="${CSS.escape(element.getAttribute(name) ?? '')}"]` : ''
}

/** What an element is found by again after the page has been made anew: what it shows, inside its chart or check. */
function describe(from: Element): Pick<Stop, 'selector' | 'nth'> {
  const own =
    from.closest('[data-indicator]') ?? from.closest('[data-mark], [data-dispute], [data-figure], [data-check]')
  if (!own) return { selector: null, nth: 0 }
  const frame = own.parentElement?.closest('[data-chart], [data-check]')
  const within = frame
    ? `${byAttribute(frame, ['data-chart', 'data-check'])} `
    : own.closest('[data-text]')
      ? '[data-text] '
      : ''
  const named = ['data-indicator', 'data-mark', 'data-dispute', 'data-figure', 'data-check']
  const selector = within + own.localName + byAttribute(own, named)
  return { selector, nth: [...document.querySelectorAll(selector)].indexOf(own) }
}

export const trail = {
  /** Back to where the reader was last; false where they have not been led to where they are. */
  back: (): boolean => {
    const now = useChoice.getState()
    const { stops } = useTrail.getState()
    const stop = wayBack(stops, now)
    useTrail.setState({ stops: stop ? stops.slice(0, -1) : [], returning: stop })
    if (stop) useChoice.setState({ ...stop.choice, lang: now.lang, theme: now.theme }, true)
    return stop !== null
  },
  /** Puts the reader where they were, when that is on screen again. */
  arrive: ({ selector, nth, y }: Stop) => {
    useTrail.setState({ returning: null })
    window.scrollTo({ top: y, behavior: 'instant' })
    if (selector === null) return
    // A chart may not be drawn yet: then the chart itself.
    const place =
      document.querySelectorAll<HTMLElement>(selector)[nth] ??
      document.querySelector<HTMLElement>(selector.split(' ')[0] ?? selector)
    place?.focus({ preventScroll: true })
  },
}

/** Leads the reader on from an element; Escape leads back to it. */
export function follow(from: Element, lead: () => void): void {
  const stop: Stop = { choice: useChoice.getState(), y: window.scrollY, ...describe(from) }
  lead()
  const goal = goalOf(useChoice.getState())
  useTrail.setState(({ stops }) => ({ stops: [...stops.slice(-19), { ...stop, goal }] }))
}
