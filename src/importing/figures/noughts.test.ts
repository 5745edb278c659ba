import { describe, expect, it } from 'vitest'
import type { Form } from '../../report/forms/form'
import { form2014 } from '../../report/forms/form2014'
import { form2019 } from '../../report/forms/form2019'
import { recogniseFigures } from './recogniseFigures'

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
