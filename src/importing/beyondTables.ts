import { type Block, gridOf, type Paragraph } from './blocks'
import { normal } from './form/normal'

/** 单位：件, right above a table: what its numbers count. */
const unitLine = /^单位(件|条|次|万元|件万元)$/

/** A cell that holds text rather than a name: at least a sentence. */
const isText = (text: string) => text.length >= 30 && /[。！？]/.test(text)

/**
 * Blocks without the form's tables. What such a table holds beside its rows stays: sentences in its cells, such as notes
 * below it or a whole page set in a frame.
 * @param taken blocks that are the title or a table of the form
 */
export function beyondTables(blocks: readonly Block[], taken: ReadonlySet<Block>): Block[] {
  return blocks.flatMap((block, i): Block[] => {
    const next = blocks[i + 1]
    if (!taken.has(block)) {
      const ofTable = next?.kind === 'table' && taken.has(next)
      return ofTable && block.kind !== 'table' && unitLine.test(normal(block.text)) ? [] : [block]
    }
    if (block.kind !== 'table') return []
    const cells = [...new Set(gridOf(block).flat())].filter((cell) => cell !== undefined)
    return cells
      .filter((cell) => isText(cell.text))
      .map((cell): Paragraph => {
        const page = cell.page ?? block.page
        return { kind: 'paragraph', line: block.line, text: cell.text, ...(page === undefined ? {} : { page }) }
      })
  })
}
