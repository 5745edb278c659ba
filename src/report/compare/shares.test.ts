import { describe, expect, it } from 'vitest'
import { figure, smallReport } from '../../../tests/smallReport'
import type { Report } from '../schema'
import { familyOf } from './families'
import { comparables } from './series'
import { nameOfWhole, shareOf } from './shares'

const bare = { figures: {}, headlines: [], charts: [] }
const old = (statistics: Report['statistics'], figures: Report['figures'] = {}) =>
  smallReport({ ...bare, form: '2014', year: 2018, statistics, figures })
const now = (statistics: Report['statistics'], figures: Report['figures'] = {}) =>
  smallReport({ ...bare, form: '2019', year: 2023, statistics, figures })
const all = (n: number) => [n, 0, 0, 0, 0, 0, n]

const sharesOf = (reports: Report[], id: string) => {
  const row = comparables(reports).find((one) => one.id === id)
  return reports.map((report, i) => (row ? (shareOf(row, row.points[i] ?? null, report)?.low.valueOf() ?? null) : null))
}

describe('the share of a quantity', () => {
  it('is of the whole of the same report, by whichever form it is in', () => {
    const reports = [
      old({ replies: 40, 'replies.partly-granted': 10 }),
      now({ outcomes: all(200), 'outcomes.partly-granted': all(20) }),
    ]
    expect(sharesOf(reports, 'outcomes.partly-granted')).toEqual([0.25, 0.1])
  })

  it('is none where the report does not state the whole, or it is zero', () => {
    const reports = [
      now({ 'outcomes.partly-granted': all(20) }),
      now({ outcomes: all(0), 'outcomes.partly-granted': all(0) }),
    ]
    expect(sharesOf(reports, 'outcomes.partly-granted')).toEqual([null, null])
  })

  it('is a range where the whole is printed as 余', () => {
    const calls = figure(40, '来电', 'Calls', { printed: { as: 'over', step: 10 } })
    const report = now({}, { 'hotline.calls': calls, 'hotline.on-the-spot': figure(30, '当场', 'On the spot') })
    const row = comparables([report]).find(({ id }) => id === 'hotline.on-the-spot')
    const share = row && shareOf(row, row.points[0] ?? null, report)
    expect([share?.low.valueOf(), share?.high.valueOf()]).toEqual([0.6, 0.75])
  })

  it('of one kind of applicants is of what the same applicants were answered, of their own total of all applicants', () => {
    const reports = [
      now({
        'requests.new': [30, 10, 0, 0, 0, 0, 40],
        outcomes: [20, 5, 0, 0, 0, 0, 25],
        'outcomes.partly-granted': [10, 5, 0, 0, 0, 0, 15],
      }),
    ]
    expect(sharesOf(reports, 'requests.new.by.natural-person')).toEqual([0.75])
    expect(sharesOf(reports, 'outcomes.by.enterprise')).toEqual([0.2])
    expect(sharesOf(reports, 'outcomes.partly-granted.by.natural-person')).toEqual([0.5])
    expect(sharesOf(reports, 'outcomes.partly-granted.by.research')).toEqual([null])
  })

  it('what is part of nothing has none', () => {
    expect(nameOfWhole({ id: 'normative.made', column: null })).toBeNull()
    expect(sharesOf([now({ 'normative.made': 5 })], 'normative.made')).toEqual([null])
  })
})

describe('a family', () => {
  it('has what at least one report states, in its own order', () => {
    const rows = comparables([
      old({ 'replies.refused': 2, 'replies.already-public': 3 }),
      now({ 'outcomes.granted': all(9), outcomes: all(9) }),
    ])
    expect(familyOf(rows, 'outcomes').map(({ id }) => id)).toEqual([
      'outcomes.granted',
      'outcomes.refused',
      'replies.already-public',
    ])
    expect(familyOf(rows, 'hotline')).toEqual([])
  })
})
