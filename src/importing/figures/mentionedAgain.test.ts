import { describe, expect, it } from 'vitest'
import type { Form } from '../../report/forms/form'
import { form2019 } from '../../report/forms/form2019'
import { mentions } from '../../report/mention'
import type { Passage } from './passage'
import { recogniseFigures } from './recogniseFigures'

const noRows = { id: 'none', indicators: [], charts: [], checks: [] } as unknown as Form
const passages = (texts: readonly string[]): Passage[] =>
  texts.map((text, i) => ({ at: { line: i + 1 }, text, section: 2 }))
/** Paragraphs in a report whose form has no rows. */
const recognise = (...texts: string[]) => recogniseFigures(passages(texts), noRows, {})
const ids = (...texts: string[]) => recognise(...texts).texts.flatMap(mentions)
const rows = (...texts: string[]) => recogniseFigures(passages(texts), form2019, {})

describe('a number mentioned again is the same figure', () => {
  it.each([
    ['under the same words', '公示事项16项。', '公示事项16项。'],
    ['in one paragraph under the same words', '公示事项16项；公示事项16项。', ''],
    ['under words that have four letters in common', '公示重要事项160项。', '重要事项共160项。'],
    ['under longer words that have half in common', '甲乙丙丁戊己160项。', '寅卯辰甲乙丙丁160项。'],
    ['under words that have half of the shorter in common', '公示重要事项160项。', '向社会各界人士通报重要事项160项。'],
    ['where it is 100', '公示重要事项100项。', '重要事项共100项。'],
  ])('%s', (_, ...texts) => {
    expect(ids(...texts)).toEqual(['s2.1', 's2.1'])
  })

  it.each([
    ['of another unit', '公示事项16项。', '公示事项16件。'],
    ['printed as over', '公示事项160项。', '公示事项160余项。'],
    ['that is small, under other words', '公示重要事项99项。', '重要事项共99项。'],
    ['in one paragraph under other words', '公示重要事项160项；重要事项共160项。', ''],
    ['under words that have less than half in common', '甲乙丙丁戊己庚辛壬癸160项。', '甲乙丙丁子丑寅卯辰巳160项。'],
    ['under words that have three letters in common', '甲乙丙丁160项。', '寅乙丙丁160项。'],
    ['under other words', '公示重要事项160项。', '印发通知文件160项。'],
  ])('but not %s', (_, ...texts) => {
    expect(ids(...texts)).toEqual(['s2.1', 's2.2'])
  })

  it('where it was stated first', () => {
    const { found } = recognise('公示事项16项。', '全年公示事项16项。')
    expect(found).toEqual({ 's2.1': { line: 1, raw: '16项' } })
  })

  it('that is uncertain, and stays so', () => {
    const [first, again] = ['政策问答材料12和160件。', '政策问答材料160件，其中甲县100件、乙县60件。']
    const { found, texts, checks } = recognise(first as string, again as string)
    expect(found['s2.1']).toMatchObject({ doubt: 'odd' })
    expect(texts[1]).toContain('[160件](s2.1)')
    expect(checks).toEqual([])
    expect(recognise(again as string).checks).toHaveLength(1)
  })
})

describe('another number under the same words', () => {
  const doubts = (...texts: string[]) => Object.values(recognise(...texts).found).map(({ doubt }) => doubt ?? '')
  it('is worth a look', () => {
    expect(doubts('公示重要事项16项。', '公示重要事项18项。')).toEqual(['', 'tie'])
  })

  it.each([
    ['in the same paragraph', '公示重要事项16项；公示重要事项18项。'],
    ['under words that are few', '公示栏目数16项。', '公示栏目数18项。'],
    ['under other words', '公示重要事项16项。', '印发通知文件18项。'],
    ['of another unit', '公示重要事项16项。', '公示重要事项18件。'],
    ['that may be the same', '公示重要事项160项。', '公示重要事项100余项。'],
  ])('is not %s', (_, ...texts) => {
    expect(doubts(...texts)).toEqual(['', ''])
  })

  it('is not where it states a row and the other does not', () => {
    const { found } = rows('去年，新收政府信息公开申请16件。', '新收政府信息公开申请18件。')
    expect(found).toEqual({ 's2.1': { line: 1, raw: '16件' }, 'requests.new': { line: 2, raw: '18件' } })
  })
})

