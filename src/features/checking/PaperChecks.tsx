import { paper } from '../../language/paper'
import { runs } from '../../language/text'
import { plainly, summaryOf, told } from '../../language/verdicts'
import { type Lang, words as messages } from '../../language/words'
import type { Finding } from '../../report/checks/finding'
import type { Report } from '../../report/schema'
import { Spoken } from '../../ui/Spoken'
import styles from './PaperChecks.module.css'
import { Verdict } from './Verdict'

type Props = {
  report: Report
  findings: readonly Finding[]
  lang: Lang
  /** The id of the line of a check, and the number it is called by. */
  lineOf: (check: string) => { id: string; number: number }
}

/** The checks on paper: how each came out, and its computation. */
export function PaperChecks({ report, findings, lang, lineOf }: Props) {
  const say = messages[lang].checks
  return (
    <>
      <p className={styles.summary}>{summaryOf(findings, lang)}</p>
      <ul className={styles.list}>
        {findings.map((finding) => {
          const { check, outcome } = finding
          const { title, stated, computed, difference, why, note } = told(report, finding, lang)
          const { id, number } = lineOf(check.id)
          const lines = [
            [paper[lang].stated, plainly(stated)],
            [check.kind === 'printed' ? paper[lang].recorded : paper[lang].computed, plainly(computed)],
            [say.columns.difference, difference],
            [say.columns.why, why],
            [say.note, note],
          ].filter(([, text]) => text)
          return (
            <li key={check.id} id={id} className={styles.line} data-paper-check={check.id}>
              <p className={styles.title}>
                {number} <Verdict of={outcome.verdict} lang={lang} /> <Spoken runs={runs(title, lang)} />
              </p>
              {lines.map(([name, text]) => (
                <p key={name}>
                  <span className={styles.name}>{name}</span> <Spoken runs={runs(text ?? '', lang)} />
                </p>
              ))}
            </li>
          )
        })}
      </ul>
    </>
  )
}
