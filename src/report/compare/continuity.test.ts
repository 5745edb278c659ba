import { describe, expect, it } from 'vitest'
import { bundled } from '../../../tests/bundled'
import { figure, tableOnly } from '../../../tests/smallReport'
import type { Report } from '../schema'
import { continuityOf, samePlace } from './continuity'

const { suqian2023, suqian2024 } = bundled
const verdicts = (report: Report, last: Report) =>
  Object.fromEntries(continuityOf(report, last).map(({ check, outcome }) => [check.id, outcome.verdict]))

type Statistics = Report['statistics']
const of2022 = (statistics: Statistics, change?: Partial<Report>) =>
  tableOnly('2019', statistics, { year: 2022, ...change })
const of2023 = (statistics: Statistics, change?: Partial<Report>) => tableOnly('2019', statistics, change)

describe('what one year leaves the next', () => {
  it('Suqian 2024 goes on where Suqian 2023 ended; the growth it states is not that over Suqian 2023', () => {
    const found = Object.entries(verdicts(suqian2024, suqian2023))
    expect(found).toHaveLength(13)
    expect(found.filter(([, verdict]) => verdict !== 'holds')).toEqual([
      ['continuity.growth.requests.change', 'disagrees'],
    ])
  })

  it('is asked of each kind of applicants, of what is in force, and of what was left open', () => {
    expect(continuityOf(of2023({}), of2022({})).map(({ check }) => [check.id, check.section])).toEqual([
      ...['natural-person', 'enterprise', 'research', 'public-interest', 'legal-services', 'other', 'total'].map(
        (kind) => [`continuity.requests.${kind}`, 3],
      ),
      ['continuity.regulations', 2],
      ['continuity.normative', 2],
      ['continuity.review', 4],
      ['continuity.litigation.direct', 4],
      ['continuity.litigation.after-review', 4],
    ])
  })

  const forward = { 'requests.carried-forward': [1, 2, 3, 4, 5, 6, 21] }
  const normative = { 'normative.in-force': 40 }
  it.each<[string, Statistics, Statistics, string, string]>([
    ['requests carried over', forward, { 'requests.carried-over': [1, 2, 3, 4, 5, 6, 21] }, 'requests.total', 'holds'],
    ['of one kind', forward, { 'requests.carried-over': [1, 3, 3, 4, 5, 5, 21] }, 'requests.enterprise', 'disagrees'],
    ['one that got lost', forward, { 'requests.carried-over': [1, 2, 3, 4, 5, 5, 20] }, 'requests.total', 'disagrees'],
    [
      'what was in force and made, less what was repealed',
      normative,
      { 'normative.made': 5, 'normative.repealed': 3, 'normative.in-force': 42 },
      'normative',
      'holds',
    ],
    [
      'what is in force and never was made',
      normative,
      { 'normative.made': 5, 'normative.repealed': 3, 'normative.in-force': 43 },
      'normative',
      'disagrees',
    ],
    [
      'rules, the same way',
      { 'regulations.in-force': 4 },
      { 'regulations.made': 1, 'regulations.repealed': 0, 'regulations.in-force': 5 },
      'regulations',
      'holds',
    ],
    ['cases left open', { 'review.pending': 3 }, { review: 3 }, 'review', 'holds'],
    ['fewer cases than were left open', { 'review.pending': 3 }, { review: 2 }, 'review', 'disagrees'],
    [
      'lawsuits left open',
      { 'litigation.direct.pending': 3 },
      { 'litigation.direct': 2 },
      'litigation.direct',
      'disagrees',
    ],
    [
      'lawsuits after reconsideration left open',
      { 'litigation.after-review.pending': 3 },
      { 'litigation.after-review': 4 },
      'litigation.after-review',
      'holds',
    ],
    [
      'a blank, which is not zero',
      {},
      { 'requests.carried-over': [0, 0, 0, 0, 0, 0, 0] },
      'requests.total',
      'untestable',
    ],
  ])('%s', (_, last, now, id, verdict) => {
    expect(verdicts(of2023(now), of2022(last))[`continuity.${id}`]).toBe(verdict)
  })

  it('a number of the other year says which year it is of', () => {
    const [first] = continuityOf(of2023({ 'requests.carried-over': [1] }), of2022({ 'requests.carried-forward': [1] }))
      .filter(({ check }) => check.id === 'continuity.requests.total')
      .map(({ terms }) => terms.map(({ year, term }) => [year, term]))
    expect(first).toEqual([
      [2022, 'before:table:requests.carried-forward@total'],
      [undefined, 'table:requests.carried-over@total'],
    ])
  })

  it('every check says why it must hold', () => {
    for (const { check } of continuityOf(of2023({}), of2022({}))) {
      const { zh, en } = check.note as { zh: string; en: string }
      expect([zh, en].map((text) => text.length > 20)).toEqual([true, true])
    }
  })
})

