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
})
