import { checking } from '../../language/checking'
import { runs } from '../../language/text'
import { told } from '../../language/verdicts'
import type { Lang } from '../../language/words'
import type { Finding } from '../../report/checks/finding'
import type { Report } from '../../report/schema'
import { choose } from '../../state/choice'
import { Spoken } from '../../ui/Spoken'
import styles from './Checking.module.css'

type Props = { report: Report; findings: readonly Finding[]; lang: Lang }

/** What does not agree, at a glance? Each leads to its computation. */
export function Disagreements({ report, findings, lang }: Props) {
  const found = findings.filter((f) => f.outcome.verdict === 'disagrees')
  if (!found.length) return null
  return (
    <div className={styles.disagreeing}>
      <p>{checking[lang].disagreeing}</p>
      <ul>
        {found.map((finding) => {
          const { id } = finding.check
          const { title, difference } = told(report, finding, lang)
          return (
            <li key={id}>
              <button type="button" className={styles.leads} onClick={() => choose.check(id)}>
                <span aria-hidden="true">≠ </span>
                <Spoken runs={runs(title + (difference && checking[lang].apart(difference)), lang)} />
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
