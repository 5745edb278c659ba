import type { StandardChart } from './forms/form'
import { onceEach } from './onceEach'
import { figureOfRow, formOf, type Quantity, quantity } from './quantity'
import type { ChartEntry, Report } from './schema'
import { mainHeadingOf, sectionsNamed } from './sectionTables'

/**
 * The charts of a report: its own, then those its national form brings that it has not drawn itself and whose figures
 * it has, beside the section that mentions most of them, or else the one named like their rows' heading in the form.
 */
export function chartsOf(report: Report): ChartEntry[] {
  const own = new Set(report.charts.map((c) => c.id))
  const standard = (formOf(report)?.charts ?? [])
    .filter((c) => !own.has(c.id) && c.figures.some((id) => quantity(report, id) !== null))
    .map((c) => inReport(report, c))
  return [...report.charts, ...standard]
}

const bySection = onceEach((charts: readonly ChartEntry[]) => {
  const sections = new Map<number, ChartEntry[]>()
  for (const chart of charts) {
    const own = sections.get(chart.section)
    if (own) own.push(chart)
    else sections.set(chart.section, [chart])
  }
  return sections
})

/** Those of some charts that belong to a section, by its number. */
export const chartsIn = (charts: readonly ChartEntry[], section: number): readonly ChartEntry[] =>
  bySection(charts).get(section) ?? []

/** What stands around a chart's drawing as numbers: ids of figures or rows; what every object has, `constructor`, is none. */
export const aroundOf = ({ options }: Pick<ChartEntry, 'options'>): string[] =>
  Array.isArray(options?.around) ? options.around.filter((id) => typeof id === 'string' && !(id in {})) : []

/** The whole that the shares of a chart are of; null: there is none, or, printed as 1.8万余, nobody knows it. */
export function wholeOf(report: Report, { total }: Pick<ChartEntry, 'total'>): Quantity | null {
  const whole = total === undefined ? null : quantity(report, total)
  return whole && whole.value > 0 && whole.printed.as === 'exact' ? whole : null
}

/** The charts of a report that show a figure: as a mark, as the whole, or as a number beside the drawing. */
export const chartsShowing = (report: Report, figure: string): ChartEntry[] =>
  chartsOf(report).filter(
    (chart) => chart.figures.includes(figure) || chart.total === figure || aroundOf(chart).includes(figure),
  )

/** A standard chart with the ids under which its rows appear in the report, beside the section it belongs to. */
function inReport(report: Report, chart: StandardChart): ChartEntry {
  const named = (code: string) => figureOfRow(report, code)
  const figures = chart.figures.map(named)
  const around = chart.options?.around
  return {
    ...chart,
    figures,
    section: mentionedIn(report, figures) ?? sectionOfRows(report, chart.figures),
    labels: Object.fromEntries(Object.entries(chart.labels ?? {}).map(([code, label]) => [named(code), label])),
    ...(chart.total === undefined ? {} : { total: named(chart.total) }),
    ...(Array.isArray(around) ? { options: { ...chart.options, around: around.map(named) } } : {}),
  }
}

/** The section whose text mentions most of these figures; undefined: none does. */
function mentionedIn(report: Report, figures: readonly string[]): number | undefined {
  const mentioned = report.sections.map((s) => {
    const text = JSON.stringify(s.blocks)
    return figures.filter((id) => text.includes(`](${id})`)).length
  })
  const most = Math.max(0, ...mentioned)
  return most ? report.sections[mentioned.indexOf(most)]?.number : undefined
}

/** The section named like the heading of the form that these rows stand under, or else the first. */
function sectionOfRows(report: Report, codes: readonly string[]): number {
  const named = codes.map((code) => sectionsNamed(report).get(mainHeadingOf(report, code)?.code ?? ''))
  return named.find((section) => section !== undefined) ?? report.sections[0]?.number ?? 1
}
