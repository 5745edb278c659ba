// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paragraphs, printed, tableOf } from '../../tests/blocks'
import type { Block } from './blocks'
import { compose } from './compose'
import { isRow2019 } from './form/tableRegions'
import { outline } from './outline'

const none = () => false
const composed = (blocks: Block[], taken: ReadonlySet<Block> = new Set()) => compose(outline(blocks, none), taken)
/** The blocks of the first section, whose text is given. */
const blocksOf = (text: string) =>
  composed(paragraphs(`一、总体情况\n${text}\n二、主动公开`)).sections[0]?.slots.map((slot) => slot.block)
const sections = '一、总体情况\n二、主动公开'

describe('a section as the report has it', () => {
  it('is headings and paragraphs, word for word', () => {
    expect(blocksOf('全年平稳。\n（一）机构设置\n设有办公室。\n1.人员\n共3人。')).toMatchObject([
      { kind: 'paragraph', text: '全年平稳。' },
      { kind: 'heading', level: 1, number: '（一）', text: '机构设置' },
      { kind: 'paragraph', text: '设有办公室。' },
      { kind: 'heading', level: 2, number: '1.', text: '人员' },
      { kind: 'paragraph', text: '共3人。' },
    ])
  })

  it('parts a heading from the text that runs on behind it', () => {
    expect(blocksOf('（一）主动公开方面。坚持公开为常态。一是更新目录。')).toMatchObject([
      { kind: 'heading', number: '（一）', text: '主动公开方面。' },
      { kind: 'paragraph', text: '坚持公开为常态。一是更新目录。' },
    ])
  })

  it.each(['（一）加强领导，落实责任，全年共召开会议3次；', '1.制定目录，更新指南，公开信息', '一是更新目录。'])(
    'takes no sentence for a heading: %s',
    (text) => {
      expect(blocksOf(text)).toMatchObject([{ kind: 'paragraph', text }])
    },
  )

  it.each([
    ['（一）甲乙。丙', ['（一）甲乙。', '丙']],
    ['（一）甲。乙', ['（一）甲。乙']],
    ['（一）公开工作：乙', ['（一）公开工作：', '乙']],
    ['（一）公开工作：', ['（一）公开工作：']],
    ['（一）公开，申请', ['（一）公开，申请']],
    ['1.公开。申请，复议', ['1.公开。', '申请，复议']],
    ['1.公开，申请。复议', ['1.公开，申请。', '复议']],
    ['1.公开，申请', ['1.公开，申请']],
    ['（一）公开；申请', ['（一）公开；申请']],
    [`（一）${'公开'.repeat(18)}。乙`, [`（一）${'公开'.repeat(18)}。`, '乙']],
    [`（一）${'公开'.repeat(18)}甲。乙`, [`（一）${'公开'.repeat(18)}甲。乙`]],
    ['（一）甲  。 乙', ['（一）甲 。', '乙']],
  ])('%s', (text, expected) => {
    const words = blocksOf(text)?.map((b) =>
      b.kind === 'heading' ? `${b.number}${b.text}` : b.kind === 'paragraph' ? b.text : '',
    )
    expect(words).toEqual(expected)
  })

  it('begins with what stood behind its title', () => {
    const [first] = composed(paragraphs('一、总体情况：全年平稳。\n（一）公开\n二、主动公开')).sections
    expect(first?.slots.map((s) => s.block)).toMatchObject([
      { kind: 'paragraph', text: '全年平稳。' },
      { kind: 'heading', text: '公开' },
    ])
  })

  it('holds every letter of the document in its order, titles and numbers aside', () => {
    const line = fc.constantFrom(
      '（一）公开',
      '（二）申请。共12件。',
      '1.目录',
      '一是更新，',
      '全年公开14万余条。',
      '本市',
      '2024年',
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom(paragraphs, printed), (lines, as) => {
        const { slots = [] } = composed(as(`一、总体情况\n${lines.join('\n')}\n二、主动公开`)).sections[0] ?? {}
        const words = slots.map(({ block }) =>
          block.kind === 'heading' ? `${block.number}${block.text}` : block.kind === 'paragraph' ? block.text : '',
        )
        expect(words.join('').replace(/\s/g, '')).toBe(lines.join(''))
      }),
    )
  })

  it('says of every block what it is about, by its own words and its heading’s', () => {
    const blocks = blocksOf('（一）依申请公开方面\n共3件。\n（二）其他\n共4件。')
    const topics = blocks?.map((b) => (b.kind === 'list' ? [] : (b.topics ?? [])))
    expect(topics).toEqual([['requests'], ['requests'], [], []])
  })

  it('gives the words of each block with where they stand, for figures to be found in', () => {
    const blocks = paragraphs('前言。\n一、总体情况\n（一）公开\n共3件。\n二、主动公开').map((b) => ({ ...b, page: 4 }))
    const { preface, sections } = composed(blocks)
    const passages = [...preface, ...sections.flatMap((s) => s.slots)].map((slot) => slot.passage)
    expect(passages).toEqual([
      { at: { page: 4, line: 1 }, text: '前言。', section: null, heading: '' },
      { at: { page: 4, line: 3 }, text: '公开', section: 1, heading: '总体情况' },
      { at: { page: 4, line: 4 }, text: '共3件。', section: 1, heading: '总体情况 公开' },
    ])
  })
})

