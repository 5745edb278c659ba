import { describe, expect, it } from 'vitest'
import { said } from '../../../tests/saidNumber'
import { exactly, only } from '../../report/interval'
import type { Report } from '../../report/schema'
import { hotlineRate, knownSums, requestsRate, sumsOfRows } from './knownSums'
import type { AmountOf } from './partitions'
import type { Sentence, Spoken } from './sentences'

const exact: AmountOf = ({ value }) => only(exactly(value))
/** Each number is certain but this one. */
const but =
  (unsure: string): AmountOf =>
  (n) =>
    n.id === unsure ? null : exact(n)
const number = (id: string, value: number, gap = '，', more = {}): Spoken => ({ ...said(gap, value, more), id })
const sentence = (numbers: readonly Spoken[]): Sentence => ({ passage: 0, section: 1, numbers, tail: '' })
const stated = (counted: Record<string, number>) =>
  Object.entries(counted).map(([id, value]) => sentence([number(id, value)]))

describe('facts make up others where a paragraph states them:', () => {
  const sums = (counted: Record<string, number>, amountOf = exact) => knownSums(stated(counted), amountOf)
  const calls = { 'hotline.calls': 1000, 'hotline.on-the-spot': 400, 'hotline.passed-on': 600 }

  it('calls to a hotline', () => {
    expect(sums(calls)).toEqual([
      {
        id: 'hotline.calls',
        kind: 'sum',
        whole: 'hotline.calls',
        parts: ['hotline.on-the-spot', 'hotline.passed-on'],
      },
    ])
  })

  it.each([
    ['hotline.passed-on', { 'hotline.passed-on': 10, 'hotline.completed': 4, 'hotline.open': 6 }],
    ['staff.text', { 'staff.total': 10, 'staff.full-time': 4, 'staff.part-time': 6 }],
    ['requests.channels', { 'requests.received': 10, 'requests.fax': 4, 'requests.online': 6 }],
    ['channels.text', { 'disclosed.total': 10, 'channels.gazette': 1, 'channels.website': 4, 'channels.weibo': 5 }],
  ])('%s', (id, counted) => {
    const [whole, ...parts] = Object.keys(counted)
    expect(sums(counted as Record<string, number>)).toMatchObject([{ id, kind: 'sum', whole, parts }])
  })

  it('also where they miss it by a fiftieth at most', () => {
    expect(sums({ ...calls, 'hotline.passed-on': 620 })).toHaveLength(1)
    expect(sums({ ...calls, 'hotline.passed-on': 621 })).toEqual([])
    expect(sums({ ...calls, 'hotline.passed-on': 579 })).toEqual([])
  })

  it('also by more, where the whole counts once what its parts count each', () => {
    const disclosed = { 'disclosed.total': 10, 'channels.website': 8, 'channels.weibo': 5, 'channels.wechat': 5 }
    expect(sums(disclosed)).toMatchObject([{ id: 'channels.text', once: true }])
    expect(sums({ ...disclosed, 'disclosed.total': 20 })).toEqual([])
  })

  it('not where one is missing, or too few are stated', () => {
    expect(sums({ 'hotline.calls': 600, 'hotline.passed-on': 600 })).toEqual([])
    expect(sums({ 'hotline.on-the-spot': 400, 'hotline.passed-on': 600 })).toEqual([])
    expect(sums({ 'requests.received': 10, 'requests.fax': 10 })).toEqual([])
    expect(sums({ 'disclosed.total': 10, 'channels.website': 5, 'channels.weibo': 5 })).toEqual([])
  })

  it.each(Object.keys(calls))('not where %s is not certain', (id) => {
    expect(sums(calls, but(id))).toEqual([])
  })

  it('as each is stated first', () => {
    expect(knownSums([...stated(calls), ...stated({ 'hotline.calls': 1 })], exact)).toHaveLength(1)
    expect(knownSums([...stated({ 'hotline.calls': 1 }), ...stated(calls)], exact)).toEqual([])
  })
})

describe('the rate of completion of a hotline', () => {
  const [rate, completed, passedOn, calls] = [
    'hotline.completion-rate',
    'hotline.completed',
    'hotline.passed-on',
    'hotline.calls',
  ] as const
  const all = { [rate]: 90, [completed]: 9, [passedOn]: 10, [calls]: 20 }
  const rates = (counted: Record<string, number>, amountOf = exact) => hotlineRate(stated(counted), amountOf)
  const without = (id: keyof typeof all) => Object.fromEntries(Object.entries(all).filter(([key]) => key !== id))

  it('is of what was passed on, or of all calls where nothing was', () => {
    expect(rates(all)).toEqual([{ id: rate, kind: 'share', share: rate, part: completed, whole: passedOn }])
    expect(rates(without(passedOn))).toMatchObject([{ whole: calls }])
    expect(rates(without(calls))).toMatchObject([{ whole: passedOn }])
    expect(rates({ ...all, [completed]: 10 })).toHaveLength(1)
  })

  it('is of neither where more were completed', () => {
    expect(rates({ ...all, [completed]: 11 })).toEqual([])
  })

  it.each([rate, completed, passedOn])('is none where %s is not certain', (id) => {
    expect(rates(all, but(id))).toEqual([])
  })

  it('is none where a number is missing', () => {
    expect(rates(without(rate))).toEqual([])
    expect(rates(without(completed))).toEqual([])
    expect(rates({ [rate]: 90, [completed]: 9 })).toEqual([])
  })

  it.each(['，按时办结率', '，按期办结率'])('is none of those in time: %s', (gap) => {
    const others = stated(without(rate))
    expect(hotlineRate([...others, sentence([number(rate, 90, gap)])], exact)).toEqual([])
    expect(hotlineRate([...others, sentence([number(rate, 90, '，办结率')])], exact)).toHaveLength(1)
  })
})

