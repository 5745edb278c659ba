import { useEffect } from 'react'
import { Arrival } from '../features/opening/Arrival'
import type { Lang } from '../language/words'
import { Failed } from '../pages/Failed'
import { type Choice, useChoice } from '../state/choice'
import { type Desk, open } from '../state/opened'
import { Late } from '../ui/Late'
import { lazily } from '../ui/lazily'
import styles from './App.module.css'
import { Loading } from './Loading'
import { Masthead } from './Masthead'

const openPage = lazily(() => import('../pages/OpenPage'))

/** What is chosen of the report; language and theme are chosen at the desk, too. */
const ofReport = (choice: Choice) => JSON.stringify({ ...choice, lang: null, theme: null })

/** The reader's desk, in place of the report. A step back in the history leads to the report. */
export function AtDesk({ desk, lang }: { desk: Desk; lang: Lang }) {
  useEffect(
    () =>
      useChoice.subscribe((now, before) => {
        if (ofReport(now) !== ofReport(before)) open.desk(null)
      }),
    [],
  )
  useEffect(() => {
    document.documentElement.scrollTop = 0
  }, [desk])
  const failed = (again: () => void) => <Failed lang={lang} again={again} />
  return (
    <>
      <Masthead report={null} lang={lang} />
      <main id="main" className={styles.page} tabIndex={-1}>
        <Arrival lang={lang} failed={failed} />
        <Late
          piece={openPage}
          of={{ lang }}
          meanwhile={<Loading of="report" lang={lang} />}
          failed={failed}
          retryOn={desk}
        />
      </main>
    </>
  )
}
