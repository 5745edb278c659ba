import { describe, expect, it } from 'vitest'
import { figure, smallReport } from '../../tests/smallReport'
import { findingsOf } from './checks/run'
import { indexEntryOf, verdictsOf } from './indexEntry'
import type { Report } from './schema'
import { tallyOf } from './tally'

/** 12 asked; 8 in person and 4 online; 9 granted and 3 refused: all sums hold. */
const right = smallReport()
/** One ground more than the replies come to. */
const wrong = smallReport({ statistics: { ...right.statistics, 'replies.refused': 4 } })

describe('what there is in a report, counted', () => {
  it('numbers of its table without the blanks, figures of its text, and what its checks come to', () => {
    const tally = tallyOf(right)
    expect(tally).toEqual({ cells: 7, figures: 6, doubts: 0, checks: findingsOf(right).length, disagreeing: 0 })
    expect(tally.checks).toBeGreaterThan(2)
  })

  it('a row of several columns has as many numbers as it states', () => {
    const statistics: Report['statistics'] = { 'requests.new': [5, null, 0, 0, 0, 0, 5], review: 0 }
    expect(tallyOf(smallReport({ form: '2019', year: 2024, statistics })).cells).toBe(7)
  })

  it('of what was read in a document only what is doubtful is a doubt', () => {
    const values = { 'requests.received': { line: 3 }, 'table:fees': { line: 9, doubt: 'odd' as const } }
    expect(tallyOf(smallReport({ imported: { file: 'a.txt', values } })).doubts).toBe(1)
  })

  it('checks that disagree are told apart from those that hold', () => {
    const { checks, disagreeing } = tallyOf(wrong)
    expect(disagreeing).toBe(verdictsOf(wrong).disagrees)
    expect(disagreeing).toBeGreaterThan(0)
    expect(disagreeing).toBeLessThan(checks)
  })
})

describe('what the index says of a report', () => {
  it('is what the library shows and is narrowed by, with what its checks come to', () => {
    expect(indexEntryOf(wrong)).toEqual({
      id: 'small-2018',
      title: wrong.title,
      place: wrong.place.name,
      code: '532301',
      publisher: wrong.publisher.name,
      year: 2018,
      form: '2014',
      edition: 'plain-language',
      checks: verdictsOf(wrong),
    })
  })

  it('names no code where the report knows none', () => {
    const { code: _, ...place } = right.place
    const entry = indexEntryOf(smallReport({ place, figures: { a: figure(1, '甲', 'A') } }))
    expect(entry).not.toHaveProperty('code')
  })

  it('its verdicts are as many as there are checks', () => {
    const { holds, disagrees, explained, untestable } = verdictsOf(wrong)
    expect(holds + disagrees + explained + untestable).toBe(tallyOf(wrong).checks)
    expect(Math.min(holds, disagrees, explained, untestable)).toBeGreaterThanOrEqual(0)
  })
})
