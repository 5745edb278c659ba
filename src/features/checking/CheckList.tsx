import { checking } from '../../language/checking'
import { ordinal } from '../../language/numbers'
import { plain, runs } from '../../language/text'
import { type Lang, words as messages } from '../../language/words'
import type { Finding } from '../../report/checks/finding'
import type { Report } from '../../report/schema'
import { Spoken } from '../../ui/Spoken'
import styles from './Checking.module.css'
import { CheckLine } from './CheckLine'

type Props = {
  report: Report
  findings: readonly Finding[]
  lang: Lang
  open: ReadonlySet<string>
  onToggle: (id: string) => void
}

/** Which checks are there, section by section? The statistics table's stand last. */
export function CheckList({ report, findings, lang, open, onToggle }: Props) {
  const say = messages[lang]
  const groups = [...report.sections.map((s) => s.number), null]
  return groups.map((section) => {
    const lines = findings.filter((f) => f.section === section)
    if (!lines.length) return null
    const title = report.sections.find((s) => s.number === section)?.title
    const name =
      section === null || title === undefined
        ? checking[lang].table
        : say.section.heading(ordinal(section, lang), plain(title, lang))
    return (
      <div key={section} className={styles.group}>
        <h3 className={styles.groupTitle}>
          <Spoken runs={runs(name, lang)} />
        </h3>
        <ul className={styles.list}>
          {lines.map((finding) => (
            <CheckLine
              key={finding.check.id}
              report={report}
              finding={finding}
              lang={lang}
              open={open.has(finding.check.id)}
              onToggle={onToggle}
            />
          ))}
        </ul>
      </div>
    )
  })
}
