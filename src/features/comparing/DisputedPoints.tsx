import { comparedRows } from '../../language/comparedRows'
import { exact } from '../../language/numbers'
import { inLang, runs } from '../../language/text'
import type { Lang } from '../../language/words'
import { faultsIn } from '../../report/checks/faults'
import type { Comparable } from '../../report/compare/series'
import type { Report } from '../../report/schema'
import { choose } from '../../state/choice'
import { leadsTo } from '../../state/library'
import { follow } from '../../state/trail'
import { Spoken } from '../../ui/Spoken'
import styles from './Comparing.module.css'

type Props = { row: Comparable; reports: readonly Report[]; own: string; lang: Lang }

/** Which of the numbers drawn do the reports' own checks dispute? */
export function DisputedPoints({ row, reports, own, lang }: Props) {
  const disputed = reports.flatMap((report, i) => {
    const ids = row.points[i]?.ids ?? []
    const checks = [...new Set(ids.flatMap((id) => faultsIn(report).get(id) ?? []))]
    return checks[0] === undefined ? [] : [{ report, check: checks[0], n: checks.length }]
  })
  if (!disputed.length) return null
  return (
    <ul className={styles.disputes}>
      {disputed.map(({ report, check, n }) => (
        <li key={report.id}>
          {report.id === own || leadsTo(report.id) ? (
            <button
              type="button"
              className={styles.disputed}
              onClick={(event) =>
                follow(event.currentTarget, () =>
                  report.id === own ? choose.check(check) : choose.checkElsewhere(report.id, check, own),
                )
              }
            >
              <Told report={report} n={n} lang={lang} />
            </button>
          ) : (
            <span className={styles.disputed}>
              <Told report={report} n={n} lang={lang} />
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

function Told({ report, n, lang }: { report: Report; n: number; lang: Lang }) {
  const say = comparedRows[lang]
  const name = say.report(inLang(report.place.short, lang), String(report.year))
  return (
    <>
      <span aria-hidden="true">≠ </span>
      <Spoken runs={runs(say.disputes(name, exact(n, lang)), lang)} />
    </>
  )
}
