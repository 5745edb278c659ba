// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beginsItem, chineseNumber, sectionNumbers, subheadings } from './headings'

const digits = [...'一二三四五六七八九']
const written = (n: number) =>
  (n >= 20 ? digits[Math.floor(n / 10) - 1] : '') + (n >= 10 ? '十' : '') + (n % 10 ? digits[(n % 10) - 1] : '')

it('Chinese numbers of headings are read, 1 to 99', () => {
  for (let n = 1; n < 100; n++) expect(chineseNumber(written(n))).toBe(n)
})

it('a number printed alone, or words alone, are no heading', () => {
  for (const line of ['一、', '第一部分', '（一）', '1.', '、公开', '部分 公开', ''])
    expect([line, sectionNumbers.map((read) => read(line)).filter(Boolean)]).toEqual([line, []])
})

it('what is printed before the words is kept without the space behind it', () => {
  expect(sectionNumbers[1]?.('第 二 部分： 主动公开')).toEqual({
    number: 2,
    printed: '第 二 部分：',
    words: '主动公开',
  })
  expect(sectionNumbers[3]?.('（ 五 ）、 收费')).toEqual({ number: 5, printed: '（ 五 ）、', words: '收费' })
})

describe('a heading gives its number, as a number and as printed, and its words', () => {
  it.each([
    ['三、依申请公开情况', 0, { number: 3, printed: '三、', words: '依申请公开情况' }],
    ['十二 、其他', 0, { number: 12, printed: '十二 、', words: '其他' }],
    ['第二部分 主动公开', 1, { number: 2, printed: '第二部分', words: '主动公开' }],
    ['4.存在问题', 2, { number: 4, printed: '4.', words: '存在问题' }],
    ['（五）收费', 3, { number: 5, printed: '（五）', words: '收费' }],
  ])('%s', (line, way, expected) => {
    expect(sectionNumbers[way]?.(line)).toEqual(expected)
  })

  it.each(['一', '一、', '三是加强', '3.5万元', '2024年', '（2024版）', '一季度', '12345热线'])(
    '%s is none',
    (line) => {
      expect(sectionNumbers.map((read) => read(line)).filter(Boolean)).toEqual([])
    },
  )

  it('below a section at two levels', () => {
    const levels = (line: string) => subheadings.flatMap(({ level, read }) => (read(line) ? [level] : []))
    expect(['（一）公开', '(二) 公开', '1.公开', '（2）公开', '3、公开', '3.5万', '一、公开'].map(levels)).toEqual([
      [1],
      [1],
      [2],
      [2],
      [2],
      [],
      [],
    ])
  })
})

describe('a line begins an item', () => {
  it.each([
    '一、公开',
    '十一、公开',
    '（一）公开',
    '(一)公开',
    '1.公开',
    '1、公开',
    '（1）公开',
    '一是公开',
    '第一，公开',
  ])('%s', (line) => {
    expect(beginsItem(line)).toBe(true)
  })

  it.each(['一季度公开', '1.5万条', '2024年', '第一批', '公开一、二号', '12345热线', '（2024版）'])(
    'and not: %s',
    (line) => {
      expect(beginsItem(line)).toBe(false)
    },
  )

  it('never with a decimal', () => {
    fc.assert(
      fc.property(fc.nat({ max: 99 }), fc.nat(), (a, b) => {
        expect(beginsItem(`${a}.${b}万元`)).toBe(false)
      }),
    )
  })
})
