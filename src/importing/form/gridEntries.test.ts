// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { tableOf } from '../../../tests/blocks'
import { form2014 } from '../../report/forms/form2014'
import { form2019 } from '../../report/forms/form2019'
import { gridEntries } from './gridEntries'
import { type FormTable, tablesOf } from './rows'

const of = (form: typeof form2019, id: string) => tablesOf(form).find((t) => t.id === id) as FormTable
const one = of(form2014, '')
const disclosed = of(form2019, 'disclosed')
const requests = of(form2019, 'requests')
const disputes = of(form2019, 'disputes')

/** The rows a table has numbers in: the words before them, the numbers with the head of their column. */
const rows = (table: Parameters<typeof gridEntries>[0], form: FormTable) =>
  gridEntries(table, form).map(({ before, cells }) => [
    before,
    cells.map((c) => (c.head ? `${c.head} ${c.raw}` : c.raw)),
  ])

describe('the printed rows of a table of cells', () => {
  it('have the numbers of the columns the head names', () => {
    const table = tableOf([
      ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
      ['规章', '3', '1', '14'],
      ['行政规范性文件', '50', '', '420'],
    ])
    expect(rows(table, disclosed)).toEqual([
      ['规章', ['本年制发件数 3', '本年废止件数 1', '现行有效件数 14']],
      ['行政规范性文件', ['本年制发件数 50', '本年废止件数 ', '现行有效件数 420']],
    ])
  })

  it('take each head below another for what stands under it', () => {
    const table = tableOf([
      [['第二十条第（一）项', 4]],
      ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
      ['规章', '3', '1', '14'],
      [['第二十条第（五）项', 4]],
      ['信息内容', ['本年处理决定数量', 3]],
      ['行政许可', ['1573179', 3]],
    ])
    expect(rows(table, disclosed).filter(([, cells]) => cells?.length)).toEqual([
      ['规章', ['本年制发件数 3', '本年废止件数 1', '现行有效件数 14']],
      ['行政许可', ['本年处理决定数量 1573179']],
    ])
  })

  it('have side labels in front of their names, whichever rows those span', () => {
    const table = tableOf([
      [['', 3], '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'],
      [['三、本年度办理结果', 1, 3], ['（一）予以公开', 2], '1408', '21', '0', '0', '2', '0', '1431'],
      [['（三）不予公开', 1, 2], '1.属于国家秘密', '2', '0', '0', '0', '0', '0', '2'],
      ['2.其他法律行政法规禁止公开', '1', '0', '0', '0', '0', '0', '1'],
    ])
    expect(gridEntries(table, requests).map(({ before, leaf }) => [before, leaf])).toEqual([
      ['三本年度办理结果一予以公开', '一予以公开'],
      ['三本年度办理结果三不予公开1属于国家秘密', '1属于国家秘密'],
      ['三本年度办理结果三不予公开2其他法律行政法规禁止公开', '2其他法律行政法规禁止公开'],
    ])
  })

  it('keep apart the column of units', () => {
    const table = tableOf([
      ['统计指标', '单位', '统计数'],
      ['1.政府公报公开政府信息数', '条', '12'],
    ])
    expect(gridEntries(table, one)).toMatchObject([
      { before: '1政府公报公开政府信息数', unit: '条', cells: [{ raw: '12' }] },
    ])
  })

  it('without a head have the numbers at their end', () => {
    const table = tableOf([
      ['（一）收到申请数', '件', '35'],
      ['1.当面申请数', '件', ''],
    ])
    expect(gridEntries(table, one)).toMatchObject([
      { before: '一收到申请数', unit: '件', cells: [{ raw: '35' }] },
      { before: '1当面申请数', unit: '件', cells: [{ raw: '' }] },
    ])
  })

  it('of a table whose merged cells were lost are read by their ends, not by columns that are not theirs', () => {
    const table = tableOf([
      ['', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'],
      ['三、本年度办理结果', '（一）予以公开', '1408', '21', '0', '0', '2', '0', '1431'],
      ['（二）部分公开', '462', '9', '0', '0', '0', '0', '471'],
    ])
    expect(rows(table, requests)).toEqual([
      ['三本年度办理结果一予以公开', ['1408', '21', '0', '0', '2', '0', '1431']],
      ['二部分公开', ['462', '9', '0', '0', '0', '0', '471']],
    ])
  })

  it('tell where each number stands, on its own page', () => {
    const table = tableOf([['（一）收到申请数', '件', '35']], 7)
    const [number] = table.cells.slice(-1)
    if (number) number.page = 3
    expect(gridEntries({ ...table, page: 2 }, one)[0]).toMatchObject({
      at: { page: 2, line: 7, row: 1, column: 1 },
      cells: [{ at: { page: 3, line: 7, row: 1, column: 3 } }],
    })
  })

  it('printed in panels side by side are those of each panel, one after the other', () => {
    const table = tableOf([
      ['统计指标', '单位', '统计数', '统计指标', '单位', '统计数'],
      ['（一）收到申请数', '件', '35', '（二）申请办结数', '件', '33'],
      ['1.当面申请数', '件', '4', '1.按时办结数', '件', '32'],
    ])
    expect(gridEntries(table, one).map(({ before, unit, cells }) => [before, unit, cells.map((c) => c.raw)])).toEqual([
      ['一收到申请数', '件', ['35']],
      ['1当面申请数', '件', ['4']],
      ['二申请办结数', '件', ['33']],
      ['1按时办结数', '件', ['32']],
    ])
  })

  it('say which of their numbers go on beyond their cells', () => {
    const table = tableOf([['（一）收到申请数', '件', '35']])
    const cells = table.cells.map((c) => (c.text === '35' ? { ...c, torn: true as const } : c))
    expect(gridEntries({ ...table, cells }, one)[0]?.cells).toMatchObject([{ raw: '35', torn: true }])
    expect(gridEntries(table, one)[0]?.cells[0]).not.toHaveProperty('torn')
  })

  it('section 四: one row below three of heads', () => {
    const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']
    const numbers = Array.from({ length: 15 }, (_, i) => String(100 + i))
    const table = tableOf([
      [
        ['行政复议', 5, 2],
        ['行政诉讼', 10],
      ],
      [
        ['未经复议直接起诉', 5],
        ['复议后起诉', 5],
      ],
      [...results, ...results, ...results],
      numbers,
    ])
    const filled = gridEntries(table, disputes).filter((e) => e.cells.length > 0)
    expect(filled.map((e) => e.cells.map((c) => c.raw))).toEqual([numbers])
  })
})
