import { statedFor } from '../checks/stated'
import { allowed } from '../figure'
import { exactly, type Interval, sumOf } from '../interval'
import { figureOfRow, indicatorOf, type Quantity, quantity } from '../quantity'
import type { Report } from '../schema'
import { zhOf } from '../zhOf'

/** What one report states of a quantity that is compared. */
export type Point = {
  value: number
  /** What the value can be, given how it was printed. */
  allows: Interval
  /** Ids under which the report shows it: values of `data-figure`. Several where rows were added up. */
  ids: readonly string[]
  /** The column of the rows, where it is not their total. */
  column: string | null
  from: Quantity['from']
  /** Points of another basis count otherwise: nothing is subtracted or drawn from one to the other. */
  basis: string
}

/** What a report states for these rows or figures together; null where one of them is missing. */
export function pointOf(report: Report, codes: readonly string[], basis: string): Point | null {
  const all = codes.map((code) => quantity(report, figureOfRow(report, code)))
  // Where the cell is blank the text may state the row in another unit: that is another quantity.
  const stated = all.filter((q, i) => q !== null && isInUnitOf(report, codes[i] ?? '', q)) as Quantity[]
  if (!stated.length || stated.length < all.length) return null
  return {
    value: added(stated),
    allows: sumOf(stated.map(allowed)),
    ids: stated.map(({ id }) => id),
    column: null,
    from: stated.every(({ from }) => from === 'table') ? 'table' : 'text',
    basis,
  }
}

/** What stands in one column of these rows together; null where a cell is blank, or the table has no such column. */
export function pointIn(report: Report, codes: readonly string[], column: string): Point | null {
  const stated = codes.flatMap((code) => statedFor(report, `table:${code}@${column}`) ?? [])
  if (!stated.length || stated.length < codes.length) return null
  return {
    value: added(stated.map(({ quantity }) => quantity)),
    allows: sumOf(stated.map(({ allows }) => allows)),
    ids: stated.map((one) => one.quantity.id),
    column,
    from: 'table',
    basis: '',
  }
}

/** What the numbers come to as they are printed. */
const added = (all: readonly Pick<Quantity, 'value'>[]): number =>
  all.length === 1
    ? (all[0]?.value ?? 0)
    : all.reduce((sum, { value }) => sum.add(exactly(value)), exactly(0)).valueOf()

/** Whether a quantity that stands for a row is in the row's unit; a figure of the text alone is in its own. */
function isInUnitOf(report: Report, code: string, { from, unit }: Quantity): boolean {
  const row = indicatorOf(report, code)
  return from === 'table' || !row || row.unit === null || zhOf(unit) === row.unit
}
