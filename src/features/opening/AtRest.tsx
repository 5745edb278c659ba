import { type ComponentType, Suspense, useEffect, useState } from 'react'
import type { Lang } from '../../language/words'
import { ErrorFence } from '../../ui/ErrorFence'

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
  if (!rested) return null
  return (
    <ErrorFence fallback={() => null}>
      {() => {
        const Piece = piece()
        return (
          <Suspense>
            <Piece lang={lang} />
          </Suspense>
        )
      }}
    </ErrorFence>
  )
}
