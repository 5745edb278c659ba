import { describe, expect, it } from 'vitest'
import { typeset } from '../../../../tests/typeset'
import type { Glyph, Ruling } from './page'
import { type Part, tablesOn } from './tables'

const level = (at: number, from: number, to: number): Ruling => ({ level: true, at, from, to })
const plumb = (at: number, from: number, to: number): Ruling => ({ level: false, at, from, to })
/** The rulings of a table by the edges of its columns and rows. */
const ruled = (xs: number[], ys: number[]): Ruling[] => [
  ...ys.map((y) => level(y, xs[0] ?? 0, xs.at(-1) ?? 0)),
  ...xs.map((x) => plumb(x, ys[0] ?? 0, ys.at(-1) ?? 0)),
]
const on = (rulings: Ruling[], ...glyphs: Glyph[][]) =>
  tablesOn({ width: 600, height: 800, rulings, glyphs: glyphs.flat() }, 3)
const wordsOf = (part: Part | undefined) => part?.cells.map(({ text }) => text)
const restOf = ({ rest }: { rest: Glyph[] }) => rest.map(({ text }) => text).join('')

/** Two columns and two rows: cells of 100 by 20 points. */
const four = ruled([100, 200, 300], [100, 120, 140])

describe('a ruled table', () => {
  it('has the words that stand in its cells, and leaves the others', () => {
    const words = [
      typeset('上', 110, 90),
      typeset('规章', 110, 115),
      typeset('2', 210, 115),
      typeset('规范', 110, 135),
      typeset('50', 210, 135),
      typeset('左', 80, 115),
      typeset('右', 310, 115),
      typeset('下', 110, 160),
    ]
    const { parts, rest } = on(four, ...words)
    expect(parts).toHaveLength(1)
    expect(parts[0]).toMatchObject({
      box: { left: 100, top: 100, right: 300, bottom: 140 },
      xs: [100, 200, 300],
      open: { above: false, below: false },
    })
    expect(parts[0]?.cells[0]).toEqual({ text: '规章', row: 1, column: 1, rows: 1, columns: 1, page: 3, room: 6.7 })
    expect(parts[0]?.cells.map(({ text, row, column }) => [text, row, column])).toEqual([
      ['规章', 1, 1],
      ['2', 1, 2],
      ['规范', 2, 1],
      ['50', 2, 2],
    ])
    expect(restOf({ rest })).toBe('上左右下')
  })

  it('has merged cells, with the room that they have', () => {
    const rulings = [
      ...[100, 140].map((y) => level(y, 100, 400)),
      level(120, 200, 400),
      ...[100, 200, 400].map((x) => plumb(x, 100, 140)),
      plumb(300, 120, 140),
    ]
    const words = [typeset('甲', 110, 125), typeset('乙', 350, 115), typeset('丙', 210, 135), typeset('丁', 350, 135)]
    const [part] = on(rulings, ...words).parts
    expect(part?.cells.map(({ text, page, ...at }) => [text, ...Object.values(at)])).toEqual([
      ['甲', 7.7, 1, 1, 2, 1],
      ['乙', 17.7, 1, 2, 1, 2],
      ['丙', 7.7, 2, 2, 1, 1],
      ['丁', 7.7, 2, 3, 1, 1],
    ])
  })

  it('has a word where its middle stands, on a ruling to the right and below it', () => {
    const at = (x: number, y: number) => on(four, typeset('甲', x, y), typeset('乙', 110, 135)).parts[0]
    expect(wordsOf(at(194, 115))).toEqual(['甲', '', '乙', ''])
    expect(wordsOf(at(195, 115))).toEqual(['', '甲', '乙', ''])
    expect(wordsOf(at(250, 123))).toEqual(['', '甲', '乙', ''])
    expect(wordsOf(at(250, 123.8))).toEqual(['', '', '乙', '甲'])
    expect(wordsOf(at(295, 143))).toEqual(['', '', '乙', '甲'])
  })

  it('is none where it is a box around words, or encloses next to none', () => {
    const box = on(ruled([100, 300], [100, 140]), typeset('甲', 110, 115))
    expect([box.parts, restOf(box)]).toEqual([[], '甲'])
    const drawing = on(four, typeset('甲', 110, 115), typeset(' ', 110, 135), typeset('外', 400, 115))
    expect([drawing.parts, restOf(drawing)]).toEqual([[], '外甲 '])
    expect(on(four, typeset('甲 乙', 110, 115)).parts).toEqual([])
    expect(on(four, typeset('甲 ', 110, 115), typeset('乙', 210, 115)).parts).toHaveLength(1)
  })

  it('stands among others by its height', () => {
    const below = ruled([100, 200, 300], [300, 320])
    const two = on(
      [...below, ...four],
      typeset('甲', 110, 115),
      typeset('乙', 210, 115),
      typeset('丙', 110, 315),
      typeset('丁', 210, 315),
    )
    expect(two.parts.map(wordsOf)).toEqual([
      ['甲', '乙', '', ''],
      ['丙', '丁'],
    ])
  })

  it.each([
    ['small', [120, 150, 180], [120, 140], [100, 200, 300]],
    ['nearly as high', [205, 250, 295], [104, 154], [100, 200, 300]],
    ['nearly as wide', [109, 200, 296], [130, 156], [100, 105, 300]],
  ])('may lie in the cell of another: %s', (_, xs, ys, outer) => {
    const [x1 = 0, x2 = 0] = xs
    const [, foot = 0] = ys
    const words = [typeset('1', x1 + 2, foot - 5), typeset('2', x2 + 2, foot - 5)]
    const around = [typeset('(', 101, 158, 4), typeset('表', 240, 159, 4)]
    const { parts } = on([...ruled(outer, [100, 160]), ...ruled(xs, ys)], ...words, ...around)
    expect(parts.map((part) => wordsOf(part)?.join())).toEqual(['(,表', '1,2'])
  })

  it('keeps the words of a frame in one of its cells', () => {
    const frame = ruled([110, 150], [104, 116])
    expect(wordsOf(on([...four, ...frame], typeset('甲', 112, 114), typeset('乙', 210, 115)).parts[0])).toEqual([
      '甲',
      '乙',
      '',
      '',
    ])
  })
})

