import { describe, expect, it } from 'vitest'
import type { Form } from '../../report/forms/form'
import { form2014 } from '../../report/forms/form2014'
import { form2019 } from '../../report/forms/form2019'
import type { Report } from '../../report/schema'
import { recogniseFigures } from './recogniseFigures'
import { rowsOf } from './ties'

const recognise = (text: string, form: Form, statistics: Report['statistics'] = {}, heading = '') =>
  recogniseFigures([{ at: { line: 7, page: 2 }, text, section: 1, heading }], form, statistics)

/** `row: value`, a ? where the tie is likely and not certain; `-: value` for what is tied to none. */
const ties = (text: string, form: Form, statistics: Report['statistics'] = {}, heading = '') => {
  const { figures, found } = recognise(text, form, statistics, heading)
  return Object.entries(figures).map(
    ([id, f]) => `${f.indicator ?? '-'}${found[id]?.doubt === 'tie' ? '?' : ''}: ${f.value}`,
  )
}

describe('rows of the form of 2019 that the text states', () => {
  it('the new requests, by those words only', () => {
    expect(ties('本年新收政府信息公开申请3525件。', form2019)).toEqual(['requests.new: 3525'])
    expect(ties('全市共收办政府信息公开申请案件3646件。', form2019, { 'requests.new': [3525] })).toEqual(['-: 3646'])
  })

  it('requests received, where the table has as many new ones', () => {
    const text = '全市共收到政府信息公开申请3525件。'
    expect(ties(text, form2019, { 'requests.new': [3440, 85, 3525] })).toEqual(['requests.new?: 3525'])
    expect(ties(text, form2019, { 'requests.new': [3500] })).toEqual(['-?: 3525'])
  })

  it('what became of them', () => {
    const text =
      '全年予以公开143件、部分公开47件、不予公开9件、无法提供94件、不予处理12件、其他处理（含主动撤回）46件、转下年度办理13件，上年结转11件。'
    expect(ties(text, form2019)).toEqual([
      'outcomes.granted: 143',
      'outcomes.partly-granted: 47',
      'outcomes.refused: 9',
      'outcomes.unable: 94',
      'outcomes.not-processed: 12',
      'outcomes.other: 46',
      'requests.carried-forward: 13',
      'requests.carried-over: 11',
    ])
  })

  it('also by the words behind it', () => {
    expect(ties('全年受理申请52件，其中2件为上年结转。', form2019)).toEqual(['-: 52', 'requests.carried-over: 2'])
    expect(ties('全年受理申请52件，其中2件提起行政复议。', form2019)).toEqual(['-: 52', '-: 2'])
  })

  it('under the name of whoever reports, where it is known', () => {
    const named = (text: string, ...names: string[]) =>
      Object.values(recogniseFigures([{ at: { line: 1 }, text, section: 1 }], form2019, {}, names).figures).map(
        (f) => f.indicator ?? '-',
      )
    const text = '2024年，东岭县人民政府新收政府信息公开申请60件，予以公开30件。'
    expect(named(text, '东岭县')).toEqual(['requests.new', 'outcomes.granted'])
    expect(named(text)).toEqual(['-', '-'])
    expect(named('东岭县民政局予以公开30件。', '东岭县')).toEqual(['-'])
    expect(named('市民政局新收政府信息公开申请60件。', '河清市民政局')).toEqual(['requests.new'])
    expect(named('东岭县民政局新收政府信息公开申请60件。', '河清市民政局')).toEqual(['-'])
  })

  it('even where the table disagrees: that is for the checks', () => {
    expect(ties('予以公开30件。', form2019, { 'outcomes.granted': [31] })).toEqual(['outcomes.granted: 30'])
  })

  it('the grounds, by the names the form gives them', () => {
    expect(ties('其中，重复申请27件、信访举报投诉类申请87件、属于行政查询事项13件。', form2019)).toEqual([
      'outcomes.not-processed.repeated: 27',
      'outcomes.not-processed.petition: 87',
      'outcomes.refused.inquiry: 13',
    ])
  })

  it('reviews and lawsuits', () => {
    expect(ties('全年因政府信息公开引发行政复议12件，未经复议直接起诉3件。', form2019)).toEqual([
      'review: 12',
      'litigation.direct: 3',
    ])
    const filed = '备案政府信息依申请公开领域行政复议案件134件。'
    expect(ties(filed, form2019, { review: 134 })).toEqual(['review?: 134'])
    expect(ties(filed, form2019, { review: 170 })).toEqual(['-?: 134'])
  })

  it.each([
    ['a share', '予以公开30%。'],
    ['a change', '予以公开同比增加30件，比上年增加5件。'],
    ['the year before', '2024年，全市公开信息12条。2023年，予以公开30件。2024年，予以提供4份。'],
    ['last year', '去年，不予公开30件。'],
    ['one county of several', '泗洪县受理较多，予以公开30件。'],
    ['a part in brackets', '收办50件（予以公开30件）。'],
    ['kinds, not cases', '予以公开3类。'],
  ])('%s is not the row', (_, text) => {
    for (const tie of ties(text, form2019, { 'outcomes.granted': [99] })) expect(tie).toMatch(/^-/)
  })
})

