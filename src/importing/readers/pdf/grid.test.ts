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

  it('pieces within four points of each other are one line, on tracks within three', () => {
    expect(whole([level(20, 34, 60), level(20, 10, 30)])).toEqual([level(20, 10, 60)])
    expect(whole([level(20, 34.1, 60), level(20, 10, 30)])).toHaveLength(2)
    expect(whole([level(20, 10, 60), level(20, 20, 30), level(20, 63, 80)])).toEqual([level(20, 10, 80)])
    expect(whole([level(20, 10, 60), level(23, 10, 60)])).toHaveLength(1)
    expect(whole([level(20, 10, 60), level(23.1, 10, 60)])).toHaveLength(2)
  })

  it('shorter than eight points are none, and level ones are no plumb ones', () => {
    expect(whole([level(20, 10, 18), plumb(20, 10, 17.9)])).toEqual([level(20, 10, 18)])
    expect(whole([level(20, 10, 60), plumb(21, 10, 60)])).toEqual([level(20, 10, 60), plumb(21, 10, 60)])
  })

  it.each([
    ['in the middle', plumb(50, 0, 40), 1],
    ['three points off its beginning', plumb(7, 0, 40), 1],
    ['further off its beginning', plumb(6.9, 0, 40), 2],
    ['three points off its end', plumb(93, 0, 40), 1],
    ['further off its end', plumb(93.1, 0, 40), 2],
    ['three points above it', plumb(50, 0, 17), 1],
    ['further above it', plumb(50, 0, 16.9), 2],
    ['three points below it', plumb(50, 23, 40), 1],
    ['further below it', plumb(50, 23.1, 40), 2],
  ])('a plumb line %s is one lot with a level one, or two', (_, other, count) => {
    expect(lots([level(20, 10, 90), other])).toHaveLength(count)
    expect(lots([other, level(20, 10, 90)])).toHaveLength(count)
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

  it('is closed by the furthest ends of its lines, where those reach clearly further', () => {
    const across = [level(20, 0, 90), level(0, 10, 100), level(40, 5, 95)]
    expect(gridWithin([...across, plumb(50, 0, 40)])?.xs).toEqual([0, 50, 100])
    expect(gridWithin([...across, plumb(94, 0, 40), plumb(6, 0, 40)])?.xs).toEqual([6, 94])
    expect(gridWithin([...across, plumb(93.9, 0, 40), plumb(6.1, 0, 40)])?.xs).toEqual([0, 6.1, 93.9, 100])
    expect(gridWithin([...frame(0, 0, 100, 40), plumb(50, -9, 40)])?.open).toEqual({ above: true, below: false })
  })

  it('has one edge where lines are within three points', () => {
    const halves = (at: number) =>
      gridWithin([...frame(0, 0, 100, 40), plumb(50, 0, 20), plumb(at, 20, 40), level(20, 0, 100)])
    expect([halves(53)?.xs, halves(53)?.cells.length]).toEqual([[0, 50, 100], 4])
    expect(halves(53.5)?.xs).toEqual([0, 50, 53.5, 100])
  })

  it('may be a single cell, and is none where its lines enclose nothing', () => {
    expect(places(gridWithin(frame(0, 0, 100, 40))?.cells)).toEqual([[0, 0, 1, 1]])
    expect(gridWithin([])).toBeUndefined()
    expect(gridWithin([plumb(0, 0, 40), plumb(50, 0, 40)])).toBeUndefined()
    expect(gridWithin([level(0, 0, 3), plumb(0, 0, 40), plumb(2, 0, 40)])).toBeUndefined()
    expect(gridWithin([plumb(0, 0, 3), level(0, 0, 40), level(2, 0, 40)])).toBeUndefined()
  })

  it('has a wall where seven tenths of it are ruled', () => {
    const ruled = (length: number) => gridWithin([...frame(0, 0, 100, 20), plumb(50, 0, length)])?.cells.length
    expect([ruled(14), ruled(13.9)]).toEqual([2, 1])
    const twice = gridWithin([...frame(0, 0, 100, 20), plumb(50, 0, 7), plumb(50, 13, 20)])
    expect(twice?.cells.length).toBe(2)
  })

  it('a wide cell ends above a ruling under any part of it', () => {
    const below = [level(40, 0, 60), plumb(30, 40, 60)]
    const cells = (...more: Ruling[]) => places(gridWithin([...frame(0, 0, 60, 60), ...below, ...more])?.cells)
    const last = [
      [0, 2, 1, 3],
      [1, 2, 2, 3],
    ]
    expect(cells(level(20, 30, 60))).toEqual([[0, 0, 2, 1], [0, 1, 2, 2], ...last])
    expect(cells(level(20, 0, 30))).toEqual([[0, 0, 2, 1], [0, 1, 2, 2], ...last])
  })

  it('a wide cell ends above a wall in the row below', () => {
    const rulings = [...frame(0, 0, 90, 40), plumb(60, 0, 40), level(20, 60, 90), plumb(30, 20, 40)]
    expect(places(gridWithin(rulings)?.cells)).toEqual([
      [0, 0, 2, 1],
      [2, 0, 3, 1],
      [0, 1, 1, 2],
      [1, 1, 2, 2],
      [2, 1, 3, 2],
    ])
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