describe('a number over a ruling', () => {
  const torn = (...glyphs: Glyph[][]) => on(four, ...glyphs).parts[0]?.cells.map((cell) => cell.torn ?? false)
  const label = typeset('规章', 110, 135)

  it('tears the cells it stands in', () => {
    expect(torn(typeset('12345', 188, 115), label)).toEqual([true, true, false, false])
    expect(torn(typeset('12.45', 188, 115), label)).toEqual([true, true, false, false])
    expect(torn(typeset('12345', 92, 115), typeset('甲', 210, 115))).toEqual([true, false, false, false])
  })

  it.each([
    ['of words', typeset('甲乙丙', 185, 115)],
    ['of numbers that stand apart', [...typeset('12', 185, 115), ...typeset('34', 201.5, 115)]],
    ['of numbers on different lines', [...typeset('12', 190, 112), ...typeset('34', 200, 120)]],
    ['of a number in one cell', typeset('12345', 110, 115)],
    ['of turned numbers', typeset('12345', 188, 115).map((glyph): Glyph => ({ ...glyph, way: 'down' }))],
  ])('is none where it is one %s', (_, glyphs) => {
    expect(torn(glyphs, label)).toEqual([false, false, false, false])
  })

  it('is one where numbers stand less than a sixth or so of their size apart, or over each other', () => {
    const apart = (gap: number) => torn([...typeset('12', 189, 115), ...typeset('34', 199 + gap, 115)], label)
    expect(apart(1.4)).toEqual([true, true, false, false])
    expect(apart(1.6)).toEqual([false, false, false, false])
    expect(apart(-1.4)).toEqual([true, true, false, false])
  })

  it('is also torn where the page cuts it off', () => {
    const cut = typeset('12', 210, 115).map((glyph): Glyph => ({ ...glyph, cut: true }))
    expect(torn(cut, label)).toEqual([false, true, false, false])
  })
})
