import { describe, expect, it } from 'vitest'
import { figure, tableOnly } from '../../../tests/smallReport'
import type { Report } from '../schema'
import { type Comparable, comparables, couldState, wholeRowOf } from './series'

const old = (statistics: Report['statistics'], change?: Partial<Report>) => tableOnly('2014', statistics, change)
const now = (statistics: Report['statistics'], change?: Partial<Report>) => tableOnly('2019', statistics, change)
const ids = (...reports: Report[]) => comparables(reports).map(({ id }) => id)

/** What is known of a quantity, without the numbers. */
function known(id: string, ...reports: Report[]) {
  const found = comparables(reports).find((one) => one.id === id)
  if (!found) throw new Error(`no ${id}`)
  const { label, column, under, unit, otherUnits, rows, percent, broken } = found
  return { label, column, under, unit, otherUnits, rows, percent, broken }
}
const values = (id: string, ...reports: Report[]) =>
  comparables(reports)
    .find((one) => one.id === id)
    ?.points.map((point) => (point === null ? null : point.value))

const cases = { zh: '件', en: 'cases' }
const disputes = {
  zh: '政府信息公开行政复议、行政诉讼情况',
  en: 'Administrative reconsideration and litigation over disclosure',
}
const requests = { zh: '收到和处理政府信息公开申请情况', en: 'Requests for disclosure received and handled' }
const plain = { column: null, otherUnits: [], percent: false, broken: null }

describe('a quantity says what it is', () => {
  it('of rows both forms have: by the name of the match, under the main heading, with the rows of both', () => {
    expect(
      known('litigation.upheld', now({ 'litigation.direct.upheld': 1, 'litigation.after-review.upheld': 2 })),
    ).toEqual({
      ...plain,
      label: { zh: '行政诉讼：维持', en: 'Litigation: upheld' },
      under: [disputes],
      unit: cases,
      rows: {
        '2014': ['litigation.upheld'],
        '2019': ['litigation.direct.upheld', 'litigation.after-review.upheld'],
      },
    })
  })

  it('of a row the newer form lacks: in the unit and under the heading of the older', () => {
    expect(known('disclosed.total', old({ 'disclosed.total': 40 }))).toMatchObject({
      under: [{ zh: '主动公开情况', en: 'Disclosure on the government’s own initiative' }],
      unit: { zh: '条', en: 'items' },
      rows: { '2014': ['disclosed.total'], '2019': [] },
    })
  })

  it('of a sum in the newer form alone', () => {
    expect(
      known('litigation.pending', now({ 'litigation.direct.pending': 1, 'litigation.after-review.pending': 2 })),
    ).toEqual({
      ...plain,
      label: { zh: '行政诉讼：尚未审结', en: 'Litigation: not yet concluded' },
      under: [disputes],
      unit: cases,
      rows: { '2019': ['litigation.direct.pending', 'litigation.after-review.pending'] },
    })
  })

  it('of a row of one form: by its own name, under all that stands above it', () => {
    expect(known('channels.wechat', old({ 'channels.wechat': 5 }))).toEqual({
      ...plain,
      label: { zh: '政务微信公开政府信息数', en: 'Disclosed on government WeChat' },
      under: [
        { zh: '主动公开情况', en: 'Disclosure on the government’s own initiative' },
        { zh: '通过不同渠道和方式公开政府信息的情况', en: 'Disclosure by channel' },
      ],
      unit: { zh: '条', en: 'items' },
      rows: { '2014': ['channels.wechat'] },
    })
  })

  it('of a heading that is made up of its grounds: cases', () => {
    const grounds = ['not-corrected', 'unpaid', 'other'].map((ground) => [`outcomes.other.${ground}`, 2])
    expect(known('outcomes.other', now(Object.fromEntries(grounds)))).toEqual({
      ...plain,
      label: { zh: '其他处理', en: 'Handled otherwise' },
      under: [requests, { zh: '本年度办理结果', en: 'Outcomes in the year' }],
      unit: cases,
      rows: { '2019': ['outcomes.other'] },
    })
  })

  it('of some applicants: by who they are, in the newer form’s rows only, and joined with nothing', () => {
    const reports = [old({ 'requests.concluded': 9 }), now({ outcomes: [1, 2, 3, 4, 5, 6, 21] })]
    expect(known('outcomes', ...reports).broken?.zh).toContain('上年结转')
    expect(known('outcomes.by.enterprise', ...reports)).toEqual({
      ...plain,
      label: { zh: '申请办结', en: 'Requests concluded' },
      column: { id: 'enterprise', zh: '商业企业', en: 'Commercial enterprises' },
      under: [requests],
      unit: cases,
      rows: { '2019': ['outcomes'] },
    })
  })

  it('of a figure of the text: as the text calls it; one in per cent is a share', () => {
    const text = now(
      {},
      { figures: { calls: figure(40, '来电', 'Calls'), rate: figure(97, '办结率', 'Rate', { unit: '%' }) } },
    )
    expect(known('calls', text)).toEqual({
      ...plain,
      label: { zh: '来电', en: 'Calls' },
      under: [],
      unit: cases,
      rows: null,
    })
    expect(known('rate', text).percent).toBe(true)
  })
})

