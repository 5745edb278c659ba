import type { Block, Cell } from '../../blocks'
import { together } from './continuing'
import type { Printed, Sheet } from './sheet'
import type { Part } from './tables'

/** Clearly more than the usual distance of lines. */
const more = 1.45

/** The usual distance from line to line in the document, in points. */
function usualDistance(sheets: readonly Sheet[]): number {
  const steps = sheets.flatMap(({ items }) =>
    items.flatMap((item, i) => {
      const above = items[i - 1]
      return item.kind === 'line' && above?.kind === 'line' ? [item.base - above.base] : []
    }),
  )
  return steps.sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? Infinity
}

const cellsOf = (part: Part): Cell[] => part.cells.map(({ room, ...cell }) => cell)

/** Sheets without their furniture -> the blocks of the document, tables cut by the end of a page whole again. */
export function assemble(sheets: readonly Sheet[]): Block[] {
  const usual = usualDistance(sheets)
  const apart = (line: Printed, above: Printed) =>
    line.base - above.base > more * Math.max(usual, line.size * 1.2, above.size * 1.2)

  /** The table that ends what is read so far, if it ends the page. */
  let going: { part: Part; page: number; block: Extract<Block, { kind: 'table' }> } | undefined
  const blocks: Block[] = []
  for (const { page, items } of sheets)
    for (const [i, item] of items.entries()) {
      const line = blocks.length + 1
      if (item.kind === 'table') {
        const whole = going && going.page === page - 1 ? together(going.part, item.part) : undefined
        if (whole && going) {
          going.block.cells = cellsOf(whole)
          going = { part: whole, page, block: going.block }
        } else {
          const block = { kind: 'table' as const, line, page, cells: cellsOf(item.part) }
          blocks.push(block)
          going = { part: item.part, page, block }
        }
      } else {
        const { text, segments } = item
        const above = items[i - 1]
        const stands = above?.kind === 'line' && apart(item, above)
        blocks.push({ kind: 'line', line, page, text, segments, ...(stands ? { apart: true } : {}) })
        going = undefined
      }
    }
  return blocks
}
