import { useEffect } from 'react'
import type { Lang } from '../language/words'
import { loadPaper, paperLoaded } from '../pages/paperLoaded'
import type { ChartEntry, Report } from '../report/schema'
import { useChoice } from '../state/choice'
import { edition } from '../state/edition'
import { page } from '../state/page'
import { usePrinting } from '../state/printing'
import { useOnPaper } from '../state/useOnPaper'
import { ErrorFence } from '../ui/ErrorFence'

type Props = {
  report: Report
  lang: Lang
  /** The chart that is embedded, alone. */
  embedded?: ChartEntry
}

/** How long the page has been there before what costs nothing to fetch is fetched, in milliseconds. */
const quiet = 1000

/**
 * Fetches the document on paper before it is asked for, as printing itself cannot wait: when the reader holds the key
 * that begins Ctrl+P, or leaves the page for the browser's own menu; and soon where fetching costs nothing, from what is
 * kept for reading with no network. Without it the page prints as it stands.
 */
function useForeseen(alone: boolean): void {
  useEffect(() => {
    // A chart in another's page is hardly ever printed, and that page may have many.
    if (alone || paperLoaded()) return
    const stop = new AbortController()
    const fetchIt = () => {
      stop.abort()
      loadPaper().catch(() => {})
    }
    const { signal } = stop
    addEventListener('blur', fetchIt, { signal })
    document.documentElement.addEventListener('mouseleave', fetchIt, { signal })
    addEventListener('keydown', ({ ctrlKey, metaKey }) => (ctrlKey || metaKey) && fetchIt(), { signal })
    const isHere = page.file !== null || edition.here()
    const timer = isHere ? setTimeout(fetchIt, quiet) : undefined
    return () => {
      stop.abort()
      clearTimeout(timer)
    }
  }, [alone])
}

/**
 * A document in place of the page while it is being printed, in whatever way the reader asks for it: the report from the
 * views that show it, the table from the view of the table, for who prints that wants that. The checks print as the page
 * has them, every line open; so do comparisons, under a head of their own (ComparisonHead.tsx).
 */
export function Paper({ report, lang, embedded }: Props) {
  const view = useChoice((c) => c.view)
  const whole = usePrinting((p) => p.whole)
  const printing = useOnPaper()

  useForeseen(embedded !== undefined)

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
