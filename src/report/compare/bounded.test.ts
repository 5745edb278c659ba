import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { align, bare, likeness, type Pair } from './align'
import { alignBounded, type Liking } from './bounded'

const liking: Liking<string> = { key: bare, like: likeness }

/** The pairs, how often two texts were held beside each other, and whether each was against each. */
function run(left: readonly string[], right: readonly string[], most?: number) {
  let looks = 0
  const like = (a: string, b: string) => {
    looks++
    return likeness(a, b)
  }
  const work = alignBounded(left, right, { ...liking, like }, most)
  let rests = 0
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return { ...step.value, looks, rests }
    rests++
  }
}
const sides = (pairs: readonly Pair[]) => ({
  left: pairs.flatMap((p) => p.left ?? []),
  right: pairs.flatMap((p) => p.right ?? []),
})
const order = (all: readonly unknown[]) => all.map((_, i) => i)

const text = fc
  .array(fc.constantFrom(...'政府信息公开工作年度报告'), { minLength: 1, maxLength: 8 })
  .map((c) => c.join(''))
const texts = fc.array(text, { maxLength: 15 })

/** Texts side by side, by how alike they are. */
const alignTexts = (left: readonly string[], right: readonly string[]) =>
  align(left.length, right.length, (i, j) => likeness(left[i] ?? '', right[j] ?? ''))

describe('two long lists side by side', () => {
  it('what is the same is paired though much was put before it', () => {
    const before = ['开展培训12场。', '政府公报出版6期。']
    const now = ['新建平台。', '统一管理账号。', '开展培训12场。', '政府公报出版12期。']
    expect(run(before, now).pairs).toEqual([
      { left: null, right: 0 },
      { left: null, right: 1 },
      { left: 0, right: 2 },
      { left: 1, right: 3 },
    ])
  })

  it('each stands there once, in its order, however little work is allowed', () => {
    fc.assert(
      fc.property(texts, texts, fc.integer({ min: 1, max: 500 }), (left, right, most) => {
        const { pairs } = run(left, right, most)
        expect(sides(pairs)).toEqual({ left: order(left), right: order(right) })
      }),
    )
  })

  it('a list beside itself is the same throughout, without a look', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const { pairs, looks, whole } = run(all, all)
        expect(pairs).toEqual(all.map((_, i) => ({ left: i, right: i })))
        expect([looks, whole]).toEqual([0, true])
      }),
    )
  })

  it('with nothing in common it is what align finds', () => {
    const apart = (all: readonly string[], mark: string) => all.map((one, i) => `${mark}${i}${one}`)
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const [left, right] = [apart(a, '甲'), apart(b, '乙')]
        expect(run(left, right).pairs).toEqual(alignTexts(left, right))
      }),
    )
  })

  it('of 52,000 paragraphs each that have nothing in common, the work stays bounded, and that is said', () => {
    const many = (mark: string) => Array.from({ length: 52_000 }, (_, i) => `${mark}${i}`)
    const { pairs, looks, rests, whole } = run(many('a'), many('b'), 100_000)
    expect(pairs.length).toBeGreaterThanOrEqual(52_000)
    expect(looks).toBeLessThan(500_000)
    expect(rests).toBeGreaterThan(1000)
    expect(whole).toBe(false)
  })

  it('of 52,000 paragraphs of which every tenth changed, each finds its counterpart', () => {
    const left = Array.from({ length: 52_000 }, (_, i) => `第${i}段写的是这一年的公开工作`)
    const right = left.map((one, i) => (i % 10 ? one : `${one}，有所改进`))
    const { pairs, whole } = run(left, right)
    expect(pairs).toEqual(left.map((_, i) => ({ left: i, right: i })))
    expect(whole).toBe(true)
  })
})
