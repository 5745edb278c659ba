import { isIdentity } from '../report/identities'
import { mention } from '../report/mention'
import type { Report } from '../report/schema'

/**
 * A report in which nothing refers to the figures and rows that are `gone`: in the text their printed words stay;
 * headlines, marks of charts and checks that spoke of them go.
 * @param gone whether a figure id, `code`, `table:code` or `table:code@column` is no longer there
 */
export function untied(report: Report, gone: (id: string) => boolean): Report {
  const words = (text: string) => text.replace(mention, (whole, printed, id) => (gone(id) ? printed : whole))
  return {
    ...report,
    headlines: inStrings(
      report.headlines.filter((h) => !gone(h.figure)),
      words,
    ),
    preface: inStrings(report.preface, words),
    systems: inStrings(report.systems, words),
    sections: inStrings(report.sections, words),
    charts: report.charts.flatMap(({ total, ...chart }) => {
      const figures = chart.figures.filter((id) => !gone(id))
      const whole = total === undefined || gone(total) ? {} : { total }
      return figures.length ? [{ ...chart, ...whole, figures }] : []
    }),
    checks: report.checks.filter((check) => !isIdentity(check) || !termsOf(check).some(gone)),
  }
}

/** A part of a report with every string in it, however deep, made anew: only texts hold mentions. */
function inStrings<T>(part: T, make: (text: string) => string): T {
  const deep = (value: unknown): unknown => {
    if (typeof value === 'string') return make(value)
    if (Array.isArray(value)) return value.map(deep)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, deep(inside)]))
  }
  return deep(part) as T
}

/** What of a check is no term; the rest is. */
const noTerms = new Set(['id', 'kind', 'section', 'note', 'known', 'once'])

/** The figures and rows a check names. */
const termsOf = (check: Report['checks'][number]): string[] =>
  Object.entries(check).flatMap(([key, value]) =>
    noTerms.has(key) ? [] : [value].flat().filter((term) => typeof term === 'string'),
  )
