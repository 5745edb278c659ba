import { describe, expect, it } from 'vitest'
import { isCase, isShare, isTime, known, noun, ofMoney, plainUnit, unlisted } from './units'

const each = (words: string) => words.split(' ')

describe('the unit right behind a number', () => {
  it.each([
    ['件申请', '件'],
    ['件（次）申请', '件（次）'],
    ['人(次)参加', '人(次)'],
    ['人次参加', '人次'],
    ['个工作日内', '个工作日'],
    ['个单位', '个'],
    ['县市区', '县市区'],
    ['%的申请', '%'],
    ['元', '元'],
    ['家（批次）', '家（批次）'],
  ])('%s: %s', (text, unit) => {
    expect(known.exec(text)?.[0]).toBe(unit)
  })

  it.each(each('个人 人大代表 名单 位于 家庭 部分 处理 项目 条例 单独 年度 号文件'))('none in %s', (text) => {
    expect(known.test(text)).toBe(false)
  })

  it('that nobody listed is one or two letters before a mark', () => {
    expect(unlisted.exec('馆，')?.[0]).toBe('馆')
    expect(unlisted.exec('展馆')?.[0]).toBe('展馆')
    expect(unlisted.test('展览馆，')).toBe(false)
    expect(unlisted.test('的，')).toBe(false)
  })

  it('else some noun may follow', () => {
    expect(noun.test('+次')).toBe(true)
    expect(noun.test('展览馆')).toBe(true)
    expect(noun.test('年')).toBe(false)
    expect(noun.test('，展馆')).toBe(false)
  })
})

describe('what is measured', () => {
  it.each(each('% ‰ 百分点 个百分点 倍 成'))('a share or a change: %s', (unit) => {
    expect(isShare(unit)).toBe(true)
    expect(isTime(unit) || isCase(unit)).toBe(false)
  })

  it.each(each('天 日 年 周 秒 分钟 小时 个小时 个月 工作日 个工作日 周年 季度 个季度'))('a time: %s', (unit) => {
    expect(isTime(unit)).toBe(true)
    expect(isShare(unit) || isCase(unit)).toBe(false)
  })

  it.each(each('条 件 次 篇 个 起 宗 单 家 件（次） 篇（条次）'))('cases: %s', (unit) => {
    expect(isCase(unit)).toBe(true)
    expect(isShare(unit) || isTime(unit)).toBe(false)
  })

  it.each(each('人 人次 批次 条次 件次 项 期 成套 课成 翻倍 倍数 人日 日班 学年 年级 天地 标段'))(
    'something else: %s',
    (unit) => {
      expect(isCase(unit) || isShare(unit) || isTime(unit)).toBe(false)
    },
  )

  it.each(each('元 美元 欧元'))('money: %s', (unit) => {
    expect(ofMoney.test(unit)).toBe(true)
    expect(ofMoney.test(`万${unit}`)).toBe(false)
  })
})

it.each([
  ['件（次）', '件'],
  ['条（批次）', '条'],
  ['名', '人'],
  ['位', '人'],
  ['家', '个'],
  ['家次', '家次'],
  ['户家', '户家'],
  ['单位', '单位'],
  ['名录', '名录'],
  ['项', '项'],
])('%s counts the same as %s', (unit, plain) => {
  expect(plainUnit(unit)).toBe(plain)
})
