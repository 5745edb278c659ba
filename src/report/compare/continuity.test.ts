import { describe, expect, it } from 'vitest'
import before from '../../../public/reports/suqian-2023.json'
import now from '../../../public/reports/suqian-2024.json'
import type { Report } from '../schema'
import { parseReport } from '../whole'
import { continuityOf } from './continuity'

const parsed = (json: unknown): Report => {
  const read = parseReport(json)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}
const [y2023, y2024] = [parsed(before), parsed(now)]
const verdicts = (report: Report, last: Report) =>
  Object.fromEntries(continuityOf(report, last).map(({ check, outcome }) => [check.id, outcome.verdict]))

describe('what one year leaves the next', () => {
  it('Suqian 2024 goes on where Suqian 2023 ended; the growth it states is not that over Suqian 2023', () => {
    const found = Object.entries(verdicts(y2024, y2023))
    expect(found).toHaveLength(13)
    expect(found.filter(([, verdict]) => verdict !== 'holds')).toEqual([
      ['continuity.growth.requests.change', 'disagrees'],
    ])
  })

  it('a growth holds where it is that over the number of the report of the year before', () => {
    const change = y2024.figures['requests.change']
    if (!change) throw new Error('no growth')
    const put = (value: number): Report => ({
      ...y2024,
      sections: y2024.sections.map((section) => ({
        ...section,
        blocks: JSON.parse(JSON.stringify(section.blocks).replaceAll('[1.05%](', `[${value}%](`)),
      })),
      figures: { ...y2024.figures, 'requests.change': { ...change, value } },
    })
    expect(verdicts(put(1.08), y2023)['continuity.growth.requests.change']).toBe('holds')
    expect(verdicts(put(1.07), y2023)['continuity.growth.requests.change']).toBe('disagrees')
  })

  it('a number of the other year says which year it is of', () => {
    const [first] = continuityOf(y2024, y2023)
    expect(first?.terms.map(({ year }) => year)).toEqual([2023, undefined])
  })

  it('a request that got lost between the years is found', () => {
    const lost = { ...y2024, statistics: { ...y2024.statistics, 'requests.carried-over': [118, 3, 0, 0, 0, 0, 120] } }
    expect(verdicts(lost, y2023)['continuity.requests.total']).toBe('disagrees')
  })

  it('nothing is asked of other years, other places or forms that carry nothing over', () => {
    expect(continuityOf(y2023, y2024)).toEqual([])
    expect(continuityOf(y2024, y2024)).toEqual([])
    expect(continuityOf({ ...y2024, place: { ...y2024.place, code: '320100' } }, y2023)).toEqual([])
    expect(continuityOf(y2024, { ...y2023, form: '2014', statistics: {}, figures: {} })).toEqual([])
  })

  it('the text of a report in the older form states the year before as well', () => {
    const found = verdicts(y2024, { ...y2023, form: '2014', statistics: {} })
    expect(found).toEqual({ 'continuity.growth.requests.change': 'disagrees' })
  })
})
