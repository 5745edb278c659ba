// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { printed, tableOf } from '../../../tests/blocks'
import { formRow } from '../../../tests/formRow'
import { cellsOfOne, cellsOfRequests, rowsOfOne, rowsOfRequests } from '../../../tests/formTables'
import { form2014 } from '../../report/forms/form2014'
import { form2019 } from '../../report/forms/form2019'
import type { Line } from '../blocks'
import { type FormTable, tablesOf } from './rows'
import { isHead, isPartOf, isPartOfName, isPhrase, isRow2019 } from './tableRegions'

const one = tablesOf(form2014)[0] as FormTable
const tables2019 = tablesOf(form2019)
const rows2014 = rowsOfOne(form2014, (r) => String(r))
const requests = rowsOfRequests(form2019, (r, c) => String(10 * r + c))
/** The one line of a text. */
const first = (text: string) => printed(text)[0] as Line
const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']

/** Which of the form's tables a table of cells is. */
const partsOf = (table: Parameters<typeof isPartOf>[0]) =>
  [one, ...tables2019].filter((form) => isPartOf(table, form)).map((form) => form.id || '2014')

describe('a table of cells is that of the form', () => {
  it.each([
    ['2014', cellsOfOne(rows2014)],
    ['requests', cellsOfRequests(form2019, requests)],
    ['disputes', tableOf([[...results, ...results, ...results], Array(15).fill('0')])],
    [
      'disclosed',
      tableOf([
        ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
        ['规章', '3', '1', '14'],
      ]),
    ],
    [
      'disclosed',
      tableOf([
        ['信息内容', '本年处理决定数量'],
        ['行政许可', '157'],
      ]),
    ],
  ])('%s', (id, table) => {
    expect(partsOf(table)).toEqual([id])
  })

  it('also where it is a piece of it, at a page break or a heading', () => {
    const rows = requests.filter((row) => row.numbers.length)
    expect(partsOf(cellsOfRequests(form2019, rows.slice(6, 12)))).toEqual(['requests'])
    const pieces = rows2014.filter((row) => row.code.startsWith('review'))
    expect(partsOf(tableOf(pieces.map((row) => [row.name, row.unit, row.numbers[0] ?? ''])))).toEqual(['2014'])
  })

  it.each([
    [
      'a list of districts',
      [
        ['单位', '申请数'],
        ['宿豫区', '17'],
        ['沭阳县', '9'],
      ],
    ],
    [
      'a list of documents',
      [
        ['序号', '文件名称', '发布日期'],
        ['1', '关于加强规范性文件管理的通知', '2024-01-02'],
      ],
    ],
    [
      'one that only speaks of applicants',
      [
        ['年度', '自然人', '其他'],
        ['2023', '3', '4'],
      ],
    ],
  ])('and not %s', (_, rows) => {
    expect(partsOf(tableOf(rows))).toEqual([])
  })
})

describe('a table of cells that has a few rows of the form', () => {
  const four = { id: 'requests', rows: ['予以公开', '部分公开', '不予公开', '无法提供'].map((name) => formRow(name)) }
  const isPart = (names: readonly string[], form: FormTable = four) =>
    isPartOf(tableOf(names.map((name) => [name, '3', '合计'])), form)

  it('is part of it with four of them, whatever stands around', () => {
    expect(isPart(['予以公开', '（二）部分公开', '3.不予公开', '无法提供', '转送', '退回'])).toBe(true)
    expect(isPart(['予以公开', '部分公开', '不予公开', '转送'])).toBe(false)
  })

  it.each([
    ['stand inside a cell', ['予以公开的', '部分公开的', '不予公开的', '（四）无法提供'], true],
    ['one is named with a word more', ['予以公开', '部分公开', '不予公开', '申请无法提供的'], true],
    ['one is named in a long sentence', ['予以公开', '部分公开', '不予公开', `${'说明'.repeat(28)}无法提供`], false],
    ['one is named otherwise', ['予以公开', '部分公开', '不予公开', '未能提供'], false],
  ])('where they %s', (_, names, is) => {
    expect(isPart(names)).toBe(is)
  })

  it('and a name of fifteen letters may lack one, a shorter one not', () => {
    const others = ['予以公开', '部分公开', '不予公开']
    const named = (name: string) => ({ id: 'requests', rows: [...four.rows.slice(0, 3), formRow(name)] })
    expect(isPart([...others, '其他法律行政法规止公开的信息'], named('其他法律行政法规禁止公开的信息'))).toBe(true)
    expect(isPart([...others, '其他法律行政法规止公开信息'], named('其他法律行政法规禁止公开信息'))).toBe(false)
  })

  it('not by short names inside other words, nor by headings', () => {
    const short = { id: 'requests', rows: ['规章', '其他', '总计', '科研'].map((name) => formRow(name)) }
    expect(isPart(['规章制度', '其他事项', '总计数量', '科研机构'], short)).toBe(false)
    expect(isPart(['规章', '其他', '总计', '科研'], short)).toBe(true)
    const headings = { id: 'requests', rows: four.rows.map((row) => ({ ...row, cells: [] })) }
    expect(isPart(['予以公开', '部分公开', '不予公开', '无法提供'], headings)).toBe(false)
  })

  it('of section 二 is told by a row and a head', () => {
    const rows = [formRow('行政许可', '件', ['本年处理决定数量']), formRow('行政处罚')]
    const isDisclosed = (...cells: string[]) => isPartOf(tableOf([cells]), { id: 'disclosed', rows })
    expect(isDisclosed('行政许可', '本年处理决定数量（件）')).toBe(true)
    expect(isDisclosed('行政许可', '处理决定数量')).toBe(false)
    expect(isDisclosed('行政许可', '上年及本年处理决定数量')).toBe(false)
    expect(isDisclosed('行政检查', '本年处理决定数量')).toBe(false)
  })

  it('of section 四 is told by four of its heads', () => {
    const form = { id: 'disputes', rows: [formRow('行政复议', '件', [...results])] }
    expect(isPartOf(tableOf([results.slice(0, 4)]), form)).toBe(true)
    expect(isPartOf(tableOf([results.slice(0, 3)]), form)).toBe(false)
  })
})

