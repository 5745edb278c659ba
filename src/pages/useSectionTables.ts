import { useMemo } from 'react'
import { marksIn } from '../features/statistics/marksIn'
import type { Lang } from '../language/words'
import type { Indicator } from '../report/forms/form'
import { formOf } from '../report/quantity'
import type { Report } from '../report/schema'
import { rowsUnder, tablesIn } from '../report/sectionTables'
import { statisticsOf } from '../report/statistics'

type SectionTables = {
  /** Main headings of the form whose rows stand in a section, by the section's number. */
  headings: ReadonlyMap<number, readonly Indicator[]>
  /** How many places of them hold the words searched for, by section; only sections where there are any. */
  hits: ReadonlyMap<number, number>
}

/** The tables of the form that stand in the report's sections, and where in them the words are. */
export function useSectionTables(report: Report, words: string, lang: Lang): SectionTables {
  const headings = useMemo(
    () => new Map(report.sections.map(({ number }) => [number, tablesIn(report, number)])),
    [report],
  )
  const rows = useMemo(() => {
    const form = formOf(report)
    const all = form ? statisticsOf(report, form) : []
    return [...headings].map(([number, own]) => [number, own.flatMap(({ code }) => rowsUnder(all, code))] as const)
  }, [report, headings])
  const hits = useMemo(
    () => new Map(rows.map(([number, own]) => [number, marksIn(own, words, lang)] as const).filter(([, n]) => n > 0)),
    [rows, words, lang],
  )
  return { headings, hits }
}
