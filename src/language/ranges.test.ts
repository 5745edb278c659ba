import { describe, expect, it } from 'vitest'
import { figure } from '../../tests/smallReport'
import { allowed } from '../report/figure'
import { between, exactly, type Interval, only } from '../report/interval'
import type { Figure } from '../report/schema'
import { asRange, differenceOf, inRange } from './ranges'

const cases = (value: number, change: Partial<Figure> = {}) => figure(value, '', '', change)
const yuan = { zh: '万元', en: '10,000 yuan' }
const exact = (n: number) => only(exactly(n))
const range = (low: number, high: number, open = {}) => between(exactly(low), exactly(high), open)

describe('the values a figure allows', () => {
  it.each<[string, Partial<Figure> & { value: number }, string, string]>([
    ['exactly', { value: 1200 }, '1,200', '1,200'],
    ['rounded', { value: 46_700, printed: { as: 'rounded', step: 100 } }, '46,650至46,750', '46,650 to 46,750'],
    [
      'with 余',
      { value: 178_000, printed: { as: 'over', step: 1000 } },
      '178,000至不到179,000',
      '178,000 to below 179,000',
    ],
    [
      'a share',
      { value: 65.7, unit: '%', printed: { as: 'rounded', step: 0.1 } },
      '65.65%至65.75%',
      '65.65% to 65.75%',
    ],
    [
      'a decline',
      { value: -20, unit: '%', printed: { as: 'over', step: 10 } },
      '高于-30%，至-20%',
      'above -30% to -20%',
    ],
    [
      'money',
      { value: 4, unit: yuan, printed: { as: 'over', step: 1 } },
      '4至不到5',
      '40 thousand yuan to below 50 thousand yuan',
    ],
  ])('printed %s', (_, { value, ...change }, chinese, english) => {
    const of = cases(value, change)
    expect([asRange(of, 'zh'), asRange(of, 'en')]).toEqual([chinese, english])
  })
})

describe('a number computed', () => {
  const third = only(exactly(1).div(3))
  it('has no more decimals than are worth it, and is called about then', () => {
    expect(inRange(third, { unit: '%', decimals: 2 }, 'zh')).toBe('约0.33%')
    expect(inRange(third, { unit: '', decimals: 6 }, 'en')).toBe('about 0.333333')
    expect(inRange(exact(0.25), { unit: '%', decimals: 2 }, 'en')).toBe('0.25%')
  })
})

describe('how far apart', () => {
  const apart = (stated: Interval, computed: Interval, unit = '件') =>
    differenceOf({ stated, computed }, { unit, decimals: 2 }, 'zh')

  it.each<[string, Interval, Interval, string]>([
    ['two exact numbers are', exact(13), exact(10), '3件'],
    ['whichever is larger', exact(10), exact(13), '3件'],
    [
      'a rounded number is from an exact one, from its middle',
      allowed(cases(50, { printed: { as: 'rounded', step: 10 } })),
      exact(60),
      '10件',
    ],
    ['a number with 余 is from an exact one, at least', range(40, 50, { high: true }), exact(54), '至少4件'],
    ['an exact number is from a range, at least', exact(100), range(55, 65, { high: true }), '至少35件'],
    ['the same number is from itself', exact(12), exact(12), ''],
    ['ranges that meet are', range(1, 5), range(4, 9), ''],
    ['ranges that only touch are: not at all, by any number', range(1, 5, { high: true }), range(5, 9), ''],
    ['numbers are whose difference has no end', only(exactly(1).div(3)), exact(0), '约0.33件'],
  ])('%s', (_, stated, computed, said) => {
    expect(apart(stated, computed)).toBe(said)
  })

  it('shares are in percentage points, money in yuan', () => {
    expect(apart(exact(97.1), exact(97.5), '%')).toBe('0.4个百分点')
    const sides = { stated: exact(5), computed: exact(4) }
    expect(differenceOf(sides, { unit: '%', decimals: 2 }, 'en')).toBe('1 percentage point')
    expect(differenceOf(sides, { unit: yuan.en, decimals: 6 }, 'en')).toBe('10 thousand yuan')
    expect(differenceOf(sides, { unit: '', decimals: 6 }, 'en')).toBe('1')
  })
})
