import { useMemo } from 'react'
import { plain } from '../language/text'
import type { Lang } from '../language/words'
import { chartsOf } from '../report/charts'
import type { Finding } from '../report/checks/finding'
import { findingsOf } from '../report/checks/run'
import type { Form } from '../report/forms/form'
import { formOf } from '../report/quantity'
import type { ChartEntry, Report } from '../report/schema'
import { hitsBySection, preface } from '../report/search'
import { mainHeadingOf } from '../report/sectionTables'
import { type VisibleSection, visible } from '../report/visible'
import { useChoice } from '../state/choice'
import { useSectionTables } from './useSectionTables'

/** What of a report is printed. */
export type Printed = {
  /** Only a part of it: the reader has narrowed what is shown. */
  narrowed: boolean
  sections: readonly VisibleSection[]
  charts: readonly ChartEntry[]
  /** The report's words about itself are shown. */
  preface: boolean
  /** Main headings of the form whose table stands in a section, by the section's number. */
  tables: ReturnType<typeof useSectionTables>['headings']
  /** The form whose table stands behind the text; null: it stands in the sections, or there is none, or only a part is printed. */
  annex: Form | null
  findings: readonly Finding[]
}

/** What the reader's choice leaves of a report for paper: what the reading view shows, its table, its checks. */
export function usePrinted(report: Report, lang: Lang): Printed {
  const sections = useChoice((c) => c.sections)
  const topics = useChoice((c) => c.topics)
  const words = useChoice((c) => c.words)
  const tables = useSectionTables(report, words, lang)
  return useMemo(() => {
    const found = hitsBySection(report, words, (text) => plain(text, lang))
    const hits = found && new Set([...found.keys(), ...tables.hits.keys()])
    const seen = visible(report, chartsOf(report), { sections, topics, hits })
    const narrowed = sections.length > 0 || topics.length > 0 || words.trim() !== ''
    const shown = seen.sections.filter((s) => s.shown)
    const numbers = new Set(shown.map(({ section }) => section.number))
    const placed = new Set([...tables.headings.values()].flat().map(({ code }) => code))
    const stated = Object.keys(report.statistics).map((code) => mainHeadingOf(report, code)?.code ?? '')
    return {
      narrowed,
      sections: shown,
      charts: shown.flatMap((s) => s.charts),
      preface:
        report.preface.length > 0 && !sections.length && !topics.length && (found === null || found.has(preface)),
      tables: tables.headings,
      annex: !narrowed && stated.some((code) => !placed.has(code)) ? (formOf(report) ?? null) : null,
      findings: findingsOf(report).filter((f) => !narrowed || (f.section !== null && numbers.has(f.section))),
    }
  }, [report, lang, sections, topics, words, tables])
}
