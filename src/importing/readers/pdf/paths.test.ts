import { describe, expect, it } from 'vitest'
import { identity, type Matrix } from './matrix'
import { rulingsOf } from './paths'

const page = { left: 0, top: 0, right: 600, bottom: 800 }
const fill = { fill: true, stroke: false, width: 1 }
const stroke = { fill: false, stroke: true, width: 1 }

/** The path of a box, as pdf.js writes it: move, three lines, close. */
const box = (x: number, y: number, w: number, h: number) => [0, x, y, 1, x + w, y, 1, x + w, y + h, 1, x, y + h, 4]

const level = (at: number, from: number, to: number) => ({ level: true, at, from, to })
const plumb = (at: number, from: number, to: number) => ({ level: false, at, from, to })

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

  it.each([
    ['as thick as a line may be', box(10, 20, 100, 4), [level(22, 10, 110)]],
    ['thicker than a line', box(10, 20, 100, 4.5), []],
    ['as wide as a line may be', box(10, 20, 4, 100), [plumb(12, 20, 120)]],
    ['wider than a line', box(10, 20, 4.5, 100), []],
    ['of no width', box(10, 20, 0, 2), [plumb(10, 20, 22)]],
    ['of no height', box(10, 20, 2, 0), [level(20, 10, 12)]],
    ['of no extent', box(10, 20, 0, 0), []],
    ['that is a dot, which may be of either kind', box(10, 20, 1, 1), [level(20.5, 10, 11), plumb(10.5, 20, 21)]],
  ])('a filled box %s', (_, path, rulings) => {
    expect(rulingsOf(path, identity, fill, page)).toEqual(rulings)
  })

  it('a frame has its sides whichever of its boxes comes first, as thick as lines may be', () => {
    const between = (x: number, y: number, w: number, h: number) => {
      const inner = box(x, y, w, h)
      const outer = box(10, 20, 100, 60)
      const counts = [
        [...outer, ...inner],
        [...inner, ...outer],
      ].map((path) => rulingsOf(path, identity, fill, page).length)
      return counts
    }
    expect(between(14, 24, 92, 52)).toEqual([4, 4])
    expect(between(15, 24, 91, 52)).toEqual([0, 0])
    expect(between(14, 25, 92, 51)).toEqual([0, 0])
    expect(between(14, 24, 91, 52)).toEqual([0, 0])
    expect(between(14, 24, 92, 51)).toEqual([0, 0])
    expect(between(10, 24, 96, 52)).toEqual([0, 0])
    expect(between(14, 20, 92, 56)).toEqual([0, 0])
    expect(between(90, 70, 60, 60)).toEqual([0, 0])
  })

  it('a stroke may slant by a point and be four wide', () => {
    const drawn = (y: number, width: number) =>
      rulingsOf([0, 0, 10, 1, 50, y], identity, { ...stroke, width }, page).length
    expect([drawn(11, 1), drawn(12, 1), drawn(10, 4), drawn(10, 4.5)]).toEqual([1, 0, 1, 0])
  })

  it('are none beyond what is shown, on any side', () => {
    const clip = { left: 20, top: 20, right: 40, bottom: 40 }
    const seen = (...path: number[]) => rulingsOf(path, identity, stroke, clip)
    expect(seen(0, 0, 41, 1, 50, 41)).toEqual([])
    expect(seen(0, 0, 19, 1, 50, 19)).toEqual([])
    expect(seen(0, 41, 0, 1, 41, 50)).toEqual([])
    expect(seen(0, 19, 0, 1, 19, 50)).toEqual([])
    expect(seen(0, 0, 30, 1, 50, 30)).toEqual([level(30, 20, 40)])
    expect(seen(0, 30, 0, 1, 30, 50)).toEqual([plumb(30, 20, 40)])
  })
})