describe('what the text says of last year', () => {
  const calls = (value: number) => figure(value, '来电', 'Calls')
  const grew = figure(20, '增长', 'Growth', { unit: '%', printed: { as: 'rounded', step: 1 } })
  const last = of2022({}, { figures: { calls: calls(50) } })
  const saying = (before: object, figures: Report['figures'] = {}, statistics: Statistics = {}) =>
    of2023(statistics, {
      figures: { calls: calls(60), grew, ...figures },
      checks: [{ id: 'own', kind: 'change', change: 'grew', now: 'calls', ...before }] as Report['checks'],
    })
  /** Of the checks of the text alone. */
  const ofText = (report: Report, before = last) =>
    Object.fromEntries(Object.entries(verdicts(report, before)).filter(([id]) => /growth|before/.test(id)))

  it('holds where a growth is that over the number of last year’s report', () => {
    expect(ofText(saying({}))).toEqual({ 'continuity.growth.grew': 'holds' })
    expect(ofText(saying({}, { calls: calls(61) }))).toEqual({ 'continuity.growth.grew': 'disagrees' })
  })

  it('holds where the number it says it grew from is that report’s', () => {
    const from = { before: 'calls-before' }
    const id = 'continuity.before.calls-before'
    expect(ofText(saying(from, { 'calls-before': calls(50) }))).toEqual({
      'continuity.growth.grew': 'holds',
      [id]: 'holds',
    })
    expect(ofText(saying(from, { 'calls-before': calls(49) }))[id]).toBe('disagrees')
    expect(ofText(saying(from))[id]).toBe('untestable')
  })

  it('names a number of the table by its row and column', () => {
    const found = ofText(saying({ before: 'table:requests.new@total' }, {}, { 'requests.new': [50] }))
    expect(found['continuity.before.requests.new.total']).toBe('holds')
  })

  it('says from which report the number is, and what must agree with it', () => {
    const findings = continuityOf(saying({ before: 'calls-before' }), last).slice(-2)
    expect(findings.map(({ check }) => check.note)).toEqual([
      { zh: expect.stringContaining('取自上年的报告'), en: expect.stringContaining('that year’s own report') },
      { zh: expect.stringContaining('应与上年报告'), en: expect.stringContaining('is what that year’s report states') },
    ])
  })

  it('is asked whatever the forms; what the tables carry over only of two that carry it', () => {
    const inOld = (year: number, statistics: Statistics = {}) =>
      tableOnly('2014', statistics, { year, figures: { calls: calls(50) } })
    expect(Object.keys(verdicts(saying({}), inOld(2022)))).toEqual(['continuity.growth.grew'])
    expect(Object.keys(verdicts({ ...saying({}), form: '2014' }, last))).toEqual(['continuity.growth.grew'])
    const later = { ...saying({}), form: '2031' as Report['form'] }
    expect(Object.keys(verdicts(later, last))).toEqual(['continuity.growth.grew'])
    expect(continuityOf(of2023({}), { ...later, year: 2022 })).toEqual([])
  })
})

describe('nothing is asked', () => {
  it.each([
    ['of the year after', of2022({}), of2023({})],
    ['of the same year', of2023({}), of2023({})],
    ['of two years before', of2023({}, { year: 2024 }), of2022({})],
    ['of another place', of2023({}), of2022({}, { place: { ...of2022({}).place, code: '320100' } })],
  ])('%s', (_, report, last) => {
    expect(continuityOf(report, last)).toEqual([])
  })

  it('of places that only are named differently it is', () => {
    const renamed = of2022({}, { place: { ...of2022({}).place, name: '小市' } })
    expect(samePlace(of2023({}), renamed)).toBe(true)
    expect(continuityOf(of2023({}), renamed)).toHaveLength(12)
  })
})
