import { describe, expect, it } from 'vitest'
import { figure, smallReport } from '../../tests/smallReport'
import type { Check, CheckKind, CheckOf } from '../report/checks/rule'
import { placesOf } from '../report/places'
import { checkTitle, placeName, rowNames, termName } from './terms'
import type { Lang } from './words'

const report = smallReport()
const later = smallReport({ form: '2019', figures: {}, statistics: {}, checks: [] })
/** In Chinese, then in English. */
const both = (say: (lang: Lang) => string) => (['zh', 'en'] as const).map(say)

/** A check without its id. */
type Bare = { [K in CheckKind]: Omit<CheckOf<K>, 'id'> }[CheckKind]

describe('where the text states a figure', () => {
  const place = (id: string, of = report, nth = 0) =>
    both((lang) => {
      const found = placesOf(of).get(id)?.[nth]
      if (!found) throw new Error(`${id} is not stated`)
      return placeName(found, lang)
    })

  it('in a paragraph of a section', () => {
    expect(place('hotline.calls')).toEqual(['第二章第1段', 'Section 2, paragraph 1'])
  })

  it('in an item of a list, which counts as one paragraph; headings count as none', () => {
    expect(place('replies.granted')).toEqual(['第一章第2段第1项', 'Section 1, paragraph 2, item 1'])
    expect(place('replies.refused')).toEqual(['第一章第2段第2项', 'Section 1, paragraph 2, item 2'])
  })

  it('in a cell of a table', () => {
    const rows = [{ cells: [{ text: '' }, { text: '[12件](requests.received)' }] }]
    const table = smallReport({ sections: [{ number: 1, title: '', blocks: [{ kind: 'table', rows }] }] })
    expect(place('requests.received', table)).toEqual([
      '第一章第1段（表格第1行第2列）',
      'Section 1, paragraph 1 (table row 1, column 2)',
    ])
  })

  it('in what the report says of itself', () => {
    const preface = [{ kind: 'paragraph' as const, text: '共[12件](requests.received)。' }]
    expect(place('requests.received', smallReport({ preface }), 1)).toEqual([
      '“关于这份报告”第1段',
      '“About this report”, paragraph 1',
    ])
  })
})

describe('what a number is called', () => {
  const name = (term: Parameters<typeof termName>[1], of = report) => both((lang) => termName(of, term, lang))

  it('a figure of the text as the report calls it, its row as the form does', () => {
    expect(name('replies.granted')).toEqual(['同意公开', 'Granted'])
    expect(name('table:replies.granted')).toEqual(['同意公开答复数', 'Disclosure granted'])
  })

  it('a row without what its name says in brackets of how to count; a law’s name stays', () => {
    expect(name('disclosed.total')).toEqual(['主动公开政府信息数', 'Items disclosed'])
    expect(name('table:staff.full-time')).toEqual(['专职人员数', 'Full-time staff'])
    expect(name('table:replies.refused.not-information')[0]).toBe('不是《条例》所指政府信息')
  })

  it('rows of one name are told apart by the one above, in the language that needs it', () => {
    expect(name('table:review.corrected')).toEqual([
      '行政复议数量 · 被依法纠错数',
      'Administrative reconsiderations · Corrected according to law',
    ])
    expect(name('table:litigation.corrected')[0]).toBe('行政诉讼数量 · 被依法纠错数')
    expect(name('table:litigation.direct.upheld', later)).toEqual([
      '未经复议直接起诉 · 结果维持',
      'Brought without reconsideration · Upheld',
    ])
    expect(name('table:normative.made', later)).toEqual([
      '行政规范性文件 · 本年制发件数',
      'Normative documents issued in the year',
    ])
  })

  it('one column of a row by both names', () => {
    expect(name('table:requests.new@enterprise', later)).toEqual([
      '本年新收政府信息公开申请数量 · 商业企业',
      'New requests received in the year · Commercial enterprises',
    ])
    expect(name('table:requests.new@total', later)[0]).toBe('本年新收政府信息公开申请数量 · 总计')
  })

  it('a number that needs no report as it is written, one that is not stated as the check calls it', () => {
    expect(name(10_000)).toEqual(['10,000', '10,000'])
    expect(name({ missing: { zh: '上年申请数', en: 'requests of the year before' } })).toEqual([
      '上年申请数',
      'requests of the year before',
    ])
  })

  it('a row this version does not know keeps its code', () => {
    expect(name('table:moon.landings')).toEqual(['moon.landings', 'moon.landings'])
    expect(name('table:requests.new@martians', later)[1]).toBe('New requests received in the year · martians')
  })
})

