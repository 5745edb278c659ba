import { describe, expect, it } from 'vitest'
import { said } from '../../../tests/saidNumber'
import { exactly, only } from '../../report/interval'
import { changesIn } from './changes'
import type { AmountOf } from './partitions'
import { type Spoken, unreadNumber } from './sentences'

const exact: AmountOf = ({ value }) => only(exactly(value))
const percent = (gap: string, more = {}) => said(gap, 20, { unit: '%', role: 'change', ...more })

/** Growths as: now, before, percents. */
const changes = (numbers: readonly Spoken[], year: number | null = 2023, amountOf = exact) =>
  changesIn({ passage: 0, section: 1, numbers, tail: '' }, amountOf, year).map((c) => [
    c.now.value,
    c.before.value,
    c.change.value,
  ])
const now = said('收到申请', 120)

describe('a growth a sentence states both numbers of', () => {
  it.each([
    '，比上年的',
    '，较去年',
    '，去年同期',
    '，比去年度的',
    '（上年',
    '；上一年度',
    '，相比上年',
    '，与上年',
    '，而上年收到申请',
    '，2022年',
    '，2022年度为',
    '，比去年全市共受理政府信息公开申请数量',
  ])('and last year’s as %s', (gap) => {
    expect(changes([now, said(gap, 100), percent('，增长')])).toEqual([[120, 100, 20]])
  })

  it.each([
    '增长',
    '增加',
    '上升',
    '提高',
    '提升',
    '增长率',
    '增长幅度',
    '增长了',
    '增长为',
    '增长达',
    '增长至',
    '增长约',
    '增长：',
  ])('as %s', (gap) => {
    expect(changes([now, said('，比上年的', 100), percent(`，${gap}`)])).toEqual([[120, 100, 20]])
  })

  it('in either order', () => {
    expect(changes([said('上年收到申请', 100), said('，今年', 120), percent('，增长')])).toEqual([[120, 100, 20]])
  })
})

describe('it is none', () => {
  it.each([
    ['where it fell: that is printed without its sign', [now, said('，比上年的', 100), percent('，下降')]],
    ['where it is no percents', [now, said('，比上年的', 100), said('，增长', 20, { role: 'change' })]],
    ['where it is not certain', [now, said('，比上年的', 100), percent('，增长', { odd: true })]],
    ['of what was carried over from last year', [now, said('，上年度结转', 100), percent('，增长')]],
    ['of something else of last year', [now, said('，去年培训干部', 100), percent('，增长')]],
    ['of another unit', [now, said('，比上年的', 100, { unit: '人' }), percent('，增长')]],
    ['of one number alone', [now, percent('，增长')]],
    ['of last year’s alone', [said('上年收到申请', 100), percent('，增长')]],
    ['of one of three numbers', [said('印发', 7), now, said('，比上年的', 100), percent('，增长')]],
    ['where a number was not read', [now, said(`${unreadNumber}件，比上年的`, 100), percent('，增长')]],
    ['where one was not read before it', [now, said('，比上年的', 100), percent(`${unreadNumber}件，增长`)]],
    ['of years further back', [now, said('，2021年', 100), percent('，增长')]],
  ])('%s', (_, numbers) => {
    expect(changes(numbers)).toEqual([])
  })

  it('of a year by its number, where the report’s own is not known', () => {
    expect(changes([now, said('，2022年', 100), percent('，增长')], null)).toEqual([])
  })

  it('where one of the numbers is not certain', () => {
    const unsure: AmountOf = (n) => (n.value === 100 ? null : exact(n))
    expect(changes([now, said('，比上年的', 100), percent('，增长')], 2023, unsure)).toEqual([])
  })
})

it('shares, times and other changes in between are no numbers of it, and no more than four are looked at', () => {
  const between = [said('，占', 40, { unit: '%' }), said('，历时', 3, { unit: '天' })]
  expect(changes([now, said('，比上年的', 100), ...between, percent('，增长')])).toEqual([[120, 100, 20]])
  expect(changes([said('印发', 7), now, said('，比上年的', 100), ...between, percent('，增长')])).toEqual([
    [120, 100, 20],
  ])
})
