import { widthOf, wrap } from '../measure'
import type { ChartModel } from '../model'

/** Size of the names under the numbers, and how much a line of them takes. */
export const nameSize = 12
export const nameLine = 15

/** Sizes of the numbers, the smaller one where a column is too narrow for the other. */
export const numberSizes = [17, 14] as const

/**
 * Columns of the numbers that stand around a drawing: no number is left alone on a row where another count helps, and
 * none is wider than its column.
 */
export function aroundColumns({ around }: Pick<ChartModel, 'around'>, width: number): number {
  const wished = width < 500 ? 2 : around.length % 3 === 1 ? 4 : 3
  const widest = Math.max(...around.map((mark) => widthOf(mark.brief))) * numberSizes[1]
  const fit = Math.max(1, Math.floor(width / (widest + 8)))
  return Math.min(wished, around.length, fit)
}

/** A name cut to its column. */
export const nameLines = (name: string, column: number): string[] => wrap(name, (column - 8) / nameSize)

/** How tall a row of those numbers is: as its longest name needs. */
export function aroundRow(model: ChartModel, width: number): number {
  const column = width / aroundColumns(model, width)
  return 41 + nameLine * Math.max(1, ...model.around.map((m) => nameLines(m.label, column).length))
}

/** Height of those numbers, with the rule above them; 0 where there are none. */
export const aroundHeight = (model: ChartModel, width: number): number =>
  model.around.length ? Math.ceil(model.around.length / aroundColumns(model, width)) * aroundRow(model, width) + 16 : 0
