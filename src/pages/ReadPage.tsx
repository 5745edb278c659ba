import { useCallback, useDeferredValue, useEffect, useMemo } from 'react'
import { ChartFigure } from '../features/charts/ChartFigure'
import { ExportAll } from '../features/charts/ExportAll'
import { SearchBox } from '../features/filtering/SearchBox'
import { SectionFilter } from '../features/filtering/SectionFilter'
import { Shown } from '../features/filtering/Shown'
import { TopicFilter } from '../features/filtering/TopicFilter'
import { Headlines } from '../features/reading/Headlines'
import { Preface } from '../features/reading/Preface'
import { Section } from '../features/reading/Section'
import { Systems } from '../features/reading/Systems'
import { plain } from '../language/text'
import type { Lang } from '../language/words'
import { stretchesOf } from '../report/beside'
import { chartsOf } from '../report/quantity'
import type { ChartEntry, Report } from '../report/schema'
import { hitsBySection, hitsShown, preface } from '../report/search'
import { visible } from '../report/visible'
import { useChoice, useLed } from '../state/choice'
import { point } from '../state/pointed'
import styles from './ReadPage.module.css'
import { Unknown } from './Unknown'

type Props = { report: Report; lang: Lang; view: 'read' | 'charts' }

/** Each section's text beside its charts (views `read` and `charts`). */
export function ReadPage({ report, lang, view }: Props) {
  const sections = useChoice((c) => c.sections)
  const topics = useChoice((c) => c.topics)
  const figure = useChoice((c) => c.figure)
  const chart = useChoice((c) => c.chart)
  const led = useLed()
  // Typing goes first; the page follows as soon as it can.
  const words = useDeferredValue(useChoice((c) => c.words))
  const charts = useMemo(() => chartsOf(report), [report])
  const found = useMemo(() => hitsBySection(report, words, (text) => plain(text, lang)), [report, words, lang])
  const seen = useMemo(
    () => visible(report, charts, { sections, topics, hits: found && new Set(found.keys()) }),
    [report, charts, sections, topics, found],
  )
  const stretches = useMemo(
    () =>
      report.sections.map((s) =>
        stretchesOf(
          s,
          charts.filter((c) => c.section === s.number),
        ),
      ),
    [report, charts],
  )
  const chartOf = useCallback(
    (entry: ChartEntry) => <ChartFigure report={report} entry={entry} lang={lang} />,
    [report, lang],
  )
  const narrowed = sections.length > 0 || topics.length > 0 || words.trim() !== ''
  const prefaceHidden =
    view !== 'read' || sections.length > 0 || topics.length > 0 || (found !== null && !found.has(preface))
  const count = found
    ? seen.sections.reduce((n, s) => n + (s.shown ? hitsShown(found.get(s.section.number), s.blocks) : 0), 0) +
      (prefaceHidden ? 0 : hitsShown(found.get(preface)))
    : 0

  useEffect(() => {
    if (figure === null) return
    const places = [...document.querySelectorAll<HTMLElement>(`main [data-figure="${CSS.escape(figure)}"]`)]
    // A sentence of a section or of the preface; headlines and systems mention figures too.
    const inText = '[data-section] data, [aria-labelledby=preface-title] data'
    const place = places.find((el) => el.matches(inText) && el.closest('[hidden]') === null) ?? places[0]
    if (place) {
      place.scrollIntoView({ block: 'center' })
      // The keyboard goes on from here.
      if (!place.matches('button, [tabindex]')) place.tabIndex = -1
      place.focus({ preventScroll: true })
    }
    point.release()
    point.hold(figure)
  }, [figure, led])

  useEffect(() => {
    if (chart === null) return
    const place = document.querySelector<HTMLElement>(`[data-chart="${CSS.escape(chart)}"]`)
    place?.scrollIntoView({ block: 'center' })
    place?.focus({ preventScroll: true })
  }, [chart])

  return (
    <div className={styles.page} data-view={view}>
      <div className={styles.top}>
        <Unknown report={report} charts={charts} seen={seen} lang={lang} />
        {view === 'read' && !narrowed && (
          <>
            <Headlines report={report} lang={lang} />
            <Systems report={report} lang={lang} />
          </>
        )}
      </div>
      <div className={styles.aside}>
        <SearchBox lang={lang} count={count} />
        <SectionFilter report={report} lang={lang} />
        <TopicFilter report={report} lang={lang} />
      </div>
      <div className={styles.main}>
        <div className={styles.bar}>
          <Shown seen={seen} narrowed={narrowed} lang={lang} />
          <ExportAll report={report} charts={seen.sections.flatMap((s) => s.charts)} lang={lang} />
        </div>
        <div className={styles.sections}>
          {seen.sections.map((s, i) => (
            <Section
              key={s.section.number}
              report={report}
              seen={s}
              stretches={stretches[i] ?? []}
              lang={lang}
              words={words}
              withText={view === 'read'}
              chart={chartOf}
            />
          ))}
        </div>
        <Preface report={report} lang={lang} words={words} hidden={prefaceHidden} />
      </div>
    </div>
  )
}
