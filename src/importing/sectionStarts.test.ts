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

/** The titles of a text’s sections. */
const titlesIn = (...lines: readonly string[]) => found(paragraphs(lines.join('\n'))).map(([, title]) => title)

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

describe('of two ways, the better one', () => {
  /** A document of thirty lines, these among them. */
  const among = (lines: Readonly<Record<number, string>>) =>
    titlesIn(...Array.from({ length: 30 }, (_, i) => lines[i] ?? '正文。'))

  it('has more of the usual titles, also where it begins later and spans less', () => {
    const list = { 0: '1.甲项工作', 29: '2.乙项工作' }
    const sections = { 3: '一、总体情况', 8: '二、主动公开', 13: '三、依申请公开', 18: '四、复议诉讼' }
    expect(among({ ...list, ...sections })).toEqual(['总体情况', '主动公开', '依申请公开', '复议诉讼'])
    // One of them four times is one.
    const once = { 3: '一、主动公开甲', 8: '二、主动公开乙', 13: '三、主动公开丙', 18: '四、主动公开丁' }
    expect(among({ ...list, ...once })).toEqual(['甲项工作', '乙项工作'])
  })

  it('spans much more, or begins first where it spans little less', () => {
    const list = { 2: '1.甲项工作', 29: '2.乙项工作' }
    expect(among({ ...list, 0: '一、丙项工作', 1: '二、丁项工作' })).toEqual(['甲项工作', '乙项工作'])
    expect(among({ ...list, 0: '一、丙项工作', 10: '二、丁项工作' })).toEqual(['丙项工作', '丁项工作'])
  })

  it('does not begin anew, as lists do', () => {
    const twice = { 0: '1.甲项工作', 1: '2.乙项工作', 28: '1.甲项工作', 29: '2.乙项工作' }
    const sections = { 3: '一、丙项工作', 25: '二、丁项工作' }
    expect(among({ ...twice, ...sections })).toEqual(['丙项工作', '丁项工作'])
    expect(among({ 0: '1.甲项工作', 29: '2.乙项工作', ...sections })).toEqual(['甲项工作', '乙项工作'])
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

describe('what a section’s title is', () => {
  const rest = (line: string) =>
    sectionStarts(paragraphs(`${line}\n正文。\n二、主动公开\n正文。`), none).map((s) => [s.title, s.rest])[0]

  it.each([
    ['一、总体情况', '总体情况', ''],
    ['一、总体情况。', '总体情况', ''],
    ['一、总体情况。本年公开3条，均已上网。', '总体情况', '本年公开3条，均已上网。'],
    ['一、总体情况：本年公开3条。', '总体情况', '本年公开3条。'],
    ['一、总体情况: 公开3条', '总体情况', '公开3条'],
    ['一、总体情况，', '总体情况，', ''],
  ])('%s', (line, title, after) => {
    expect(rest(line)).toEqual([title, after])
  })

  it.each([
    '一、公开信息3条，其中网站2条',
    '一、总体情况；主动公开情况',
    '一、总体情况？还是别的',
    `一、${'总体情况'.repeat(12)}`,
    '一、总',
  ])('a sentence, what is too long and a lone letter are none: %s', (line) => {
    expect(titlesIn(line, '正文。', '二、主动公开', '正文。')).toEqual([])
  })

  it('no row of the form, and no table', () => {
    const blocks = numbered(marks.map((n) => `${n}、`))
    const table = { kind: 'table', line: 1, cells: [] } as unknown as Block
    const isRow = (block: Block) => block.kind !== 'table' && block.text.includes('主动公开')
    expect(sectionStarts([table, ...blocks], none).map((s) => [s.number, s.title, s.at])).toEqual(
      all.map(([number, title], i) => [number, title, 2 * i + 1]),
    )
    expect(sectionStarts(blocks, isRow).map((s) => s.title)).toEqual(titles.filter((_, i) => i !== 1))
  })
})

describe('what is no section', () => {
  const sections = titles.map((title, i) => `${marks[i]}、${title}`)
  const withText = sections.flatMap((line) => [line, '正文。', '正文。'])

  it.each([
    ['', sections],
    ['with pages', sections.map((line, i) => `${line} ${i + 2}`)],
    ['after a heading', ['目录', ...sections]],
  ])('a table of contents before the text %s', (_, contents) => {
    const starts = sectionStarts(paragraphs([...contents, ...withText].join('\n')), none)
    expect(starts.map((s) => [s.number, s.title])).toEqual(all)
    expect(starts[0]?.at).toBe(contents.length)
  })

  it('a list inside one, where the usual title comes later', () => {
    expect(
      titlesIn(
        '一、总体情况',
        '一、甲项',
        '二、乙项',
        '二、主动公开',
        '文。',
        '三、依申请公开',
        '文。',
        '四、存在问题',
      ),
    ).toEqual(['总体情况', '主动公开', '依申请公开', '存在问题'])
  })

  it('a number of a list behind the section that goes on', () => {
    expect(titlesIn('一、总体情况', '文。', '二、培训', '文。', '三、打算', '二、主动公开', '四、其他')).toEqual([
      '总体情况',
      '培训',
      '打算',
      '其他',
    ])
  })

  it('one section alone', () => {
    expect(titlesIn('一、总体情况', '正文。')).toEqual([])
  })

  it('the sixty-first', () => {
    const many = Array.from({ length: 70 }, (_, i) => `${i + 1}．事项${'甲乙丙丁戊己庚辛壬癸'[i % 10]}`)
    expect(titlesIn(...many.flatMap((line) => [line, '正文。']))).toHaveLength(60)
  })
})

describe('slips that are seen, and slips that are not', () => {
  it('two numbers on, where the right one is nowhere', () => {
    expect(titlesIn('一、总体情况', '文。', '三、主动公开', '文。', '四、依申请公开', '文。')).toEqual([
      '总体情况',
      '主动公开',
      '依申请公开',
    ])
  })

  it('three numbers on, and another title two on, end the sections', () => {
    expect(titlesIn('一、总体情况', '文。', '二、主动公开', '文。', '五、存在问题', '文。')).toEqual([
      '总体情况',
      '主动公开',
    ])
    expect(titlesIn('一、总体情况', '文。', '二、主动公开', '文。', '四、鸣谢', '文。')).toEqual([
      '总体情况',
      '主动公开',
    ])
  })

  it('the same number again is none where its usual title has been', () => {
    expect(titlesIn('一、总体情况', '文。', '一、基本情况', '文。', '二、主动公开', '文。')).toEqual([
      '总体情况',
      '主动公开',
    ])
  })

  it('what comes after the regular one, or in a list that begins anew, does not count', () => {
    const text = ['一、总体情况', '文。', '二、主动公开', '文。', '二、复议诉讼', '文。', '三、依申请公开', '文。']
    expect(titlesIn(...text)).toEqual(['总体情况', '主动公开', '复议诉讼', '依申请公开'])
    expect(titlesIn('一、总体情况', '文。', '二、主动公开', '一、甲项', '二、诉讼', '三、依申请公开', '文。')).toEqual([
      '总体情况',
      '主动公开',
      '依申请公开',
    ])
  })
})

describe('titles that no number marks', () => {
  const heading = (text: string, level = 2): Block => ({ kind: 'paragraph', line: 1, text, heading: level })
  const text = (words: string): Block => ({ kind: 'paragraph', line: 1, text: words })
  const of = (...blocks: Block[]) => sectionStarts(blocks, none).map((s) => [s.number, s.title, s.at])

  it('begin with the first usual one; the report’s own title is none', () => {
    expect(
      of(
        heading('某县2024年政府信息公开工作年度报告'),
        heading('前言'),
        text('文。'),
        heading('总体情况'),
        text('文。'),
        heading('工作亮点'),
        text('文。'),
        heading('存在问题'),
        text('文。'),
      ),
    ).toEqual([
      [1, '总体情况', 3],
      [2, '工作亮点', 5],
      [3, '存在问题', 7],
    ])
  })

  it('lose the number of another way, and are no longer than a title', () => {
    expect(of(heading('一、总体情况'), text('文。'), heading('主动公开'), text('文。'))).toEqual([
      [1, '总体情况', 0],
      [2, '主动公开', 2],
    ])
    const long = `主动公开${'政府信息'.repeat(9)}`
    expect(of(heading('总体情况'), text('文。'), heading(`${long}啊`), text('文。'), heading('诉讼'))).toEqual([
      [1, '总体情况', 0],
      [2, '诉讼', 4],
    ])
    expect(of(heading('总体情况'), text('文。'), heading(long), text('文。'))).toHaveLength(2)
  })

  it('are those of the level that has the usual ones, and no row of the form', () => {
    const blocks = [
      heading('甲项工作', 1),
      heading('总体情况', 3),
      heading('主动公开', 3),
      text('文。'),
      heading('乙项工作', 1),
      heading('行政诉讼', 3),
      heading('存在问题', 3),
    ]
    expect(of(...blocks).map(([, title]) => title)).toEqual(['总体情况', '主动公开', '行政诉讼', '存在问题'])
    const isRow = (block: Block) => block.kind !== 'table' && block.text === '主动公开'
    expect(sectionStarts(blocks, isRow).map(({ title }) => title)).toEqual(['总体情况', '行政诉讼', '存在问题'])
  })

  it('are not looked for in plain lines where headings are marked', () => {
    expect(of(heading('甲项总体情况'), text('主动公开'), text('文。'), heading('存在问题'), text('诉讼'))).toEqual([
      [1, '甲项总体情况', 0],
      [2, '存在问题', 3],
    ])
  })

  it('are of any level where no level has more than one', () => {
    expect(of(heading('总体情况', 1), text('文。'), heading('主动公开', 2), text('文。'), heading('诉讼', 3))).toEqual([
      [1, '总体情况', 0],
      [2, '主动公开', 2],
      [3, '诉讼', 4],
    ])
  })

  it.each(['无其他需要报告', '（一）主动公开', '1.主动公开', `主动公开${'政府信息'.repeat(7)}`])(
    'a plain line is none: %s',
    (line) => {
      expect(of(text('总体情况'), text('文。'), text(line), text('文。'), text('存在问题'), text('文。'))).toEqual([
        [1, '总体情况', 0],
        [2, '存在问题', 4],
      ])
    },
  )

  it('a plain line of thirty letters still is one', () => {
    const line = `主动公开${'政府信息'.repeat(6)}情况`
    expect(line).toHaveLength(30)
    expect(of(text('总体情况'), text('文。'), text(line), text('文。'))).toHaveLength(2)
  })
})
