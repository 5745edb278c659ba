// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { form2014 } from '../../report/forms/form2014'
import { form2019 } from '../../report/forms/form2019'
import { recogniseFigures } from './recogniseFigures'

const checksOf = (text: string, form = form2019, statistics = {}) =>
  recogniseFigures([{ at: { line: 1 }, text, section: 1 }], form, statistics).checks.map(
    ({ section, ...check }) => check,
  )

const kinds = (text: string) => checksOf(text).map((check) => check.kind)

/** 问答98期，其中，甲区48期、乙区17期…: a whole and the parts a sentence names. */
const divided = (whole: number, parts: readonly number[]) =>
  `全年开展政策问答${whole}期，其中，${parts.map((n, i) => `${'甲乙丙丁戊己'[i]}区${n}期`).join('、')}。`
const someParts = fc.array(fc.integer({ min: 30, max: 900 }), { minLength: 2, maxLength: 6 })

describe('parts a sentence gives a whole', () => {
  it('that add up are its sum', () => {
    expect(checksOf(divided(60, [40, 20]))).toEqual([
      { id: 'parts.s1.1', kind: 'sum', whole: 's1.1', parts: ['s1.2', 's1.3'] },
    ])
  })

  it('that add up are asked to, however many and however large', () => {
    fc.assert(
      fc.property(someParts, (parts) => {
        const sum = parts.reduce((a, b) => a + b, 0)
        expect(checksOf(divided(sum, parts))).toMatchObject([{ kind: 'sum', parts: { length: parts.length } }])
      }),
    )
  })

  it('that miss it by one are asked to, too: a slip is likelier than another meaning', () => {
    fc.assert(
      fc.property(someParts, fc.constantFrom(1, -1), (parts, slip) => {
        const sum = parts.reduce((a, b) => a + b, 0)
        expect(kinds(divided(sum + slip, parts))).toEqual(['sum'])
      }),
    )
  })

  it('that fall far short are only among it', () => {
    expect(kinds(divided(500, [40, 20]))).toEqual(['at-most', 'at-most'])
  })

  it('are none where the sentence says that others are left out', () => {
    expect(kinds('开展问答60期，其中，甲区40期、乙区19期等。')).not.toContain('sum')
  })
})

describe('facts that make up others', () => {
  const hotline = '12345热线受理群众来电500件，其中当场答复200件；转办300件，办结280件，在办20件，办结率为93.3%。'

  it('calls, those passed on, and the rate of completion of a hotline', () => {
    expect(checksOf(hotline).map((check) => check.id)).toEqual(
      expect.arrayContaining(['hotline.calls', 'hotline.passed-on', 'hotline.completion-rate']),
    )
  })

  it('a rate of what is done on time is not the rate of completion', () => {
    const ids = checksOf(hotline.replace('办结率', '按时办结率')).map((check) => check.id)
    expect(ids).not.toContain('hotline.completion-rate')
  })
})

describe('shares', () => {
  it('printed beside their part are of its whole', () => {
    const text = '共收到政府信息公开申请80件，其中：当面申请60件，占75%；网络申请20件，占25%。'
    expect(checksOf(text, form2014, { 'requests.received': 80 })).toEqual(
      expect.arrayContaining([
        { id: 'share.s1.1', kind: 'share', share: 's1.1', part: 'requests.in-person', whole: 'requests.received' },
        { id: 'shares.requests.received', kind: 'sum', whole: 100, parts: ['s1.1', 's1.2'] },
      ]),
    )
  })

  it('of what the sentence does not count are of nothing', () => {
    expect(checksOf('公开信息60条，群众满意率达97%。')).toEqual([])
  })
})

describe('growth', () => {
  it('is asked for where both years are counted', () => {
    expect(checksOf('全年举办培训120场，比上年的100场增长20%。')).toEqual([
      { id: 'change.s1.3', kind: 'change', change: 's1.3', now: 's1.1', before: 's1.2' },
    ])
  })

  it('is not where last year’s number is missing', () => {
    expect(checksOf('全年举办培训120场，同比增长20%。')).toEqual([])
  })
})