describe('a row is told once', () => {
  it('under its match, not beside it, in either form', () => {
    expect(ids(old({ 'requests.received': 12, review: 3 }))).toEqual(['requests.new', 'review'])
    expect(ids(now({ 'review.upheld': 2, 'review.other': 1 }))).toEqual(['review.upheld', 'review.other'])
  })

  it('and by itself, too, where a match adds it up with others', () => {
    expect(ids(old({ 'replies.refused.trade-secret': 1, 'replies.refused.privacy': 2 }))).toEqual([
      'outcomes.refused.third-party',
      'replies.refused.trade-secret',
      'replies.refused.privacy',
    ])
  })

  it('of one code in both forms twice where no match says that both count the same', () => {
    expect(ids(old({ requests: 3 }), now({ requests: 5 }))).toEqual(['requests', '2014.requests'])
    expect(values('2014.requests', old({ requests: 3 }), now({ requests: 5 }))).toEqual([3, null])
  })

  it('under its own name where the text states it, too', () => {
    const row = { 'licences.decided': 8 }
    const said = figure(8, '行政许可', 'Licences')
    expect(ids(now(row, { figures: { 'licences.decided': said } }))).toEqual(['licences.decided'])
    expect(ids(now(row, { figures: { permits: { ...said, indicator: 'licences.decided' } } }))).toEqual([
      'licences.decided',
    ])
  })
})

describe('a figure of the text with the name of a row', () => {
  it.each([
    ['of the older form', 'channels.wechat', old({ 'channels.wechat': 5 })],
    ['both forms have, added up in the newer', 'litigation.upheld', old({ 'litigation.upheld': 5 })],
  ])('%s is not that row', (_, id, older) => {
    const reports = [older, now({}, { figures: { [id]: figure(7, '正文', 'In the text') } })]
    expect(values(id, ...reports)).toEqual([5, null])
    expect(values(`text.${id}`, ...reports)).toEqual([null, 7])
  })

  it('of the newer form that only it adds up is no sum of the older', () => {
    const figures = Object.fromEntries(
      ['direct', 'after-review'].map((kind) => [`litigation.${kind}.pending`, figure(2, '未审结', 'Open')]),
    )
    expect(values('litigation.pending', old({}, { figures }), now({}))).toBeUndefined()
  })

  it('that stands for a row the newer form lacks leaves the other figures what they are', () => {
    const figures = {
      'disclosed.total': figure(90, '主动公开', 'Disclosed', { unit: '条' }),
      calls: figure(40, '来电', 'Calls'),
    }
    expect(ids(now({}, { figures }))).toEqual(['disclosed.total', 'calls'])
    const [total, calls] = comparables([now({}, { figures })]).map(({ points }) => points[0]?.basis)
    expect([total, calls]).toEqual(['text', ''])
  })
})

