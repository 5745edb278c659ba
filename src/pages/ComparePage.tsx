import { useQueries } from '@tanstack/react-query'
import { type CSSProperties, useDeferredValue, useMemo, useState } from 'react'
import { columnsOnPaper } from '../features/comparing/columnsOnPaper'
import { ReportPicker } from '../features/comparing/ReportPicker'
import { comparing } from '../language/comparing'
import { exact } from '../language/numbers'
import { inLang } from '../language/text'
import type { Lang } from '../language/words'
import type { Report } from '../report/schema'
import { choose, useChoice } from '../state/choice'
import { anyReportQuery, idOnShelf, useShelf } from '../state/library'
import { useOpened } from '../state/opened'
import { useOnPaper } from '../state/useOnPaper'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'
import { ComparedReports } from './ComparedReports'
import styles from './ComparePage.module.css'
import { ComparisonHead } from './ComparisonHead'
import { PrintButton } from './PrintButton'

type Props = { report: Report; lang: Lang }

/** Reports side by side: years of one place, or places. */
export default function ComparePage({ report: onScreen, lang }: Props) {
  useOpened((o) => o.viewing)
  const { all } = useShelf()
  // A report of the reader's own may have the id of one of the library that it is compared with.
  const own = idOnShelf(onScreen)
  const report = useMemo(() => ({ ...onScreen, id: own }), [onScreen, own])
  const asked = useChoice((c) => c.with)
  const picked = useMemo(() => asked.filter((id) => id !== report.id), [asked, report])
  const fetched = useQueries({ queries: picked.map(anyReportQuery) })
  const others = useSame(fetched.flatMap(({ data }) => (data?.ok ? data.value : [])))
  // Of many that come one after another not each is drawn: the last is, as soon as there is time.
  const drawn = useDeferredValue(others)
  const pending = picked.filter((_, i) => fetched[i]?.isPending)
  const titleOf = (id: string) => inLang(all.find((entry) => entry.id === id)?.title ?? id, lang)
  const onPaper = useOnPaper()
  const say = comparing[lang]
  return (
    <section
      aria-labelledby="compare-title"
      className={styles.page}
      data-comparison={widthOf(drawn.length + 1)}
      style={{ '--columns': Math.min(drawn.length + 1, columnsOnPaper) } as CSSProperties}
    >
      {onPaper && <ComparisonHead report={report} others={drawn} lang={lang} />}
      <div className={styles.top}>
        <h2 id="compare-title" className={styles.title} tabIndex={-1}>
          {say.title}
        </h2>
        {drawn.length > 0 && <PrintButton lang={lang} />}
      </div>
      <p className={styles.about}>{say.about}</p>
      <div className={styles.onScreen}>
        <ReportPicker report={report} picked={picked} all={all} lang={lang} />
      </div>
      {pending.length > 0 && (
        <p role="status">
          {pending.length === 1 ? say.loading(titleOf(pending[0] ?? '')) : say.loadingSome(exact(pending.length, lang))}
        </p>
      )}
      {fetched.map(({ isError, data, refetch }, i) =>
        isError || data?.ok === false ? (
          <Notice key={picked[i]} kind="alert">
            <p>
              {say.failed(titleOf(picked[i] ?? ''))} <Button onClick={() => refetch()}>{say.retry}</Button>{' '}
              <Button onClick={() => choose.compared(picked[i] ?? '')}>{say.without}</Button>
            </p>
          </Notice>
        ) : null,
      )}
      {drawn.length ? (
        <ComparedReports report={report} others={drawn} onPaper={onPaper} lang={lang} />
      ) : (
        picked.length === 0 && all.length > 1 && <p>{say.pickOne}</p>
      )}
    </section>
  )
}

/** How the sheets lie: more than a few columns take one that lies across. */
const widthOf = (reports: number) => (reports > 5 ? 'across' : 'upright')

/** The same list as long as what is in it is the same, however often the queries answer. */
function useSame<T>(now: readonly T[]): readonly T[] {
  const [kept, keep] = useState(now)
  if (kept.length === now.length && kept.every((one, i) => one === now[i])) return kept
  keep(now)
  return now
}
