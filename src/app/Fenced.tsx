import type { ReactNode } from 'react'
import type { Lang } from '../language/words'
import { Failed } from '../pages/Failed'
import { ErrorFence } from '../ui/ErrorFence'

type Props = { of: unknown; lang: Lang; children: () => ReactNode }

/** A page that, where it fails, says so in its place and can be tried again. */
export function Fenced({ of, lang, children }: Props) {
  return (
    <ErrorFence of={of} fallback={(again) => <Failed lang={lang} again={again} />}>
      {children}
    </ErrorFence>
  )
}
