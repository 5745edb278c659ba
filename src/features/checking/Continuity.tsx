import { useState } from 'react'
import { continuity } from '../../language/continuity'
import { exact } from '../../language/numbers'
import { type Lang, words as messages } from '../../language/words'
import type { verdicts } from '../../report/checks/finding'
import { continuityOf } from '../../report/compare/continuity'
import type { Report } from '../../report/schema'
import { useChoice } from '../../state/choice'
import styles from './Checking.module.css'
import { CheckLine } from './CheckLine'

type Props = { report: Report; last: Report; lang: Lang }

/** Does what one year's report left over arrive in the next one's? */
export function Continuity({ report, last, lang }: Props) {
  const asked = useChoice((c) => c.check)
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set(asked === null ? [] : [asked]))
  const findings = continuityOf(report, last)
  const say = continuity[lang]
  const toggle = (id: string) =>
    setOpened(new Set(opened.has(id) ? [...opened].filter((one) => one !== id) : [...opened, id]))
  if (!findings.length) return <p>{say.otherForm(String(last.year), String(report.year))}</p>
  const count = (verdict: (typeof verdicts)[number]) =>
    exact(findings.filter(({ outcome }) => outcome.verdict === verdict).length, lang)
  return (
    <div className={styles.group}>
      <h4 className={styles.groupTitle}>{say.pair(String(last.year), String(report.year))}</h4>
      <p>
        {messages[lang].checks.summary(
          exact(findings.length, lang),
          count('holds'),
          count('disagrees'),
          count('explained'),
          count('untestable'),
        )}
      </p>
      <ul className={styles.list}>
        {findings.map((finding) => (
          <CheckLine
            key={finding.check.id}
            report={report}
            last={last}
            finding={finding}
            lang={lang}
            open={opened.has(finding.check.id)}
            onToggle={toggle}
          />
        ))}
      </ul>
    </div>
  )
}
