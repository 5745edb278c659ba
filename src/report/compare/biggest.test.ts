import { describe, expect, it } from 'vitest'
import { bundled } from '../../../tests/bundled'
import { biggestChanges, leastToTell } from './biggest'
import { comparables } from './series'

const rows = comparables([bundled.suqian2023, bundled.suqian2024])
const sizes = (n: number) =>
  biggestChanges(rows, [0, 1], n).map(({ row, change }) => {
    if (change.is === 'none' || !change.percent) throw new Error(row.id)
    return { id: row.id, from: row.points[0]?.value ?? 0, size: Math.abs(change.percent.low.valueOf()) }
  })

describe('what changed most', () => {
  it('is told from the most on, and no more than is asked for', () => {
    expect(sizes(3).map(({ id }) => id)).toEqual([
      'outcomes.not-processed.excessive',
      'outcomes.other.not-corrected',
      'litigation.after-review.other',
    ])
  })

  it('leaves out what was small, what did not change and what cannot be compared', () => {
    const all = sizes(1000)
    expect(all.length).toBeGreaterThan(20)
    expect(all.filter(({ from, size }) => from < leastToTell || size === 0)).toEqual([])
  })
})
