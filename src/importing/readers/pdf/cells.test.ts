import { describe, expect, it } from 'vitest'
import { typeset } from '../../../../tests/typeset'
import { wordsIn } from './cells'
import type { Glyph } from './page'

const words = (glyphs: Glyph[], width: number) => wordsIn(glyphs, width).text

/** Writing from top to bottom in a column at `x`. */
const column = (text: string, x: number, way: Glyph['way']): Glyph[] =>
  [...text].map((c, i) => ({
    text: c,
    left: x,
    right: x + 10,
    top: 10 * i,
    bottom: 10 * i + 10,
    base: 10 * i,
    size: 10,
    way,
  }))

describe('the words in a cell', () => {
  it('lines of Chinese are joined without a space', () => {
    expect(words([...typeset('要求行政机关确认或重新', 5, 20), ...typeset('出具已获取信息', 5, 34)], 120)).toBe(
      '要求行政机关确认或重新出具已获取信息',
    )
  })

  it('a label written one character a line is a word', () => {
    const label = [...'三、本年度'].flatMap((c, i) => typeset(c, 5, 20 + 12 * i))
    expect(words(label, 20)).toBe('三、本年度')
  })

  it('vertical writing runs down its columns, the right one first', () => {
    expect(words([...column('办理结果', 0, 'down'), ...column('三、本年度', 14, 'down')], 40)).toBe(
      '三、本年度办理结果',
    )
  })

  it('writing turned upwards is read from the bottom', () => {
    expect(words(column('果结', 0, 'up'), 40)).toBe('结果')
  })

  it('a number broken in a narrow cell is one, two numbers below each other are two', () => {
    expect(words([...typeset('72701.', 7, 20), ...typeset('2578', 7, 34)], 44)).toBe('72701.2578')
    expect(words([...typeset('3', 20, 20), ...typeset('5', 20, 34)], 45)).toBe('3 5')
  })
})
