import { ChartFigure } from '../features/charts/ChartFigure'
import { type Lang, words as messages } from '../language/words'
import type { ChartEntry, Report } from '../report/schema'
import { linkTo } from '../state/address'
import styles from './EmbedPage.module.css'
import { useTellSize } from './useTellSize'

type Props = { report: Report; entry: ChartEntry; lang: Lang }

/** One chart, the way to its report, and nothing else, for an iframe; it tells the page around it how high it is. */
export default function EmbedPage({ report, entry, lang }: Props) {
  const page = useTellSize(entry.id)
  return (
    <main ref={page} id="main" className={styles.page}>
      <div className={styles.chart}>
        <ChartFigure report={report} entry={entry} lang={lang} alone />
        <a
          className={styles.full}
          href={linkTo('', { report: report.id, chart: entry.id, lang })}
          target="_blank"
          rel="noopener"
        >
          {messages[lang].charts.full}
          <span aria-hidden="true"> ↗</span>
        </a>
      </div>
    </main>
  )
}
