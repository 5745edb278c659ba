import { describe, expect, it } from 'vitest'
import type { Block } from './schema'
import { textsIn } from './texts'

type Rows = Extract<Block, { kind: 'table' }>['rows']
/** `1.2 A`: row, column and text of each cell of a table. */
const cells = (rows: Rows) =>
  textsIn({ kind: 'table', rows }).map(({ text, cell }) => `${cell?.row}.${cell?.column} ${text}`)

describe('the texts of a block', () => {
  it('of a heading and a paragraph are one, of a list its items', () => {
    expect(textsIn({ kind: 'heading', level: 1, number: '1.', text: 'A' })).toEqual([{ text: 'A', path: '/text' }])
    expect(textsIn({ kind: 'list', items: [{ text: 'A' }, { text: 'B' }] })).toEqual([
      { text: 'A', path: '/items/0/text', item: 1 },
      { text: 'B', path: '/items/1/text', item: 2 },
    ])
  })

  it('of a table are its caption and then its cells, row by row', () => {
    const rows = [{ cells: [{ text: 'A' }, { text: 'B' }] }, { cells: [{ text: 'C' }] }]
    expect(textsIn({ kind: 'table', caption: 'T', rows }).map((t) => [t.path, t.text])).toEqual([
      ['/caption', 'T'],
      ['/rows/0/cells/0/text', 'A'],
      ['/rows/0/cells/1/text', 'B'],
      ['/rows/1/cells/0/text', 'C'],
    ])
    expect(cells(rows)).toEqual(['1.1 A', '1.2 B', '2.1 C'])
  })

  it('a cell stands in the column it is seen in, beside cells that reach down from above', () => {
    const rows = [
      { cells: [{ text: 'A', rows: 2 }, { text: 'B', columns: 2 }, { text: 'C' }] },
      { cells: [{ text: 'D' }, { text: 'E', rows: 2 }, { text: 'F' }] },
      { cells: [{ text: 'G' }, { text: 'H' }, { text: 'I' }] },
    ]
    expect(cells(rows)).toEqual(['1.1 A', '1.2 B', '1.4 C', '2.2 D', '2.3 E', '2.4 F', '3.1 G', '3.2 H', '3.4 I'])
  })
})