describe('the rate of completion of requests', () => {
  const received = number('requests.received', 10, '收到申请')
  const rate = (gap: string, more = {}) => number('s1.2', 90, gap, { unit: '%', ...more })
  const table = { 'requests.concluded': 9 }
  const rates = (numbers: readonly Spoken[], statistics: Report['statistics'] = table, amountOf = exact) =>
    requestsRate([sentence(numbers)], amountOf, statistics)

  it.each(
    '办结率 ，办结率 ,办结率 ；办结率 ;办结率 、办结率 申请办结率 ，申请办结率为 ，办结率达 ，办结率达到 ，办结率是'.split(
      ' ',
    ),
  )('is of those the table has as concluded: %s', (gap) => {
    expect(rates([received, rate(gap)])).toEqual([
      {
        id: 'requests.concluded-rate',
        kind: 'share',
        share: 's1.2',
        part: 'table:requests.concluded',
        whole: 'requests.received',
      },
    ])
  })

  it.each(['，按时办结率', '，办结率同比增长', '，'])('is not said by %s', (gap) => {
    expect(rates([received, rate(gap)])).toEqual([])
  })

  it('is no number of another unit, and none that is not certain', () => {
    expect(rates([received, rate('，办结率', { unit: '件' })])).toEqual([])
    expect(rates([received, rate('，办结率', { odd: true })])).toEqual([])
  })

  it('is in a sentence on requests', () => {
    const own = (numbers: readonly Spoken[]) => requestsRate([sentence([received]), sentence(numbers)], exact, table)
    expect(own([rate('办结率')])).toEqual([])
    expect(own([number('requests.online', 4), rate('，办结率')])).toHaveLength(1)
  })

  it('is none where the table does not have them, or nothing was received for certain', () => {
    const numbers = [received, rate('，办结率')]
    expect(rates(numbers, {})).toEqual([])
    expect(rates(numbers, { 'requests.concluded': [9] })).toEqual([])
    expect(rates(numbers, table, but('requests.received'))).toEqual([])
    expect(rates([number('requests.received', 0), rate('，办结率')])).toEqual([])
    expect(rates([number('requests.online', 10), rate('，办结率')])).toEqual([])
  })
})

describe('a number that two rows of the form come to', () => {
  const rows: Record<string, number> = {
    'litigation.direct': 3,
    'litigation.after-review': 4,
    'requests.new': 10,
    'requests.carried-over': 1,
  }
  type More = { unit?: string; label?: unknown; indicator?: string; exact?: boolean }
  const sums = (label: string, value: number, { unit = '件', exact: sure = true, ...more }: More = {}, has = rows) => {
    const figures = { n: { value, unit, label, printed: { as: 'exact' }, ...more } } as Report['figures']
    const spoken = { ...number('n', value, '，', { unit }), exact: sure }
    return sumsOfRows([sentence([spoken])], exact, figures, (code) => has[code] ?? null)
  }

  it.each(['发生行政诉讼', '行政诉讼案件'])('is of lawsuits: %s', (label) => {
    expect(sums(label, 7)).toEqual([
      {
        id: 'lawsuits.n',
        kind: 'sum',
        whole: 'n',
        parts: ['table:litigation.direct', 'table:litigation.after-review'],
      },
    ])
  })

  it.each(['收办政府信息公开申请', '受理申请', '办理申请案件', '共收到申请'])('is of requests: %s', (label) => {
    expect(sums(label, 11)).toEqual([
      { id: 'handled.n', kind: 'sum', whole: 'n', parts: ['table:requests.new', 'table:requests.carried-over'] },
    ])
  })

  it('has the words of its figure', () => {
    expect(sums('', 7, { label: { zh: '行政诉讼', en: 'lawsuits' } })).toHaveLength(1)
    expect(sums('', 7, { unit: '件（次）', label: '行政诉讼' })).toHaveLength(1)
  })

  it.each([
    ['another number', '行政诉讼', 8, {}],
    ['a number of something else', '行政诉讼培训', 7, {}],
    ['a row of its own', '行政诉讼', 7, { indicator: 'litigation' }],
    ['a number that is not printed exactly', '行政诉讼', 7, { exact: false }],
    ['a number of another unit', '行政诉讼', 7, { unit: '人' }],
  ])('is not %s', (_, label, value, more) => {
    expect(sums(label, value, more)).toEqual([])
  })

  it('is none where the table does not have both, or they are none', () => {
    expect(sums('行政诉讼', 3, {}, { 'litigation.direct': 3 })).toEqual([])
    expect(sums('行政诉讼', 0, {}, { 'litigation.direct': 0, 'litigation.after-review': 0 })).toEqual([])
  })

  it('is none that is not certain', () => {
    const figures = { n: { value: 7, unit: '件', label: '行政诉讼', printed: { as: 'exact' } } } as Report['figures']
    const numbers = [sentence([number('n', 7)])]
    expect(sumsOfRows(numbers, but('n'), figures, (code) => rows[code] ?? null)).toEqual([])
    expect(sumsOfRows(numbers, exact, {}, (code) => rows[code] ?? null)).toEqual([])
  })
})
