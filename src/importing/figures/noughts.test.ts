import { describe, expect, it } from 'vitest'
import type { Form } from '../../report/forms/form'
import { form2014 } from '../../report/forms/form2014'
import { form2019 } from '../../report/forms/form2019'
import { noughtsIn } from './noughts'
import { recogniseFigures } from './recogniseFigures'
import { ownNames } from './scope'
import type { Rows } from './ties'

const say = (text: string, form: Form = form2014, heading = '') =>
  recogniseFigures([{ at: { line: 1 }, text, section: 1, heading }], form, {})

describe('a nought in words', () => {
  it('states the rows it names, each with a mention of its own', () => {
    const { texts, figures } = say('本年度，我县没有因信息公开工作引发举报、复议、诉讼。')
    expect(texts).toEqual([
      '本年度，我县[没有](complaints)因信息公开工作引发举报、[复议](review)、[诉讼](litigation)。',
    ])
    for (const [id, figure] of Object.entries(figures))
      expect(figure).toMatchObject({ value: 0, unit: '件', printed: { as: 'exact' }, indicator: id })
  })

  it.each([
    ['全年无行政复议、行政诉讼。', '全年[无](review)行政复议、[行政诉讼](litigation)。'],
    ['未发生行政复议案件，', '[未](review)发生行政复议案件，'],
    ['未收到行政诉讼。', '[未](litigation)收到行政诉讼。'],
    ['无行政复议，无行政诉讼。', '[无](review)行政复议，[无行政诉讼](litigation)。'],
    ['依申请公开发生的费用，均未收费。', '依申请公开发生的费用，均[未收费](fees)。'],
    ['对申请人没有收取任何费用。', '对申请人[没有收取任何费用](fees)。'],
    ['2018年未发生行政复议。', '2018年[未](review)发生行政复议。'],
    ['信息公开无收费情况。', '信息公开[无收费](fees)情况。'],
    ['我局未收到政府信息公开申请。', '我局[未](requests.received)收到政府信息公开申请。'],
    [
      '没有发生针对本单位政府信息公开事务的行政复议案件和行政诉讼案件。',
      '[没有](review)发生针对本单位政府信息公开事务的行政复议案件和[行政诉讼](litigation)案件。',
    ],
  ])('%s', (text, told) => {
    expect(say(text).texts).toEqual([told])
  })

  it.each([
    '没有被纠正的行政复议。',
    '未经复议直接起诉的案件。',
    '没有收到行政复议决定书。',
    '未按期办理行政复议。',
    '无论复议、诉讼，',
    '热线未收到投诉。',
    '泗洪县未收到政府信息公开申请。',
    '12个乡镇未收到政府信息公开申请。',
    '部分单位未发生行政复议。',
    '2018年工作稳步推进，2018年培训扎实。2017年没有行政复议。',
    '未公布收费标准，未收取保证金。',
  ])('“%s” states none', (text) => {
    expect(Object.values(say(text).figures).filter((f) => f.value === 0)).toEqual([])
  })

  it('of a part is that of the row, where the table has a nought too', () => {
    const text = '本级和部分单位未发生行政复议。'
    const { found } = recogniseFigures([{ at: { line: 1 }, text, section: 1 }], form2014, { review: 0 })
    expect(found).toEqual({ review: { line: 1, raw: '未', doubt: 'tie' } })
  })

  it('that no row of the form has is a figure of its own', () => {
    const { figures } = say('未收取信息处理费用，未发生行政诉讼。', form2019, '其他需要报告的事项：信息公开')
    expect(Object.values(figures)).toMatchObject([
      { value: 0, unit: '元' },
      { value: 0, label: '行政诉讼' },
    ])
  })
})

describe('a nought by its words', () => {
  const rows = (units: Record<string, string> = {}): Rows => ({
    phrases: [],
    valueOf: () => null,
    unitOf: (code) => units[code] ?? null,
  })
  const all = rows({ complaints: '件', review: '件', litigation: '件', 'requests.received': '件', fees: '万元' })
  const by = { year: 2023, own: ownNames(['东岭县']) }
  const noughts = (text: string, of = all, heading = '') => noughtsIn(text, of, by, heading)

  it('is the word for it, or the name where one word stands for several', () => {
    expect(noughts('全年没有复议、诉讼。')).toEqual([
      { from: 2, to: 4, text: '没有', label: '行政复议', unit: '件', row: 'review', certain: true },
      { from: 7, to: 9, text: '诉讼', label: '行政诉讼', unit: '件', row: 'litigation', certain: true },
    ])
    expect(noughts('全年行政复议、行政诉讼均为0件。')).toMatchObject([
      { from: 2, to: 6, text: '行政复议' },
      { from: 7, to: 11, text: '行政诉讼' },
    ])
    expect(noughts('未收到申请公开政府信息。')).toEqual([
      {
        from: 0,
        to: 1,
        text: '未',
        label: '收到政府信息公开申请',
        unit: '件',
        row: 'requests.received',
        certain: true,
      },
    ])
    expect(noughts('信息公开未收取费用。')).toEqual([
      { from: 4, to: 9, text: '未收取费用', label: '依申请公开收取的费用', unit: '万元', row: 'fees', certain: true },
    ])
  })

  it('is of the row that the form has', () => {
    expect(noughts('未收到信息公开申请。', rows({ 'requests.new': '件' }))).toMatchObject([{ row: 'requests.new' }])
    expect(noughts('未收到信息公开申请，无复议。', rows())).toMatchObject(
      [
        { row: null, unit: '件' },
        { row: null, unit: '件' },
      ].toReversed(),
    )
    expect(noughts('信息公开未收费。', rows({ fees: '件' }))).toMatchObject([{ row: null, unit: '元' }])
  })

  const certain = (text: string, heading = '') => noughts(text, all, heading).map((n) => n.certain)
  it.each([
    ['of complaints, where nothing says about what', '热线没有投诉。', ''],
    ['of fees, where nothing says for what', '全年未收费。', ''],
    ['of one part', '泗洪县没有复议。', ''],
    ['of some', '部分单位没有复议。', ''],
    ['behind another sentence on openness', '推进信息公开。全年未收费。', ''],
  ])('is not certain %s', (_, text, heading) => {
    expect(certain(text, heading)).toEqual([false])
  })

  it.each([
    ['of complaints on openness', '没有因信息公开引发投诉。', ''],
    ['of complaints under a heading on openness', '没有投诉。', '信息公开'],
    ['of lawsuits', '没有诉讼。', ''],
    ['of fees for requests', '办理申请均未收费。', ''],
    ['of fees under a heading on requests', '全年未收费。', '依申请公开'],
    ['of whoever reports', '东岭县没有复议。', ''],
    ['whatever the sentence above says', '泗洪县带头。全年没有复议。', ''],
  ])('is certain %s', (_, text, heading) => {
    expect(certain(text, heading)).toEqual([true])
  })

  it('is none of another year, said in its own sentence and not too far ahead', () => {
    expect(noughts('去年没有复议。')).toEqual([])
    expect(noughts('去年推进工作。今年没有复议。')).toHaveLength(1)
    expect(noughts(`去年${'字'.repeat(397)}，没有复议`)).toEqual([])
    expect(noughts(`去年${'字'.repeat(400)}，没有复议`)).toHaveLength(1)
  })
})
