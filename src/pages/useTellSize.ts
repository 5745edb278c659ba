import { type RefObject, useEffect, useRef } from 'react'
import { isAsked, sizeMessage } from '../state/embedded'

/** Tells the page around this one how high `place` is, now, whenever that changes and whenever it asks. */
export function useTellSize(chart: string): RefObject<HTMLElement | null> {
  const place = useRef<HTMLElement>(null)
  useEffect(() => {
    const page = place.current
    if (!page || parent === window) return
    const tell = () => {
      const { width, height } = page.getBoundingClientRect()
      // To whoever embeds it: that a public chart is so high is no secret.
      parent.postMessage(sizeMessage({ chart, width: Math.round(width), height: Math.ceil(height) }), '*')
    }
    const asked = ({ source, data }: MessageEvent) => {
      if (source === parent && isAsked(data)) tell()
    }
    const seen = new ResizeObserver(tell)
    seen.observe(page)
    addEventListener('message', asked)
    return () => {
      seen.disconnect()
      removeEventListener('message', asked)
    }
  }, [chart])
  return place
}
