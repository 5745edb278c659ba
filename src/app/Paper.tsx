import { useEffect } from 'react'
import type { Lang } from '../language/words'
import { loadPaper, paperLoaded } from '../pages/paperLoaded'
import type { ChartEntry, Report } from '../report/schema'
import { useChoice } from '../state/choice'
import { usePrinting } from '../state/printing'
import { useOnPaper } from '../state/useOnPaper'
import { ErrorFence } from '../ui/ErrorFence'

type Props = {
  report: Report
  lang: Lang
  /** The chart that is embedded, alone. */
  embedded?: ChartEntry
}

/** How long the page has been there before what printing needs is fetched, in milliseconds. */
const quiet = 1000

/**
 * A document in place of the page while it is being printed, in whatever way the reader asks for it: the report from the
 * views that show it, the table from the view of the table, for who prints that wants that. The checks print as the page
 * has them, every line open; so do comparisons, under a head of their own (ComparisonHead.tsx).
 */
export function Paper({ report, lang, embedded }: Props) {
  const view = useChoice((c) => c.view)
  const whole = usePrinting((p) => p.whole)
  const printing = useOnPaper()

  const alone = embedded !== undefined
  useEffect(() => {
    // A chart in another's page is hardly ever printed, and that page may have many.
    if (alone) return
    // Without it the page prints as it stands.
    const timer = setTimeout(() => loadPaper().catch(() => {}), quiet)
    return () => clearTimeout(timer)
  }, [alone])

  const PaperPage = paperLoaded()
  const part =
    embedded ?? (whole || view === 'read' || view === 'charts' ? 'report' : view === 'table' ? 'table' : null)
  if (!printing || !PaperPage || !part) return null
  return (
    <ErrorFence of={report} fallback={() => null}>
      <PaperPage report={report} lang={lang} part={part} />
    </ErrorFence>
  )
}
