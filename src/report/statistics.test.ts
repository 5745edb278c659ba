import { describe, expect, it } from 'vitest'
import type { Form } from './forms/form'
import { form2014 } from './forms/form2014'
import type { Report } from './schema'
import { type Looking, shownRows, statisticsOf } from './statistics'

const report = (statistics: Report['statistics'], figures: Report['figures'] = {}): Report => ({
  format: 1,
  id: 'small-2018',
  title: 'Small',
  place: { name: 'Small', short: 'Small', code: '532300', level: 'county' },
  year: 2018,
  period: { from: '2018-01-01', to: '2018-12-31' },
  publisher: { name: 'Small' },
  published: '2019-01-18',
  form: '2014',
  edition: 'original',
  languages: ['zh'],
  topics: [],
  headlines: [],
  preface: [],
  systems: [],
  figures,
  sections: [{ number: 1, title: 'One', blocks: [] }],
  statistics,
  charts: [],
  checks: [],
})

/** 三 with two of four ways in, 四 all zero, 五 blank. */
const form: Form = {
  id: '2014',
  since: 2014,
  title: { zh: '小表', en: 'Small form' },
  charts: [],
  checks: [],
  indicators: [
    { code: 'requests', number: '三、', zh: '依申请公开情况', en: 'Disclosure on request', unit: null, level: 1 },
    { code: 'requests.received', number: '（一）', zh: '收到申请数', en: 'Requests received', unit: '件', level: 2 },
    { code: 'requests.fax', number: '1.', zh: '传真申请数', en: 'Requests by fax', unit: '件', level: 3 },
    { code: 'requests.online', number: '2.', zh: '网络申请数', en: 'Requests online', unit: '件', level: 3 },
    { code: 'review', number: '四、', zh: '行政复议数量', en: 'Reconsiderations', unit: '件', level: 1 },
    { code: 'review.upheld', number: '（一）', zh: '维持数', en: 'Upheld', unit: '件', level: 2 },
    { code: 'meetings', number: '五、', zh: '会议', en: 'Meetings', unit: null, level: 1 },
    { code: 'meetings.held', number: '（一）', zh: '会议数', en: 'Meetings held', unit: '次', level: 2 },
  ],
}
const counts = {
  'requests.received': 18,
  'requests.fax': 0,
  'requests.online': 18,
  review: 0,
  'review.upheld': 0,
  'meetings.held': null,
}
const rowsOf = () => statisticsOf(report(counts), form)
const shown = (looking: Partial<Looking>) =>
  shownRows(rowsOf(), { hideZero: false, words: '', collapsed: new Set(), ...looking })
const codes = (looking: Partial<Looking>) => shown(looking).map(({ row }) => row.indicator.code)
const row = (code: string) => rowsOf().find((r) => r.indicator.code === code)

describe('the rows of the form as a tree', () => {
  it('a row knows the row above it and those below', () => {
    expect(row('requests.received')).toMatchObject({
      parent: 'requests',
      children: ['requests.fax', 'requests.online'],
    })
    expect(row('requests')).toMatchObject({ parent: null, children: ['requests.received'] })
  })

  it('a zero, a blank and a heading stay three different things', () => {
    expect(row('requests.fax')?.cells).toEqual([0])
    expect(row('meetings.held')?.cells).toEqual([null])
    expect(row('requests')?.cells).toEqual([undefined])
  })

  it('a row the report leaves out is blank', () => {
    expect(statisticsOf(report({}), form)[1]?.cells).toEqual([null])
  })

  it('a row carries the id of the figure that states the same fact in the text', () => {
    const figure = {
      value: 18,
      unit: '件',
      label: '申请',
      printed: { as: 'exact' },
      indicator: 'requests.online',
    } as const
    const tied = statisticsOf(report(counts, { 'asked.online': figure }), form)
    expect(tied.find((r) => r.indicator.code === 'requests.online')?.figure).toBe('asked.online')
    expect(tied.find((r) => r.indicator.code === 'requests.fax')?.figure).toBe('requests.fax')
  })

  describe('where a form has several columns', () => {
    const column = (id: string) => ({ id, zh: id, en: id })
    const wide: Form = {
      ...form,
      columns: [column('person'), column('company'), column('total')],
      indicators: form.indicators.map((i) => ({ ...i, byColumn: i.code.startsWith('requests.') })),
    }
    const cells = (statistics: Report['statistics'], code: string) =>
      statisticsOf(report(statistics), wide).find((r) => r.indicator.code === code)?.cells

    it('a row that has a number in each keeps their order, and a blank among them a blank', () => {
      expect(cells({ 'requests.received': [5, 0, 5] }, 'requests.received')).toEqual([5, 0, 5])
      expect(cells({ 'requests.received': [5, null, 5] }, 'requests.received')).toEqual([5, null, 5])
    })

    it('of such a row a number alone is the total; what is not given is blank', () => {
      expect(cells({ 'requests.fax': 2 }, 'requests.fax')).toEqual([null, null, 2])
      expect(cells({}, 'requests.fax')).toEqual([null, null, null])
    })

    it('a row with one number has it in the last, a heading has none in any', () => {
      expect(cells({ review: 3 }, 'review')).toEqual([undefined, undefined, 3])
      expect(cells({}, 'review')).toEqual([undefined, undefined, null])
      expect(cells({}, 'requests')).toEqual([undefined, undefined, undefined])
    })
  })

  it('the 2014 form hangs every row below the first level under another', () => {
    const all = statisticsOf(report({}), form2014)
    expect(all).toHaveLength(form2014.indicators.length)
    expect(all.filter((r) => r.parent === null).every((r) => r.indicator.level === 1)).toBe(true)
  })
})