describe('a check in one statement', () => {
  const shares = smallReport({
    figures: {
      ...report.figures,
      rate: figure(75, '同意率', 'Rate granted', { unit: '%' }),
      rest: figure(25, '不同意率', 'Rate refused', { unit: '%' }),
      before: figure(10, '上年申请', 'Requests the year before'),
      growth: figure(20, '增长', 'Growth', { unit: '%' }),
    },
  })
  it.each<[string, Bare, string, string]>([
    [
      'a sum of what the text states',
      { kind: 'sum', whole: 'requests.received', parts: ['replies.granted', 'replies.refused'] },
      '收到申请＝同意公开＋不同意公开',
      'Requests received: “Granted” + “Refused”',
    ],
    [
      'a sum of the table',
      { kind: 'sum', whole: 'table:replies', parts: ['table:replies.granted', 'replies.refused'] },
      '申请答复数＝同意公开答复数＋不同意公开',
      'Replies to requests: “Disclosure granted” + “Refused”',
    ],
    [
      'a sum of four parts, each named',
      { kind: 'sum', whole: 'requests.received', parts: ['replies.granted', 'replies.refused', 'before', 7] },
      '收到申请＝同意公开＋不同意公开＋上年申请＋7',
      'Requests received: “Granted” + “Refused” + “Requests the year before” + “7”',
    ],
    [
      'a sum of more, the first two named, the others counted',
      { kind: 'sum', whole: 'requests.received', parts: ['replies.granted', 'replies.refused', 'before', 7, 8] },
      '收到申请＝同意公开＋不同意公开＋另3项',
      'Requests received: “Granted” + “Refused” + 3 more',
    ],
    [
      'parts of the table that count the same thing twice',
      { kind: 'sum', once: true, whole: 'table:disclosed.total', parts: ['table:channels.website'] },
      '主动公开政府信息数：各部分之和不小于总数',
      'Items disclosed: the parts come to at least the total',
    ],
    [
      'parts of the text that do',
      { kind: 'sum', once: true, whole: 'table:replies', parts: ['replies.granted', 'replies.refused'] },
      '申请答复数：正文所写各部分之和不小于总数',
      'Replies to requests: the parts the text states come to at least the total',
    ],
    [
      'shares that make a whole',
      { kind: 'sum', whole: 100, parts: ['rate', 'rest'] },
      '同意率、不同意率相加为100',
      'Rate granted, Rate refused add up to 100',
    ],
    [
      'two sides',
      { kind: 'balance', left: ['requests.received'], right: ['replies.granted', 'replies.refused'] },
      '收到申请等于同意公开、不同意公开',
      'Requests received: the same as “Granted, Refused”',
    ],
    [
      'a share',
      { kind: 'share', share: 'rate', part: 'replies.granted', whole: 'requests.received' },
      '同意率等于同意公开除以收到申请',
      'Rate granted: “Granted” divided by “Requests received”',
    ],
    [
      'a change',
      { kind: 'change', change: 'growth', before: 'before', now: 'requests.received' },
      '增长：从上年申请到收到申请',
      'Growth: from “Requests the year before” to “Requests received”',
    ],
    [
      'the text against the table',
      { kind: 'same', figures: ['replies.granted', 'table:replies.granted'] },
      '同意公开：正文与统计表',
      'Granted: text and statistics table',
    ],
    [
      'a figure, a row and another figure',
      { kind: 'same', figures: ['requests.received', 'table:replies', 'hotline.calls'] },
      '收到申请、申请答复数、来电相同',
      'Requests received, Replies to requests, Calls are the same',
    ],
    [
      'figures that are the same',
      { kind: 'same', figures: ['requests.received', 'hotline.calls', 'table:replies'] },
      '收到申请、来电、申请答复数相同',
      'Requests received, Calls, Replies to requests are the same',
    ],
    [
      'two rows that are the same',
      { kind: 'same', figures: ['table:requests.received', 'table:replies'] },
      '收到申请数、申请答复数相同',
      'Requests received, Replies to requests are the same',
    ],
    [
      'the places of one figure',
      { kind: 'places', figure: 'hotline.calls' },
      '来电：正文各处',
      'Calls: every place in the text',
    ],
    [
      'a part that is not more than the whole',
      { kind: 'at-most', part: 'replies.granted', whole: 'requests.received' },
      '同意公开不大于收到申请',
      'Granted: not more than “Requests received”',
    ],
    [
      'whole numbers',
      { kind: 'counts', of: { zh: '热线（一）', en: 'The hotline (one)' }, figures: ['hotline.calls'] },
      '热线：都是整数，没有负数',
      'The hotline: whole numbers, none negative',
    ],
    [
      'a number recorded as printed',
      { kind: 'printed', figure: 'hotline.calls' },
      '来电：正文所写与数据文件所记',
      'Calls: as the text prints it and as the data file records it',
    ],
    [
      'a figure that is a number known without the report',
      { kind: 'same', figures: ['rate', 100] },
      '同意率为100',
      'Rate granted: 100',
    ],
    [
      'a table without blanks',
      { kind: 'complete', section: 3, figures: ['table:fees'] },
      '第三章的各格均已填写',
      'Section 3: every cell is filled in',
    ],
    ['a section with words', { kind: 'written', in: 5 }, '第五章有内容', 'Section 5 says something'],
    [
      'a number to be explained',
      { kind: 'told', figure: 'table:fees', in: 6, words: ['fee'] },
      '依申请公开信息收取的费用大于零时，第六章有说明',
      'Fees charged for disclosure on request above zero is explained in Section 6',
    ],
  ])('%s', (_, check, zh, en) => {
    expect(both((lang) => checkTitle(shares, { id: 'c', ...check } as Check, lang))).toEqual([zh, en])
  })
})

it('the columns of one row, added up, are told as one row', () => {
  const check: Check = {
    id: 'c',
    kind: 'sum',
    whole: 'table:requests.new@total',
    parts: ['table:requests.new@enterprise', 'table:requests.new@research'],
  }
  expect(both((lang) => checkTitle(later, check, lang))).toEqual([
    '本年新收政府信息公开申请数量：总计等于各栏之和',
    'New requests received in the year: the total is the sum of the columns',
  ])
})

it('cells are named by their rows, each once', () => {
  const cells = ['table:requests.new@total', 'table:requests.new@other', 'table:charges']
  expect(rowNames(later, cells, 'en')).toEqual([
    'New requests received in the year',
    'Administrative and institutional charges',
  ])
})

it('two figures of one label are no columns', () => {
  const figures = {
    all: figure(5, '总数', 'All'),
    north: figure(3, '签约', 'Signed'),
    south: figure(2, '签约', 'Signed'),
  }
  const check: Check = { id: 'c', kind: 'sum', whole: 'all', parts: ['north', 'south'] }
  expect(checkTitle(smallReport({ figures }), check, 'en')).toBe('All: “Signed” + “Signed”')
})
