import { describe, expect, it } from 'vitest'
import { readPrinted } from './printed'

describe('a number as a sentence prints it', () => {
  it.each([
    ['239件', '件', 239, 1],
    ['188,438件', '件', 188438, 1],
    ['0件', '件', 0, 1],
    ['1665', '篇', 1665, 1],
    ['65.7%', '%', 65.7, 0.1],
    ['87.26%', '%', 87.26, 0.01],
    ['50.0%', '%', 50, 0.1],
    ['６５．７％', '%', 65.7, 0.1],
    ['２３９件', '件', 239, 1],
    ['3千万元', '元', 30000000, 10000000],
    ['1.2万亿元', '元', 1200000000000, 100000000000],
    ['12.2万条', '条', 122000, 1000],
    ['3亿元', '元', 300000000, 100000000],
    ['1.2 million', '件', 1200000, 100000],
    ['2.5 billion yuan', '元', 2500000000, 100000000],
  ])('%s (%s) is %s, the last digit %s', (text, unit, value, step) => {
    expect(readPrinted(text, unit)).toMatchObject({ value, over: false, step })
  })

  it.each([
    ['12.2万余条', '条', 122000, 1000],
    ['17.8万多', '条', 178000, 1000],
    ['more than 122,000', '条', 122000, 1000],
    ['Over 40', '件', 40, 10],
    ['1,000余件', '件', 1000, 1000],
    ['1,750多篇（条）', '篇（条）', 1750, 10],
    ['8305余户', '户', 8305, 1],
    ['10万余人', '人', 100000, 100000],
    ['1.50万余人', '人', 15000, 100],
    ['10余万条', '条', 100000, 100000],
    ['3000多万元', '万元', 3000, 1000],
    ['12.2万 余条', '条', 122000, 1000],
  ])('%s (%s) is at least %s and less than %s more', (text, unit, value, step) => {
    expect(readPrinted(text, unit)).toMatchObject({ value, over: true, step })
  })

  it.each([
    ['467.1万元', '万元', 467.1, 0.1],
    ['2,361.32亿元', '亿元', 2361.32, 0.01],
    ['236.132 billion yuan', '亿元', 2361.32, 0.01],
    ['4.671 million yuan', '万元', 467.1, 0.1],
    ['1.2亿元', '万元', 12000, 1000],
    ['12.2万人次', '万人次', 12.2, 0.1],
    ['12千米', '千米', 12, 1],
  ])('%s in %s is %s, the last digit %s', (text, unit, value, step) => {
    expect(readPrinted(text, unit)).toMatchObject({ value, over: false, step })
  })

  it.each(['没有', '没有发生', '未收费', '未', '无', '无行政复议', 'no', 'No cases', 'none', 'None of them'])(
    '%s is 0',
    (text) => {
      expect(readPrinted(text, '件')).toMatchObject({ value: 0, over: false, step: 1 })
    },
  )

  it.each(['', '全部', '若干件', 'nothing', 'notable', '还没有', '未经复议', '无论'])('“%s” is no number', (text) => {
    expect(readPrinted(text, '件')).toBeNull()
  })

  it('a thousand is a thousand', () => {
    expect(readPrinted('3千余件', '件')).toMatchObject({ value: 3000, over: true, step: 1000 })
    expect(readPrinted('12 thousand', '件')).toMatchObject({ value: 12000, over: false, step: 1000 })
  })

  it('over is a word of its own', () => {
    expect(readPrinted('12 overseas visitors', '人')).toMatchObject({ value: 12, over: false, step: 1 })
  })

  it('written short it may leave digits out; a unit of ten thousands is not short', () => {
    const short = (text: string, unit: string) => readPrinted(text, unit)?.short
    expect(['12.2万件', '3千件', '1.2 million'].map((text) => short(text, '件'))).toEqual([true, true, true])
    expect([short('122,000件', '件'), short('65.7%', '%'), short('没有', '件')]).toEqual([false, false, false])
    expect([short('467.1万元', '万元'), short('1.2亿元', '万元')]).toEqual([false, true])
  })

  it.each(['9'.repeat(400), `${'9'.repeat(308)}万`])('more than can be told apart is no number', (text) => {
    expect(readPrinted(text, '件')).toBeNull()
  })
})

describe('the words around a number', () => {
  const read = (before: string, printed: string, after: string) => {
    const found = readPrinted(printed, '件', { before, after })
    return found && [found.value, found.over]
  }

  it.each([
    ['近', '100件', ''],
    ['约', '100件', ''],
    ['超过', '100件', ''],
    ['不足', '100件', ''],
    ['', '约100件', ''],
    ['about ', '100', ''],
    ['at least', '100', ''],
    ['up to ', '100', ''],
    ['', '100件', '左右'],
    ['', '100件', '以上'],
    ['', '100', '件上下'],
    ['', '100件左右', ''],
  ])('leave it open: %s %s %s', (before, printed, after) => {
    expect(read(before, printed, after)).toBeNull()
  })

  it.each([
    ['逾', '100件', '', true],
    ['more than ', '100', '', true],
    ['', '逾100件', '', true],
    ['over', '100', '', true],
    ['', '100', '余件', true],
    ['', '100', '多件', true],
    ['', '100', '余媒体', false],
    ['', '100件', '余', false],
    ['共', '100件', '，左右', false],
    ['', '100件', '条目以上', false],
    ['近期', '100件', '', false],
    ['大约在', '100件', '', false],
  ])('say that it is more, or nothing of it: %s %s %s', (before, printed, after, over) => {
    expect(read(before, printed, after)).toEqual([100, over])
  })

  it('are those before the number and those behind it', () => {
    expect(read('共', '约3类100件', '')).toBeNull()
    expect(read('', '3类约100件', '')).toEqual([3, false])
  })

  it('a number below nought keeps its sign, in either sign of it', () => {
    expect(readPrinted('-3.5%', '%')).toMatchObject({ value: -3.5, step: 0.1 })
    expect(readPrinted('−1.2万', '件')).toMatchObject({ value: -12000, step: 1000 })
  })

  it('a multiple of several words, in the number and in its unit', () => {
    expect(readPrinted('2百万件', '万件')).toMatchObject({ value: 200, step: 100, short: true })
    expect(readPrinted('3亿元', '千万元')).toMatchObject({ value: 30, step: 10 })
    expect(readPrinted('5百分点', '百分点')).toMatchObject({ value: 5, step: 1, short: false })
  })

  it('noughts at its end count where it is short or more than printed, and only there', () => {
    expect(readPrinted('1000余件', '件')).toMatchObject({ step: 1000 })
    expect(readPrinted('1010余件', '件')).toMatchObject({ step: 10 })
    expect(readPrinted('120万件', '件')).toMatchObject({ step: 100_000 })
    expect(readPrinted('1000件', '件')).toMatchObject({ step: 1 })
    expect(readPrinted('0余件', '件')).toMatchObject({ step: 1 })
    expect(readPrinted('10.0余件', '件')).toMatchObject({ step: 0.1 })
  })
})
