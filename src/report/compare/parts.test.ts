import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
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

  it('loses nothing and keeps the order', () => {
    fc.assert(
      fc.property(fc.array(passage, { maxLength: 20 }), (all) => {
        expect(passagesUnder(partsOf(all))).toEqual(all)
      }),
    )
  })
})

describe('how alike two parts are', () => {
  it('by the words of their headings, else by what stands under them; a number alone makes none alike', () => {
    const [a, b] = [only(heading('政府信息公开平台建设方面')), only(heading('公开平台建设方面'))]
    expect(parts.like(a, b)).toBeGreaterThan(0.6)
    const text = said('各县区开展政策简明问答，市级四十七期，围绕公众关注的文件作通俗的解读。')
    expect(parts.like(only(heading('公开文件', 2), text), only(heading('服务大局', 2), text))).toBeGreaterThanOrEqual(
      0.5,
    )
    const [c, d] = [
      only(heading('清单目录', 2, '1.'), said('清单得到更新。')),
      only(heading('如我申请', 2, '1.'), said('办案热心。')),
    ]
    expect(parts.like(c, d)).toBeLessThan(0.35)
  })
})