describe('a row or a known fact stated again', () => {
  const again = (...texts: string[]) => rows(...texts).texts.flatMap(mentions)
  it('is the same by certain words, whatever the number', () => {
    expect(again('新收政府信息公开申请16件。', '新受理信息公开申请18件。')).toEqual(['requests.new', 'requests.new'])
  })

  it('is the same by the same words, or the same number', () => {
    expect(again('12345热线受理来电44件。', '12345热线受理来电45件。')).toEqual(['hotline.calls', 'hotline.calls'])
    expect(again('12345热线受理来电44件。', '政务热线接听电话44件。')).toEqual(['hotline.calls', 'hotline.calls'])
  })

  it('else is a figure of its own, and one to look at', () => {
    const { texts, found } = rows('12345热线受理来电44件。', '政务热线接听电话45件。')
    expect(texts.flatMap(mentions)).toEqual(['hotline.calls', 's2.1'])
    expect(found['hotline.calls']).not.toHaveProperty('doubt')
    expect(found['s2.1']).toMatchObject({ doubt: 'tie' })
  })

  it('is no figure that had the same words and was none', () => {
    expect(again('东岭县民政局予以公开130件。', '予以公开130件。')).toEqual(['s2.1', 'outcomes.granted'])
  })
})

describe('a paragraph', () => {
  it('is told from those before it', () => {
    const [calls, rest] = ['12345热线受理来电10件。', '做好热线工作，现场答复4件，转办6件。'] as const
    expect(rows(calls + rest).checks.map(({ id }) => id)).toEqual(['hotline.calls'])
    expect(rows(calls, `12345${rest}`).checks).toEqual([])
  })

  it('has a place: its line, and its page, row and column where it has them', () => {
    const found = (at: Passage['at']) => recogniseFigures([{ at, text: '公示16项。', section: 2 }], noRows, {}).found
    const at = { page: 3, line: 5, row: 2, column: 1 }
    expect(found(at)).toStrictEqual({ 's2.1': { ...at, raw: '16项' } })
    expect(found({ line: 5 })).toStrictEqual({ 's2.1': { line: 5, raw: '16项' } })
  })

  it('counts anew behind a sentence’s end, but for 其中', () => {
    const labels = (text: string) => Object.values(recognise(text).figures).map(({ label }) => label)
    expect(labels('收到来信30件。增长9.1%。')).toEqual(['收到来信', '增长'])
    expect(labels('收到来信30件。其中，甲县9件。')).toEqual(['收到来信', '收到来信：甲县'])
  })

  it('has words for nought once, though they may be read in two ways', () => {
    expect(rows('没有收到政府信息公开申请、行政复议。').texts).toEqual([
      '[没有](review)收到政府信息公开申请、行政复议。',
    ])
  })

  it('says behind a number what it is, where it stands for a row', () => {
    const labels = (text: string) => Object.values(rows(text).figures).map(({ label }) => label)
    expect(labels('受理来信52件，其中2件为上年结转。')).toEqual(['受理来信', '上年结转'])
    expect(labels('受理来信52件，其中2件为网络来信。')).toEqual(['受理来信', '受理来信'])
  })

  it('has noughts that no row has as figures without one', () => {
    const { figures } = recogniseFigures(passages(['未发生行政诉讼。']), noRows, {})
    expect(figures).toStrictEqual({
      's2.1': { value: 0, unit: '件', label: '行政诉讼', printed: { as: 'exact' } },
    })
  })
})

describe('the year of a report', () => {
  const tied = (...texts: string[]) => Object.keys(rows(...texts).figures)
  it('is the one it names most', () => {
    const others = ['2017年谋划，2018年实施。', '2018年见效，2018年总结。']
    expect(tied(...others, '2018年，予以公开30件。')).toEqual(['outcomes.granted'])
    expect(tied(...others, '2017年，予以公开30件。')).toEqual(['s2.1'])
  })

  it('is not known where it names none', () => {
    expect(tied('予以公开30件。')).toEqual(['outcomes.granted'])
  })
})
