import { describe, expect, it } from 'vitest'
import { typeset } from '../../../../tests/typeset'
import type { Glyph, Ruling } from './page'
import { sheetOf } from './sheet'

const page = (glyphs: Glyph[], rulings: Ruling[] = []) => ({ width: 600, height: 800, glyphs, rulings })
/** Writing from top to bottom in a column at `x`. */
const down = (text: string, x: number, top: number): Glyph[] =>
  [...text].map((c, i) => ({
    ...(typeset(c, x, 0)[0] as Glyph),
    top: top + 10 * i,
    bottom: top + 10 * i + 10,
    way: 'down',
    size: 10 - i,
  }))
/** A table of two cells, 40 points high. */
const rulings = (top: number): Ruling[] => [
  ...[top, top + 40].map((at) => ({ level: true, at, from: 100, to: 300 })),
  ...[100, 200, 300].map((at) => ({ level: false, at, from: top, to: top + 40 })),
]

describe('a page put together', () => {
  it('has its lines and tables from top to bottom, whatever order the file has them in', () => {
    const glyphs = [
      ...typeset('下', 100, 300),
      ...typeset('规章', 110, 120),
      ...typeset('12', 210, 120),
      ...typeset('上', 100, 50),
    ]
    const sheet = sheetOf(page(glyphs, rulings(100)), 3)
    expect([sheet.page, sheet.height]).toEqual([3, 800])
    expect(
      sheet.items.map((item) => (item.kind === 'table' ? item.part.cells.map(({ text }) => text) : item.text)),
    ).toEqual(['上', ['规章', '12'], '下'])
    expect(sheet.items[1]?.top).toBe(100)
  })

  it('has of a line its words, cut as they are, and where it stands', () => {
    const [item] = sheetOf(page([...typeset('甲', 100, 50), ...typeset('乙', 200, 50)]), 1).items
    expect(item).toEqual({
      kind: 'line',
      text: '甲  乙',
      segments: [
        { text: '甲', from: 100, to: 110 },
        { text: '乙', from: 200, to: 210 },
      ],
      base: 50,
      top: 41.2,
      bottom: 51.2,
      size: 10,
    })
  })

  it('has a column of upright writing as a line', () => {
    const { items } = sheetOf(page([...typeset('横', 100, 50), ...down('竖排', 300, 60)]), 1)
    expect(items.map((item) => item.kind === 'line' && item.text)).toEqual(['横', '竖排'])
    expect(items[1]).toEqual({
      kind: 'line',
      text: '竖排',
      segments: [{ text: '竖排', from: 300, to: 310 }],
      base: 80,
      top: 60,
      bottom: 80,
      size: 10,
    })
  })
})
