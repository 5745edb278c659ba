import type { ChartModel } from '../model'

/** Columns of the numbers that stand around a drawing; no number is left alone on a row where another count helps. */
export const aroundColumns = (width: number, numbers: number) => (width < 500 ? 2 : numbers % 3 === 1 ? 4 : 3)
export const aroundRow = 56

/** Height of those numbers, with the rule above them; 0 where there are none. */
export const aroundHeight = (model: ChartModel, width: number): number =>
  model.around.length ? Math.ceil(model.around.length / aroundColumns(width, model.around.length)) * aroundRow + 16 : 0
