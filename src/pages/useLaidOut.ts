import { type RefObject, useEffect } from 'react'
import { inTurn } from '../ui/idle'

const signs = ['pointermove', 'pointerdown', 'wheel', 'scroll', 'keydown'] as const

/**
 * Has the places of the sections laid out, also of those far from the window: not before the reader first moves, whom
 * all of them at once would keep waiting for the first; then one after the other whenever the browser has nothing to do.
 * So none is laid out first when it is filtered for.
 * @param places holds a place for each section; where there are very many (`long`) they stay as they are
 */
export function useLaidOut(places: RefObject<Element | null>, long: boolean): void {
  useEffect(() => {
    const all = places.current
    if (!all || long) return
    let stop = () => {}
    const begin = () => {
      leave()
      stop = inTurn([...all.children].map((place) => () => place.setAttribute('data-laid', '')))
    }
    const leave = () => {
      for (const sign of signs) removeEventListener(sign, begin, true)
    }
    for (const sign of signs) addEventListener(sign, begin, { capture: true, passive: true })
    return () => {
      leave()
      stop()
    }
  }, [places, long])
}
