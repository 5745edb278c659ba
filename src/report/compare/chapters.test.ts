import { describe, expect, it } from 'vitest'
import { likeness } from './align'
import { chapters } from './chapters'
import type { Chapter } from './passages'

const section = (number: number, title: string, ...texts: string[]): Chapter => ({
  number,
  title,
  passages: texts.map((text) => ({ kind: 'paragraph', text })),
})
const [text, other] = ['全市编印公报六期', '热线来电四十件']

describe('how alike two sections are', () => {
  it.each<[string, Chapter, Chapter, number]>([
    ['of one title, whatever they say', section(1, '收费标准', text), section(5, '收费 标准', other), 1],
    ['both before the first section', section(0, '', text), section(0, '', other), 1],
    ['one before the first section, one of the same text', section(0, '', text), section(1, '', text), 0],
    ['of titles and texts that share nothing', section(1, '平台', text), section(2, '收费', other), 0],
    ['six tenths by the titles', section(1, '收费标准', text), section(2, '收费情况', other), 0.6 / 3],
    ['four tenths by the texts', section(1, '平台', text), section(2, '收费', text), 0.4],
    ['a little by the number', section(2, '平台', text), section(2, '收费', text), 0.45],
    ['by all of it', section(2, '收费标准', text), section(2, '收费情况', text), 0.6 / 3 + 0.45],
  ])('%s', (_, a, b, like) => {
    expect(chapters.like(a, b)).toBeCloseTo(like, 10)
    expect(chapters.like(b, a)).toBeCloseTo(like, 10)
  })

  it.each([
    ['概述', '一、总体情况'],
    ['主动公开政府信息情况', '政府信息主动公开'],
    ['依申请公开办理', '收到和处理政府信息公开申请情况'],
    ['行政复议', '因政府信息公开被提起行政诉讼'],
    ['不足之处', '存在的主要问题及改进情况'],
    ['存在的问题', '主动公开和存在的不足'],
    ['Overview', 'The work as a whole'],
    ['Disclosure on own initiative', 'What was disclosed on its own initiative'],
    ['Requests for information', 'How a request is handled'],
    ['Reconsideration', 'Lawsuits and litigation'],
    ['Problems', 'Shortcomings and improvements'],
  ])('is seven tenths at least where both are about one thing: %s, %s', (a, b) => {
    expect(chapters.like(section(1, a, text), section(2, b, other))).toBeGreaterThanOrEqual(0.7)
  })

  it.each([
    ['主动公开和依申请公开', '主动公开'],
    ['收费情况', '存在的问题'],
    ['Requests', 'Problems'],
  ])('is less where they are about two: %s, %s', (a, b) => {
    expect(chapters.like(section(1, a, text), section(2, b, other))).toBeLessThan(0.7)
  })

  it('is more where titles and texts are more alike than that, but never more than of one title', () => {
    const [a, b] = ['存在的主要问题和改进情况', '存在的主要问题及改进情况']
    expect(chapters.like(section(1, a, text), section(2, b, text))).toBeCloseTo(0.6 * likeness(a, b) + 0.4, 10)
    const [long, longer] = ['政府信息公开工作存在的主要问题及改进情况', '政府信息公开工作存在的主要问题及改进情况等']
    expect(chapters.like(section(5, long, text), section(5, longer, text))).toBe(1)
  })

  it('is by the beginning of the texts, however they are cut into passages', () => {
    const [long, more] = ['全市简明问答'.repeat(500), '全年编制清单'.repeat(500)]
    expect(chapters.like(section(1, '平台', long), section(2, '收费', long, more))).toBeCloseTo(0.4, 10)
    expect(chapters.like(section(1, '平台', long), section(2, '收费', long.slice(6), more))).toBeLessThan(0.4)
    expect(chapters.like(section(1, '平台', text), section(2, '收费', text.slice(0, 3), text.slice(3)))).toBeCloseTo(
      0.4,
      10,
    )
  })
})

describe('sections that are paired first', () => {
  it('are of one number and one title', () => {
    const key = (number: number, title: string) => chapters.key(section(number, title))
    expect(key(1, '收费')).toBe(key(1, '收费'))
    expect(key(1, '收费')).not.toBe(key(2, '收费'))
    expect(key(1, '收费')).not.toBe(key(1, '平台'))
  })
})
