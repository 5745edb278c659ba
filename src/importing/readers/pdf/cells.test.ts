import { describe, expect, it } from 'vitest'
import { typeset } from '../../../../tests/typeset'
import { columnsOf, wordsIn } from './cells'
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

describe('columns of upright writing', () => {
  const read = (glyphs: Glyph[]) => columnsOf(glyphs).map((one) => one.map(({ text }) => text).join(''))

  it('are read from their beginning, the right one first, and turned the other way the left one', () => {
    expect(read([...column('甲乙', 0, 'down'), ...column('丙丁', 14, 'down')].reverse())).toEqual(['丙丁', '甲乙'])
    expect(read([...column('乙甲', 14, 'up'), ...column('丁丙', 0, 'up')])).toEqual(['丙丁', '甲乙'])
  })

  it('hold what stands within half the larger type', () => {
    expect(read([...column('甲', 0, 'down'), ...column(' 乙', 5, 'down')])).toEqual(['甲乙'])
    expect(read([...column('甲', 0, 'down'), ...column(' 乙', 5.1, 'down')])).toEqual(['乙', '甲'])
    const large = column('乙', 8, 'down').map((glyph) => ({ ...glyph, size: 20, top: 30 }))
    expect(read([...column('甲', 0, 'down'), ...large])).toEqual(['甲乙'])
  })

  it('run up only where most of them does', () => {
    expect(read([...column('甲', 0, 'up'), ...column(' 乙', 0, 'down'), ...column(' ', 0, 'up')])).toEqual(['甲乙'])
  })
})

describe('what a cell holds', () => {
  it('is upright only where most of it is', () => {
    expect(words([...typeset('甲', 30, 20), ...column(' 乙', 0, 'down'), ...column(' ', 0, 'down')], 80)).toBe('乙甲')
    expect(wordsIn(column('办 理', 0, 'down'), 40)).toEqual({ text: '办理', room: Infinity })
  })

  it('leaves room on its last line, less the margins', () => {
    const glyphs = [...typeset('行政许可', 5, 20), ...typeset('甲', 5, 34)]
    expect(wordsIn(glyphs, 63)).toEqual({ text: '行政许可甲', room: 4 })
    expect(wordsIn([], 63)).toEqual({ text: '', room: Infinity })
    expect(wordsIn([...typeset('行政许可', 5, 20), ...typeset(' ', 45, 20)], 63)).toEqual({ text: '行政许可', room: 1 })
  })

  const narrow = 23.5
  it.each([
    ['ab', 'cd', narrow, 'ab cd'],
    ['12', '%', narrow, '12%'],
    ['12', '.5', narrow, '12.5'],
    ['1,', '036', narrow, '1,036'],
    ['ab', '12', narrow, 'ab 12'],
    ['12', 'ab', narrow, '12 ab'],
    ['12', '34', 28, '12 34'],
    ['12', '34', 27.9, '1234'],
    ['甲', '12', 80, '甲12'],
    ['12', '甲', 80, '12甲'],
    ['ab', '甲', narrow, 'ab甲'],
  ])('on two lines, %s and %s in %d points, is one text', (one, other, width, said) => {
    expect(words([...typeset(one, 5, 20), ...typeset(other, 5, 34)], width)).toBe(said)
  })
})
