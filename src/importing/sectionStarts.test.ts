// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { paragraphs } from '../../tests/blocks'
import type { Block } from './blocks'
import { sectionStarts } from './sectionStarts'

const titles = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
]
const none = () => false
const found = (blocks: readonly Block[]) => sectionStarts(blocks, none).map((s) => [s.number, s.title])
const all = titles.map((title, i) => [i + 1, title])

/** The sections numbered in a way, each with text below it. */
const numbered = (numbers: readonly string[], text: (i: number) => string = () => '正文。') =>
  paragraphs(titles.map((title, i) => `${numbers[i]}${title}\n${text(i)}`).join('\n'))
const marks = [...'一二三四五六']

describe('of several ways of numbering, the one that cuts the document', () => {
  it('is that of the parts, not of the lists in them', () => {
    const list = (i: number) => (i % 4 === 0 ? '一、主动公开情况\n公开3条。\n二、依申请公开情况\n收到1件。' : '正文。')
    expect(
      found(
        numbered(
          marks.map((n) => `第${n}部分 `),
          list,
        ),
      ),
    ).toEqual(all)
  })

  it('is that of sections in brackets, not of digits below them', () => {
    const list = (i: number) => (i % 4 === 0 ? '1.做好主动公开。\n2.规范依申请公开。\n3.改进情况。' : '正文。')
    expect(
      found(
        numbered(
          marks.map((n) => `（${n}）`),
          list,
        ),
      ),
    ).toEqual(all)
  })

  it('is the outer one, whatever its sections are called', () => {
    const text =
      '一、工作回顾\n（一）主动公开\n甲。\n（二）依申请公开\n乙。\n二、收费情况\n丙。\n三、不足\n（一）培训\n丁。\n四、打算\n戊。'
    expect(found(paragraphs(text)).map(([, title]) => title)).toEqual(['工作回顾', '收费情况', '不足', '打算'])
  })
})

describe('slips of whoever numbered the sections', () => {
  it.each([
    ['a number twice', '一二三三五六'],
    ['a number twice, and on from there', '一二三三四五'],
    ['a number left out', '一二三五六七'],
  ])('%s: all are found, numbered on', (_, printed) => {
    expect(found(numbered([...printed].map((n) => `${n}、`)))).toEqual(all)
  })

  it('the first without a number: the others lose theirs from the title', () => {
    expect(found(numbered(['', ...marks.slice(1).map((n) => `${n}、`)]))).toEqual(all)
  })

  it('are not seen in a list that has another title, or begins anew', () => {
    const list = (i: number) => (i === 2 ? '三、加强考核\n一、申请\n二、公开\n三、诉讼' : '正文。')
    expect(
      found(
        numbered(
          marks.map((n) => `${n}、`),
          list,
        ),
      ),
    ).toEqual(all)
  })
})

describe('titles without numbers', () => {
  const body = ['甲。', '乙。', '丙。', '丁。', '存在问题：征地信息公开不及时。', '无其他需要报告的事项。']
  const marked = (level: (i: number) => number | undefined): Block[] =>
    titles.flatMap((text, i): Block[] => {
      const heading = level(i)
      return [
        { kind: 'paragraph', line: 2 * i + 1, text, ...(heading && { heading }) },
        { kind: 'paragraph', line: 2 * i + 2, text: body[i] ?? '' },
      ]
    })

  it('are those the document marks, and no sentence of the same words', () => {
    expect(found(marked(() => 3))).toEqual(all)
  })

  it('are those of one level, not of the levels below', () => {
    const below: Block = { kind: 'paragraph', line: 2, text: '依申请公开', heading: 3 }
    const blocks = marked(() => 2)
    expect(found([...blocks.slice(0, 1), below, ...blocks.slice(1)])).toEqual(all)
  })

  it('are short lines of the usual words, where nothing is marked', () => {
    expect(found(marked(() => undefined))).toEqual(all)
  })

  it('are none where a sentence only has such words', () => {
    expect(found(paragraphs('存在问题：公开不及时。\n无其他需要报告的事项\n1.依申请公开。受理3件。'))).toEqual([])
  })
})
