import { describe, expect, it } from 'vitest'
import { paragraphs } from '../../../tests/blocks'
import { dayOf, lastYear, periodOf, yearOf } from './dates'

const year = (title: string, text = '') => yearOf(title, paragraphs(text))
const period = (text: string, of = 2018) => periodOf(of, paragraphs(text)).value

describe('a day', () => {
  it.each([
    ['2020年1月16日', '2020-01-16'],
    ['2020 年 01 月 16 日', '2020-01-16'],
    ['印发日期：２０２０年１２月３１日', '2020-12-31'],
    ['二〇二〇年一月十六日', '2020-01-16'],
    ['二零二〇年十月十日', '2020-10-10'],
    ['二○二○年十二月二十日', '2020-12-20'],
    ['二〇一九年十一月三十一日', null],
    ['二〇一九年十二月三十一日', '2019-12-31'],
    ['二〇二〇年二月二十九日', '2020-02-29'],
    ['二〇一九年二月二十九日', null],
    ['2020-01-16 10:00', '2020-01-16'],
    ['2011/3/31', '2011-03-31'],
    ['2011.3.31', '2011-03-31'],
    ['2011 - 3 - 31', '2011-03-31'],
    ['2011-3-311', null],
    ['1911-3-31', null],
    ['2001年1月1日', '2001-01-01'],
    ['2000年1月1日', null],
    ['2020年13月1日', null],
    ['2020年0月1日', null],
    ['2020年1月0日', null],
    ['2020年1月367日', null],
    ['2〇19年1月1日', null],
    ['2020年1月', null],
    ['没有日期', null],
  ])('%s is %s', (words, day) => {
    expect(dayOf(words)).toBe(day)
  })

  it('is the first that is written out, before one in figures alone', () => {
    expect(dayOf('2021-05-01 发布，2020年1月16日成文，2020年1月17日印发')).toBe('2020-01-16')
  })
})

describe('the year reported on', () => {
  it('is that of the title, the year alone in the words it is read from', () => {
    expect(year('宿迁市2024年政府信息公开工作年度报告')).toEqual({ value: 2024, raw: '2024年' })
    expect(year('宿迁市二〇二四 年度报告')).toEqual({ value: 2024, raw: '二〇二四 年' })
    expect(year('年度报告（2008）')).toEqual({ value: 2008, raw: '2008' })
  })

  it('is no year before the first reports, on 2008, nor another number', () => {
    expect(year('自2007年以来的报告', '2019年1月1日至12月31日')).toMatchObject({ value: 2019 })
    expect(year('国办发〔2007〕1234号')).toBeNull()
  })

  it.each([
    ['2019年1月1日至12月31日', 2019],
    ['2019 年 1 月 1 日起至 2019 年 12 月 31 日', 2019],
    ['2019年1月1日—2019年12月31日', 2019],
    ['（2019年度）', 2019],
    ['( 2019 年度 )', 2019],
  ])('else that of the period: %s', (text, value) => {
    expect(year('年度报告', `前言2020年。\n统计期限${text}。`)).toMatchObject({ value, at: { line: 2 } })
    expect(year('年度报告', text)?.raw).toBe(text)
  })

  it('a period of another length, or of two years far apart, is none', () => {
    expect(year('年度报告', '2019年1月1日至11月30日')).toBeNull()
    expect(year('年度报告', '2019年1月1日起试行办法，至当年年底的12月31日')).toBeNull()
  })

  it('else the one the text speaks of most, the first where two are spoken of alike; days do not count', () => {
    expect(year('年度报告', '2018年收到3件。\n2017年收到2件，2018年办结。')).toEqual({ value: 2018, doubt: 'inferred' })
    expect(year('年度报告', '2017年，2018年。')).toEqual({ value: 2017, doubt: 'inferred' })
    expect(year('年度报告', '2020年1月16日，2020 年 1 月 17 日，2020年1月18日，2018年。')).toMatchObject({
      value: 2018,
    })
    expect(year('年度报告', '2017年，2018年，2018年，2016年。')).toMatchObject({ value: 2018 })
    expect(year('年度报告', '2020年12月16日，2020年11月17日，2018年。')).toMatchObject({ value: 2018 })
    expect(year('年度报告', '2020年1月，2018年。2020年3月。')).toMatchObject({ value: 2020 })
    expect(year('年度报告', '没有年份。')).toBeNull()
  })

  it('else the one before it was published, or before now', () => {
    expect(lastYear('2020-01-16')).toEqual({ value: 2019, doubt: 'missing' })
    expect(lastYear()).toEqual({ value: new Date().getUTCFullYear() - 1, doubt: 'missing' })
  })
})

describe('the period reported on', () => {
  it.each([
    ['自2018年1月1日起至2018年12月31日止', '2018-01-01', '2018-12-31'],
    ['2018年3月1日至12月31日', '2018-03-01', '2018-12-31'],
    ['2018 年 3 月 1 日 到 12 月 1 日', '2018-03-01', '2018-12-01'],
    ['2018年3月1日－2019年2月28日', '2018-03-01', '2019-02-28'],
    ['2018年3月1日开始~2018年10月5日', '2018-03-01', '2018-10-05'],
    ['2018年10月11日——2018年12月5日', '2018-10-11', '2018-12-05'],
    ['2018年3月1日 起 至 2018 年 12 月 5 日', '2018-03-01', '2018-12-05'],
  ])('%s', (text, from, to) => {
    expect(period(`前言。\n${text}。`)).toEqual({ from, to })
    expect(periodOf(2018, paragraphs(`前言。\n${text}。`)).at).toEqual({ line: 2 })
  })

  it('is the year from its first to its last day where none is printed', () => {
    const whole = { value: { from: '2018-01-01', to: '2018-12-31' } }
    for (const text of [
      '2018年公开12件。',
      '2017年1月1日至12月31日',
      '2018年12月31日至2018年1月1日',
      '2018年5月1日至5月1日',
      '2018年2月30日至12月31日',
      '2018年1月1日至13月1日',
    ])
      expect(periodOf(2018, paragraphs(text))).toEqual(whole)
  })

  it('is told with the words it is read from', () => {
    const { raw } = periodOf(2018, paragraphs('数据从2018年1月1日起至2018年12月31日止。'))
    expect(raw).toBe('2018年1月1日起至2018年12月31日')
  })
})
