import type { Block, Text } from './schema'

/** One text of a block, where in the block it stands (JSON Pointer), and which item of a list or cell of a table it is. */
type TextIn = {
  text: Text
  path: string
  /** The item of a list, from 1. */
  item?: number
  /** The cell of a table: its upper left corner, from 1. */
  cell?: { row: number; column: number }
}

/** The texts of a block, in reading order. */
export function textsIn(block: Block): TextIn[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [{ text: block.text, path: '/text' }]
    case 'list':
      return block.items.map(({ text }, i) => ({ text, path: `/items/${i}/text`, item: i + 1 }))
    case 'table': {
      const columns = columnsOf(block.rows)
      return [
        ...(block.caption === undefined ? [] : [{ text: block.caption, path: '/caption' }]),
        ...block.rows.flatMap(({ cells }, r) =>
          cells.map(({ text }, c) => ({
            text,
            path: `/rows/${r}/cells/${c}/text`,
            cell: { row: r + 1, column: columns[r]?.[c] ?? c + 1 },
          })),
        ),
      ]
    }
  }
}

type Rows = Extract<Block, { kind: 'table' }>['rows']

/** The column each cell begins in, row by row, from 1: the next that no cell of a row above reaches down into. */
function columnsOf(rows: Rows): number[][] {
  /** By column, from 0: how many more rows a cell above covers. */
  const covered: number[] = []
  return rows.map(({ cells }) => {
    let at = 0
    const next = new Map<number, number>()
    const columns = cells.map((cell) => {
      while (covered[at]) at++
      const from = at
      for (; at < from + (cell.columns ?? 1); at++) next.set(at, (cell.rows ?? 1) - 1)
      return from + 1
    })
    for (let i = 0; i < covered.length; i++) covered[i] = Math.max(0, (covered[i] ?? 0) - 1)
    for (const [i, rows] of next) covered[i] = rows
    return columns
  })
}