describe('rows of the form of 2014 that the text states', () => {
  it('disclosure, by channel', () => {
    const text =
      '全县通过多种渠道主动公开政府信息1.8万余条，其中政府公报公开128条，政府网站公开1.2万余条，政务微博公开900余条，政务微信发布信息4700余条，其他方式公开420条。'
    expect(ties(text, form2014)).toEqual([
      'disclosed.total: 18000',
      'channels.gazette: 128',
      'channels.website: 12000',
      'channels.weibo: 900',
      'channels.wechat: 4700',
      'channels.other: 420',
    ])
  })

  it('requests and replies, only where it speaks of requests', () => {
    const text = '共收到信息公开申请39件，其中当面申请27件；按时办结35件，延期办结4件。'
    expect(ties(text, form2014)).toEqual([
      'requests.received: 39',
      'requests.in-person: 27',
      'requests.on-time: 35',
      'requests.extended: 4',
    ])
    expect(ties('投资项目按时办结235件。全部项目延期办结4件。', form2014)).toEqual(['-: 235', '-: 4'])
  })

  it('disclosure refused is none granted, and in part is not all', () => {
    const text = '同意公开答复的173件，同意部分公开答复6件，不予公开2件。'
    expect(ties(text, form2014, {}, '依申请公开')).toEqual([
      'replies.granted: 173',
      'replies.partly-granted: 6',
      'replies.refused: 2',
    ])
  })

  it('what was done, where the sentence speaks of all of it or the table has that number', () => {
    expect(ties('全州共召开新闻发布会82场。', form2014)).toEqual(['responses.press-conferences: 82'])
    expect(ties('围绕教育召开新闻发布会2场。', form2014, { 'responses.press-conferences': 82 })).toEqual(['-: 2'])
    expect(ties('各部门发布解读材料1665篇。', form2014, { 'responses.interpretations': 1665 })).toEqual([
      'responses.interpretations?: 1665',
    ])
    expect(ties('开展县市委书记在线访谈10期。', form2014, { 'responses.interviews': 0 })).toEqual(['-: 10'])
  })

  it('as writers round', () => {
    expect(ties('微信平台共发布4.7万余条。', form2014, { 'channels.wechat': 46821 })).toEqual([
      'channels.wechat?: 47000',
    ])
  })

  it('with where it was read, and as what', () => {
    const { found } = recognise('共收到政府信息公开申请239件。', form2014)
    expect(found).toEqual({ 'requests.received': { page: 2, line: 7, raw: '239件' } })
  })
})

describe('the number a table has for a row', () => {
  it('is the last of its columns, the total', () => {
    expect(rowsOf(form2019, { 'outcomes.granted': [1, 2, 3] }).valueOf('outcomes.granted')).toBe(3)
    expect(rowsOf(form2014, { 'requests.received': 239 }).valueOf('requests.received')).toBe(239)
  })

  it('of a heading without one of its own is what the rows right below it come to, where all of them are stated', () => {
    const below = form2019.indicators.filter(({ code }) => code.startsWith('outcomes.unable.'))
    const statistics = Object.fromEntries(below.map(({ code }, i) => [code, [0, i + 1]]))
    const sum = (below.length * (below.length + 1)) / 2
    expect(below.length).toBeGreaterThan(1)
    expect(rowsOf(form2019, statistics).valueOf('outcomes.unable')).toBe(sum)
    const [first = ''] = Object.keys(statistics)
    expect(rowsOf(form2019, { ...statistics, [first]: [null, null] }).valueOf('outcomes.unable')).toBeNull()
  })

  it('is not known of a row that is blank, or that the form does not have', () => {
    expect(rowsOf(form2014, {}).valueOf('requests.received')).toBeNull()
    expect(rowsOf(form2014, {}).valueOf('no such row')).toBeNull()
  })
})
