import { useMemo } from 'react'
import { plain } from '../language/text'
import type { Lang } from '../language/words'
import { chartsOf } from '../report/charts'
import type { ChartEntry, Report } from '../report/schema'
import { hitsBySection, preface } from '../report/search'
import { type Visible, visible } from '../report/visible'
import { useChoice } from '../state/choice'
import { useSectionTables } from './useSectionTables'

/** What the reader's choice leaves of a report. */
export type Seen = {
  /** Only a part of it: the reader has narrowed what is shown. */
  narrowed: boolean
  /** All charts of the report, shown or not. */
  charts: readonly ChartEntry[]
  seen: Visible
  /** Places that hold the words searched for, by section; null: nothing is searched for. */
  found: ReturnType<typeof hitsBySection>
  /** The tables of the national form that stand in sections. */
  tables: ReturnType<typeof useSectionTables>
  /** The report's words about itself are left. */
  preface: boolean
}

/**
 * What the reader's choice leaves of a report, on screen and on paper.
 * @param words what is searched for, which on screen may lag behind what is typed
 */
export function useSeen(report: Report, words: string, lang: Lang): Seen {
  const sections = useChoice((c) => c.sections)
  const topics = useChoice((c) => c.topics)
  const charts = useMemo(() => chartsOf(report), [report])
  const found = useMemo(() => hitsBySection(report, words, (text) => plain(text, lang)), [report, words, lang])
  const tables = useSectionTables(report, words, lang)
  const seen = useMemo(
    () =>
      visible(report, charts, { sections, topics, hits: found && new Set([...found.keys(), ...tables.hits.keys()]) }),
    [report, charts, sections, topics, found, tables.hits],
  )
  const chosen = sections.length > 0 || topics.length > 0
  return {
    narrowed: chosen || words.trim() !== '',
    charts,
    seen,
    found,
    tables,
    preface: !chosen && (found === null || found.has(preface)),
  }
}
