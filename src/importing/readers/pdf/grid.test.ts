import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gridWithin, type Place } from './grid'
import type { Ruling } from './page'
import { lots, whole } from './rulings'

const level = (at: number, from: number, to: number): Ruling => ({ level: true, at, from, to })
const plumb = (at: number, from: number, to: number): Ruling => ({ level: false, at, from, to })
const frame = (left: number, top: number, right: number, bottom: number) => [
  level(top, left, right),
  level(bottom, left, right),
  plumb(left, top, bottom),
  plumb(right, top, bottom),
]
const grids = (rulings: Ruling[]) => lots(whole(rulings)).map(gridWithin)
const places = (cells: Place[] | undefined) => cells?.map(({ left, top, right, bottom }) => [left, top, right, bottom])

describe('rulings', () => {
  it('pieces, dots and double lines are the one line that is seen', () => {
    const dots = Array.from({ length: 50 }, (_, i) => level(20, 10 + 2 * i, 11 + 2 * i))
    expect(whole(dots)).toEqual([level(20, 10, 109)])
    expect(whole([level(20, 10, 100), level(22, 10, 100)])).toEqual([level(21, 10, 100)])
    expect(whole([level(20, 10, 50), level(20.3, 50.5, 100)])).toHaveLength(1)
  })

  it('lines that do not touch are not one table', () => {
    expect(grids([...frame(0, 0, 100, 50), ...frame(0, 80, 100, 120)])).toHaveLength(2)
  })
})

describe('a grid', () => {
  it('has the cells between its rulings', () => {
    const [grid] = grids([...frame(0, 0, 100, 40), plumb(50, 0, 40), level(20, 0, 100)])
    expect(grid?.xs).toEqual([0, 50, 100])
    expect(grid?.ys).toEqual([0, 20, 40])
    expect(grid?.cells).toHaveLength(4)
  })

  it('places with no ruling between them are one merged cell', () => {
    // A label over two rows at the left, a head over two columns at the right.
    const [grid] = grids([...frame(0, 0, 90, 40), plumb(30, 0, 40), level(20, 30, 90), plumb(60, 20, 40)])
    expect(places(grid?.cells)).toEqual([
      [0, 0, 1, 2],
      [1, 0, 3, 1],
      [1, 1, 2, 2],
      [2, 1, 3, 2],
    ])
  })

  it('is closed at its sides by the ends of its lines where no ruling does', () => {
    const [grid] = grids([level(0, 0, 100), level(20, 0, 100), level(40, 0, 100), plumb(50, 0, 40)])
    expect(grid?.xs).toEqual([0, 50, 100])
    expect(grid?.cells).toHaveLength(4)
  })

  it('is open below where its lines run on past the last ruling', () => {
    const [grid] = grids([level(0, 0, 100), level(20, 0, 100), plumb(0, 0, 40), plumb(50, 0, 40), plumb(100, 0, 40)])
    expect(grid?.open).toEqual({ above: false, below: true })
    expect(grid?.ys).toEqual([0, 20, 40])
  })

  it('is none where lines run in one direction only', () => {
    expect(grids([level(0, 0, 100), level(20, 0, 100)])).toEqual([undefined, undefined])
  })

  it('covers every place with exactly one cell, whichever rulings are missing', () => {
    const missing = fc.array(fc.boolean(), { minLength: 40, maxLength: 40 })
    fc.assert(
      fc.property(missing, (gone) => {
        const inner: Ruling[] = []
        let n = 0
        for (let i = 1; i < 5; i++)
          for (let j = 0; j < 5; j++) {
            if (!gone[n++]) inner.push(level(20 * i, 20 * j, 20 * j + 20))
            if (!gone[n++]) inner.push(plumb(20 * i, 20 * j, 20 * j + 20))
          }
        const [grid] = grids([...frame(0, 0, 100, 100), ...inner]).sort(
          (a, b) => (b?.cells.length ?? 0) - (a?.cells.length ?? 0),
        )
        const across = (grid?.xs.length ?? 1) - 1
        const down = (grid?.ys.length ?? 1) - 1
        const covered = (grid?.cells ?? []).flatMap(({ left, top, right, bottom }) =>
          Array.from({ length: (right - left) * (bottom - top) }, (_, k) => {
            const width = right - left
            return (top + Math.floor(k / width)) * across + left + (k % width)
          }),
        )
        expect(covered.sort((a, b) => a - b)).toEqual(Array.from({ length: across * down }, (_, k) => k))
      }),
    )
  })
})
