import type { Form, Indicator } from './forms/form'
import { units } from './forms/form'
import { knownForms, onMoreForms } from './forms/known'
import { onceEach } from './onceEach'
import type { Figure, Report, Text } from './schema'

/** What of a report says which form it follows, and in which edition. */
export type Formed = Pick<Report, 'form' | 'year' | 'statistics'>

/** The rows of a form by their codes. */
const rowsOf = onceEach((form: Form) => new Map(form.indicators.map((i) => [i.code, i])))

let formsOf = new WeakMap<Formed, Form | undefined>()
onMoreForms(() => {
  formsOf = new WeakMap()
})

/**
 * The national form a report follows, if this version knows it, in the edition that has most of the report's rows, for
 * an office may use the tables of the year before; where that does not tell, in the edition of the report's year, or
 * the newest.
 */
export function formOf(of: Formed): Form | undefined {
  if (!formsOf.has(of)) formsOf.set(of, likeliest(of))
  return formsOf.get(of)
}

function likeliest({ form, year, statistics }: Formed): Form | undefined {
  const editions = knownForms().filter((f) => f.id === form)
  const rows = editions.map((f) => Object.keys(statistics).filter((code) => rowsOf(f).has(code)).length)
  const likely = editions.filter((_, i) => rows[i] === Math.max(...rows))
  return likely.find(({ since, until = year }) => since <= year && year <= until) ?? likely.at(-1)
}

/** Row `code` of the national form a report follows. */
export function indicatorOf(of: Formed, code: string): Indicator | undefined {
  const form = formOf(of)
  return form && rowsOf(form).get(code)
}

/** Whether `code`, or `code@column`, is a row of the form: what `parseReport` asks. */
export function isIndicator(of: Formed, code: string): boolean {
  const [row = '', column] = code.split('@')
  return (
    indicatorOf(of, row) !== undefined &&
    (column === undefined || (formOf(of)?.columns ?? []).some((c) => c.id === column))
  )
}

/** The unit a row of the form counts in, in both languages; '' for a heading. */
export function unitOfRow({ code, unit }: Pick<Indicator, 'code' | 'unit'>): Text {
  if (unit === null) return ''
  const counted = unit === '件' ? counts.find(([rows]) => rows.test(code))?.[1] : undefined
  return { zh: unit, en: counted ?? units[unit] }
}

/** What 件 are in English: of requests and lawsuits cases, of these rows something else. */
const counts: readonly (readonly [RegExp, string])[] = [
  [/^(regulations|normative)\b/, 'documents'],
  [/\.decided$/, 'decisions'],
]

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
 * The rows right below one that the form gives no number of its own, such as the grounds of 不予公开 in the form of
 * 2019; they make it up. None where the row has a number, or where what stands below counts different things.
 */
export function partsOfRow(of: Formed, code: string): readonly Indicator[] {
  const all = formOf(of)?.indicators ?? []
  const at = all.findIndex((i) => i.code === code)
  const row = all[at]
  if (!row || row.unit !== null) return []
  const rest = all.slice(at + 1)
  const end = rest.findIndex((i) => i.level <= row.level)
  const below = (end < 0 ? rest : rest.slice(0, end)).filter((i) => i.level === row.level + 1)
  return below.every((i) => i.byColumn && i.unit === below[0]?.unit) ? below : []
}

/** A row's value: its own, or what the rows that make it up come to; null where one of them is blank. */
function valueOfRow(report: Report, code: string): number | null {
  const own = rowTotal(report, code)
  const parts = own === null ? partsOfRow(report, code).map((part) => rowTotal(report, part.code)) : []
  return parts.length && parts.every((n) => n !== null) ? parts.reduce((sum, n) => sum + n, 0) : own
}

/**
 * The quantity `id` stands for: a figure of the text, or a row of the table. Where both state the same fact the
 * table's value is given, which is exact (the text prints 12.2万余, the table 122232). null: neither has a value;
 * a blank is missing, not zero.
 */
export function quantity(report: Report, id: string): Quantity | null {
  const figure = Object.hasOwn(report.figures, id) ? report.figures[id] : undefined
  const row = indicatorOf(report, figure?.indicator ?? id)
  const value = row ? valueOfRow(report, row.code) : null
  if (row && value !== null) {
    const label: Text = figure?.label ?? { zh: row.zh, en: row.en }
    const unit = figure?.unit ?? unitOfRow(row.unit === null ? (partsOfRow(report, row.code)[0] ?? row) : row)
    return { id, label, unit, value, printed: { as: 'exact' }, indicator: row.code, from: 'table' }
  }
  return figure ? { id, ...figure, from: 'text' } : null
}

/** The first figure of the text that states each row. */
const figuresByRow: (figures: Report['figures']) => ReadonlyMap<string, string> = onceEach((figures) => {
  const found = new Map<string, string>()
  for (const [id, { indicator }] of Object.entries(figures))
    if (indicator !== undefined && !found.has(indicator)) found.set(indicator, id)
  return found
})

/** Id under which a row of the table appears elsewhere: the figure that states it, else the row's own code. */
export const figureOfRow = ({ figures }: Report, code: string): string =>
  Object.hasOwn(figures, code) ? code : (figuresByRow(figures).get(code) ?? code)
