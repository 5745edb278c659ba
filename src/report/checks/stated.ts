import { allowed, type Printed } from '../figure'
import { exactly, only, overlaps } from '../interval'
import { onceEach } from '../onceEach'
import { type Print, placesOf } from '../places'
import { readPrinted } from '../printed'
import { figureOfRow, formOf, indicatorOf, type Quantity, unitOfRow } from '../quantity'
import type { Report, Term, Text } from '../schema'
import { zhOf } from '../zhOf'
import type { Stated } from './finding'

/** `table:code@column` -> its code and column; null: not a row of the table. */
export function rowOf(term: Term): { code: string; column: string | null } | null {
  if (typeof term !== 'string' || !term.startsWith('table:')) return null
  const [code = '', column = null] = term.slice('table:'.length).split('@')
  return { code, column }
}

/** A figure as the report's JSON records it; null: it is no figure of the text. */
export function recordedFor(report: Report, id: string): Stated | null {
  const figure = Object.hasOwn(report.figures, id) ? report.figures[id] : undefined
  if (!figure) return null
  const quantity: Quantity = { id, ...figure, from: 'text' }
  return { term: id, from: 'text', quantity, column: null, allows: allowed(figure), place: null }
}

/** What the report states for a term; null: nothing, or a blank, which is not zero. */
export function statedFor(report: Report, term: Term): Stated | null {
  if (typeof term === 'object') return null
  if (typeof term === 'number') {
    const quantity: Quantity = { id: '', label: '', unit: '', value: term, printed: { as: 'exact' }, from: 'text' }
    return { term, from: 'given', quantity, column: null, allows: only(exactly(term)), place: null }
  }
  const row = rowOf(term)
  const recorded = row ? null : recordedFor(report, term)
  if (recorded) {
    // What a reader sees counts: where the text prints another number than the JSON records, it is the text's.
    const readings = readingsOf(report, term).flat()
    const printed = readings.some((r) => overlaps(r.allows, recorded.allows)) ? undefined : readings[0]
    return printed ? { ...printed, place: null } : recorded
  }
  return statedInTable(report, term, row ?? { code: term, column: null })
}

function statedInTable(report: Report, term: Term, { code, column }: { code: string; column: string | null }) {
  const indicator = indicatorOf(report, code)
  const value = indicator ? cellOf(report, code, column) : null
  if (!indicator || value === null) return null
  const label: Text = { zh: indicator.zh, en: indicator.en }
  const id = figureOfRow(report, code)
  const quantity: Quantity = {
    id,
    label,
    unit: unitOfRow(indicator),
    value,
    printed: { as: 'exact' },
    indicator: code,
    from: 'table',
  }
  return { term, from: 'table' as const, quantity, column, allows: only(exactly(value)), place: null }
}

/** One cell of a row; without a column the total, which stands last; of a column the form does not have, none. */
function cellOf(report: Report, code: string, column: string | null): number | null {
  const row = report.statistics[code]
  const columns = formOf(report)?.columns ?? []
  const at = column === null ? -1 : columns.findIndex((c) => c.id === column)
  if (column !== null && at < 0) return null
  if (!Array.isArray(row)) return column === null || at === columns.length - 1 ? (row ?? null) : null
  // A row with fewer numbers than the form has columns leaves out the first; the total stands last.
  return row.at(at < 0 ? -1 : at - columns.length) ?? null
}

/** What each place of the text prints for a figure, in its first language; places that cannot be read are left out. */
export const statedInPlaces = (report: Report, figure: string): Stated[] =>
  readingsOf(report, figure).flatMap(([first]) => first ?? [])

/** What each place of the text prints for a figure, in each of its languages. */
export const readingsOf = (report: Report, figure: string): readonly Stated[][] => allReadings(report).get(figure) ?? []

/** Read once a report: every check of a figure asks for them. */
const allReadings = onceEach(
  (report) =>
    new Map(
      [...placesOf(report)].map(([figure, places]) => [
        figure,
        places.map(({ printed }, place) => printed.flatMap((print) => readingOf(report, figure, place, print) ?? [])),
      ]),
    ),
)

/** A figure as one place prints it; null: no number can be read there for certain. */
export function readingOf(report: Report, figure: string, place: number | null, print: Print): Stated | null {
  const own = report.figures[figure]
  const read = own && readPrinted(print.text, zhOf(own.unit), print)
  if (!read) return null
  const { over, step, short } = read
  // 下降3.2% is recorded as -3.2: the words beside it say which way.
  const value = own.value < 0 && read.value > 0 ? -read.value : read.value
  const printed: Printed = over
    ? { as: 'over', step }
    : short || own.printed.as === 'rounded'
      ? { as: 'rounded', step }
      : { as: 'exact' }
  const quantity: Quantity = { ...own, id: figure, value, printed, from: 'text' }
  return { term: figure, from: 'text', quantity, column: null, allows: allowed(quantity), place }
}
