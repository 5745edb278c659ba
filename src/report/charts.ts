import type { StandardChart } from './forms/form'
import { figureOfRow, formOf, quantity } from './quantity'
import type { ChartEntry, Report } from './schema'

/**
 * The charts of a report: its own, then those its national form brings that it has not drawn itself and whose figures
 * it has, beside the section that mentions most of them.
 */
export function chartsOf(report: Report): ChartEntry[] {
  const own = new Set(report.charts.map((c) => c.id))
  const standard = (formOf(report.form)?.charts ?? [])
    .filter((c) => !own.has(c.id) && c.figures.some((id) => quantity(report, id) !== null))
    .map((c) => inReport(report, c))
  return [...report.charts, ...standard]
}

/** The charts of a report that show a figure: as a mark, as the whole, or as a number beside the drawing. */
export const chartsShowing = (report: Report, figure: string): ChartEntry[] =>
  chartsOf(report).filter(
    ({ figures, total, options }) =>
      figures.includes(figure) ||
      total === figure ||
      (Array.isArray(options?.around) && options.around.includes(figure)),
  )

/** A standard chart with the ids under which its rows appear in the report, beside the section it belongs to. */
function inReport(report: Report, chart: StandardChart): ChartEntry {
  const named = (code: string) => figureOfRow(report, code)
  const figures = chart.figures.map(named)
  const around = chart.options?.around
  return {
    ...chart,
    figures,
    section: sectionOf(report, figures),
    labels: Object.fromEntries(Object.entries(chart.labels ?? {}).map(([code, label]) => [named(code), label])),
    ...(chart.total === undefined ? {} : { total: named(chart.total) }),
    ...(Array.isArray(around) ? { options: { ...chart.options, around: around.map(named) } } : {}),
  }
}

const sectionOf = (report: Report, figures: readonly string[]): number => {
  const mentioned = report.sections.map((s) => {
    const text = JSON.stringify(s.blocks)
    return figures.filter((id) => text.includes(`](${id})`)).length
  })
  const most = Math.max(0, ...mentioned)
  const best = report.sections[most ? mentioned.indexOf(most) : 0]
  return best?.number ?? 1
}
