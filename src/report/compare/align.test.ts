import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { align, likeness } from './align'

const text = fc
  .array(fc.constantFrom(...'政府信息公开工作年度报告全市收到申请件同比增长'), { minLength: 4, maxLength: 30 })
  .map((c) => c.join(''))
const texts = fc.array(text, { maxLength: 12 })

/** Texts side by side, by how alike they are. */
const alignTexts = (left: readonly string[], right: readonly string[]) =>
  align(left.length, right.length, (i, j) => likeness(left[i] ?? '', right[j] ?? ''))

describe('two texts side by side', () => {
  it('what was kept, changed, dropped and added is told apart', () => {
    const before = ['全市收到申请3440件，比上年增长。', '开展培训12场。', '政府公报出版6期。']
    const after = ['全市收到申请3525件，比上年增长。', '政府公报出版6期。', '新建政务新媒体平台，统一管理各单位账号。']
    expect(alignTexts(before, after)).toEqual([
      { left: 0, right: 0 },
      { left: 1, right: null },
      { left: 2, right: 1 },
      { left: null, right: 2 },
    ])
  })

  it('each stands there once, in its order', () => {
    fc.assert(
      fc.property(texts, texts, (left, right) => {
        const pairs = alignTexts(left, right)
        expect(pairs.flatMap((p) => p.left ?? [])).toEqual(left.map((_, i) => i))
        expect(pairs.flatMap((p) => p.right ?? [])).toEqual(right.map((_, i) => i))
      }),
    )
  })

  it('a text beside itself is the same throughout', () => {
    fc.assert(
      fc.property(texts, (all) => {
        expect(alignTexts(all, all)).toEqual(all.map((_, i) => ({ left: i, right: i })))
      }),
    )
  })

  it('likeness goes both ways, from 0 to 1', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(likeness(a, b)).toBe(likeness(b, a))
        expect(likeness(a, b)).toBeGreaterThanOrEqual(0)
        expect(likeness(a, b)).toBeLessThanOrEqual(1)
        expect(likeness(a, a)).toBe(1)
      }),
    )
  })
})
