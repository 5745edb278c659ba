import { StatisticsTable } from '../features/statistics/StatisticsTable'
import { type Lang, words } from '../language/words'
import { formOf } from '../report/quantity'
import type { Report } from '../report/schema'
import { Notice } from '../ui/Notice'
import styles from './TablePage.module.css'

/** The national statistics table of a report. */
export default function TablePage({ report, lang }: { report: Report; lang: Lang }) {
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
