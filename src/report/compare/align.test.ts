import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { align, alike, likeness } from './align'

const text = fc
  .array(fc.constantFrom(...'政府信息公开工作年度报告全市收到申请件同比增长'), { minLength: 4, maxLength: 30 })
  .map((c) => c.join(''))
const texts = fc.array(text, { maxLength: 12 })

/** Texts side by side, by how alike they are. */
const alignTexts = (left: readonly string[], right: readonly string[]) =>
  align(left.length, right.length, (i, j) => likeness(left[i] ?? '', right[j] ?? ''))

/** What stands beside what by how alike they are, a row for each of the left: `01` the first left and the second right. */
const aligned = (...likes: number[][]) =>
  align(likes.length, likes[0]?.length ?? 0, (i, j) => likes[i]?.[j] ?? Number.NaN)
    .map(({ left, right }) => `${left ?? '-'}${right ?? '-'}`)
    .join(' ')

describe('two lists side by side', () => {
  it.each<[string, number[][], string]>([
    ['two that are alike', [[1]], '00'],
    ['two that are just alike enough', [[alike]], '00'],
    ['two that are not', [[alike - 0.01]], '0- -0'],
    ['one added before', [[0, 1]], '-0 01'],
    ['one dropped before', [[0], [1]], '0- 10'],
    ['one added behind', [[1, 0]], '00 -1'],
    ['one dropped behind', [[1], [0]], '00 1-'],
    [
      'one added between',
      [
        [1, 0, 0],
        [0, 0, 1],
      ],
      '00 -1 12',
    ],
    [
      'one dropped between',
      [
        [1, 0],
        [0, 0],
        [0, 1],
      ],
      '00 1- 21',
    ],
    [
      'nothing alike: first what was dropped',
      [
        [0, 0],
        [0, 0],
      ],
      '0- 1- -0 -1',
    ],
    [
      'two pairs rather than one more alike',
      [
        [0.5, 0.9],
        [0.9, 0.5],
      ],
      '00 11',
    ],
    [
      'one pair that is more alike than two',
      [
        [0.4, 0.9],
        [0.4, 0.4],
      ],
      '-0 01 1-',
    ],
    [
      'the same the other way round',
      [
        [0.4, 0.4],
        [0.9, 0.4],
      ],
      '0- 10 -1',
    ],
    ['nothing', [], ''],
    ['nothing on the right', [[], []], '0- 1-'],
  ])('%s', (_, likes, pairs) => {
    expect(aligned(...likes)).toBe(pairs)
  })
})

describe('how alike two texts are', () => {
  it.each([
    ['by pairs of neighbours', '甲乙丙丁', '甲乙丙戊', 4 / 6],
    ['each as often as it stands in both', '甲乙甲乙', '甲乙', 2 / 4],
    ['without the spaces', '甲 乙丙', '甲乙 丙', 1],
    ['full-width or half-width', '增长１２％', '增长12%', 1],
    ['one character each that differs', '甲', '乙', 0],
    ['nothing and something', '', '甲乙', 0],
    ['nothing and a space', '', ' ', 1],
    ['in capitals or not', 'Open Data', 'open data', 1],
    ['by words and pairs of words', 'open data', 'data open', 4 / 6],
    ['but not by short words alone', 'the list', 'the plan', 0],
    ['an apostrophe makes no two words', 'people’s plans', 'people plans', 2 / 6],
  ])('%s: %s, %s', (_, a, b, like) => {
    expect(likeness(a, b)).toBeCloseTo(like, 10)
  })
})

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
