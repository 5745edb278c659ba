import { useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { ReportPicker } from '../features/comparing/ReportPicker'
import { comparing } from '../language/comparing'
import { inLang } from '../language/text'
import type { Lang } from '../language/words'
import type { Report } from '../report/schema'
import { useChoice } from '../state/choice'
import { indexQuery, reportQuery } from '../state/reports'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'
import { ComparedReports } from './ComparedReports'
import styles from './ComparePage.module.css'

type Props = { report: Report; lang: Lang }

/** Reports side by side: years of one place, or places. */
export default function ComparePage({ report, lang }: Props) {
  const picked = useChoice((c) => c.with).filter((id) => id !== report.id)
  const index = useQuery(indexQuery)
  const library = index.data?.ok ? index.data.value.reports : []
  const fetched = useQueries({ queries: picked.map(reportQuery) })
  const loaded = fetched.flatMap(({ data }) => (data?.ok ? data.value : []))
  const key = loaded.map(({ id }) => id).join()
  // The same reports stay the same list, however often the queries answer.
  const others = useMemo(() => loaded, [key])
  const say = comparing[lang]
  return (
    <section aria-labelledby="compare-title" className={styles.page}>
      <h2 id="compare-title" className={styles.title} tabIndex={-1}>
        {say.title}
      </h2>
      <p>{say.about}</p>
      <ReportPicker own={report.id} picked={picked} library={library} lang={lang} />
      {fetched.map(({ isPending, isError, data, refetch }, i) => {
        const id = picked[i] ?? ''
        const title = inLang(library.find((entry) => entry.id === id)?.title ?? id, lang)
        if (isPending)
          return (
            <p key={id} role="status">
              {say.loading(title)}
            </p>
          )
        return isError || data?.ok === false ? (
          <Notice key={id} kind="alert">
            <p>
              {say.failed(id)} <Button onClick={() => refetch()}>{say.retry}</Button>
            </p>
          </Notice>
        ) : null
      })}
      {others.length ? <ComparedReports report={report} others={others} lang={lang} /> : <p>{say.pickOne}</p>}
    </section>
  )
}
