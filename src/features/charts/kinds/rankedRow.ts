import { widthOf } from '../measure'
import type { ChartModel } from '../model'

/** Size of the names, in the drawing's units. */
export const nameSize = 13

/** Where the names of a ranking stand: before their bars, or above them where they are long. */
export function rankedRows({ marks }: Pick<ChartModel, 'marks'>, width: number) {
  const longest = Math.max(0, ...marks.map((m) => widthOf(m.label))) * nameSize + 10
  const above = longest > width * 0.36
  return { above, left: above ? 0 : longest, row: above ? 46 : 30 }
}
