// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { paragraphs, tableOf } from '../../../tests/blocks'
import { formRow } from '../../../tests/formRow'
import { linesOf, rowsOfOne } from '../../../tests/formTables'
import { form2014 } from '../../report/forms/form2014'
import type { Block } from '../blocks'
import { type FormTable, tablesOf } from './rows'
import { region2014 } from './tableRegions'

const broken = '危及国家安全公共安全经济安全和社会稳定数'
const names = ['收到申请数', '申请办结数', '同意公开数', '信息不存在数', '告知更改补充数', broken]
const form: FormTable = {
  id: '',
  rows: [formRow('主动公开情况', null), formRow('机构建设和保障经费情况', null), ...names.map((name) => formRow(name))],
}
/** Six rows in print, as few as may be the form. */
const six = names.map((name, i) => `${name}   件   ${i + 10}`)

const textOf = (block: Block) => (block.kind === 'table' ? block.cells[0]?.text : block.text)
/** What of some blocks, or lines of text, may be the form, each by its first words. */
const region = (...parts: readonly (string | Block)[]) =>
  region2014(
    parts.flatMap((part): readonly Block[] => (typeof part === 'string' ? paragraphs(part) : [part])),
    form,
  ).map(textOf)
const piece = (from: number, to: number) => tableOf(names.slice(from, to).map((name, i) => [name, '件', `${i + 10}`]))

describe('the lines of the form of 2014', () => {
  const one = tablesOf(form2014)[0] as FormTable
  const rows2014 = rowsOfOne(form2014, (r) => String(r))
  const between = (text: string, more = '') => {
    const lines = [...paragraphs(text), ...linesOf(rows2014), ...paragraphs(more)].map((b, i) => ({
      ...b,
      line: i + 1,
    }))
    const found = region2014(lines, one)
    return found.map((block) => (block.kind === 'table' ? '' : block.text))
  }

  it('are found between the text before and the text behind', () => {
    const found = between('一、概述\n全县收到申请12件。', '本报告由县政府办公室编制。')
    expect(found[0]).toMatch(/^一、主动公开情况/)
    expect(found.at(-1)).toMatch(/^（三）接受培训人员数/)
    expect(found).toHaveLength(rows2014.length)
  })

  it('have their title and head with them', () => {
    const head = [
      '附件',
      '政府信息公开情况统计表',
      '（2018年度）',
      '填报单位（盖章）：沭阳县人民政府',
      '统计指标 单位 统计数',
    ]
    expect(between(`一、概述\n全县收到申请12件。\n${head.join('\n')}`).slice(0, 5)).toEqual(head)
  })

  it('are none where sentences speak of what they count', () => {
    const text =
      '主动公开政府信息数12条，政府网站公开政府信息数3条。\n收到申请数5件，其中当面申请数2件、网络申请数3件。\n申请办结数5件。'
    expect(region2014(paragraphs(`${text}\n${text}\n${text}`), one)).toEqual([])
  })
})

describe('the form in print', () => {
  it('is six of its rows, each with its number', () => {
    expect(region(...six)).toEqual(six)
    expect(region(...six.slice(1))).toEqual([])
    expect(region(...six.slice(1), '领导批示数   件   3', '调研报告数   件   5')).toEqual([])
  })

  it('is none where one has no number', () => {
    expect(region(...six.slice(1), '收到申请数', '说明')).toEqual([])
  })

  it('is told by numbers with a unit or right behind the name', () => {
    const glued = names.map((name, i) => `${name}${i + 10}`)
    expect(region(...glued)).toEqual(glued)
    const separated = names.map((name) => `${name}1,234`)
    expect(region(...separated)).toEqual(separated)
    expect(region(...names.map((name) => `${name}12345热线`))).toEqual([])
    expect(region(...names.map((name) => `${name}A3`))).toEqual([])
  })

  it('has rows that stand together: three within twelve lines, six within sixty', () => {
    const far = (lines: number) => six.flatMap((row) => [row, ...Array<string>(lines).fill('说明   3')])
    expect(region(...far(4))).not.toEqual([])
    expect(region(...far(6))).toEqual([])
    const halves = (lines: number) => [...six.slice(0, 3), ...Array<string>(lines).fill('说明   3'), ...six.slice(3)]
    expect(region(...halves(54))).not.toEqual([])
    expect(region(...halves(60))).toEqual([])
  })

  it('and numbers in sixty lines', () => {
    const late = [
      ...names.map((name) => `${name}   件`),
      ...Array<string>(54).fill('说明'),
      ...Array<string>(6).fill('说明   3'),
    ]
    expect(region(...late)).toEqual([])
  })

  it('may begin with a name that is broken over two lines, where its beginning is long', () => {
    const begins = (part: string) => region(`${part}`, ...six.slice(0, 5), `说明   3`)[0]
    expect(begins(broken.slice(0, 9))).toBe(broken.slice(0, 9))
    expect(begins('危及国家安全')).toBeUndefined()
    expect(begins(broken.slice(9))).toBeUndefined()
  })

  it('is no sentences, and no line that is far too long, with the same words and numbers', () => {
    expect(region(...names.map((name) => `全年${name}，件   12`))).toEqual([])
    expect(region(...names.map((name) => `${'说明'.repeat(40)}${name}   12`))).toEqual([])
  })

  it('is not told by short names: those are words, too', () => {
    const short = { id: '', rows: ['规章', '其他', '总计', '条数', '件数', '人数'].map((name) => formRow(name)) }
    expect(region2014(paragraphs(short.rows.map(({ names: [name] }) => `${name}   3`).join('\n')), short)).toEqual([])
  })

  it('is not told by its headings', () => {
    const headings = Array<string>(6).fill('机构建设和保障经费情况   12')
    expect(region(...headings)).toEqual([])
  })

  it('has the rest of a broken name below, up to what is no part of a table', () => {
    expect(region(...six, '（含补正）', '收到申请')).toEqual([...six, '（含补正）', '收到申请'])
    for (const end of ['全年平稳。', '三、存在的问题', '说明'.repeat(21)])
      expect(region(...six, '（含补正）', end, '收到申请')).toEqual([...six, '（含补正）'])
    expect(region(...six, '说明'.repeat(20))).toHaveLength(7)
  })

  it('but no more than sixty lines of it', () => {
    expect(region(...six, ...Array<string>(80).fill('说明'))).toHaveLength(6 + 59)
  })
})

