import { describe, expect, it } from 'vitest'
import { figure, tableOnly } from '../../../tests/smallReport'
import type { Report } from '../schema'
import { comparables } from './series'
import { nameOfWhole, shareOf } from './shares'

const old = (statistics: Report['statistics']) => tableOnly('2014', statistics)
const now = (statistics: Report['statistics'], figures: Report['figures'] = {}) =>
  tableOnly('2019', statistics, { figures })
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

  it('of the grounds of a lawsuit is of what its form counts for all lawsuits', () => {
    const direct = { 'litigation.direct': 8, 'litigation.direct.upheld': 4 }
    const after = { 'litigation.after-review': 2, 'litigation.after-review.upheld': 1 }
    const reports = [old({ litigation: 10, 'litigation.upheld': 3 }), now({ ...direct, ...after })]
    expect(sharesOf(reports, 'litigation.upheld')).toEqual([0.3, 0.5])
    expect(sharesOf(reports, 'litigation.direct.upheld')).toEqual([null, 0.5])
  })

  it('of a form that is not here is of what the newer counts', () => {
    const figures = { 'hotline.calls': figure(40, '来电', 'Calls'), 'hotline.on-the-spot': figure(30, '当场', 'Spot') }
    const report = { ...now({}, figures), form: '2031' as Report['form'] }
    expect(sharesOf([report], 'hotline.on-the-spot')).toEqual([0.75])
  })

  const items = 'all items disclosed on own initiative'
  it.each([
    ['channels.wechat', items],
    ['requests.online', 'requests received'],
    ['replies.granted', 'all results'],
    ['outcomes.refused.security', 'all results'],
    ['review.upheld', 'all such cases'],
    ['litigation.after-review.pending', 'all such cases'],
    ['litigation.pending', 'all lawsuits'],
    ['hotline.passed-on', 'hotline calls'],
    ['hotline.completed', 'calls passed on'],
    ['staff.part-time', 'all staff'],
    ['accounts.weibo', 'all accounts'],
  ])('of %s is of %s', (id, whole) => {
    expect(nameOfWhole({ id, column: null })).toMatchObject({ en: whole })
  })

  it.each(['channels', 'requests.new', 'outcomes', 'review', 'hotline.calls', 'staff.total', 'old.channels.wechat'])(
    'of %s is of nothing',
    (id) => {
      expect(nameOfWhole({ id, column: null })).toBeNull()
    },
  )

  it('of some applicants is of all of them, or of what the same ones were answered', () => {
    const column = { id: 'enterprise', zh: '商业企业', en: 'Commercial enterprises' }
    expect(nameOfWhole({ id: 'requests.new.by.enterprise', column })).toMatchObject({ en: 'all applicants' })
    expect(nameOfWhole({ id: 'outcomes.granted.by.enterprise', column })).toMatchObject({ en: 'all results' })
  })

  it('what is part of nothing has none', () => {
    expect(nameOfWhole({ id: 'normative.made', column: null })).toBeNull()
    expect(sharesOf([now({ 'normative.made': 5 })], 'normative.made')).toEqual([null])
  })
})
