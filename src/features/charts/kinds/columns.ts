import { widthOf } from '../measure'
import type { ChartModel } from '../model'

/** Size of the reports' names, and how tall one quantity is, in the drawing's units. */
export const nameSize = 13
export const itemHeight = 54
export const headHeight = 28
/** Between a block of reports and the next. */
export const blockGap = 16

/** How many reports stand beside one another, and how tall a block of them and the whole drawing are. */
export function columns(model: ChartModel, width: number) {
  const { names, items } = model.options as { names: readonly string[]; items: readonly unknown[] }
  const least = Math.max(104, ...names.map((name) => widthOf(name) * nameSize + 14))
  const across = Math.max(1, Math.min(names.length, Math.floor(width / least)))
  const blocks = Math.ceil(names.length / across)
  const blockHeight = headHeight + items.length * itemHeight
  return { across, blocks, blockHeight, height: blocks * blockHeight + (blocks - 1) * blockGap }
}
