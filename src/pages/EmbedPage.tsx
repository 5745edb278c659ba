import { ChartFigure } from '../features/charts/ChartFigure'
import type { Lang } from '../language/words'
import type { ChartEntry, Report } from '../report/schema'
import styles from './EmbedPage.module.css'

type Props = { report: Report; entry: ChartEntry; lang: Lang }

/** One chart and nothing else, for an iframe. */
export function EmbedPage({ report, entry, lang }: Props) {
  return (
    <main id="main" className={styles.page}>
      <ChartFigure report={report} entry={entry} lang={lang} alone />
    </main>
  )
}
