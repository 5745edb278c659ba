import { StatisticsTable } from '../features/statistics/StatisticsTable'
import { words } from '../language/words'
import { formOf } from '../report/quantity'
import type { Report } from '../report/schema'
import { useLang } from '../state/useLang'
import { Notice } from '../ui/Notice'
import styles from './TablePage.module.css'

/** The national statistics table of a report. */
export function TablePage({ report }: { report: Report }) {
  const lang = useLang()
  const form = formOf(report)
  return (
    <section aria-labelledby="table-title">
      <h2 id="table-title" className={styles.title} tabIndex={-1}>
        {form ? form.title[lang] : words[lang].masthead.table}
      </h2>
      {form ? (
        <StatisticsTable report={report} form={form} lang={lang} />
      ) : (
        <Notice kind="status">
          <p>{words[lang].table.noForm}</p>
        </Notice>
      )}
    </section>
  )
}
