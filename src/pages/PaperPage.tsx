import { PaperChart } from '../features/charts/PaperChart'
import { PaperChecks } from '../features/checking/PaperChecks'
import { PaperBlock } from '../features/reading/PaperText'
import { PaperTable } from '../features/statistics/PaperTable'
import { ordinal } from '../language/numbers'
import { paper } from '../language/paper'
import { plain, runs, spoken } from '../language/text'
import { type Lang, words as messages } from '../language/words'
import { stretchesOf } from '../report/beside'
import { chartsOf } from '../report/charts'
import { disputedIn, findingsOf } from '../report/checks/run'
import { formOf } from '../report/quantity'
import type { Report } from '../report/schema'
import { hitsBySection, preface } from '../report/search'
import { visible } from '../report/visible'
import { useChoice } from '../state/choice'
import { Spoken } from '../ui/Spoken'
import { PaperCover } from './PaperCover'
import styles from './PaperPage.module.css'
import { useSectionTables } from './useSectionTables'

type Props = { report: Report; lang: Lang }

/** The report as a document on paper: cover, contents, text with its charts, statistics table, checks. */
export function PaperPage({ report, lang }: Props) {
  const sections = useChoice((c) => c.sections)
  const topics = useChoice((c) => c.topics)
  const words = useChoice((c) => c.words)
  const charts = chartsOf(report)
  const found = hitsBySection(report, words, (text) => plain(text, lang))
  const tables = useSectionTables(report, words, lang)
  const hits = found && new Set([...found.keys(), ...tables.hits.keys()])
  const seen = visible(report, charts, { sections, topics, hits })
  const narrowed = seen.shown.sections < seen.of.sections || seen.shown.charts < seen.of.charts
  const shown = seen.sections.filter((s) => s.shown)
  const form = formOf(report)
  // The table is the report's as a whole: a part of the report has none.
  const table = !narrowed && Object.keys(report.statistics).length > 0 ? form : undefined
  const numbers = new Set(shown.map(({ section }) => section.number))
  const findings = findingsOf(report).filter((f) => !narrowed || (f.section !== null && numbers.has(f.section)))
  const line = new Map(findings.map((f, i) => [f.check.id, { id: `paper-check-${i + 1}`, number: i + 1 }]))
  const disputed = disputedIn(report)
  const say = paper[lang]

  const behind = (figure: string) => {
    const check = disputed
      .get(figure)
      ?.map((id) => line.get(id))
      .find(Boolean)
    return check ? (
      <sup className={styles.sign}>
        <a href={`#${check.id}`} aria-label={say.check(String(check.number))}>
          ≠{check.number}
        </a>
      </sup>
    ) : null
  }
  const text = { report, lang, behind }
  const withPreface =
    report.preface.length > 0 && (narrowed ? found?.has(preface) === true && !sections.length && !topics.length : true)
  const name = (number: number, title: string) => messages[lang].section.heading(ordinal(number, lang), title)
  const contents = [
    ...shown.map(({ section }) => ({
      id: `paper-section-${section.number}`,
      title: name(section.number, plain(section.title, lang)),
    })),
    ...(withPreface ? [{ id: 'paper-preface', title: messages[lang].section.preface }] : []),
    ...(table ? [{ id: 'paper-table', title: table.title[lang] }] : []),
    ...(findings.length ? [{ id: 'paper-checks', title: say.checks }] : []),
  ]

  return (
    <div className={styles.paper} data-paper>
      <PaperCover report={report} lang={lang} narrowed={narrowed ? { sections, topics, words } : null} />
      <nav className={styles.contents} aria-label={say.contents}>
        <h2>{say.contents}</h2>
        <ol>
          {contents.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>
                <Spoken runs={runs(title, lang)} />
              </a>
            </li>
          ))}
        </ol>
      </nav>
      {shown.map(({ section, blocks, charts: own }) => (
        <section key={section.number} id={`paper-section-${section.number}`} className={styles.section}>
          <h2 className={styles.title}>
            <Spoken runs={runs(name(section.number, plain(section.title, lang)), lang)} />
          </h2>
          {stretchesOf(
            section,
            charts.filter((c) => c.section === section.number),
          ).map(({ from, to, charts: beside }) => (
            <div key={from}>
              {section.blocks
                .slice(from, to)
                .map((block, i) => blocks[from + i] && <PaperBlock key={from + i} block={block} {...text} />)}
              {beside
                .filter((entry) => own.includes(entry))
                .map((entry) => (
                  <PaperChart key={entry.id} report={report} entry={entry} lang={lang} />
                ))}
            </div>
          ))}
        </section>
      ))}
      {withPreface && (
        <section id="paper-preface" className={styles.section}>
          <h2 className={styles.title}>{messages[lang].section.preface}</h2>
          {report.preface.map((block, i) => (
            <PaperBlock key={i} block={block} {...text} />
          ))}
        </section>
      )}
      {table && (
        <section id="paper-table" className={styles.part}>
          <h2 className={styles.title}>
            <Spoken runs={spoken(table.title, report, lang)} />
          </h2>
          <PaperTable report={report} form={table} lang={lang} />
        </section>
      )}
      {findings.length > 0 && (
        <section id="paper-checks" className={styles.part}>
          <h2 className={styles.title}>{say.checks}</h2>
          <PaperChecks
            report={report}
            findings={findings}
            lang={lang}
            lineOf={(check) => line.get(check) ?? { id: '', number: 0 }}
          />
        </section>
      )}
    </div>
  )
}
