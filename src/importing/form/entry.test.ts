// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasDigit, isUnit, isValue } from './entry'

describe('what stands alone in a cell', () => {
  it.each([
    '0',
    '3446',
    '1,573,179',
    '72701.2578',
    '３４４６',
    '-3',
    '−3',
    '+3',
    '减3',
    '增加3',
    '12件',
    '2.5万元',
    '/',
    '—',
    '1 268',
    '——',
    '−',
    '增3',
    '减少12',
  ])('%s is a value', (text) => {
    expect(isValue(text)).toBe(true)
  })

  it.each([
    '',
    '件',
    '规章',
    '2024年',
    '1.',
    '（1）',
    '1、',
    '3月',
    '12个月',
    '第3',
    '其他',
    '12345热线',
    '1.2.3',
    '65.7%',
  ])('%s is none', (text) => {
    expect(isValue(text)).toBe(false)
  })

  it('a number is a value at any width, with a unit or without', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom('', '条', '件', '次', '篇', '个', '人', '人次', '万元'), (n, unit) => {
        const wide = [...String(n)].map((d) => String.fromCodePoint(0xff10 + Number(d))).join('')
        expect([n + unit, wide + unit].map(isValue)).toEqual([true, true])
        expect(isUnit(unit)).toBe(unit !== '')
      }),
    )
  })

  it('a stroke is a value without a digit', () => {
    expect(['—', '/', '１', '1'].map(hasDigit)).toEqual([false, false, true, true])
  })

  it.each(['条', '人次', '元', '万元', '亿元'])('%s is a unit', (text) => {
    expect(isUnit(text)).toBe(true)
  })

  it.each(['件数', '文件', '多元', '', '12件'])('%s is none', (text) => {
    expect(isUnit(text)).toBe(false)
  })
})
