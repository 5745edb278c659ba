import type { ReactNode } from 'react'
import { type Lang, words as messages } from '../language/words'
import { Button } from '../ui/Button'
import { ErrorFence } from '../ui/ErrorFence'
import { Notice } from '../ui/Notice'

type Props = { of: unknown; lang: Lang; children: () => ReactNode }

/** A page that, where it fails, says so in its place and can be tried again. */
export function Fenced({ of, lang, children }: Props) {
  const say = messages[lang].fence
  return (
    <ErrorFence
      of={of}
      fallback={(again) => (
        <Notice kind="alert">
          <p>{say.failed}</p>
          <Button onClick={again}>{say.retry}</Button>
        </Notice>
      )}
    >
      {children}
    </ErrorFence>
  )
}
