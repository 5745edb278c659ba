import { describe, expect, it } from 'vitest'
import { paragraphs } from '../../../tests/blocks'
import { isReportTitle } from './reportTitle'
import { titleOf, titlesIn } from './title'

const titles = (text: string) => titlesIn(paragraphs(text)).map(({ value }) => value)
const silent = '2024年政府信息公开工作年度报告'

describe('the title of a report', () => {
  it.each([
    '宿迁市2024年政府信息公开工作年度报告',
    '政府信息公开年报',
    '2024年政务公开工作总结',
    '关于印发2024年政府信息公开年度报告的通知',
    '2024年政府信息公开年度报告（修订版）',
    `2024年政府信息公开${'工'.repeat(45)}年度报告`,
  ])('is %s', (words) => {
    expect(isReportTitle(words)).toBe(true)
  })

  it.each([
    '政务公开工作总结',
    '2024年工作年度报告',
    '2024年政府信息公开年度报告说明',
    '2024年政府信息公开工作，年度报告',
    '首页2024年政府信息公开年度报告',
    `2024年政府信息公开${'工'.repeat(46)}年度报告`,
  ])('is not %s', (words) => {
    expect(isReportTitle(words)).toBe(false)
  })
})

describe('a line above a title', () => {
  it.each([
    '宿迁市',
    '（宿迁市）',
    '新河县第一中学',
    '宿迁市政务服务中心',
    '交通银行',
    '宿迁供电公司',
    '大厅管理局',
    '国家广播电视台、中国作家协会',
    `${'大'.repeat(29)}局`,
  ])('is of it where it says whose it is: %s', (line) => {
    expect(titles(`${line}\n${silent}`)).toEqual([`${line}${silent}`])
  })

  it.each(['政务大厅', '宿迁市人民', '1宿迁市', '宿迁市1局', '局', '宿迁市，教育局', 'ABC', `${'大'.repeat(30)}局`])(
    'is none of it where it says nothing of that kind: %s',
    (line) => {
      expect(titles(`${line}\n${silent}`)).toEqual([silent])
    },
  )

  it.each([
    '关于2024年政府信息公开工作的年度报告',
    '2024 年政府信息公开工作年度报告',
    '二〇二四年政府信息公开工作年度报告',
    '二零二四 年政府信息公开工作年度报告',
    '政府信息公开工作年度报告',
    '政务公开工作年度报告',
    '信息公开工作年度报告',
  ])('is of one that does not say it itself: %s', (title) => {
    expect(titles(`宿迁市\n${title}`)).toEqual([`宿迁市${title}`])
  })

  it.each(['沭阳县2024年政府信息公开年度报告', '沭阳县关于政府信息公开的年度报告', '第二天 年政府信息公开年度报告'])(
    'is none of one that does: %s',
    (title) => {
      expect(titles(`宿迁市\n${title}`)).toEqual([title])
    },
  )
})

describe('a title on two lines', () => {
  const own = (length: number) => `2024年政府信息公开${'工'.repeat(length - 11)}`

  it.each([
    ['沭阳县2024年政府信息\n公开工作年度报告', ['沭阳县2024年政府信息公开工作年度报告', '公开工作年度报告']],
    ['宿迁市\n2024年政府信息\n公开工作年度报告', ['宿迁市2024年政府信息公开工作年度报告', '公开工作年度报告']],
    [`${own(39)}\n年度报告`, [`${own(39)}年度报告`]],
    [`${own(40)}\n年度报告`, []],
    ['沭阳县政府信息\n公开工作年度报告', ['公开工作年度报告']],
    ['2024年政府信息公开\n2023年度报告', []],
    ['2024年1月20日\n政府信息公开年度报告', ['政府信息公开年度报告']],
    ['2024年工作\n概述', []],
    ['2024年政府信息公开', []],
  ])('%j is %j', (text, expected) => {
    expect(titles(text)).toEqual(expected)
  })
})

describe('the title a report has', () => {
  const told = (text: string, title?: string) => titleOf(paragraphs(text), { blocks: [], ...(title && { title }) })
  const named = '沭阳县2024年政府信息公开年度报告'

  it('is the first with its year', () => {
    expect(told(`政府信息公开年报\n前\n${named}\n后\n沭阳县2023年政府信息公开年度报告`)).toMatchObject({
      value: named,
      raw: named,
      at: { line: 3 },
    })
    expect(told('前言\n政府信息公开年报')).toMatchObject({ value: '政府信息公开年报', at: { line: 2 } })
  })

  it('stands where its own words begin', () => {
    expect(told(`宿迁市\n${silent}`)).toMatchObject({ raw: silent, at: { line: 2 } })
    expect(told('沭阳县2024年政府信息\n公开工作年度报告').at).toEqual({ line: 1 })
    expect(told(`宿迁市\n${silent}`).blocks.map(({ line }) => line)).toEqual([1, 2])
  })

  it('stands within forty lines of the top', () => {
    expect(told(`${'前言\n'.repeat(39)}${named}`).value).toBe(named)
    expect(told(`${'前言\n'.repeat(40)}${named}`)).toEqual({ value: '', doubt: 'missing', blocks: [] })
  })

  it('is that of the file where only that has its year, and marked', () => {
    const file = { value: named, doubt: 'inferred', blocks: [] }
    expect(told('前言', `某网 - ${named}_某市`)).toEqual(file)
    expect(told('政府信息公开年报', named)).toEqual(file)
    expect(told(silent, named).value).toBe(silent)
    expect(told('政府信息公开年报', '政务公开年报').value).toBe('政府信息公开年报')
    expect(told('政府信息公开年报', '某网 2024年').value).toBe('政府信息公开年报')
  })
})
