import { useLayoutEffect } from 'react'
import { PaperChart } from '../features/charts/PaperChart'
import { plain } from '../language/text'
import type { Lang } from '../language/words'
import type { ChartEntry, Report } from '../report/schema'
import styles from './PaperPage.module.css'
import { PaperReport } from './PaperReport'
import { PaperStatistics } from './PaperStatistics'
import { sheets } from './sheets'

/** What is printed: the report, its statistics table alone, or one chart alone. */
export type Part = 'report' | 'table' | ChartEntry

type Props = { report: Report; lang: Lang; part: Part }

/** The document that stands in place of the page while it is printed. */
export function PaperPage({ report, lang, part }: Props) {
  useLayoutEffect(() => {
    const html = document.documentElement
    html.dataset.printing = ''
    return () => {
      delete html.dataset.printing
    }
  }, [])
  return (
    <div className={styles.paper} data-paper>
      {typeof part === 'string' && <style>{sheets(plain(report.title, lang), lang)}</style>}
      {part === 'report' ? (
        <PaperReport report={report} lang={lang} />
      ) : part === 'table' ? (
        <PaperStatistics report={report} lang={lang} />
      ) : (
        <PaperChart report={report} entry={part} lang={lang} numberOf={() => undefined} alone={false} />
      )}
    </div>
  )
}
