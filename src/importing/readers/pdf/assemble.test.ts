import { describe, expect, it } from 'vitest'
import { assemble } from './assemble'
import type { Item, Sheet } from './sheet'

const line = (text: string, base: number): Item => ({
  kind: 'line',
  text,
  segments: [{ text, from: 70, to: 500 }],
  base,
  top: base - 10,
  bottom: base + 2,
  size: 12,
})

const table = (text: string, page: number): Item => ({
  kind: 'table',
  top: 100,
  part: {
    box: { left: 0, top: 100, right: 200, bottom: 140 },
    xs: [0, 100, 200],
    open: { above: false, below: false },
    cells: [
      { text, row: 1, column: 1, rows: 1, columns: 1, page, room: 9 },
      { text: '1', row: 1, column: 2, rows: 1, columns: 1, page, room: 9 },
    ],
  },
})

const sheets = (...items: Item[][]): Sheet[] => items.map((items, i) => ({ page: i + 1, height: 842, items }))

describe('the blocks of a document', () => {
  it('are counted through lines and tables', () => {
    const blocks = assemble(sheets([line('一', 50), table('规章', 1)], [line('二', 50)]))
    expect(blocks.map(({ kind, line, page }) => [kind, line, page])).toEqual([
      ['line', 1, 1],
      ['table', 2, 1],
      ['line', 3, 2],
    ])
  })

  it('a table that ends a page and begins the next is one', () => {
    const [block, ...rest] = assemble(sheets([table('规章', 1)], [table('行政许可', 2), line('完', 300)]))
    expect(block).toMatchObject({ kind: 'table', line: 1, page: 1 })
    expect(block?.kind === 'table' && block.cells.map(({ row, page }) => [row, page])).toEqual([
      [1, 1],
      [1, 1],
      [2, 2],
      [2, 2],
    ])
    expect(rest).toHaveLength(1)
  })

  it('tables with a line between them, or on one page, are two', () => {
    expect(assemble(sheets([table('规章', 1)], [line('续表', 50), table('行政许可', 2)]))).toHaveLength(3)
    expect(assemble(sheets([table('规章', 1), table('行政许可', 1)]))).toHaveLength(2)
  })

  it('a line stands apart where clearly more paper than usual is above it', () => {
    const blocks = assemble(sheets([line('一', 50), line('二', 70), line('三', 90), line('四', 130), line('五', 150)]))
    expect(blocks.map((block) => block.kind === 'line' && block.apart === true)).toEqual([
      false,
      false,
      false,
      true,
      false,
    ])
  })

  it('a table goes on over as many pages as it takes, and over no page without it', () => {
    const blocks = assemble(sheets([table('甲', 1)], [table('乙', 2)], [table('丙', 3)]))
    expect(blocks.map((block) => block.kind === 'table' && block.cells.map(({ row }) => row))).toEqual([
      [1, 1, 2, 2, 3, 3],
    ])
    expect(assemble(sheets([table('甲', 1)], [], [table('乙', 3)]))).toHaveLength(2)
    expect(assemble(sheets([table('甲', 1)], [table('乙', 2), table('丙', 2)]))).toHaveLength(2)
  })

  it('a line stands apart by the usual distance and the size of either line', () => {
    const sized = (text: string, base: number, size: number) => ({ ...line(text, base), size }) as Item
    const apart = (...items: Item[]) =>
      assemble(sheets(items)).map((block) => block.kind === 'line' && block.apart === true)
    const usual = [line('一', 20), line('二', 40), line('三', 60), line('四', 80)]
    expect(apart(...usual, line('五', 109))).toEqual([false, false, false, false, false])
    expect(apart(...usual, line('五', 109.1))).toEqual([false, false, false, false, true])
    expect(apart(...usual, sized('五', 130, 30))).toEqual([false, false, false, false, false])
    expect(apart(...usual, sized('五', 133, 30))).toEqual([false, false, false, false, true])
    expect(apart(sized('题', 20, 30), line('一', 70), line('二', 90), line('三', 110))[1]).toBe(false)
    expect(apart(sized('题', 20, 30), line('一', 73), line('二', 93), line('三', 113))[1]).toBe(true)
    expect(apart(line('一', 20), table('规章', 1), line('二', 300))).toEqual([false, false, false])
    expect(apart(line('一', 20))).toEqual([false])
  })
})
