import { type ReactNode, useState } from 'react'
import { Button } from '../../../ui/Button'

type Props<T> = {
  all: readonly T[]
  /** How many are shown at once, and at each further asking. */
  at: number
  children: (shown: readonly T[]) => ReactNode
  /** What the button says that shows as many more. */
  more: (n: number) => string
  lang: string
}

/** The first of many, and a button for the next: a page of all of them could not be scrolled. */
export function Few<T>({ all, at, children, more, lang }: Props<T>) {
  const [upTo, setUpTo] = useState(at)
  const left = all.length - upTo
  return (
    <>
      {children(left > 0 ? all.slice(0, upTo) : all)}
      {left > 0 && (
        <Button lang={lang} onClick={() => setUpTo(upTo + at)}>
          {more(Math.min(left, at))}
        </Button>
      )}
    </>
  )
}
