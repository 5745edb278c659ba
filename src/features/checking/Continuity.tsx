import { memo, useMemo, useState } from 'react'
import { checking } from '../../language/checking'
import { continuity } from '../../language/continuity'
import { exact } from '../../language/numbers'
import { onTwoYears } from '../../language/onTwoYears'
import type { Lang } from '../../language/words'
import type { Finding, Verdict } from '../../report/checks/finding'
import { continuityOf } from '../../report/compare/continuity'
import type { Report } from '../../report/schema'
import { useChoice } from '../../state/choice'
import type { ComparisonLink } from '../../state/library'
import styles from './Checking.module.css'
import { CheckLine } from './CheckLine'

type Props = {
  report: Report
  last: Report
  /** Id of the report on screen. */
  own: string
  /** What a link to the comparison chooses; null: nobody else could open it. */
  link: ComparisonLink | null
  /** It is the only pair of years: its checks are in sight. */
  only: boolean
  lang: Lang
}

/** Does what one year's report left over arrive in the next one's? Checks that do not hold are in sight. */
export const Continuity = memo(function Continuity({ report, last, own, link, only, lang }: Props) {
  const asked = useChoice((c) => c.check)
  const findings = useMemo(() => continuityOf(report, last).toSorted(wrongFirst), [report, last])
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set(asked === null ? [] : [asked]))
  const wrong = findings.some(({ outcome }) => outcome.verdict === 'disagrees')
  const [unfolded, setUnfolded] = useState(only || wrong || findings.some(({ check }) => check.id === asked))
  const of = useMemo(() => ({ last, own, link }), [last, own, link])
  const say = continuity[lang]
  const name = onTwoYears(last, report, lang)
  const toggle = (id: string) =>
    setOpened(new Set(opened.has(id) ? [...opened].filter((one) => one !== id) : [...opened, id]))
  const count = (verdict: Verdict) => exact(findings.filter(({ outcome }) => outcome.verdict === verdict).length, lang)
  if (!findings.length) return <p>{say.otherForm(name)}</p>
  return (
    <details className={styles.group} open={unfolded} onToggle={(event) => setUnfolded(event.currentTarget.open)}>
      <summary className={styles.years}>
        <strong>{name}</strong>{' '}
        {checking[lang].summary(
          exact(findings.length, lang),
          count('holds'),
          count('disagrees'),
          count('explained'),
          count('untestable'),
        )}
      </summary>
      {unfolded && (
        <ul className={styles.list}>
          {findings.map((finding) => (
            <CheckLine
              key={finding.check.id}
              report={report}
              of={of}
              finding={finding}
              lang={lang}
              open={opened.has(finding.check.id)}
              onToggle={toggle}
            />
          ))}
        </ul>
      )}
    </details>
  )
})

const wrongFirst = (a: Finding, b: Finding) =>
  Number(b.outcome.verdict === 'disagrees') - Number(a.outcome.verdict === 'disagrees')
