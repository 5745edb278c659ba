// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { paragraphs, tableOf } from '../../../tests/blocks'
import { cellsOfOne, cellsOfRequests, linesOf, rowsOfOne, rowsOfRequests } from '../../../tests/formTables'
import { form2014 } from '../../report/forms/form2014'
import { form2019 } from '../../report/forms/form2019'
import { form2019first } from '../../report/forms/form2019first'
import type { Block } from '../blocks'
import { formsRead, likeliest } from './recogniseForm'

/** Blocks in one document, their lines numbered on. */
function inOrder(...parts: readonly (readonly Block[])[]): Block[] {
  let line = 0
  return parts.flat().map((block) => {
    line++
    return { ...block, line }
  })
}
const text = (words: string) => paragraphs(words)
const read = (blocks: Block[], year: number | null = null) => likeliest(formsRead(blocks), year)
const doubts = (form: ReturnType<typeof read>) =>
  Object.entries(form.values).flatMap(([key, { doubt }]) => (doubt ? [`${key} ${doubt}`] : []))

const one = rowsOfOne(form2014, (r) => String(1000 + r))
const many = rowsOfRequests(form2019, (r, c) => String(1000 + 10 * r + c))
const articles = [
  tableOf([
    [['第二十条第（一）项', 4]],
    ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
    ['规章', '3', '1', '14'],
    ['行政规范性文件', '50', '227', '420'],
  ]),
  tableOf([[['第二十条第（五）项', 2]], ['信息内容', '本年处理决定数量'], ['行政许可', '1573179']]),
  tableOf([
    [['第二十条第（六）项', 2]],
    ['信息内容', '本年处理决定数量'],
    ['行政处罚', '2676474'],
    ['行政强制', '29351'],
  ]),
  tableOf([[['第二十条第（八）项', 2]], ['信息内容', '本年收费金额（单位：万元）'], ['行政事业性收费', '72701.2578']]),
]
const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']
const disputes = tableOf([
  [
    ['行政复议', 5, 2],
    ['行政诉讼', 10],
  ],
  [
    ['未经复议直接起诉', 5],
    ['复议后起诉', 5],
  ],
  [...results, ...results, ...results],
  Array.from({ length: 15 }, (_, i) => String(10 + i)),
])

const report2014 = (table: Block[]) =>
  inOrder(
    text(
      '小县2018年政府信息公开年度报告\n一、概述\n全县共收到申请12件。\n二、依申请公开情况\n收到申请数增长。\n附件：政府信息公开情况统计表',
    ),
    table,
  )
const report2019 = (requests: Block[]) =>
  inOrder(
    text('小县2024年政府信息公开工作年度报告\n一、总体情况\n全年平稳。\n二、主动公开政府信息情况'),
    articles,
    text('三、收到和处理政府信息公开申请情况'),
    requests,
    text('四、政府信息公开行政复议、行政诉讼情况'),
    [disputes],
    text('五、存在的主要问题及改进情况\n有待加强。\n六、其他需要报告的事项\n无。'),
  )

