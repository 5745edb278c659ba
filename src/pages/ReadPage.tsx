import { useCallback, useDeferredValue, useEffect, useMemo } from 'react'
import { ExportAll } from '../features/charts/ExportAll'
import { SearchBox } from '../features/filtering/SearchBox'
import { SectionFilter } from '../features/filtering/SectionFilter'
import { Shown } from '../features/filtering/Shown'
import { TopicFilter } from '../features/filtering/TopicFilter'
import { Section, type SectionProps } from '../features/reading/Section'
import { type Lang, words as messages } from '../language/words'
import { type Stretch, stretchesOf } from '../report/beside'
import { chartsIn } from '../report/charts'
import { formOf } from '../report/quantity'
import type { ChartEntry, Report } from '../report/schema'
import { hitsShown, preface as inPreface } from '../report/search'
import { useChoice } from '../state/choice'
import { Asleep } from '../ui/Asleep'
import { Failed } from './Failed'
import layout from './Layout.module.css'
import { chartFigure, fetchText, headlines, preface, sectionTable, sectionText, systems } from './pieces'
import styles from './ReadPage.module.css'
import { useLeading } from './useLeading'
import { useSeen } from './useSeen'

const none: readonly Stretch[] = []

/** A report ten times as long as most, by paragraphs and charts: what is far from the window is not laid out. */
const isLong = ({ sections }: Report, charts: readonly ChartEntry[]): boolean =>
  sections.reduce((n, { blocks }) => n + blocks.length, charts.length) > 1000

type Props = { report: Report; lang: Lang; view: 'read' | 'charts' }

/** Each section's text beside its charts (views `read` and `charts`). */
export function ReadPage({ report, lang, view }: Props) {
  // Typing goes first; the page follows as soon as it can.
  const words = useDeferredValue(useChoice((c) => c.words))
  const { narrowed, charts, seen, found, tables, preface: own } = useSeen(report, words, lang)
  const stretches = useMemo(
    () => report.sections.map((s) => stretchesOf(s, chartsIn(charts, s.number))),
    [report, charts],
  )
  const failed = useCallback((again: () => void) => <Failed lang={lang} again={again} />, [lang])
  const chartOf = useCallback(
    (entry: ChartEntry) => <Asleep piece={chartFigure} of={{ report, entry, lang }} failed={failed} />,
    [report, lang, failed],
  )
  const textOf = useCallback<SectionProps['text']>(
    (of, box) =>
      of.from < of.to ? <Asleep piece={sectionText} of={of} failed={failed} box={box} /> : <div {...box} />,
    [failed],
  )
  const prefaceHidden = view !== 'read' || !own
  // Charts have no words of their own to step through.
  const count =
    found && view === 'read'
      ? seen.sections
          .filter((s) => s.shown)
          .reduce((n, { section: { number }, blocks }) => {
            return n + hitsShown(found.get(number), blocks) + (tables.hits.get(number) ?? 0)
          }, 0) + (prefaceHidden ? 0 : hitsShown(found.get(inPreface)))
      : null

  const form = formOf(report)
  const { headings } = tables
  const tablesIn = useMemo(
    () =>
      new Map(
        form &&
          [...headings].map(([section, all]) => [
            section,
            all.map((heading) => (
              <Asleep
                key={heading.code}
                piece={sectionTable}
                of={{ report, form, heading, lang, words }}
                failed={failed}
              />
            )),
          ]),
      ),
    [report, form, headings, lang, words, failed],
  )

  useLeading(charts, seen)
  useEffect(() => void fetchText(), [])

  return (
    <div className={layout.page} data-view={view} data-long={isLong(report, charts) || undefined}>
      <div className={layout.top} hidden={view !== 'read' || narrowed}>
        <Asleep piece={headlines} of={{ report, lang }} failed={failed} />
        <Asleep piece={systems} of={{ report, lang }} failed={failed} />
      </div>
      <div className={layout.aside}>
        <SearchBox lang={lang} count={count} />
        <SectionFilter report={report} lang={lang} />
        <TopicFilter report={report} lang={lang} />
      </div>
      <div className={layout.main}>
        <div className={styles.bar}>
          <Shown seen={seen} preface={!prefaceHidden} narrowed={narrowed} lang={lang} />
          <ExportAll report={report} charts={seen.sections.flatMap((s) => s.charts)} lang={lang} />
        </div>
        {view === 'charts' && seen.shown.charts === 0 && <p>{messages[lang].charts.narrow}</p>}
        <div className={styles.sections}>
          {seen.sections.map((s, i) => (
            <Section
              key={s.section.number}
              report={report}
              seen={s}
              stretches={stretches[i] ?? none}
              lang={lang}
              words={words}
              withText={view === 'read'}
              text={textOf}
              chart={chartOf}
              tables={view === 'read' ? tablesIn.get(s.section.number) : undefined}
            />
          ))}
        </div>
        <Asleep piece={preface} of={{ report, lang, words }} failed={failed} box={{ hidden: prefaceHidden }} />
      </div>
    </div>
  )
}
