import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { likeness } from './align'
import { parts, partsOf, passagesUnder } from './parts'
import type { Passage } from './passages'

const heading = (text: string, level = 1, number = ''): Passage => ({ kind: 'heading', text, level, number })
const said = (text: string): Passage => ({ kind: 'paragraph', text })
const passage = fc.oneof(
  fc.constantFrom('甲', '乙').map(said),
  fc
    .record({ text: fc.constantFrom('丙', '丁'), level: fc.constantFrom(1, 2) })
    .map(({ text, level }) => heading(text, level)),
)
const only = (...passages: Passage[]) => {
  const [part] = partsOf(passages).parts
  if (!part) throw new Error('no heading')
  return part
}

describe('a section by its headings', () => {
  it('has what stands before the first for its own, and smaller headings under bigger ones', () => {
    const whole = partsOf([
      said('前言'),
      heading('主动公开'),
      said('一'),
      heading('清单', 2),
      said('二'),
      heading('依申请公开'),
    ])
    expect(whole.own).toEqual([said('前言')])
    expect(whole.parts.map(({ heading: head }) => head?.text)).toEqual(['主动公开', '依申请公开'])
    expect(whole.parts[0]?.own).toEqual([said('一')])
    expect(whole.parts[0]?.parts.map(passagesUnder)).toEqual([[heading('清单', 2), said('二')]])
  })

  it('has headings of one level beside each other, whatever stands under them', () => {
    const all = [heading('甲'), heading('子', 2), said('一'), heading('丑', 2), heading('乙'), heading('寅', 2)]
    expect(
      partsOf(all).parts.map(({ heading: head, parts: inner }) => [head?.text, inner.map((one) => one.heading?.text)]),
    ).toEqual([
      ['甲', ['子', '丑']],
      ['乙', ['寅']],
    ])
    expect(partsOf([heading('子', 2), heading('甲')]).parts).toHaveLength(2)
  })

  it('loses nothing and keeps the order', () => {
    fc.assert(
      fc.property(fc.array(passage, { maxLength: 20 }), (all) => {
        expect(passagesUnder(partsOf(all))).toEqual(all)
      }),
    )
  })
})

describe('how alike two parts are', () => {
  const like = (a: Passage[], b: Passage[]) => parts.like(only(...a), only(...b))
  const [text, other] = [said('开展简明问答四十七期'), said('清单已得到更新')]

  it('is by their headings alone where those are nearly the same', () => {
    const [a, b] = ['公开平台建设方面', '公开平台建设情况']
    expect(like([heading(a), text], [heading(b), other])).toBeCloseTo(likeness(a, b), 10)
    expect(like([heading(a), text], [heading(b), text])).toBeCloseTo(likeness(a, b), 10)
  })

  it('is else half by their headings and half by what stands under them', () => {
    expect(like([heading('公开文件'), text], [heading('公开会议'), text])).toBeCloseTo((1 / 3 + 1) / 2, 10)
    expect(like([heading('公开文件'), text], [heading('公开会议'), other])).toBeCloseTo(1 / 6, 10)
    expect(like([heading('公开文件'), text], [heading('服务大局'), text])).toBeCloseTo(1 / 2, 10)
  })

  it.each([
    ['the same number', '1.', '1.', 0.05],
    ['another number', '1.', '2.', 0],
    ['a number on one side only', '', '2.', 0],
    ['a number on the other only', '1.', '', 0],
    ['no numbers', '', '', 0],
  ])('is a little by their numbers: %s', (_, mine, theirs, more) => {
    const found = like([heading('公开文件', 2, mine), text], [heading('服务大局', 2, theirs), text])
    expect(found).toBeCloseTo(0.5 + more, 10)
  })

  it('does not depend on how what stands under them is cut, into passages or by smaller headings', () => {
    const cut = [said('开展简明问答'), said('四十七期')]
    expect(like([heading('甲'), text], [heading('乙'), ...cut])).toBeCloseTo(0.5, 10)
    expect(like([heading('甲'), said('公开'), text], [heading('乙'), heading('公开', 2), text])).toBeCloseTo(0.5, 10)
  })

  it('is by the beginning of what stands under them', () => {
    const [long, more] = ['全市简明问答'.repeat(250), '全年编制清单'.repeat(250)]
    expect(like([heading('甲'), said(long)], [heading('乙'), said(long), said(more)])).toBeCloseTo(0.5, 10)
    expect(like([heading('甲'), said(long)], [heading('乙'), said(long.slice(6)), said(more)])).toBeLessThan(0.5)
  })
})

describe('parts of one heading', () => {
  it.each([
    ['主动公开', '主动公开', true],
    ['主动 公开。', '主动公开：', true],
    ['主动公开.', ' 主动公开:', true],
    ['主动。公开', '主动公开', false],
    ['主动公开', '依申请公开', false],
  ])('are paired first, whatever the spaces and the mark at the end: %s, %s', (a, b, same) => {
    expect(parts.key(only(heading(a))) === parts.key(only(heading(b)))).toBe(same)
  })
})
