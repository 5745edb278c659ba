import { widthOf } from '../measure'
import type { ChartModel, Mark } from '../model'

/** Size of the names, in the drawing's units. */
export const nameSize = 13
/** Room for the name of a group above its first bar. */
const headHeight = 30

/** Marks that are ranked among themselves, on a scale of their own; '' where all are. */
export type Group = { name: string; marks: readonly string[] }

type Ranked = Pick<ChartModel, 'marks' | 'options'>
type Row = { mark: Mark; y: number /** What the longest bar of its group stands for. */; most: number }

/**
 * Where the names and bars of a ranking stand: names before their bars, or above them where they are long; group below
 * group.
 */
export function rankedRows({ marks, options, ...model }: Ranked & Partial<Pick<ChartModel, 'unit'>>, width: number) {
  const longest = Math.max(0, ...marks.map((m) => widthOf(m.label))) * nameSize + 10
  const above = longest > width * 0.36
  const row = above ? 46 : 30
  const heads: { name: string; y: number }[] = []
  const rows: Row[] = []
  let y = 0
  for (const group of (options.groups as Group[] | undefined) ?? [{ name: '', marks: marks.map(({ id }) => id) }]) {
    if (group.name) {
      heads.push({ name: group.name, y })
      y += headHeight
    }
    const own = marks.filter(({ id }) => group.marks.includes(id))
    const most = Math.max(model.unit === '%' ? 100 : 1, ...own.map((m) => m.value))
    for (const mark of own) {
      rows.push({ mark, y, most })
      y += row
    }
  }
  return { above, left: above ? 0 : longest, row, rows, heads, height: y }
}
