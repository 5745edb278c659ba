import { expect, it } from 'vitest'
import { around, at, common, holds, type Matrix, moved, times } from './matrix'

const inner: Matrix = [1, 2, 3, 4, 5, 6]
const outer: Matrix = [7, 8, 9, 10, 11, 12]

it('one transform after another leads where both lead', () => {
  const once = at(inner, 2, 3)
  expect(once).toEqual({ x: 16, y: 22 })
  expect(at(times(outer, inner), 2, 3)).toEqual(at(outer, once.x, once.y))
  expect(times(outer, inner)).toEqual([25, 28, 57, 64, 100, 112])
})

it('a transform moved begins elsewhere in its own measure', () => {
  expect(moved(inner, 2, 3)).toEqual([1, 2, 3, 4, 16, 22])
})

it('a box holds its edges and what is between them', () => {
  const box = around([
    { x: 3, y: 2 },
    { x: 1, y: 4 },
  ])
  expect(box).toEqual({ left: 1, right: 3, top: 2, bottom: 4 })
  const points: [number, number][] = [
    [1, 2],
    [3, 4],
    [0.9, 3],
    [3.1, 3],
    [2, 1.9],
    [2, 4.1],
  ]
  expect(points.map(([x, y]) => holds(box, x, y))).toEqual([true, true, false, false, false, false])
})

it('two boxes have in common what is in both', () => {
  const box = { left: 0, top: 0, right: 10, bottom: 10 }
  expect(common(box, { left: 5, top: -5, right: 15, bottom: 5 })).toEqual({ left: 5, top: 0, right: 10, bottom: 5 })
})
