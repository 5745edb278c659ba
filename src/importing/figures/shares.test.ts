import { describe, expect, it } from 'vitest'
import { said } from '../../../tests/saidNumber'
import { exactly, only } from '../../report/interval'
import type { AmountOf, Division } from './partitions'
import { type Spoken, unreadNumber } from './sentences'
import { sharesIn } from './shares'

const exact: AmountOf = ({ value }) => only(exactly(value))
const percent = (gap: string, value: number, more = {}) => said(gap, value, { unit: '%', ...more })

/** Shares as part, whole and percents. */
const shares = (numbers: readonly Spoken[], divisions: readonly Division[] = [], amountOf = exact) =>
  sharesIn({ passage: 0, section: 1, numbers, tail: '' }, divisions, amountOf).map((s) => [
    s.part.value,
    s.whole.value,
    s.share.value,
  ])
const whole = said('收到申请', 10, { label: '收到申请' })
const part = said('，其中网络', 4, { label: '网络' })
const divisions: Division[] = [{ kind: 'among', whole, parts: [part] }]

describe('a share behind the part of a whole', () => {
  it.each([
    '，占',
    ',占',
    '（占',
    '，约占',
    '，占比',
    '，占比为',
    '，占到',
    '，占了',
    '，占比达到',
    '，占全部申请总数的',
    '，占总数的',
    '，占其比例为',
    '，占全年申请总量的',
  ])('%s', (gap) => {
    expect(shares([whole, part, percent(gap, 40)], divisions)).toEqual([[4, 10, 40]])
    // Also one that is wrong: the check is to tell.
    expect(shares([whole, part, percent(gap, 50)], divisions)).toEqual([[4, 10, 50]])
  })

  it('of something else is none of this whole', () => {
    expect(shares([whole, part, percent('，占全国的', 50)], divisions)).toEqual([])
    expect(shares([whole, part, percent('，占全国的', 40)], divisions)).toEqual([[4, 10, 40]])
  })

  it('where nothing says what is part of what, is of the whole it is right for', () => {
    expect(shares([said('', 8), whole, part, percent('，占', 40)])).toEqual([[4, 10, 40]])
    expect(shares([said('', 8), whole, part, percent('，占', 50)])).toEqual([[4, 8, 50]])
    expect(shares([said('', 8), whole, part, percent('，占', 60)])).toEqual([])
    expect(shares([said('', 10, { unit: '人' }), part, percent('，占', 40)])).toEqual([])
    expect(shares([said('', 10, { role: 'part' }), part, percent('，占', 40)])).toEqual([])
  })

  it('of a part of two wholes is of the one it is right for', () => {
    const other = said('', 8)
    const both: Division[] = [...divisions, { kind: 'among', whole: other, parts: [part] }]
    expect(shares([other, whole, part, percent('，占', 40)], both)).toEqual([[4, 10, 40]])
    expect(shares([other, whole, part, percent('，占', 40)], both.toReversed())).toEqual([[4, 10, 40]])
    const elsewhere: Division[] = [{ kind: 'among', whole: other, parts: [said('', 3)] }, ...divisions]
    expect(shares([other, whole, part, percent('，占', 50)], elsewhere)).toEqual([[4, 10, 50]])
  })

  it('is not of the part itself', () => {
    expect(shares([whole, said('，网络', 4), percent('，占', 100)])).toEqual([])
  })

  it('is of the nearest of two wholes', () => {
    const other = { ...whole, id: 'other' }
    const sentence = { passage: 0, section: 1, numbers: [other, whole, part, percent('，占', 40)], tail: '' }
    expect(sharesIn(sentence, [], exact)).toMatchObject([{ whole: { id: 'n10' } }])
  })

  it('is none where there is no part, or it is no count', () => {
    expect(shares([percent('占', 40)])).toEqual([])
    for (const more of [{ unit: '%' }, { unit: '天' }, { role: 'change' as const }, { odd: true }])
      expect(shares([whole, said('，其中', 4, more), percent('，占', 40)])).toEqual([])
  })

  it('is none where it is not certain, or a number that was not read stands between', () => {
    expect(shares([whole, part, percent('，占', 40, { odd: true })], divisions)).toEqual([])
    expect(shares([whole, part, percent(`${unreadNumber}件，占`, 40)], divisions)).toEqual([])
    expect(shares([whole, part, said('，占', 40, { unit: '件' })], divisions)).toEqual([])
  })
})

describe('a rate', () => {
  const all = said('受理', 10, { label: '受理申请' })
  const done = said('，办结', 8, { label: '按时办结' })

  it.each(['，办结率', '，办结率为', '，办结率达', '，办结率达到', '，办结率是', '，办结率：'])(
    'is of what it is named after: %s',
    (gap) => {
      expect(shares([all, done, percent(gap, 80)])).toEqual([[8, 10, 80]])
    },
  )

  it('that is wrong by 2 percent at most is worth a look, where one part and one whole can be meant', () => {
    expect(shares([all, done, percent('，办结率', 82)])).toEqual([[8, 10, 82]])
    expect(shares([all, done, percent('，办结率', 83)])).toEqual([])
    expect(shares([said('', 9), all, done, percent('，办结率', 82)])).toEqual([])
  })

  it.each([
    '增长',
    '增幅',
    '上升',
    '下降',
    '同比',
    '环比',
    '满意',
    '合格',
    '知晓',
    '提速',
    '覆盖',
    '准确',
    '正确',
    '点击',
    '及时',
    '平均',
  ])('of %s is none', (what) => {
    const named = said('，', 8, { label: `${what}办结` })
    expect(shares([all, named, percent(`，${what}率`, 80)])).toEqual([])
  })

  it('is of the whole it is right for', () => {
    expect(shares([said('', 9), all, done, percent('，办结率', 80)])).toEqual([[8, 10, 80]])
  })

  it('is of no whole of another unit, of none that is named like it, and of none that is not certain', () => {
    for (const other of [
      said('', 10, { unit: '人' }),
      said('', 10, { label: '办结总数' }),
      said('', 10, { odd: true }),
    ])
      expect(shares([other, done, percent('，办结率', 80)])).toEqual([])
    expect(shares([said('', 0), all, done, percent('，办结率', 82)])).toEqual([[8, 10, 82]])
  })

  it('of one letter is none', () => {
    expect(shares([all, done, percent('，共办率', 80)])).toEqual([])
  })

  it('of nothing, or of what nobody named, is none', () => {
    expect(shares([all, done, percent('，回复率', 80)])).toEqual([])
    expect(shares([all, done, percent('，率', 80)])).toEqual([])
    expect(shares([said('', 0), said('，', 0, { label: '按时办结' }), percent('，办结率', 80)])).toEqual([])
  })

  it('is of numbers no farther than a dozen back', () => {
    const between = Array.from({ length: 12 }, (_, i) => said('，', 100 + i, { unit: '人' }))
    expect(shares([all, done, ...between, percent('，办结率', 80)])).toEqual([])
    expect(shares([all, done, ...between.slice(2), percent('，办结率', 80)])).toEqual([[8, 10, 80]])
  })

  it('nobody can tell without certain numbers', () => {
    for (const value of [10, 8, 80]) {
      const unsure: AmountOf = (n) => (n.value === value ? null : exact(n))
      expect(shares([all, done, percent('，办结率', 80)], [], unsure)).toEqual([])
    }
  })
})
