import { describe, expect, it } from 'vitest'
import { bundled } from '../../../tests/bundled'
import { figure, tableOnly } from '../../../tests/smallReport'
import type { Report } from '../schema'
import { growthsOver } from './growth'

type Statistics = Report['statistics']
type Figures = Report['figures']
const calls = figure(60, '来电', 'Calls')
const grewBy = (value: number) => figure(value, '增长', 'Growth', { unit: '%' })

/** The report of the year before: 50 calls in its text, 100 licences in its table. */
const lastWith = (statistics: Statistics, figures: Figures = {}, change?: Partial<Report>) =>
  tableOnly('2019', statistics, { year: 2022, figures, ...change })
const last = lastWith({ 'licences.decided': 100 }, { calls: { ...calls, value: 50 } })

/** A report that says one sentence: of 60 calls, of 120 licences, and of how much one of them grew. */
const saying = (text: string, grew = 20, change: Partial<Report> = {}): Report =>
  tableOnly(
    '2019',
    { 'licences.decided': 120 },
    {
      figures: { calls, grew: grewBy(grew), fell: grewBy(-5) },
      sections: [{ number: 1, title: '一', blocks: [{ kind: 'paragraph', text }] }],
      ...change,
    },
  )
const found = (report: Report, before = last) => growthsOver(report, before).map((one) => `${one.last} → ${one.now}`)

describe('a growth over the report of the year before', () => {
  it('is one the checks of Suqian 2024 name', () => {
    expect(growthsOver(bundled.suqian2024, bundled.suqian2023)).toEqual([
      { change: 'requests.change', now: 'requests.handled', before: null, last: 'requests.handled' },
    ])
  })

  it.each([
    ...['比上年增长', '，比上年增长', ',比上年增长', '、比上年增长', '（比上年增长', '(比上年增长'],
    ...['，数量比上年增长', '，总量比上年增长', '，总数比上年增长'],
    ...['，较上年增加', '，与上年相比上升', '，比去年提高', '，比上一年提升', '，比上年度增长', '，比去年同期增长'],
    ...['，同比增长', '，同比增长了', '，同比增长率为'],
  ])('is stated right behind its number: %s', (words) => {
    expect(growthsOver(saying(`来电[60件](calls)${words}[20%](grew)。`), last)).toEqual([
      { change: 'grew', now: 'calls', before: null, last: 'calls' },
    ])
  })

  it.each(['，同比下降', '，比上年减少', '，较去年降低了'])(
    'is a fall where it is recorded below zero: %s',
    (words) => {
      const sentence = `来电[60件](calls)${words}[20%](grew)。`
      expect(found(saying(sentence, -20))).toEqual(['calls → calls'])
      expect(found(saying(sentence, 20))).toEqual([])
    },
  )

  it.each([
    ['of something else than the number before it', '来电[60件](calls)，其中投诉比上年增长[20%](grew)。'],
    ['over another time than a year', '来电[60件](calls)，比上月增长[20%](grew)。'],
    ['that does not say over which time', '来电[60件](calls)，增长[20%](grew)。'],
    ['that is about so much', '来电[60件](calls)，比上年增长约[20%](grew)。'],
    ['of a number that stands behind it', '同比增长[20%](grew)，来电[60件](calls)。'],
    ['in cases', '来电[60件](calls)，比上年增长[10件](calls)。'],
    ['of a share, which is in points', '办结率[97%](fell)，比上年提高[20%](grew)。'],
    ['that is no figure', '来电[60件](calls)，比上年增长[20%](no-figure)。'],
    ['of what the year before does not state', '信访[3件](letters)，比上年增长[20%](grew)。'],
    ['of what is only said', '来电很多，比上年增长[20%](grew)。'],
  ])('is not one %s', (_, sentence) => {
    expect(found(saying(sentence))).toEqual([])
  })

  it('may be one of several in a sentence, and stand in a list or a table', () => {
    const text = '来电[60件](calls)，同比增长[20%](grew)，许可[120件](licences.decided)，同比下降[5%](fell)'
    const both = ['calls → calls', 'table:licences.decided → licences.decided']
    expect(found(saying(text))).toEqual(both)
    for (const block of [
      { kind: 'list', items: [{ text: '没有。' }, { text }] } as const,
      { kind: 'table', rows: [{ cells: [{ text }] }] } as const,
    ]) {
      const sections = [{ number: 1, title: '一', blocks: [block] }] as unknown as Report['sections']
      expect(found(saying('', 20, { sections }))).toEqual(both)
    }
  })
})

