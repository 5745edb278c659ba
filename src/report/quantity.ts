import type { Form, Indicator, StandardChart } from './forms/form'
import { units } from './forms/form'
import * as forms from './forms/forms'
import type { ChartEntry, Figure, Report, Text } from './schema'

const byId: Readonly<Record<string, Form | undefined>> = Object.fromEntries(
  Object.values(forms).map((form) => [form.id, form]),
)

/** The national form a report follows, if this version knows it. */
export const formOf = (form: string): Form | undefined => byId[form]

const rows = new Map(Object.values(forms).map((form) => [form.id, new Map(form.indicators.map((i) => [i.code, i]))]))

/** Row `code` of a national form. */
export const indicatorOf = (form: string, code: string): Indicator | undefined => rows.get(form)?.get(code)

/** Whether `code` is a row of the form: what `parseReport` asks. */
export const isIndicator = (form: string, code: string): boolean => indicatorOf(form, code) !== undefined

/** A quantity as charts, headlines and cards show it. */
export type Quantity = Figure & {
  /** Figure id or, for a row the text does not mention, the indicator's code: the value of `data-figure`. */
  id: string
  /** `table`: the exact value of the statistics table; `text`: as the text prints it. */
  from: 'table' | 'text'
}

/** The row's value where it is one number; a form with several columns has its total last. */
export function rowTotal(report: Report, code: string): number | null {
  const row = report.statistics[code]
  return Array.isArray(row) ? (row.at(-1) ?? null) : (row ?? null)
}

/**
 * The quantity `id` stands for: a figure of the text, or a row of the table. Where both state the same fact the
 * table's value is given, which is exact (the text prints 12.2万余, the table 122232). null: neither has a value;
 * a blank is missing, not zero.
 */
export function quantity(report: Report, id: string): Quantity | null {
  const figure = Object.hasOwn(report.figures, id) ? report.figures[id] : undefined
  const row = indicatorOf(report.form, figure?.indicator ?? id)
  const value = row ? rowTotal(report, row.code) : null
  if (row && value !== null) {
    const label: Text = figure?.label ?? { zh: row.zh, en: row.en }
    const unit: Text = figure?.unit ?? (row.unit ? { zh: row.unit, en: units[row.unit] } : '')
    return { id, label, unit, value, printed: { as: 'exact' }, indicator: row.code, from: 'table' }
  }
  return figure ? { id, ...figure, from: 'text' } : null
}

/** Id under which a row of the table appears elsewhere: the figure that states it, else the row's own code. */
export const figureOfRow = (report: Report, code: string): string =>
  Object.hasOwn(report.figures, code)
    ? code
    : (Object.entries(report.figures).find(([, f]) => f.indicator === code)?.[0] ?? code)

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
