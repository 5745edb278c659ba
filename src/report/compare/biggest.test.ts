import { describe, expect, it } from 'vitest'
import { bundled } from '../../../tests/bundled'
import { smallReport } from '../../../tests/smallReport'
import type { Report } from '../schema'
import { biggestChanges, leastToTell } from './biggest'
import { comparables } from './series'

const rows = comparables([bundled.suqian2023, bundled.suqian2024])
const listed = (n: number) => biggestChanges(rows, [0, 1], n)
const year = (statistics: Report['statistics']) =>
  smallReport({ form: '2019', year: 2023, statistics, figures: {}, headlines: [], charts: [] })
const between = (from: Report['statistics'], to: Report['statistics']) =>
  biggestChanges(comparables([year(from), year(to)]), [0, 1], 6).map(({ row, parts }) => [
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