describe('what is left out and what is kept', () => {
  it('the title and the tables of the form, which stand elsewhere', () => {
    const blocks = [...paragraphs('小县2024年报告\n前言。'), ...paragraphs(sections), tableOf([['规章', '2']], 5)]
    const { preface, sections: kept } = composed(blocks, new Set([blocks[0], blocks[4]] as Block[]))
    expect(preface.map((s) => s.block)).toMatchObject([{ text: '前言。' }])
    expect(kept[1]?.slots).toEqual([])
  })

  it('a printed row of the form that has no numbers', () => {
    const text = '一、总体情况\n甲。\n二、收到和处理政府信息公开申请情况\n四、结转下年度继续办理\n乙。'
    const { sections: kept } = compose(outline(printed(text), isRow2019), new Set())
    expect(kept.map((s) => s.slots.map(({ block }) => block))).toMatchObject([[{ text: '甲。' }], [{ text: '乙。' }]])
  })

  it('a table of another kind stays a table, with its merged cells, and is to be looked at', () => {
    const table = tableOf([[['各县区办理情况', 2]], ['宿豫区', '17'], [['沭阳县', 1, 2], '15'], ['9']], 9)
    const { sections: kept, left } = composed([...paragraphs(sections), table])
    expect(kept[1]?.slots.map((s) => s.block)).toEqual([
      {
        kind: 'table',
        rows: [
          { cells: [{ text: '各县区办理情况', columns: 2, head: true }] },
          { cells: [{ text: '宿豫区' }, { text: '17' }] },
          { cells: [{ text: '沭阳县', rows: 2 }, { text: '15' }] },
          { cells: [{ text: '9' }] },
        ],
      },
    ])
    expect(left).toEqual([{ at: { line: 9 }, text: '各县区办理情况', why: 'table' }])
  })

  it('a number alone, which is a page’s or nobody knows whose, and it is listed', () => {
    const { sections: kept, left } = composed(paragraphs('一、总体情况\n甲。\n12\n乙。\n2024\n1 2\n二、主动公开'))
    const texts = kept[0]?.slots.map(({ block }) => block.kind === 'paragraph' && block.text)
    expect(texts).toEqual(['甲。', '乙。', '2024', '1 2'])
    expect(left).toEqual([{ at: { line: 3 }, text: '12', why: 'number' }])
  })

  it('a printed row of the form with a number, or a sentence like one, stays', () => {
    for (const text of [
      '四、结转下年度继续办理 3',
      '四、结转下年度继续办理。',
      '又四、结转下年度继续办理',
      '四、鸣谢',
    ]) {
      const blocks = printed(`一、总体情况\n甲。\n二、收到和处理政府信息公开申请情况\n${text}\n乙。`)
      const { sections: kept } = compose(outline(blocks, isRow2019), new Set())
      expect(JSON.stringify(kept)).toContain(text.replace(/ 3$/, ''))
    }
    // As a paragraph of a page or a Word document it is not printed.
    const whole = compose(outline(paragraphs('一、总体情况\n二、主动公开\n四、结转下年度继续办理'), none), new Set())
    expect(JSON.stringify(whole)).toContain('结转下年度')
  })

  it('what stands around a document without sections goes at both ends', () => {
    const page = '首页 > 政务公开'
    const texts = (text: string) =>
      composed(paragraphs(text)).sections.map((s) =>
        s.slots.map(({ block }) => block.kind === 'paragraph' && block.text),
      )
    expect(texts(`${page}\n甲。\n上一篇：无`)).toEqual([['甲。']])
    expect(texts(`一、总体情况\n${page}\n甲。\n二、主动公开\n乙。\n上一篇：无`)).toEqual([[page, '甲。'], ['乙。']])
    expect(texts('一、总体情况\n甲。\n上一篇：无\n二、主动公开\n乙。')).toEqual([['甲。', '上一篇：无'], ['乙。']])
  })

  it('lines and paragraphs and tables keep their order', () => {
    const table = tableOf([['甲', '乙']], 4)
    const blocks = [...paragraphs(sections), ...printed('一行\n又一行'), table, ...printed('末行')]
    const { sections: kept, left } = composed(blocks)
    expect(kept[1]?.slots.map(({ block }) => (block.kind === 'paragraph' ? block.text : block.kind))).toEqual([
      '一行又一行',
      'table',
      '末行',
    ])
    expect(left.map(({ text }) => text)).toEqual(['甲 乙'])
  })

  it('a table of 500 rows and 60 columns still is one; a wider one, and one without cells, is not', () => {
    const rows = (n: number, wide: number) =>
      tableOf(
        Array.from({ length: n }, (_, r) => Array.from({ length: wide }, (_, c) => `${r}-${c}`)),
        9,
      )
    const kinds = (table: Block) =>
      composed([...paragraphs(sections), table]).sections[1]?.slots.map(({ block }) => block.kind)
    expect(kinds(rows(500, 1))).toEqual(['table'])
    expect(kinds(rows(2, 60))).toEqual(['table'])
    expect(kinds(rows(2, 61))).toEqual(['paragraph', 'paragraph'])
    expect(kinds(tableOf([]))).toEqual([])
    expect(composed([...paragraphs(sections), tableOf([], 7)]).left).toEqual([
      { at: { line: 7 }, text: '', why: 'table' },
    ])
  })

  it('a register of more than 500 rows stays as words', () => {
    const register = tableOf(
      Array.from({ length: 501 }, (_, i) => [`第${i}号`, '已公开']),
      9,
    )
    const { sections: kept } = composed([...paragraphs(sections), register])
    expect(kept[1]?.slots).toHaveLength(501)
    expect(kept[1]?.slots[500]?.block).toEqual({ kind: 'paragraph', text: '第500号 已公开' })
  })
})
