import { isNarrow, PaperChart } from '../features/charts/PaperChart'
import { PaperChecks } from '../features/checking/PaperChecks'
import { OnPaper } from '../features/reading/onPaper'
import { figureOnPaper } from '../features/reading/PaperFigure'
import { PaperPreface, PaperSection } from '../features/reading/PaperSection'
import { PaperSystems } from '../features/reading/PaperSystems'
import { PaperTable } from '../features/statistics/PaperTable'
import { ordinal } from '../language/numbers'
import { paper } from '../language/paper'
import { inLang, plain, runs, spoken } from '../language/text'
import { type Lang, words as messages } from '../language/words'
import { stretchesOf } from '../report/beside'
import { formOf } from '../report/quantity'
import type { ChartEntry, Report } from '../report/schema'
import { rowsUnder } from '../report/sectionTables'
import { type Row, shownRows, statisticsOf } from '../report/statistics'
import { useChoice } from '../state/choice'
import { Spoken } from '../ui/Spoken'
import { PaperCover } from './PaperCover'
import { PaperLegend } from './PaperLegend'
import styles from './PaperPage.module.css'
import { usePrinted } from './usePrinted'

type Props = { report: Report; lang: Lang }

/** The report as a document: cover, contents, text with its charts and tables, statistics table, checks. */
export function PaperReport({ report, lang }: Props) {
  const words = useChoice((c) => c.words)
  const printed = usePrinted(report, lang)
  const { narrowed, sections, annex, findings } = printed
  const form = formOf(report)
  const all = form ? statisticsOf(report, form) : []
  const numbers = new Map(findings.map((f, i) => [f.check.id, i + 1]))
  const numberOf = (check: string) => numbers.get(check)
  const { section: name, table: tableWords, systems } = messages[lang]
  const say = paper[lang]

  const chart = (entry: ChartEntry, alone: boolean) => (
    <PaperChart report={report} entry={entry} lang={lang} numberOf={numberOf} alone={alone} />
  )
  const table = (rows: Row[], title: string) =>
    form && (
      <PaperTable
        key={title}
        report={report}
        form={form}
        rows={rows}
        shown={shownRows(rows, { hideZero: false, words: '', collapsed: new Set() })}
        caption={tableWords.caption(title, inLang(report.place.name, lang), String(report.year))}
        words={words}
        lang={lang}
        numberOf={numberOf}
      />
    )
  const withSystems = !narrowed && report.systems.length > 0
  const contents = [
    ...(withSystems ? [{ id: 'paper-systems', title: systems.titleOf(ordinal(report.systems.length, lang)) }] : []),
    ...sections.map(({ section: { number, title } }) => ({
      id: `paper-section-${number}`,
      title: name.heading(ordinal(number, lang), plain(title, lang)),
    })),
    ...(printed.preface ? [{ id: 'paper-preface', title: name.preface }] : []),
    ...(annex ? [{ id: 'paper-table', title: annex.title[lang] }] : []),
    ...(findings.length ? [{ id: 'paper-checks', title: say.checks }] : []),
  ]

  return (
    <OnPaper value={figureOnPaper(numberOf)}>
      <PaperCover report={report} lang={lang} />
      <nav className={styles.contents} aria-label={say.contents}>
        <h2>{say.contents}</h2>
        {contents.length === 0 && <p>{messages[lang].filter.nothing}</p>}
        <ol>
          {contents.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>
                <Spoken runs={runs(title, lang)} />
              </a>
            </li>
          ))}
        </ol>
        {narrowed && <p className={styles.left}>{say.leftOut}</p>}
        <PaperLegend report={report} lang={lang} />
      </nav>
      {withSystems && <PaperSystems report={report} lang={lang} />}
      {sections.map((seen) => (
        <PaperSection
          key={seen.section.number}
          report={report}
          seen={seen}
          stretches={stretchesOf(seen.section, seen.charts)}
          lang={lang}
          words={words}
          chart={chart}
          fits={(entry) => isNarrow(report, entry, lang)}
          tables={(printed.tables.get(seen.section.number) ?? []).map((heading) =>
            table(rowsUnder(all, heading.code), heading[lang]),
          )}
        />
      ))}
      {printed.preface && <PaperPreface report={report} lang={lang} words={words} />}
      {annex && (
        <section className={styles.part} aria-labelledby="paper-table">
          <h2 id="paper-table" className={styles.title}>
            <Spoken runs={spoken(annex.title, report, lang)} />
          </h2>
          {table(all, annex.title[lang])}
        </section>
      )}
      {findings.length > 0 && (
        <section className={styles.part} aria-labelledby="paper-checks">
          <h2 id="paper-checks" className={styles.title}>
            {say.checks}
          </h2>
          <PaperChecks report={report} findings={findings} lang={lang} numberOf={numberOf} />
        </section>
      )}
    </OnPaper>
  )
}
