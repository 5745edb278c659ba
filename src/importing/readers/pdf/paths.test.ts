import { describe, expect, it } from 'vitest'
import { identity, type Matrix } from './matrix'
import { rulingsOf } from './paths'

const page = { left: 0, top: 0, right: 600, bottom: 800 }
const fill = { fill: true, stroke: false, width: 1 }
const stroke = { fill: false, stroke: true, width: 1 }

/** The path of a box, as pdf.js writes it: move, three lines, close. */
const box = (x: number, y: number, w: number, h: number) => [0, x, y, 1, x + w, y, 1, x + w, y + h, 1, x, y + h, 4]

describe('the rulings of a path', () => {
  it('a thin filled box is a line', () => {
    expect(rulingsOf(box(10, 20, 100, 0.5), identity, fill, page)).toEqual([
      { level: true, at: 20.25, from: 10, to: 110 },
    ])
    expect(rulingsOf(box(10, 20, 1, 50), identity, fill, page)).toEqual([{ level: false, at: 10.5, from: 20, to: 70 }])
  })

  it('a shaded cell is none', () => {
    expect(rulingsOf(box(10, 20, 100, 30), identity, fill, page)).toEqual([])
  })

  it('the stroked box of a cell has four', () => {
    expect(rulingsOf(box(10, 20, 100, 30), identity, stroke, page)).toHaveLength(4)
  })

  it('a frame filled between two boxes has four', () => {
    const path = [...box(10, 20, 100, 30), ...box(11, 21, 98, 28)]
    expect(rulingsOf(path, identity, fill, page).map(({ at }) => at)).toEqual([20.5, 49.5, 10.5, 109.5])
  })

  it('slanting lines and curves are none', () => {
    expect(rulingsOf([0, 0, 0, 1, 50, 50], identity, stroke, page)).toEqual([])
    expect(rulingsOf([0, 0, 0, 2, 0, 5, 50, 5, 50, 0], identity, fill, page)).toEqual([])
  })

  it('a path of signs that nobody knows, or that closes before it began, has none', () => {
    expect(rulingsOf([9, 0, 0, 1, 50, 0], identity, stroke, page)).toEqual([])
    expect(rulingsOf([4], identity, stroke, page)).toEqual([])
    expect(rulingsOf([0, 0, 0, 1, 50, 0, 9, 1, 90, 0], identity, stroke, page)).toHaveLength(1)
  })

  it('lines stand where the page shows them: moved, scaled, turned and clipped', () => {
    const turned: Matrix = [0, 2, -2, 0, 100, 0]
    expect(rulingsOf([0, 0, 0, 1, 50, 0], turned, stroke, page)).toEqual([{ level: false, at: 100, from: 0, to: 100 }])
    const clip = { ...page, right: 40 }
    expect(rulingsOf([0, 0, 10, 1, 50, 10], identity, stroke, clip)).toEqual([{ level: true, at: 10, from: 0, to: 40 }])
    expect(rulingsOf([0, 50, 10, 1, 90, 10], identity, stroke, clip)).toEqual([])
  })
})
