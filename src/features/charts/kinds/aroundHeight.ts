import { wrap } from '../measure'
import type { ChartModel } from '../model'

/** Size of the names under the numbers, and how much a line of them takes. */
export const nameSize = 12
export const nameLine = 15

/** Columns of the numbers that stand around a drawing; no number is left alone on a row where another count helps. */
export const aroundColumns = (width: number, numbers: number) => (width < 500 ? 2 : numbers % 3 === 1 ? 4 : 3)

/** A name cut to its column. */
export const nameLines = (name: string, column: number): string[] => wrap(name, (column - 8) / nameSize)

/** How tall a row of those numbers is: as its longest name needs. */
export function aroundRow(model: ChartModel, width: number): number {
  const column = width / aroundColumns(width, model.around.length)
  return 41 + nameLine * Math.max(1, ...model.around.map((m) => nameLines(m.label, column).length))
}

/** Height of those numbers, with the rule above them; 0 where there are none. */
export const aroundHeight = (model: ChartModel, width: number): number =>
  model.around.length
    ? Math.ceil(model.around.length / aroundColumns(width, model.around.length)) * aroundRow(model, width) + 16
    : 0
