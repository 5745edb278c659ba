import { type ComponentType, useEffect } from 'react'
import { Arrival } from '../features/opening/Arrival'
import type { Lang } from '../language/words'
import { Failed } from '../pages/Failed'
import { Foot } from '../pages/Foot'
import { Late } from '../ui/Late'
import styles from './App.module.css'
import { Loading } from './Loading'
import { Masthead } from './Masthead'

type Props<P extends { lang: Lang }> = {
  /** From `lazily`. */
  piece: () => ComponentType<P>
  of: P
  /** What is said to be loading until its code has come. */
  loading: 'index' | 'report'
  /** A new value begins at the top again. */
  at?: unknown
}

/** Something in place of the report: the reader's desk, the library. */
export function InPlace<P extends { lang: Lang }>({ piece, of, loading, at }: Props<P>) {
  const { lang } = of
  const failed = (again: () => void) => <Failed lang={lang} again={again} />
  useEffect(() => {
    document.documentElement.scrollTop = 0
  }, [at])
  return (
    <>
      <Masthead report={null} lang={lang} />
      <main id="main" className={styles.page} tabIndex={-1}>
        <Arrival lang={lang} failed={failed} />
        <Late piece={piece} of={of} meanwhile={<Loading of={loading} lang={lang} />} failed={failed} retryOn={at} />
      </main>
      <Foot lang={lang} />
    </>
  )
}
