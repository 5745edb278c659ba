import { describe, expect, it } from 'vitest'
import { glyphsOf, type Shown } from './glyphs'
import type { Matrix } from './matrix'
import { begin, type State } from './state'

const page = { left: 0, top: 0, right: 600, bottom: 800 }
/** Type of ten points that begins at 100, 50, y downwards; `way`: where it runs. */
const stateOf = (more: Partial<State> = {}, way: readonly number[] = [1, 0, 0, -1]): State => ({
  ...begin([...way, 100, 50] as unknown as Matrix, page),
  size: 10,
  ...more,
})
const shown = (text: string, more: Partial<Shown> = {}): Shown[] =>
  Array.from(text, (unicode) => ({ unicode, width: 1000, ...more }))
const placed = (state: State, text = '甲乙') =>
  glyphsOf(shown(text), state).map(({ left, right, top, bottom }) => [left, right, top, bottom].map(Math.round))
/** Where the next character goes, on the page. */
const next = (text: string, state: State, more?: Partial<Shown>) => {
  glyphsOf(shown(text, more), state)
  return state.text.slice(4)
}

describe('the square of a character', () => {
  it.each([
    ['across', [1, 0, 0, -1], [100, 110, 41, 51], [110, 120, 41, 51]],
    ['down', [0, 1, 1, 0], [99, 109, 50, 60], [99, 109, 60, 70]],
    ['up', [0, -1, -1, 0], [91, 101, 40, 50], [91, 101, 30, 40]],
    ['upside down', [-1, 0, 0, 1], [90, 100, 49, 59], [80, 90, 49, 59]],
  ])('lies where the writing runs %s', (_, way, one, other) => {
    expect(placed(stateOf({}, way as number[]))).toEqual([one, other])
  })

  it('stands on a foot that is raised with it, and is as large as it is on the page', () => {
    const [glyph] = glyphsOf(shown('甲'), stateOf({ rise: 2 }, [2, 0, 0, -2]))
    expect(glyph).toMatchObject({ base: 46, size: 20, way: 'across', text: '甲' })
  })

  it('leans as the writing does, and is held by an upright box', () => {
    // Slanted type, as italics are made: what is higher lies further right.
    expect(placed(stateOf({}, [1, 0, 0.5, -1]), '甲')).toEqual([[99, 114, 41, 51]])
    expect(placed(stateOf({}, [1, 0.05, 0, -1]), '甲')).toEqual([[100, 110, 41, 52]])
    expect(glyphsOf(shown('甲乙'), stateOf({}, [1, 0.05, 0, -1]))[1]?.base).toBeCloseTo(50.5)
  })
})

describe('writing runs', () => {
  const way = (...matrix: [number, number, number, number]) => glyphsOf(shown('甲'), stateOf({}, matrix))[0]?.way
  const vertical = { unit: 0.001, vertical: true }
  const upright = (...matrix: [number, number, number, number]) =>
    glyphsOf(shown('甲'), stateOf({ font: vertical }, matrix))[0]?.way

  it('one of three ways, or aslant and is not of the text', () => {
    expect([way(1, 0, 0, -1), way(-1, 0, 0, 1), way(0, 1, 1, 0), way(0, -1, -1, 0)]).toEqual([
      'across',
      'across',
      'down',
      'up',
    ])
    expect([way(1, 0.09, 0, -1), way(0.09, 1, 1, 0), way(0.09, -1, -1, 0)]).toEqual(['across', 'down', 'up'])
    expect([way(1, 0.1, 0, -1), way(0.1, 1, 1, 0), way(1, 1, 1, -1), way(0, 0, 0, -1)]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })

  it('down where a font is vertical, and across where that is turned', () => {
    expect([upright(1, 0, 0, -1), upright(0, 1, 1, 0), upright(1, 0, 0, 1)]).toEqual(['down', 'across', 'up'])
  })
})

describe('the next character', () => {
  it('goes behind those shown, in the size of their type', () => {
    expect(next('甲乙', stateOf())).toEqual([20, 0])
    expect(next('甲乙', stateOf({ scale: 0.5, charSpacing: 1 }))).toEqual([11, 0])
    expect(next('  ', stateOf({ wordSpacing: 3 }), { isSpace: true })).toEqual([26, 0])
    expect(next('  ', stateOf({ wordSpacing: 3 }))).toEqual([20, 0])
  })

  it('goes below them in a vertical font, by what each says or by its whole size', () => {
    const font = { unit: 0.001, vertical: true }
    expect(next('甲乙', stateOf({ font }))).toEqual([0, -20])
    expect(next('甲乙', stateOf({ font, charSpacing: 1 }))).toEqual([0, -22])
    expect(next('甲乙', stateOf({ font }), { vmetric: [-500, 0, 0] })).toEqual([0, -10])
    expect(next('甲乙', stateOf({ font }), { vmetric: null })).toEqual([0, -20])
    expect(placed(stateOf({ font }))).toEqual([
      [95, 105, 50, 60],
      [95, 105, 60, 70],
    ])
  })

  it('stays where type has no size', () => {
    const state = stateOf({ size: 0 })
    expect([glyphsOf(shown('甲'), state), state.text.slice(4)]).toEqual([[], [0, 0]])
  })
})

describe('what lies beyond the edge', () => {
  const clipped = (right: number, text: string) =>
    glyphsOf(shown(text), stateOf({ clip: { ...page, right } })).map(({ text, cut }) => (cut ? `${text}!` : text))

  it('is not shown, and cuts a number', () => {
    expect(clipped(124, '甲乙丙')).toEqual(['甲', '乙'])
    expect(clipped(114, '12')).toEqual(['1!'])
    expect(clipped(114, '甲2')).toEqual(['甲'])
    expect(clipped(114, '1甲')).toEqual(['1'])
    expect(clipped(114, '1.')).toEqual(['1!'])
    expect(clipped(114, '甲 ')).toEqual(['甲', ' '])
  })

  it('may go on behind a digit that reaches it', () => {
    expect(clipped(111, '1')).toEqual(['1!'])
    expect(clipped(112, '1')).toEqual(['1'])
    expect(clipped(111, '甲')).toEqual(['甲'])
  })

  it('is told by the ink of a mark, not by its square', () => {
    expect([clipped(113, '甲，'), clipped(112, '甲，')]).toEqual([['甲', '，'], ['甲']])
    expect([clipped(118, '甲（'), clipped(117, '甲（')]).toEqual([['甲', '（'], ['甲']])
  })
})
