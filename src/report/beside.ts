import { mentions } from './mention'
import type { Block, ChartEntry, Section } from './schema'
import { textsIn } from './texts'

/** Blocks that are read in one go, a heading with the text under it, and the charts that stand beside them. */
export type Stretch = {
  /** Indices of the blocks: from, up to but without `to`. */
  from: number
  to: number
  charts: ChartEntry[]
}

/**
 * A section cut at its headings, each chart beside the stretch that states most of what it draws; a chart that draws
 * from all over the section stands at its beginning. At least one stretch, all blocks in order, every chart once.
 */
export function stretchesOf(section: Section, charts: readonly ChartEntry[]): Stretch[] {
  const stretches: Stretch[] = [{ from: 0, to: 0, charts: [] }]
  let textSeen = false
  section.blocks.forEach((block, i) => {
    if (block.kind === 'heading' && textSeen) {
      stretches.push({ from: i, to: i, charts: [] })
      textSeen = false
    }
    if (block.kind !== 'heading') textSeen = true
    const last = stretches.at(-1)
    if (last) last.to = i + 1
  })
  const stated = stretches.map(({ from, to }) => new Set(section.blocks.slice(from, to).flatMap(figuresIn)))
  for (const chart of charts) {
    const drawn = new Set([...chart.figures, ...(chart.total === undefined ? [] : [chart.total])])
    const shares = stated.map((ids) => [...drawn].filter((id) => ids.has(id)).length / drawn.size)
    const most = Math.max(...shares)
    const at = most >= 0.5 ? shares.indexOf(most) : 0
    stretches[at]?.charts.push(chart)
  }
  return stretches
}

const figuresIn = (block: Block): string[] => textsIn(block).flatMap(({ text }) => mentions(text))
