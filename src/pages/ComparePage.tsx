import { useQueries } from '@tanstack/react-query'
import { useDeferredValue, useMemo } from 'react'
import { ReportPicker } from '../features/comparing/ReportPicker'
import { comparing } from '../language/comparing'
import { exact } from '../language/numbers'
import { inLang } from '../language/text'
import type { Lang } from '../language/words'
import type { Report } from '../report/schema'
import { choose, useChoice } from '../state/choice'
import { anyReportQuery, openedId, useShelf } from '../state/library'
import { useOpened } from '../state/opened'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'
import { ComparedReports } from './ComparedReports'
import styles from './ComparePage.module.css'

type Props = { report: Report; lang: Lang }

/** Reports side by side: years of one place, or places. */
export default function ComparePage({ report: onScreen, lang }: Props) {
  const viewing = useOpened((o) => o.viewing)
  // A file of the reader's own may have the id of a report of the library that it is compared with.
  const report = useMemo(() => (viewing ? { ...onScreen, id: openedId } : onScreen), [onScreen, viewing])
  const asked = useChoice((c) => c.with)
  const picked = useMemo(() => asked.filter((id) => id !== report.id), [asked, report])
  const { all } = useShelf()
  const fetched = useQueries({ queries: picked.map(anyReportQuery) })
  const loaded = fetched.flatMap(({ data }) => (data?.ok ? data.value : []))
  const key = loaded.map(({ id }) => id).join()
  // The same reports stay the same list, however often the queries answer.
  const others = useMemo(() => loaded, [key])
  // Of many that come one after another not each is drawn: the last is, as soon as there is time.
  const drawn = useDeferredValue(others)
  const pending = picked.filter((_, i) => fetched[i]?.isPending)
  const titleOf = (id: string) => inLang(all.find((entry) => entry.id === id)?.title ?? id, lang)
  const say = comparing[lang]
  return (
    <section aria-labelledby="compare-title" className={styles.page}>
      <h2 id="compare-title" className={styles.title} tabIndex={-1}>
        {say.title}
      </h2>
      <p>{say.about}</p>
      <ReportPicker report={report} picked={picked} all={all} lang={lang} />
      {pending.length > 0 && (
        <p role="status">
          {pending.length === 1 ? say.loading(titleOf(pending[0] ?? '')) : say.loadingSome(exact(pending.length, lang))}
        </p>
      )}
      {fetched.map(({ isError, data, refetch }, i) =>
        isError || data?.ok === false ? (
          <Notice key={picked[i]} kind="alert">
            <p>
              {say.failed(picked[i] ?? '')} <Button onClick={() => refetch()}>{say.retry}</Button>{' '}
              <Button onClick={() => choose.compared(picked[i] ?? '')}>{say.without}</Button>
            </p>
          </Notice>
        ) : null,
      )}
      {drawn.length ? (
        <ComparedReports report={report} others={drawn} lang={lang} />
      ) : (
        picked.length === 0 && <p>{say.pickOne}</p>
      )}
    </section>
  )
}
