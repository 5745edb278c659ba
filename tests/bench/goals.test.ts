import { describe, expect, it } from 'vitest'
import { type Goal, goals, judge } from './goals'
import type { Measured } from './measured'

const measure = (page: string, values: (number | null)[], more: Partial<Measured> = {}): Measured => ({
  suite: 'load',
  profile: 'plain',
  page,
  measure: 'largest paint',
  unit: 'ms',
  values,
  ...more,
})
const goal: Goal = { suite: 'load', profile: 'plain', page: 'build', measure: 'largest paint', atMost: 100 }

describe('a goal', () => {
  it('is met where the median is no more than it says', () => {
    expect(judge(goal, [measure('build', [90, 100, 400])])).toEqual({
      goal,
      got: { median: 100, least: 90, most: 400 },
      met: true,
    })
    expect(judge(goal, [measure('build', [90, 101, 400])]).met).toBe(false)
  })

  it('compares with another page round by round, not medians with each other', () => {
    const near = { ...goal, to: 'limit', atMost: 1.1 }
    const measured = [measure('build', [100, 220, 900]), measure('limit', [100, 200, 300])]
    expect(judge(near, measured)).toEqual({ goal: near, got: { median: 1.1, least: 1, most: 3 }, met: true })
    expect(judge(near, [measure('build', [100])])).toEqual({ goal: near, got: null, met: null })
  })

  it('is neither met nor missed where nothing was measured', () => {
    const others = [
      measure('limit', [1]),
      measure('build', [1], { profile: 'slow' }),
      measure('build', [1], { suite: 'growth' }),
      measure('build', [1], { measure: 'first chart' }),
    ]
    expect(judge(goal, others).met).toBeNull()
    expect(judge(goal, [measure('build', [null, null])]).met).toBeNull()
  })
})

it('each goal stands once', () => {
  const said = goals.map(({ atMost: _, ...what }) => JSON.stringify(what))
  expect(new Set(said).size).toBe(said.length)
})
