import type { Lang } from '../language/words'
import type { Finding } from '../report/checks/finding'
import { findingsOf } from '../report/checks/run'
import type { Form } from '../report/forms/form'
import { formOf } from '../report/quantity'
import type { ChartEntry, Report } from '../report/schema'
import { mainHeadingOf } from '../report/sectionTables'
import type { VisibleSection } from '../report/visible'
import { useChoice } from '../state/choice'
import { type Seen, useSeen } from './useSeen'

/** What of a report is printed. */
export type Printed = Pick<Seen, 'narrowed'> & {
  sections: readonly VisibleSection[]
  charts: readonly ChartEntry[]
  /** The report's words about itself are shown. */
  preface: boolean
  /** Main headings of the form whose table stands in a section, by the section's number. */
  tables: Seen['tables']['headings']
  /** The form whose table stands behind the text; null: it stands in the sections, or there is none, or only a part is printed. */
  annex: Form | null
  findings: readonly Finding[]
}

/** What the reader's choice leaves of a report for paper: what the reading view shows, its table, its checks. */
export function usePrinted(report: Report, lang: Lang): Printed {
  const words = useChoice((c) => c.words)
  const { narrowed, seen, tables, preface } = useSeen(report, words, lang)
  const shown = seen.sections.filter((s) => s.shown)
  const numbers = new Set(shown.map(({ section }) => section.number))
  const placed = new Set([...tables.headings.values()].flat().map(({ code }) => code))
  const stated = Object.keys(report.statistics).map((code) => mainHeadingOf(report, code)?.code ?? '')
  return {
    narrowed,
    sections: shown,
    charts: shown.flatMap((s) => s.charts),
    preface: preface && report.preface.length > 0,
    tables: tables.headings,
    annex: !narrowed && stated.some((code) => !placed.has(code)) ? (formOf(report) ?? null) : null,
    findings: findingsOf(report).filter((f) => !narrowed || (f.section !== null && numbers.has(f.section))),
  }
}