describe('a piece of the form of 2014, cut at its headings', () => {
  const form = { id: '', rows: ['收到申请数', '申请办结数', '同意公开数'].map((name) => formRow(name)) }
  const isPiece = (rows: readonly (readonly string[])[], id = '') => isPartOf(tableOf(rows), { ...form, id })

  it('is nothing but its rows, each with its number or a blank', () => {
    expect(isPiece([['收到申请数', '件', '12']])).toBe(true)
    expect(isPiece([['收到申请数', ' ']])).toBe(true)
    expect(isPiece([['收到申请数', '/']])).toBe(true)
  })

  it.each([
    [
      'a number is missing in one',
      [
        ['收到申请数', '12'],
        ['申请办结数', '同意公开数'],
      ],
    ],
    ['it has no numbers', [['收到申请数'], ['申请办结数']]],
    [
      'most rows are others',
      [
        ['收到申请数', '12'],
        ['领导批示数', '3'],
      ],
    ],
    ['a number has no name', [['收到申请数', '12'], ['申请办结数', '3'], ['5']]],
    ['it is empty', []],
  ])('and none where %s', (_, rows) => {
    expect(isPiece(rows)).toBe(false)
  })

  it('with three rows of five, but not with fewer', () => {
    const others = (n: number) => Array.from({ length: n }, (_, i) => [`领导批示${i}`, '3'])
    const own = form.rows.map(({ names }) => [names[0] ?? '', '12'])
    expect(isPiece([...own, ...others(2)])).toBe(true)
    expect(isPiece([...own, ...others(3)])).toBe(false)
  })

  it('a table of the form of 2019 is not cut like that', () => {
    expect(isPiece([['收到申请数', '12']], 'requests')).toBe(false)
  })
})

describe('words of a table, no part of a sentence', () => {
  it.each([
    '收到申请数   件   1,234',
    '公开相同信息，计1条）   条   12',
    '收到申请数（含当面，网络；信函）   件   12',
    '专职人员数（不包括政府公报，',
    '填报单位（盖章）：沭阳县人民政府，办公室',
    '其中：当面申请数   件   3',
  ])('%s', (text) => {
    expect(isPhrase(first(text))).toBe(true)
  })

  it.each([
    '收到申请12件，办结9件',
    '收到申请（含补正）12件，办结',
    '全年收到申请，12件当面',
    '收到申请12，办结9',
    '全年平稳。',
    '本表填报单位：县政府',
    '收到申请数其中：当面',
  ])('not: %s', (text) => {
    expect(isPhrase(first(text))).toBe(false)
  })

  it('and a table is no line of words', () => {
    const table = tableOf([['收到申请数', '12']])
    expect([isPhrase(table), isHead(table), isRow2019(table)]).toEqual([false, false, false])
  })
})

describe('a stretch of a row’s name', () => {
  const form = { id: '', rows: [formRow('危及国家安全公共安全经济安全和社会稳定数'), formRow('收到申请数')] }
  it.each([
    ['公共安全经济安全', true],
    ['和社会稳定数   件   3', true],
    ['收到申请数   12   5', true],
    ['收到的申请数   12', false],
    ['12   件', false],
  ])('%s: %s', (text, is) => {
    expect(isPartOfName(first(text), form)).toBe(is)
  })

  it('is no table', () => {
    expect(isPartOfName(tableOf([['收到申请数']]), form)).toBe(false)
  })
})

describe('a line at the head of a table', () => {
  it.each([
    '第二十条第（一）项',
    '信息内容        本年制发件数          本年废止件数   现行有效件数',
    '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） 申请人情况',
    '行政复议                 行政诉讼',
    '结果维持  结果纠正  其他结果  尚未审结  总计',
  ])('%s', (text) => {
    expect(isHead(first(text))).toBe(true)
  })

  it.each(['行政复议案件134件，行政诉讼案件57件。', '信息内容丰富；', '总体情况', '自然人申请3件，占9%'])(
    'not: %s',
    (text) => {
      expect(isHead(first(text))).toBe(false)
    },
  )
})

describe('a row of section 三 though it begins as a section does', () => {
  it.each([
    '一、本年新收政府信息公开申请数量',
    '一、本年新收政府信息公开申请数量   340   75   0   1   6   3   425',
    '二、上年结转政府信息公开申请数',
    '三、本年度办理结果',
    '四、结转下年度继续办理   118   5',
    '五、其他情形   3   5',
  ])('%s', (text) => {
    expect(isRow2019(first(text))).toBe(true)
  })

  it.each([
    '一、总体情况',
    '二、主动公开政府信息情况',
    '三、收到和处理政府信息公开申请情况',
    '四、政府信息公开行政复议、行政诉讼情况',
    '五、存在的主要问题及改进情况',
    '五、其他情形   3',
    '一、本年新收政府信息公开申请数量比上年增加较多的原因以及各部门各街道办事处收到申请的情况',
  ])('not the section %s', (text) => {
    expect(isRow2019(first(text))).toBe(false)
  })
})
