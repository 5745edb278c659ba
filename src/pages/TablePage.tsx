import { StatisticsTable } from '../features/statistics/StatisticsTable'
import { words } from '../language/words'
import { formOf } from '../report/quantity'
import type { Report } from '../report/schema'
import { useLang } from '../state/useLang'
import { Notice } from '../ui/Notice'

/** The national statistics table of a report. */
export function TablePage({ report }: { report: Report }) {
  const lang = useLang()
  const form = formOf(report.form)
  const say = words[lang].table
  return (
    <section aria-labelledby="table-title">
      <h2 id="table-title" tabIndex={-1}>
        {say.title}
      </h2>
      {form ? (
        <StatisticsTable report={report} form={form} lang={lang} />
      ) : (
        <Notice kind="status">
          <p>{say.noForm}</p>
        </Notice>
      )}
    </section>
  )
}