describe.each([
  ['in cells', [cellsOfOne(one)], [cellsOfRequests(form2019, many)]],
  ['in print', linesOf(one), linesOf(many)],
])('tables %s', (_, table2014, table2019) => {
  it('of the form of 2014 are read, and are no part of the text', () => {
    const blocks = report2014(table2014)
    const form = read(blocks)
    expect(form.form).toBe(form2014)
    expect(form.statistics['disclosed.total']).toBe(1001)
    expect(form.statistics['activity.trainees']).toBe(1000 + one.length - 1)
    expect([doubts(form), form.left]).toEqual([[], []])
    expect(form.outline.sections.map((s) => s.title)).toEqual(['概述', '依申请公开情况'])
    const kept = blocks.filter((block) => !form.tables.has(block))
    expect(kept.map((b) => (b.kind === 'table' ? 'table' : b.text)).join()).not.toMatch(/table|收到申请数 {3}/)
  })

  it('of the form of 2021 are read, each in its section', () => {
    const blocks = report2019(table2019)
    const form = read(blocks)
    expect(form.form).toBe(form2019)
    expect(form.statistics).toMatchObject({
      'regulations.in-force': 14,
      'normative.repealed': 227,
      'licences.decided': 1573179,
      'coercion.decided': 29351,
      charges: 72701.2578,
      'requests.new': [1000, 1001, 1002, 1003, 1004, 1005, 1006],
      'review.upheld': 10,
      'litigation.after-review': 24,
    })
    expect([doubts(form), form.left]).toEqual([[], []])
    expect(form.outline.sections.map((s) => s.number)).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('leave the words before and after them to the text', () => {
    const blocks = report2019(table2019)
    const { tables } = read(blocks)
    const kept = blocks.filter((block) => !tables.has(block)).map((b) => (b.kind === 'table' ? 'table' : b.text))
    expect(kept).toEqual(expect.arrayContaining(['全年平稳。', '有待加强。', '无。']))
    expect(kept).not.toContain('table')
    expect(kept.filter((line) => /^（七）总计|予以公开/.test(line))).toEqual([])
  })
})

describe('which form a document follows', () => {
  it('is that whose rows it has, whatever its year', () => {
    const first = rowsOfRequests(form2019first, (r, c) => String(1000 + 10 * r + c))
    expect(read(report2014([cellsOfOne(one)]), 2022).form).toBe(form2014)
    expect(read(report2019([cellsOfRequests(form2019, many)]), 2016).form).toBe(form2019)
    const early = inOrder(text('一、总体情况\n三、收到和处理政府信息公开申请情况'), [
      cellsOfRequests(form2019first, first),
    ])
    expect(read(early, 2020).form).toBe(form2019first)
  })

  it.each([
    [2016, form2014],
    [2020, form2019first],
    [2024, form2019],
  ])('is that of its year %i where it has no table; every number is then missing', (year, expected) => {
    const form = read(text('一、总体情况\n全年平稳。\n二、主动公开\n共12件。'), year)
    expect(form.form).toBe(expected)
    expect(form.known).toBe(0)
    expect(new Set(Object.values(form.values).map((v) => v.doubt))).toEqual(new Set(['missing']))
    expect(form.tables.size).toBe(0)
  })
})

describe('what is no table of the form', () => {
  it('sentences that speak of its rows with numbers stay text', () => {
    const words =
      '三、收到和处理政府信息公开申请情况\n2024年，本年新收政府信息公开申请数量为12件，其中予以公开9件。\n结转下年度继续办理3件。\n四、其他\n无。'
    const blocks = text(`一、总体情况\n平稳。\n二、主动公开\n行政许可12件，行政处罚3件。\n${words}`)
    const form = read(blocks, 2024)
    expect(form.tables.size).toBe(0)
    expect(
      Object.values(form.statistics)
        .flat()
        .filter((v) => v !== null),
    ).toEqual([])
  })

  it('a table of another kind is left alone', () => {
    const other = tableOf([
      ['单位', '申请数', '办结数'],
      ['宿豫区', '17', '15'],
      ['沭阳县', '9', '9'],
    ])
    const form = read(inOrder(text('一、总体情况\n平稳。\n二、主动公开\n情况如下。'), [other]), 2024)
    expect([form.tables.size, form.left]).toEqual([0, []])
  })
})

it('a table in two pieces, as a page break leaves it, is one', () => {
  const half = Math.floor(many.length / 2)
  const pieces = [many.slice(0, half), many.slice(half)].map((rows) => cellsOfRequests(form2019, rows))
  const form = read(report2019(pieces))
  expect(form.statistics).toEqual(read(report2019([cellsOfRequests(form2019, many)])).statistics)
  expect([doubts(form), form.left]).toEqual([[], []])
})
