import { useEffect } from 'react'
import { Arrival } from '../features/opening/Arrival'
import type { Lang } from '../language/words'
import { Failed } from '../pages/Failed'
import type { Report } from '../report/schema'
import { Late } from '../ui/Late'
import { lazily } from '../ui/lazily'
import styles from './App.module.css'
import { Loading } from './Loading'
import { Masthead } from './Masthead'

const libraryPage = lazily(() => import('../pages/LibraryPage'))

/** The library, in place of the report on screen. */
export function AtLibrary({ report, lang }: { report: Report | null; lang: Lang }) {
  useEffect(() => {
    document.documentElement.scrollTop = 0
  }, [])
  const failed = (again: () => void) => <Failed lang={lang} again={again} />
  return (
    <>
      <Masthead report={null} lang={lang} />
      <main id="main" className={styles.page} tabIndex={-1}>
        <Arrival lang={lang} failed={failed} />
        <Late
          piece={libraryPage}
          of={{ report, lang }}
          meanwhile={<Loading of="index" lang={lang} />}
          failed={failed}
        />
      </main>
    </>
  )
}
