import { checking } from '../../language/checking'
import { ordinal } from '../../language/numbers'
import { paper } from '../../language/paper'
import { plain, runs } from '../../language/text'
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
  /** The number a check is called by in the print. */
  numberOf: (check: string) => number | undefined
}

/** The checks on paper, section by section: how each came out, and its computation. */
export function PaperChecks({ report, findings, lang, numberOf }: Props) {
  const say = checking[lang]
  const sectionSay = messages[lang].section
  const disagreeing = findings.filter((f) => f.outcome.verdict === 'disagrees')
  const groups = [...report.sections, null].flatMap((section) => {
    const own = findings.filter((f) => f.section === (section?.number ?? null))
    if (!own.length) return []
    return [
      {
        own,
        name: section ? sectionSay.heading(ordinal(section.number, lang), plain(section.title, lang)) : say.table,
      },
    ]
  })
  return (
    <>
      <p className={styles.summary}>{summaryOf(findings, lang)}</p>
      {disagreeing.length > 0 && (
        <div className={styles.disagreeing}>
          <p>{say.disagreeing}</p>
          <ul>
            {disagreeing.map((finding) => (
              <li key={finding.check.id}>
                <a href={`#paper-check-${finding.check.id}`}>
                  {numberOf(finding.check.id)}. <Spoken runs={runs(told(report, finding, lang).title, lang)} />
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className={styles.intro}>{paper[lang].intro}</p>
      {groups.map(({ own, name }) => (
        <div key={name} className={styles.group}>
          <h3 className={styles.heading}>
            <Spoken runs={runs(name, lang)} />
          </h3>
          <ul className={styles.list}>
            {own.map((finding) => (
              <PaperCheck
                key={finding.check.id}
                report={report}
                finding={finding}
                lang={lang}
                number={numberOf(finding.check.id)}
              />
            ))}
          </ul>
        </div>
      ))}
    </>
  )
}

type CheckProps = { report: Report; finding: Finding; lang: Lang; number: number | undefined }

/** One check: its number, how it came out, what is stated, what is computed, and why. */
function PaperCheck({ report, finding, lang, number }: CheckProps) {
  const { check, outcome } = finding
  const say = checking[lang]
  const { title, stated, computed, difference, why, note } = told(report, finding, lang)
  const lines = [
    [say.columns.stated, plainly(stated)],
    [check.kind === 'printed' ? say.recorded : say.columns.computed, plainly(computed)],
    [say.columns.difference, difference],
    [say.columns.why, why],
    [say.note, note],
  ] as const
  return (
    <li id={`paper-check-${check.id}`} className={styles.line} data-paper-check={check.id}>
      <p className={styles.title}>
        <span className={styles.number}>{number}</span> <Verdict of={outcome.verdict} lang={lang} />{' '}
        <Spoken runs={runs(title, lang)} />
      </p>
      {lines.map(
        ([name, text]) =>
          text && (
            <p key={name}>
              <span className={styles.name}>{name}</span> <Spoken runs={runs(text, lang)} />
            </p>
          ),
      )}
    </li>
  )
}
