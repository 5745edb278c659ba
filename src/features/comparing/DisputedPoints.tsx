import { comparedRows } from '../../language/comparedRows'
import { exact } from '../../language/numbers'
import { inLang, runs } from '../../language/text'
import type { Lang } from '../../language/words'
import { disputedIn } from '../../report/checks/run'
import type { Comparable } from '../../report/compare/series'
import type { Report } from '../../report/schema'
import { choose } from '../../state/choice'
import { follow } from '../../state/trail'
import { Spoken } from '../../ui/Spoken'
import styles from './Comparing.module.css'

type Props = { row: Comparable; reports: readonly Report[]; own: string; lang: Lang }

/** Which of the numbers drawn do the reports' own checks dispute? */
export function DisputedPoints({ row, reports, own, lang }: Props) {
  const say = comparedRows[lang]
  const disputed = reports.flatMap((report, i) => {
    const ids = row.points[i]?.ids ?? []
    const checks = [...new Set(ids.flatMap((id) => disputedIn(report).get(id) ?? []))]
    return checks[0] === undefined ? [] : [{ report, check: checks[0], n: checks.length }]
  })
  if (!disputed.length) return null
  return (
    <ul className={styles.disputes}>
      {disputed.map(({ report, check, n }) => (
        <li key={report.id}>
          <button
            type="button"
            className={styles.disputed}
            onClick={(event) =>
              follow(event.currentTarget, () =>
                report.id === own ? choose.check(check) : choose.checkElsewhere(report.id, check, own),
              )
            }
          >
            <span aria-hidden="true">≠ </span>
            <Spoken
              runs={runs(
                say.disputes(say.report(inLang(report.place.short, lang), String(report.year)), exact(n, lang)),
                lang,
              )}
            />
          </button>
        </li>
      ))}
    </ul>
  )
}
