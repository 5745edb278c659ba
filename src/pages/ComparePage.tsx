import { useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { PairedRows } from '../features/comparing/PairedRows'
import { ReportPicker } from '../features/comparing/ReportPicker'
import { TextBeside } from '../features/comparing/text/TextBeside'
import { comparing } from '../language/comparing'
import { inLang } from '../language/text'
import type { Lang } from '../language/words'
import { samePlace } from '../report/compare/continuity'
import { comparables } from '../report/compare/series'
import type { Report } from '../report/schema'
import { useChoice } from '../state/choice'
import { indexQuery, reportQuery } from '../state/reports'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'
import styles from './TablePage.module.css'

type Props = { report: Report; lang: Lang }

/** Reports side by side: years of one place, or places. */
export default function ComparePage({ report, lang }: Props) {
  const picked = useChoice((c) => c.with).filter((id) => id !== report.id)
  const index = useQuery(indexQuery)
  const library = index.data?.ok ? index.data.value.reports : []
  const fetched = useQueries({ queries: picked.map(reportQuery) })
  const others = fetched.flatMap(({ data }) => (data?.ok ? data.value : []))
  const key = others.map(({ id }) => id).join()
  const reports = useMemo(() => inYears([report, ...others]), [report, key])
  const rows = useMemo(() => comparables(reports), [reports])
  const span = useMemo(() => spanOf(reports, report), [reports, report])
  const say = comparing[lang]
  return (
    <section aria-labelledby="compare-title">
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
      {reports.length < 2 ? (
        <p>{say.pickOne}</p>
      ) : (
        <>
          <PairedRows reports={reports} rows={rows} span={span} lang={lang} />
          <TextBeside report={report} others={others} lang={lang} />
        </>
      )}
    </section>
  )
}

/** Year by year, places of one year by their code. */
const inYears = (reports: readonly Report[]) =>
  reports.toSorted((a, b) => a.year - b.year || (a.place.code ?? '').localeCompare(b.place.code ?? ''))

/** The first and the last report of the place on screen; null: there is but one. */
function spanOf(reports: readonly Report[], own: Report): [number, number] | null {
  const at = reports.flatMap((one, i) => (samePlace(one, own) ? [i] : []))
  const [first, last] = [at[0], at.at(-1)]
  return first === undefined || last === undefined || first === last ? null : [first, last]
}
