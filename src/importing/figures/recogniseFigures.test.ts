import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { smallReport } from '../../../tests/smallReport'
import { findingsOf } from '../../report/checks/run'
import { form2014 } from '../../report/forms/form2014'
import { form2019 } from '../../report/forms/form2019'
import { mention, mentions } from '../../report/mention'
import type { Block } from '../../report/schema'
import type { Passage } from './passage'
import { recogniseFigures } from './recogniseFigures'

const passages = (...texts: string[]): Passage[] =>
  texts.map((text, i) => ({ at: { line: i + 1 }, text, section: 2, heading: '工作情况' }))
const recognise = (...texts: string[]) => recogniseFigures(passages(...texts), form2014, {})
const ids = (...texts: string[]) => recognise(...texts).texts.map(mentions)

/** The checks that disagree in a report of these texts. */
const disagreeing = (...texts: string[]) => {
  const { texts: told, figures } = recognise(...texts)
  const blocks = told.map((text): Block => ({ kind: 'paragraph', text }))
  const sections = [{ number: 2, title: '', blocks }]
  const report = smallReport({ figures, sections, preface: [], headlines: [], systems: [], charts: [], statistics: {} })
  return findingsOf(report).flatMap((f) => (f.outcome.verdict === 'disagrees' ? [f.check.id] : []))
}

describe('the id of a figure', () => {
  it('is the code of the row it states', () => {
    expect(ids('共收到政府信息公开申请239件。')).toEqual([['requests.received']])
  })

  it('is that of a fact many reports state', () => {
    const text =
      '“12345”政府热线受理群众咨询、诉求6309件。现场答复2750件；转办3559件，办结3471件，在办88件，办结率为97.1%，群众满意率99%。'
    expect(ids(text)).toEqual([
      [
        'hotline.calls',
        'hotline.on-the-spot',
        'hotline.passed-on',
        'hotline.completed',
        'hotline.open',
        'hotline.completion-rate',
        'hotline.satisfaction',
      ],
    ])
  })

  it('is no hotline’s, where another line or requests are spoken of', () => {
    expect(ids('接听“96128”专线电话4820次，受理12369咨询和举报234次。')).toEqual([['s2.1', 's2.2']])
    expect(ids('按时办结235件，办结率100%。')).toEqual([['s2.1', 's2.2']])
  })

  it('else counts on in its section, the preface being 0', () => {
    const at = (section: number | null): Passage => ({ at: { line: 1 }, text: '印发通报4期，编制报告168份。', section })
    const { texts } = recogniseFigures([at(null), { ...at(7), text: '开设专栏18个。' }, at(7)], form2019, {})
    expect(texts.map(mentions)).toEqual([['s0.1', 's0.2'], ['s7.1'], ['s0.1', 's0.2']])
  })
})

describe('the same fact in two places', () => {
  it('is one figure', () => {
    expect(ids('重要事项公示466项。', '公开重要事项公示466项。')).toEqual([['s2.1'], ['s2.1']])
    expect(ids('接听“96128”专线电话4820次。', '“96128”专线电话回应4820次。')).toEqual([['s2.1'], ['s2.1']])
    expect(ids('热线受理来电40余件。', '12345热线受理来电44件。')[1]).toEqual(['hotline.calls'])
  })

  it('with certain words and another number is one figure, for the checks to find', () => {
    const twice = ['共收到政府信息公开申请239件。', '全年收到政府信息公开申请238件。']
    expect(ids(...twice)).toEqual([['requests.received'], ['requests.received']])
    expect(disagreeing(...twice)).toEqual(['places.requests.received'])
    expect(disagreeing('12345热线受理来电44件。', '12345热线受理来电45件。')).toEqual(['places.hotline.calls'])
  })

  it('with like words and another number is two, the second marked', () => {
    const { texts, found } = recognise('编制重要事项公示466项。', '编制重要事项公示468项。')
    expect(texts.map(mentions)).toEqual([['s2.1'], ['s2.2']])
    expect(found['s2.1']).not.toHaveProperty('doubt')
    expect(found['s2.2']).toMatchObject({ doubt: 'tie', line: 2, raw: '468项' })
  })

  it('small numbers of different things are two', () => {
    expect(ids('印发通报4期。', '开展督查4期。')).toEqual([['s2.1'], ['s2.2']])
  })
})

describe('what is recognised', () => {
  it('is marked where the number is odd, and else left', () => {
    const { found, left, texts } = recognise('建成展馆12馆，接待约300人次。')
    expect(found).toEqual({ 's2.1': { line: 1, raw: '12馆', doubt: 'odd' } })
    expect(left).toEqual([{ at: { line: 1 }, text: '约300人次', why: 'number' }])
    expect(texts).toEqual(['建成展馆[12馆](s2.1)，接待约300人次。'])
  })

  it('takes no words of the document for a mention', () => {
    expect(recognise('见[附件](fees)，印发通报4期。').texts).toEqual(['见[附件]\u2060(fees)，印发通报[4期](s2.1)。'])
  })

  const word = fc.constantFrom(
    ...[
      '公开',
      '申请',
      '其中',
      '，',
      '。',
      '；',
      '、',
      '（',
      '）',
      '[',
      ']',
      '(',
      ')',
      'fees',
      '12',
      '1.9万余条',
      '3件',
      '65.7%',
    ],
    ...[
      '20-30个',
      '2018年',
      '没有',
      '复议',
      '、诉讼',
      '未收费',
      '热线',
      '受理',
      '办结',
      '“',
      '”',
      '《',
      '》',
      '约',
      ' ',
      '年',
      '万',
      '５件',
    ],
  )
  const anything = fc.array(
    fc.array(word, { maxLength: 25 }).map((words) => words.join('')),
    { maxLength: 5 },
  )

  it('leaves every letter of any text as it was', () => {
    fc.assert(
      fc.property(anything, (texts) => {
        const plain = recognise(...texts).texts.map((text) => text.replace(mention, '$1').replaceAll('\u2060', ''))
        expect(plain).toEqual(texts)
      }),
      { numRuns: 500 },
    )
  })

  it('mentions figures that exist, and every figure is mentioned and has its place', () => {
    fc.assert(
      fc.property(anything, (texts) => {
        const { texts: told, figures, found, charts } = recognise(...texts)
        const known = Object.keys(figures).sort()
        expect([...new Set(told.flatMap(mentions))].sort()).toEqual(known)
        expect(Object.keys(found).sort()).toEqual(known)
        for (const chart of charts) for (const id of chart.figures) expect(known).toContain(id)
      }),
      { numRuns: 300 },
    )
  })

  it('is recorded as the checks read it', () => {
    fc.assert(
      fc.property(anything, (texts) => {
        expect(disagreeing(...texts).filter((id) => id.startsWith('printed.'))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})
