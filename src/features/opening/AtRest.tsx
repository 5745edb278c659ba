import { type ComponentType, useEffect, useState } from 'react'
import type { Lang } from '../../language/words'
import { Late } from '../../ui/Late'

type Props = { piece: () => ComponentType<{ lang: Lang }>; lang: Lang }

/** How long the page is left alone first, in milliseconds: what a reader came for goes before. */
const rest = 300

/** A piece that loads once the page is at rest; where it does not come it is left out. */
export function AtRest({ piece, lang }: Props) {
  const [rested, setRested] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setRested(true), rest)
    return () => clearTimeout(timer)
  }, [])
  return rested && <Late piece={piece} of={{ lang }} />
}