describe('above the form', () => {
  it.each([
    '政府信息公开情况统计表',
    '附件',
    '附件1',
    '附表：',
    '附件：统计表',
    '填报单位（盖章）：某县，办公室',
    '统计指标   单位   统计数',
    '一、主动公开情况',
  ])('its title or head: %s', (title) => {
    expect(region('概述。', title, '（2018年度）', ...six)).toEqual([title, '（2018年度）', ...six])
  })

  it.each([
    ['the heading of a section', '六、政府信息公开情况统计表'],
    ['a sentence that speaks of it', '详见下方，政府信息公开情况统计表'],
    ['one that speaks of another', '详见附件：统计表'],
    ['other words', '政府信息公开'],
  ])('but not %s', (_, title) => {
    expect(region('概述。', title, '（2018年度）', ...six)).toEqual(six)
  })

  it('and not what stands above a sentence, or far above', () => {
    expect(region('附件', '概述。', ...six)).toEqual(six)
    expect(region('附件', '概述', '平稳。', ...six)).toEqual(six)
    expect(region('附件', ...Array<string>(60).fill('说明'), ...six)).toEqual(six)
    expect(region('附件', ...Array<string>(59).fill('说明'), ...six)).toHaveLength(6 + 60)
  })
})

describe('the form in cells', () => {
  it('is its tables, and its title', () => {
    expect(region('概述。', '附件', '统计表', piece(0, 6), '本报告由办公室编制。')).toEqual([
      '附件',
      '统计表',
      names[0],
    ])
    expect(region(piece(0, 6))).toEqual([names[0]])
  })

  it('may be cut at its headings into pieces, with its own words between them', () => {
    expect(region(piece(0, 2), '八、机构建设和保障经费情况', piece(2, 4))).toEqual([
      names[0],
      '八、机构建设和保障经费情况',
      names[2],
    ])
    expect(region(piece(0, 2), '续表', piece(2, 4))).toEqual([names[0], '续表', names[2]])
  })

  it.each([
    ['a sentence', '全年收到申请12件。'],
    ['the heading of a section', '二、存在的问题'],
  ])('text between them is none of it: %s', (_, text) => {
    expect(region(piece(0, 2), '续表', text, piece(2, 4), '续表', piece(4, 6))).toEqual([
      names[0],
      names[2],
      '续表',
      names[4],
    ])
  })

  it('nor is another table above', () => {
    const other = tableOf([
      ['单位', '收到申请数'],
      ['宿豫区', '3'],
    ])
    expect(region(other, '附件', piece(0, 6))).toEqual(['附件', names[0]])
  })

  it('is not a small table of the text with some of the rows, where print has most', () => {
    expect(region(piece(0, 2), '概述。', ...six)).toEqual(six)
    expect(region(piece(0, 3), '概述。', ...six)).toEqual([names[0]])
  })

  it('is what text names, too, where that has no numbers', () => {
    expect(region(...names, '概述。', piece(0, 2))).toEqual([names[0]])
  })

  it('is nowhere in text, and in tables of other things', () => {
    expect(
      region(
        '概述。',
        tableOf([
          ['单位', '申请'],
          ['宿豫区', '3'],
        ]),
      ),
    ).toEqual([])
  })
})

it('print goes on behind another table, sentences below it or not', () => {
  const other = tableOf([
    ['单位', '申请'],
    ['宿豫区', '3'],
  ])
  expect(region(...six.slice(0, 3), other, '全年平稳。', ...six.slice(3))).toEqual([
    ...six.slice(0, 3),
    '单位',
    '全年平稳。',
    ...six.slice(3),
  ])
})