describe('the number a growth starts from', () => {
  const sentence = '许可[120件](permits)，同比增长[20%](grew)。'
  const row = { indicator: 'licences.decided' }
  const permits = figure(120, '许可', 'Permits', row)
  const figures = { permits, grew: grewBy(20) }

  it('is the row of the table, whatever figure states it in either report', () => {
    expect(found(saying(sentence, 20, { figures }))).toEqual(['table:licences.decided → permits'])
    const named = lastWith({ 'licences.decided': 100 }, { given: figure(100, '许可', 'Permits', row) })
    expect(found(saying(sentence, 20, { figures }), named)).toEqual(['table:licences.decided → permits'])
    const twice = { first: permits, ...figures }
    expect(found(saying(sentence, 20, { figures: twice }))).toEqual(['table:licences.decided → permits'])
  })

  it('is the text’s where the table leaves the row blank', () => {
    const inText = lastWith({}, { given: figure(100, '许可', 'Permits', row) })
    expect(found(saying(sentence, 20, { figures }), inText)).toEqual(['given → permits'])
  })

  it('is none where the years count otherwise', () => {
    const figures = { all: figure(6, '复议', 'Reviews', { indicator: 'review' }), grew: grewBy(20) }
    const text = '复议[6件](all)，同比增长[20%](grew)。'
    const now = saying(text, 20, { figures, statistics: { review: 6 } })
    expect(found(now, lastWith({ review: 5 }))).toEqual(['table:review → all'])
    expect(found(now, tableOnly('2014', { review: 5 }))).toEqual([])
  })

  it('is none where several rows of the year before make it up', () => {
    const upheld = { 'litigation.direct.upheld': 2, 'litigation.after-review.upheld': 3 }
    const figures = { upheld: figure(6, '维持', 'Upheld', { indicator: 'litigation.upheld' }), grew: grewBy(20) }
    const sections = saying('维持[6件](upheld)，同比增长[20%](grew)。').sections
    expect(found(tableOnly('2014', { 'litigation.upheld': 6 }, { figures, sections }), lastWith(upheld))).toEqual([])
    const grounds = { 'outcomes.other.not-corrected': 1, 'outcomes.other.unpaid': 2, 'outcomes.other.other': 3 }
    const others = { upheld: figure(6, '其他', 'Other', { indicator: 'outcomes.other' }), grew: grewBy(20) }
    expect(found(tableOnly('2019', grounds, { figures: others, sections }), lastWith(grounds))).toEqual([])
  })
})

describe('a growth a check names', () => {
  const own = { id: 'own', kind: 'change', change: 'grew', now: 'calls' }
  const checking = (more: object, text = '') => saying(text, 20, { checks: [{ ...own, ...more }] as Report['checks'] })

  it('says, too, which number it says it grew from', () => {
    expect(growthsOver(checking({ before: 'calls-before' }), last)).toEqual([
      { change: 'grew', now: 'calls', before: 'calls-before', last: 'calls' },
    ])
    expect(growthsOver(checking({ before: 50 }), last)).toMatchObject([{ before: null }])
  })

  it('may be of a row of the table', () => {
    expect(found(checking({ now: 'table:licences.decided' }))).toEqual([
      'table:licences.decided → table:licences.decided',
    ])
  })

  it.each([
    ['of a sum', { now: { sumOf: ['calls'] } }],
    ['of a known number', { now: 60 }],
    ['that is itself a known number', { change: 20 }],
    ['of one column', { now: 'table:licences.decided@total' }],
    ['of another kind', { kind: 'share' }],
  ])('is none %s', (_, more) => {
    expect(growthsOver(checking(more), last)).toEqual([])
  })

  it('comes before those of sentences, and is told by its check alone where a sentence states it, too', () => {
    const text = '许可[120件](licences.decided)，同比下降[5%](fell)。来电[60件](calls)，同比增长[20%](grew)。'
    expect(growthsOver(checking({ before: 'calls-before' }, text), last)).toEqual([
      { change: 'grew', now: 'calls', before: 'calls-before', last: 'calls' },
      { change: 'fell', now: 'licences.decided', before: null, last: 'table:licences.decided' },
    ])
  })
})
