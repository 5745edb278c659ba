import { describe, expect, it } from 'vitest'
import { bundled } from '../../../tests/bundled'
import { tableOnly } from '../../../tests/smallReport'
import type { Report } from '../schema'
import { biggestChanges, leastToTell } from './biggest'
import { comparables } from './series'

const rows = comparables([bundled.suqian2023, bundled.suqian2024])
const listed = (n: number) => biggestChanges(rows, [0, 1], n)
const between = (from: Report['statistics'], to: Report['statistics'], n = 6) =>
  biggestChanges(comparables([tableOnly('2019', from), tableOnly('2019', to)]), [0, 1], n).map(({ row, parts }) => [
    row.id,
    parts.map((part) => part.row.id),
  ])

describe('what changed most', () => {
  it('is told from the most on, and no more than is asked for; parts stand below what they are of', () => {
    expect(listed(3).map(({ row, parts }) => [row.id, parts.map((part) => part.row.id)])).toEqual([
      ['outcomes.not-processed', ['outcomes.not-processed.excessive', 'outcomes.not-processed.petition']],
      ['outcomes.other', ['outcomes.other.not-corrected', 'outcomes.other.other']],
      ['litigation', ['litigation.after-review.other', 'litigation.other']],
    ])
  })

  it('a part that changed brings its whole, even one that did not change', () => {
    expect(between({ review: 100, 'review.upheld': 50 }, { review: 100, 'review.upheld': 90 })).toEqual([
      ['review', ['review.upheld']],
    ])
    expect(between({ 'review.upheld': 50 }, { 'review.upheld': 90 })).toEqual([['review.upheld', []]])
  })

  it('a part stands for itself where its whole is not in both, or is a total of all', () => {
    expect(between({ 'review.upheld': 50 }, { review: 200, 'review.upheld': 90 })).toEqual([['review.upheld', []]])
    const all = (n: number) => [0, 0, 0, 0, 0, n, n]
    expect(
      between({ outcomes: all(100), 'outcomes.granted': all(50) }, { outcomes: all(110), 'outcomes.granted': all(90) }),
    ).toEqual([
      ['outcomes.granted', []],
      ['outcomes', []],
    ])
  })

  it('tells the two parts that changed most, up or down, and none that did not', () => {
    const results = (upheld: number, corrected: number, other: number) => ({
      review: 900,
      'review.upheld': upheld,
      'review.corrected': corrected,
      'review.other': other,
    })
    expect(between(results(50, 100, 40), results(60, 100, 40))).toEqual([['review', ['review.upheld']]])
    expect(between(results(50, 100, 40), results(60, 40, 40))).toEqual([
      ['review', ['review.corrected', 'review.upheld']],
    ])
    expect(between(results(50, 100, 40), results(60, 40, 50))).toEqual([
      ['review', ['review.corrected', 'review.other']],
    ])
  })

  it('tells as many as are asked for, the largest first', () => {
    const from = { 'regulations.made': 50, 'licences.decided': 100, charges: 200 }
    const to = { 'regulations.made': 55, 'licences.decided': 50, charges: 240 }
    expect(between(from, to, 2)).toEqual([
      ['licences.decided', []],
      ['charges', []],
    ])
  })

  it('leaves out what was small and what did not change', () => {
    expect(between({ 'regulations.made': leastToTell - 1 }, { 'regulations.made': 500 })).toEqual([])
    expect(between({ 'regulations.made': leastToTell }, { 'regulations.made': leastToTell })).toEqual([])
    expect(between({ 'regulations.made': leastToTell }, { 'regulations.made': leastToTell + 1 })).toEqual([
      ['regulations.made', []],
    ])
  })

  it('kinds of applicants are not told one by one', () => {
    expect(listed(1000).flatMap(({ row, parts }) => [row, ...parts.map((p) => p.row)].filter((r) => r.column))).toEqual(
      [],
    )
  })
})