describe('what is in the table', () => {
  it('is in the order of the newest form: what is added up before its parts, kinds of applicants behind the row', () => {
    const row = [1, 0, 0, 0, 0, 0, 1]
    const by = (id: string) =>
      ['natural-person', 'enterprise', 'research', 'public-interest', 'legal-services', 'other'].map(
        (kind) => `${id}.by.${kind}`,
      )
    const figures = { zeal: figure(1, '热', 'Zeal'), calls: figure(2, '电', 'Calls') }
    const reports = [
      now({ outcomes: row, 'outcomes.granted': row, 'requests.new': row, 'requests.carried-over': row }, { figures }),
      old({ 'channels.wechat': 5 }),
    ]
    expect(ids(...reports)).toEqual(
      [
        ['requests.new', 'requests.carried-over', 'outcomes.granted', 'outcomes'].flatMap((id) => [id, ...by(id)]),
        ['channels.wechat', 'calls', 'zeal'],
      ].flat(),
    )
  })

  it('is added up for each kind of applicants where a heading is made up of its grounds', () => {
    const report = now({
      'outcomes.other.not-corrected': [1, 2, 0, 0, 0, 0, 3],
      'outcomes.other.unpaid': [1, 3, 0, 0, 0, 0, 4],
      'outcomes.other.other': [0, 4, 0, 0, 0, 0, 4],
    })
    expect(values('outcomes.other', report)).toEqual([11])
    expect(values('outcomes.other.by.enterprise', report)).toEqual([9])
  })

  it('is on one basis where both forms count alike; by its form where they do not', () => {
    const bases = (id: string, ...reports: Report[]) =>
      comparables(reports)
        .find((one) => one.id === id)
        ?.points.map((point) => point?.basis ?? null)
    expect(bases('review.upheld', old({ 'review.upheld': 1 }), now({ 'review.upheld': 2 }))).toEqual(['', ''])
    expect(bases('review', old({ review: 1 }), now({ review: 2 }))).toEqual(['2014', '2019'])
  })

  it('is broken only where both ways of counting are there', () => {
    expect(known('review', old({ review: 1 }), old({ review: 2 }), now({})).broken).toBeNull()
    expect(known('review', old({ review: 1 }), now({ review: 2 })).broken).not.toBeNull()
  })

  it('of a form that is not here is not known; what its text says is', () => {
    const later = { ...now({ review: 3, 'requests.new': 4 }), form: '2031' as Report['form'] }
    const reports = [later, now({ review: 5 }), { ...later, figures: { calls: figure(2, '来电', 'Calls') } }]
    expect(values('review', ...reports)).toEqual([null, 5, null])
    expect(values('calls', ...reports)).toEqual([null, null, 2])
  })
})

describe('whether a report could state a quantity', () => {
  const rows = comparables([
    old({ 'channels.wechat': 5, 'disclosed.total': 3 }),
    now(
      { 'regulations.made': 1, 'requests.new': [1, 0, 0, 0, 0, 0, 1] },
      { figures: { calls: figure(2, '电', 'Calls') } },
    ),
  ])
  const [in2014, in2019, in2020] = [old({}), now({}), now({ 'regulations.new': 1 }, { year: 2020 })]
  it.each<[string, boolean, boolean, boolean]>([
    ['channels.wechat', true, false, false],
    ['regulations.made', false, true, false],
    ['requests.new', true, true, true],
    ['requests.new.by.enterprise', false, true, true],
    ['disclosed.total', true, true, true],
    ['calls', true, true, true],
  ])('%s', (id, ...could) => {
    const row = rows.find((one) => one.id === id) as Comparable
    expect([in2014, in2019, in2020].map((report) => couldState(row, report))).toEqual(could)
  })

  it('is not said of a form that is not here', () => {
    const [row] = rows as [Comparable]
    expect(couldState(row, { ...in2019, form: '2031' as Report['form'] })).toBe(false)
  })
})

describe('a quantity of some of the applicants', () => {
  it('is a part of that of all of them; one that is no part is the whole itself', () => {
    const rows = comparables([now({ 'licences.decided': 3, 'requests.new': [1, 2, 3, 4, 5, 6, 21] })])
    const parts = rows.filter(({ column }) => column !== null)
    expect(parts).toHaveLength(6)
    for (const { id } of parts) expect(wholeRowOf(rows, id)?.id).toBe('requests.new')
    expect(wholeRowOf(rows, 'requests.new')?.id).toBe('requests.new')
    expect(wholeRowOf(rows, 'no such row')).toBeUndefined()
  })
})
