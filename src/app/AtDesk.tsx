import { useEffect } from 'react'
import type { Lang } from '../language/words'
import { type Choice, useChoice } from '../state/choice'
import { type Desk, open } from '../state/opened'
import { lazily } from '../ui/lazily'
import { InPlace } from './InPlace'

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
  return <InPlace piece={openPage} of={{ lang }} loading="report" at={desk} />
}
