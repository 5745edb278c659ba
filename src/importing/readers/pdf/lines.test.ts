import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { typeset } from '../../../../tests/typeset'
import { rowsOf, segmentsOf, wordsOf } from './lines'
import type { Glyph } from './page'

const read = (glyphs: Glyph[]) => rowsOf(glyphs).map((row) => wordsOf(segmentsOf(row)))

describe('lines', () => {
  it('characters on one foot are a line, from left to right, whatever order the file has them in', () => {
    const glyphs = [...typeset('第二行', 10, 40), ...typeset('第一行', 10, 20)].reverse()
    expect(read(glyphs)).toEqual(['第一行', '第二行'])
  })

  it('feet that differ a little do not break a line', () => {
    expect(read([...typeset('共', 10, 20), ...typeset('14', 20, 21.2), ...typeset('万余条', 30, 19.4)])).toEqual([
      '共14万余条',
    ])
  })

  it('a raised digit stays in its line, and is no part of a number', () => {
    expect(read([...typeset('面积3', 10, 20), ...typeset('2', 35, 16, 6), ...typeset('，下同', 38, 20)])).toEqual([
      '面积3²，下同',
    ])
  })

  it('two lines printed close stay two', () => {
    expect(read([...typeset('其中：', 10, 20), ...typeset('条）17', 10, 30)])).toEqual(['其中：', '条）17'])
  })

  it('a character printed twice to make it bold is one', () => {
    expect(read([...typeset('总计', 10, 20), ...typeset('总计', 10.3, 20)])).toEqual(['总计'])
    expect(read(typeset('1100', 10, 20))).toEqual(['1100'])
  })

  it('stand on one foot within a quarter of the smaller type', () => {
    const over = (base: number, size = 10) => read([...typeset('甲', 10, 20), ...typeset('乙', 10, base, size)])
    expect(over(22.5)).toEqual(['甲乙'])
    expect(over(22.6)).toEqual(['甲', '乙'])
    expect(over(24, 20)).toEqual(['甲', '乙'])
  })

  it('a part lowered by up to half the larger type is of the line, if the line has room there', () => {
    const beside = (base: number, x = 30, size = 10) =>
      read([...typeset('甲乙', 10, 20), ...typeset('丙丁', x, base, size)])
    expect(beside(25)).toEqual(['甲乙丙丁'])
    expect(beside(25.1)).toEqual(['甲乙', '丙丁'])
    expect(beside(28, 30, 20)).toEqual(['甲乙丙丁'])
    expect(beside(24, 28)).toEqual(['甲乙丙丁'])
    expect(beside(24, 27)).toEqual(['甲乙', '丙丁'])
    expect(beside(24, -7)).toEqual(['甲乙', '丙丁'])
    expect(beside(24, 28, 5)).toEqual(['甲乙', '丙丁'])
  })

  it('reach as far up and down as their largest type, which they stand on', () => {
    const glyphs = [...typeset('甲 ', 10, 21), ...typeset('乙', 30, 20, 20), ...typeset('丙', 50, 19)]
    const [row, ...others] = rowsOf(glyphs)
    expect(row).toMatchObject({ base: 20, size: 20, bottom: 20 + 2.4 })
    expect([row?.top, row?.spaces.length, others]).toEqual([20 - 0.88 * 20, 1, []])
  })

  it('a character beside the same one is its shadow within a tenth of its size', () => {
    const twice = (x: number) => read([...typeset('甲', 10, 20), ...typeset('甲', x, 20)])
    expect(twice(10.9)).toEqual(['甲'])
    expect(twice(11)).toEqual(['甲甲'])
    expect(read([...typeset('甲', 10, 20), ...typeset('乙', 10.5, 20)])).toEqual(['甲乙'])
  })

  it.each([
    ['small and raised', '2', 8, 18, '²'],
    ['nearly as large', '2', 9, 18, '2'],
    ['as large', '2', 10, 18, '2'],
    ['hardly raised', '2', 8, 19, '2'],
    ['lowered', '2', 6, 22, '2'],
    ['a letter', 'a', 6, 18, 'a'],
  ])('a digit is a sign where it is so: %s', (_, text, size, base, said) => {
    expect(read([...typeset('甲', 10, 20), ...typeset(text, 20, base, size)])).toEqual([`甲${said}`])
  })

  it('a number that one sign of the font says is no sign of a note', () => {
    const [glyph] = typeset('2', 20, 16, 6)
    for (const text of ['12', '2.', 'a2'])
      expect(read([...typeset('甲', 10, 20), { ...(glyph as Glyph), text }])).toEqual([`甲${text}`])
  })

  it('every character is in exactly one line', () => {
    const places = fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 30 })))
    fc.assert(
      fc.property(places, (at) => {
        const glyphs = at.flatMap(([x, y], i) => typeset(String.fromCharCode(0x4e00 + i), 20 * x, 9 * y))
        const read = rowsOf(glyphs).flatMap((row) => row.glyphs)
        expect(read.map(({ text }) => text).sort()).toEqual(glyphs.map(({ text }) => text).sort())
      }),
    )
  })
})

