// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { paragraphs, printed, tableOf } from '../../../tests/blocks'
import { cellsOfOne, cellsOfRequests, linesOf, rowsOfOne, rowsOfRequests } from '../../../tests/formTables'
import { form2014 } from '../../report/forms/form2014'
import { form2019 } from '../../report/forms/form2019'
import { type FormTable, tablesOf } from './rows'
import { isHead, isPartOf, isRow2019, region2014 } from './tableRegions'

const one = tablesOf(form2014)[0] as FormTable
const tables2019 = tablesOf(form2019)
const rows2014 = rowsOfOne(form2014, (r) => String(r))
const requests = rowsOfRequests(form2019, (r, c) => String(10 * r + c))
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

describe('the lines of the form of 2014', () => {
  const region = (text: string, more = '') => {
    const lines = [...paragraphs(text), ...linesOf(rows2014), ...paragraphs(more)].map((b, i) => ({
      ...b,
      line: i + 1,
    }))
    const found = region2014(lines, one)
    return found.map((block) => (block.kind === 'table' ? '' : block.text))
  }

  it('are found between the text before and the text behind', () => {
    const found = region('一、概述\n全县收到申请12件。', '本报告由县政府办公室编制。')
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
    expect(region(`一、概述\n全县收到申请12件。\n${head.join('\n')}`).slice(0, 5)).toEqual(head)
  })

  it('are none where sentences speak of what they count', () => {
    const text =
      '主动公开政府信息数12条，政府网站公开政府信息数3条。\n收到申请数5件，其中当面申请数2件、网络申请数3件。\n申请办结数5件。'
    expect(region2014(paragraphs(`${text}\n${text}\n${text}`), one)).toEqual([])
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
    expect(isHead(printed(text)[0] as ReturnType<typeof printed>[0])).toBe(true)
  })

  it.each(['行政复议案件134件，行政诉讼案件57件。', '信息内容丰富；', '总体情况', '自然人申请3件，占9%'])(
    'not: %s',
    (text) => {
      expect(isHead(printed(text)[0] as ReturnType<typeof printed>[0])).toBe(false)
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
  ])('%s', (text) => {
    expect(isRow2019(printed(text)[0] as ReturnType<typeof printed>[0])).toBe(true)
  })

  it.each([
    '一、总体情况',
    '二、主动公开政府信息情况',
    '三、收到和处理政府信息公开申请情况',
    '四、政府信息公开行政复议、行政诉讼情况',
    '五、存在的主要问题及改进情况',
  ])('not the section %s', (text) => {
    expect(isRow2019(printed(text)[0] as ReturnType<typeof printed>[0])).toBe(false)
  })
})
