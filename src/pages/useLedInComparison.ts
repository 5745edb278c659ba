import { useEffect, useRef } from 'react'
import { useChoice, useLed } from '../state/choice'

/** Leads the reader to the chart or the check of a comparison that the address names, once it is there. */
export function useLedInComparison(): void {
  const chart = useChoice((c) => c.chart)
  const check = useChoice((c) => c.check)
  const led = useLed()
  const reached = useRef<string | null>(null)
  // Whenever something has been drawn: what is asked for may have come with it.
  useEffect(() => {
    const goal = `${chart} ${check} ${led.times}`
    if (reached.current === goal) return
    const named =
      chart === null
        ? check === null
          ? null
          : `[data-check="${CSS.escape(check)}"]`
        : `[data-chart="${CSS.escape(chart)}"]`
    const place = named === null ? null : document.querySelector<HTMLElement>(named)
    if (named !== null && !place) return
    reached.current = goal
    if (!place) return
    place.scrollIntoView({ block: 'center' })
    place.tabIndex = -1
    place.focus({ preventScroll: true })
  })
}