describe('which rows are shown', () => {
  it('all of them, until something is asked', () => {
    expect(codes({})).toEqual(form.indicators.map((i) => i.code))
  })

  it('hiding zeros leaves blanks, and headings with something left below', () => {
    expect(codes({ hideZero: true })).toEqual([
      'requests',
      'requests.received',
      'requests.online',
      'meetings',
      'meetings.held',
    ])
  })

  it('a row that is not zero stays although all below it is', () => {
    const odd = statisticsOf(report({ ...counts, review: 2 }), form)
    const left = shownRows(odd, { hideZero: true, words: '', collapsed: new Set() })
    expect(left.find(({ row: r }) => r.indicator.code === 'review')?.expanded).toBeUndefined()
  })

  it.each(['传真', 'by FAX', 'requests.fax'])('finding “%s” keeps the row and those above it', (words) => {
    expect(codes({ words })).toEqual(['requests', 'requests.received', 'requests.fax'])
  })

  it.each(['1234', '1,234'])('a number is found as it stands in the table: %s', (words) => {
    const large = statisticsOf(report({ ...counts, 'requests.received': 1234 }), form)
    const found = (of: string) =>
      shownRows(large, { hideZero: false, words: of, collapsed: new Set() }).map(({ row }) => row.indicator.code)
    expect(found(words)).toEqual(['requests', 'requests.received'])
    expect(found(`${words}5`)).toEqual([])
    expect(found('123')).toEqual([])
  })

  it('finding and hiding zeros narrow together', () => {
    expect(codes({ words: '传真', hideZero: true })).toEqual([])
    expect(codes({ words: '依申请公开', hideZero: true })).toEqual(['requests'])
  })

  it('words that are only spaces narrow nothing', () => {
    expect(codes({ words: '  ' })).toHaveLength(form.indicators.length)
  })

  it('a collapsed row stays and hides all below it', () => {
    expect(codes({ collapsed: new Set(['requests', 'review']) })).toEqual([
      'requests',
      'review',
      'meetings',
      'meetings.held',
    ])
  })

  it('a row counts its place among the rows shown beside it', () => {
    const places = shown({ words: '网络' }).map(({ position, siblings, expanded }) => ({
      position,
      siblings,
      expanded,
    }))
    expect(places).toEqual([
      { position: 1, siblings: 1, expanded: true },
      { position: 1, siblings: 1, expanded: true },
      { position: 1, siblings: 1, expanded: undefined },
    ])
    expect(shown({})[3]).toMatchObject({ position: 2, siblings: 2 })
  })
})

describe('a row of several columns', () => {
  const column = (id: string) => ({ id, zh: id, en: id })
  const [, received, fax] = form.indicators
  if (!received || !fax) throw new Error('rows of the form')
  const wide: Form = {
    ...form,
    columns: [column('person'), column('total')],
    indicators: [received, fax].map((i) => ({ ...i, byColumn: true })),
  }
  const left = (hideZero: boolean, words: string) => {
    const all = statisticsOf(report({ 'requests.received': [0, 7], 'requests.fax': [0, 0] }), wide)
    return shownRows(all, { hideZero, words, collapsed: new Set() }).map(({ row }) => row.indicator.code)
  }

  it('is all zeros only where each is', () => {
    expect(left(true, '')).toEqual(['requests.received'])
    expect(left(false, '')).toEqual(['requests.received', 'requests.fax'])
  })

  it('is found by any of its numbers', () => {
    expect(left(false, '7')).toEqual(['requests.received'])
    expect(left(false, '8')).toEqual([])
  })

  it('has a doubt for each column, a row with one number for the last', () => {
    const doubts = (byColumn: boolean) =>
      statisticsOf(report({}), { ...wide, indicators: [{ ...received, byColumn }] })[0]?.doubts
    expect(doubts(true)).toEqual([undefined, undefined])
    expect(doubts(false)).toEqual([undefined, undefined])
    expect(statisticsOf(report({}), form)[0]?.doubts).toEqual([undefined])
  })
})
