import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Lang } from '../language/words'
import { loadPaper, paperLoaded } from '../pages/paperLoaded'
import type { Report } from '../report/schema'
import { useChoice } from '../state/choice'
import { usePrinting } from '../state/printing'

type Props = { report: Report; lang: Lang }

/** How long the page has been there before what printing needs is fetched, in milliseconds. */
const quiet = 3000

/**
 * The report as a document while the page is being printed, in whatever way the reader asks for it. The views of the
 * table and of the checks print as they are: who prints those wants those.
 */
export function Paper({ report, lang }: Props) {
  const view = useChoice((c) => c.view)
  const whole = usePrinting((p) => p.whole)
  const [printing, setPrinting] = useState(false)

  useEffect(() => {
    // Without it the page prints as it stands.
    const timer = setTimeout(() => loadPaper().catch(() => {}), quiet)
    return () => clearTimeout(timer)
  }, [])

  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true))
    const after = () => setPrinting(false)
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    return () => {
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
    }
  }, [])

  const PaperPage = paperLoaded()
  const asDocument = whole || view === 'read' || view === 'charts'
  return printing && asDocument && PaperPage ? <PaperPage report={report} lang={lang} /> : null
}