describe('segments', () => {
  it('one and a half characters of empty paper cut a line, in points', () => {
    const [row] = rowsOf([...typeset('行政许可', 80, 20), ...typeset('1573179', 160, 20)])
    expect(row && segmentsOf(row)).toEqual([
      { text: '行政许可', from: 80, to: 120 },
      { text: '1573179', from: 160, to: 195 },
    ])
  })

  it('spread writing is not cut', () => {
    expect(read([...typeset('总', 10, 20), ...typeset('计', 30, 20)])).toEqual(['总 计'])
    expect(read([...typeset('公', 10, 20), ...typeset('开', 22, 20)])).toEqual(['公开'])
  })

  it('numbers with a gap and no blank between them are in two columns', () => {
    expect(read([...typeset('3525', 10, 20), ...typeset('941', 35, 20)])).toEqual(['3525  941'])
    expect(read(typeset('2024 12', 10, 20))).toEqual(['2024 12'])
  })

  it('blanks of the file are kept as they are', () => {
    expect(read(typeset('第一条　总则', 10, 20))).toEqual(['第一条　总则'])
    expect(read(typeset(' Annual Report ', 10, 20))).toEqual(['Annual Report'])
  })

  it('words of Latin letters are parted where the file has no blanks', () => {
    expect(read([...typeset('open', 10, 20), ...typeset('data', 33, 20)])).toEqual(['open data'])
  })

  /** What is read of two characters of ten points with so much paper between them. */
  const apart = (a: string, b: string, gap: number, more: Glyph[] = []) => {
    const first = typeset(a, 0, 20)
    return read([...first, ...typeset(b, (first[0]?.right ?? 0) + gap, 20), ...more])[0]
  }

  it.each([
    ['甲', '乙', 15, '甲  乙'],
    ['甲', '乙', 14.9, '甲 乙'],
    ['甲', '乙', 6, '甲 乙'],
    ['甲', '乙', 5.9, '甲乙'],
    ['a', 'b', 1.9, 'a b'],
    ['a', 'b', 1.7, 'ab'],
    ['a', '乙', 5, 'a乙'],
    ['甲', 'b', 5, '甲b'],
    ['3', '5', 3.5, '3  5'],
    ['3', '5', 3.4, '3 5'],
    ['3', '5', 1, '35'],
    ['3', 'b', 4, '3 b'],
    ['a', '5', 4, 'a 5'],
  ])('%s and %s with %d points between are %j', (a, b, gap, said) => {
    expect(apart(a, b, gap)).toBe(said)
  })

  it('are cut by what is empty for the larger type', () => {
    expect(read([...typeset('甲', 0, 20), ...typeset('乙', 30, 20, 20)])).toEqual(['甲 乙'])
  })

  it('have a blank of the file where it stands between them, on their foot, and they are apart', () => {
    const blank = (x: number, base = 20) => typeset(' ', x, base)
    expect(apart('3', '5', 5, blank(5))).toBe('3 5')
    expect(apart('3', '5', 5, [...blank(4), ...blank(6)])).toBe('3  5')
    expect(apart('3', '5', 5, blank(20))).toBe('3  5')
    expect(apart('3', '5', 5, blank(-2))).toBe('3  5')
    expect(apart('甲', '乙', 1, blank(8))).toBe('甲 乙')
    expect(apart('甲', '乙', 0.9, blank(8))).toBe('甲乙')
    expect([17.4, 17.5, 22.5, 22.6].map((base) => apart('3', 'b', 1.5, blank(3.5, base)))).toEqual([
      '3b',
      '3 b',
      '3 b',
      '3b',
    ])
  })

  it('have the blanks of their own line, whatever order the file has them in', () => {
    const line = (base: number, between: string) => [
      ...typeset('甲', 0, base),
      ...typeset(between, 11, base),
      ...typeset('乙', 15, base),
    ]
    expect(read([...line(60, ''), ...line(40, '\u2003'), ...line(20, ' '), ...line(80, ' ')])).toEqual([
      '甲 乙',
      '甲\u2003乙',
      '甲乙',
      '甲 乙',
    ])
  })

  it('that are cut off say so', () => {
    const [one, other, last] = typeset('123', 0, 20) as [Glyph, Glyph, Glyph]
    const [row] = rowsOf([one, other, { ...last, cut: true }, ...typeset('4', 60, 20)])
    expect(row && segmentsOf(row)).toEqual([
      { text: '123', from: 0, to: 15, cut: true },
      { text: '4', from: 60, to: 65 },
    ])
  })
})
