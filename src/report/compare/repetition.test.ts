import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { repetition, sentencesOf, together } from './repetition'

const of = (...paragraphs: string[]) => sentencesOf(paragraphs)

describe('sentences', () => {
  it('end with their mark, and with the quotation mark behind it', () => {
    expect(of('全市收到申请3525件。办结3521件；其余结转下年。', '他说：“公开是常态。”不公开是例外。')).toEqual([
      '全市收到申请3525件。',
      '办结3521件；',
      '其余结转下年。',
      '他说：“公开是常态。”',
      '不公开是例外。',
    ])
  })

  it('end once where marks follow one another, and with the line', () => {
    expect(of('公开做到位了吗？！还要再看一看。。要落实到每一个人；\n也落实到每一件事。')).toEqual([
      '公开做到位了吗？',
      '还要再看一看。',
      '要落实到每一个人；',
      '也落实到每一件事。',
    ])
  })

  it('in English are not cut at a decimal point', () => {
    expect(of('Requests grew by 1.05 % in the year. Most were granted.')).toEqual([
      'Requests grew by 1.05 % in the year.',
      'Most were granted.',
    ])
    expect(of('The city had 47 issues. 26 bodies took part (市公安局). “Open” it was.')).toEqual([
      'The city had 47 issues.',
      '26 bodies took part (市公安局).',
      '“Open” it was.',
    ])
  })

  it('labels, items and what leads to a list are none, in both languages', () => {
    expect(of('（一）', '主动公开', '（一）主动公开方面。', '“政府开放日（周、月）”', '市级：48期')).toEqual([])
    expect(of('全年开展了98期，其中：', 'Over the year 98 issues were held, among them:', 'city level: 48')).toEqual([])
    expect(of('全年开展了98期。其中：', 'Over the year 98 issues were held. Among them:')).toEqual([
      '全年开展了98期。',
      'Over the year 98 issues were held.',
    ])
    expect(of('（一）坚持公开，讲求实效。')).toEqual(['（一）坚持公开，讲求实效。'])
  })

  it('what only points at a table is none', () => {
    const pointing = ['下表是全市的收费。', '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项。）', '详见附表。']
    expect(of(...pointing, 'The table gives the charges.', 'The following tables show the cases.')).toEqual([])
    expect(of('上表彰大会通报了先进。', 'The tabled motion passed.')).toHaveLength(2)
  })
})

describe('what is repeated from the year before', () => {
  it('is counted in sentences and characters, and a number changed is a change', () => {
    const before = ['全市收到申请3440件。各单位要加强学习培训。']
    const now = ['全市收到申请3525件。各单位要加强学习培训。', '新建政务新媒体平台。']
    expect(repetition(now, before)).toEqual({
      sentences: 3,
      repeated: 1,
      characters: 33,
      repeatedCharacters: 11,
      which: ['各单位要加强学习培训。'],
    })
  })

  it('of two parts is that of both', () => {
    const [a, b] = [
      repetition(['全市办结申请。另有六件未办。'], ['全市办结申请。']),
      repetition(['收费按规定。平台运行平稳。'], ['平台运行平稳。']),
    ]
    expect(together(a, b)).toEqual({
      sentences: 4,
      repeated: 2,
      characters: 27,
      repeatedCharacters: 14,
      which: ['全市办结申请。', '平台运行平稳。'],
    })
    const none = repetition(['收费按规定。'], [])
    expect(together(a, none).which).toEqual(a.which)
    expect(together(none, a).which).toEqual(a.which)
  })

  it('whatever the text: of itself it is all, of nothing none, and never more than there is', () => {
    const text = fc.array(fc.constantFrom(...'公开信息申请报告。！？ 3525'), { maxLength: 60 }).map((c) => c.join(''))
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), fc.array(text, { maxLength: 8 }), (now, before) => {
        const self = repetition(now, now)
        expect(self.repeated).toBe(self.sentences)
        expect(repetition(now, []).repeated).toBe(0)
        const other = repetition(now, before)
        expect(other.repeated).toBeLessThanOrEqual(other.sentences)
        expect(other.sentences).toBe(self.sentences)
      }),
    )
  })
})
