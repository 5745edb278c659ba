// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { tableOf } from '../../../tests/blocks'
import { formRow } from '../../../tests/formRow'
import type { Table } from '../blocks'
import type { Entry } from './entry'
import { gridEntries } from './gridEntries'
import type { FormTable } from './rows'

const columns = ['自然人', '商业企业', '科研机构', '其他', '总计']
const requests: FormTable = {
  id: 'requests',
  rows: ['予以公开', '不予公开'].map((name) => formRow(name, '件', columns)),
}
const one: FormTable = { id: '', rows: [formRow('收到申请数'), formRow('申请办结数')] }
const results = ['结果维持', '结果纠正']
const disputes: FormTable = { id: 'disputes', rows: [formRow('行政复议', '件', results)] }

type Rows = Parameters<typeof tableOf>[0]
const numbers = ({ cells }: Entry) => cells.map(({ head, raw }) => (head === undefined ? raw : `${head} ${raw}`))
/** Each printed row: the words before its numbers, and those with the heads of their columns. */
const read = (rows: Rows | Table, form = requests) =>
  gridEntries('kind' in rows ? rows : tableOf(rows), form).map((e) => [e.before, ...numbers(e)])

describe('the head of a table', () => {
  it('is a row with a name of a column, and no number', () => {
    expect(
      read([
        ['', '自然人（件）', '总计'],
        ['予以公开', '3', '5'],
      ]),
    ).toEqual([['予以公开', '自然人件 3', '总计 5']])
  })

  it.each([
    ['numbers', ['总计', '3', '5']],
    ['no such name', ['予以公开', '', '']],
    ['words that only begin with a short one', ['其他事项', '说明', '']],
    ['words that only end with one', ['本地自然人', '说明', '']],
    ['the name of a row', ['不予公开', '自然人', '']],
  ])('is none with %s', (_, row) => {
    expect(read([row, ['予以公开', '3', '5']]).at(-1)).toEqual(['予以公开', '3', '5'])
  })

  it('may be numbered, and stand beside a number from above', () => {
    expect(
      read([
        ['1', '自然人'],
        ['予以公开', '3'],
      ]),
    ).toEqual([['予以公开', '自然人 3']])
    const rows: Rows = [
      ['', '说明', ['12', 1, 2]],
      ['', '自然人'],
      ['予以公开', '3', '5'],
    ]
    expect(read(rows).at(-1)).toEqual(['予以公开', '自然人 3', '12 5'])
  })

  it('names the columns right of a known one, whatever they are called', () => {
    expect(
      read([
        ['项目', '上年', '自然人', '合计'],
        ['予以公开', '2', '3', '5'],
      ]),
    ).toEqual([['予以公开2', '自然人 3', '合计 5']])
  })

  it('begins with 信息内容, whatever the columns are called', () => {
    expect(
      read([
        ['信息内容', '新制作'],
        ['规章', '3'],
      ]),
    ).toEqual([['规章', '新制作 3']])
  })

  it('may have more than one row: the lower one counts, and the columns keep their order', () => {
    expect(
      read([
        [
          ['', 1, 2],
          ['申请人', 2],
          ['总计', 1, 2],
        ],
        ['自然人', '商业企业'],
        ['予以公开', '3', '4', '7'],
      ]),
    ).toEqual([['予以公开', '自然人 3', '商业企业 4', '总计 7']])
  })

  it('is another one below rows: what it says counts from there', () => {
    expect(
      gridEntries(
        tableOf([
          ['', '单位', '自然人'],
          ['予以公开', '件', '3'],
          ['', '自然人', '总计'],
          ['不予公开', '4', '5'],
        ]),
        requests,
      ).map((e) => [e.unit, ...numbers(e)]),
    ).toEqual([
      ['件', '自然人 3'],
      [undefined, '自然人 4', '总计 5'],
    ])
  })

  it('of the form of 2014 is 统计数 and nothing else', () => {
    expect(
      read(
        [
          ['收到申请数量', '件', ''],
          ['申请办结数', '件', '9'],
        ],
        one,
      ),
    ).toEqual([
      ['收到申请数量', ''],
      ['申请办结数', '9'],
    ])
    expect(
      read(
        [
          ['指标', '统计数', '上年'],
          ['收到申请数', '12', '9'],
        ],
        one,
      ),
    ).toEqual([['收到申请数', '统计数 12', '上年 9']])
  })
})

describe('a row below a head', () => {
  const head = ['', '单位', '自然人', '总计']
  const below = (...rows: Rows) => gridEntries(tableOf([head, ...rows]), requests)

  it('has no numbers where its name goes on into their columns', () => {
    const [heading] = below([['三、办理结果', 4]])
    expect([heading?.before, heading?.unit, heading?.cells]).toEqual(['三办理结果', undefined, []])
  })

  it('has none of those that stand in the row above and reach down to it', () => {
    expect(below(['予以公开', '件', ['3', 1, 2], '5'], ['不予公开', '件', '6']).map(numbers)).toEqual([
      ['自然人 3', '总计 5'],
      ['总计 6'],
    ])
  })

  it('has its numbers and its unit without the space around them', () => {
    const [row] = below(['予以公开', ' 件 ', ' 3 ', '5'])
    expect([row?.unit, row && numbers(row)]).toEqual(['件', ['自然人 3', '总计 5']])
    expect(below(['予以公开', ' ', '3', '5'])[0]).not.toHaveProperty('unit')
  })

  it('has no unit and no page where none is printed', () => {
    expect(read([['予以公开', '3']])).toEqual([['予以公开', '3']])
    expect(Object.keys(gridEntries(tableOf([['予以公开', '3']]), requests)[0] ?? {})).not.toContain('unit')
    expect(Object.keys(gridEntries(tableOf([['予以公开', '3']]), requests)[0]?.at ?? {})).not.toContain('page')
  })

  it('is read by its end where it has fewer cells', () => {
    expect(below([['三、办理结果', 4]], ['予以公开', '3', '5']).at(-1)).toMatchObject({ before: '予以公开' })
    expect(read([head, [['三、办理结果', 4]], ['予以公开', '3', '5']]).at(-1)).toEqual(['予以公开', '3', '5'])
  })
})

describe('a row without a head', () => {
  it('has the numbers and blanks at its end, with the unit before them', () => {
    const [row] = gridEntries(tableOf([['收到申请数', '件', '12', ' ', '/']]), one)
    expect([row?.before, row?.leaf, row?.unit, row && numbers(row)]).toEqual([
      '收到申请数',
      '收到申请数',
      '件',
      ['12', '', '/'],
    ])
  })

  it('has none of those that reach down to it', () => {
    expect(read([['收到申请数', ['12', 1, 2]], ['当面']], one)).toEqual([['收到申请数', '12'], ['当面12']])
  })

  it('may have no name: it stands where its number does', () => {
    const [row] = gridEntries(tableOf([['12', '3']], 7), one)
    expect([row?.before, row?.leaf, row?.at, row && numbers(row)]).toEqual([
      '',
      '',
      { line: 7, row: 1, column: 1 },
      ['12', '3'],
    ])
    const [blank] = gridEntries(tableOf([['收到申请数', '', '说明', '12']]), one)
    expect([blank?.before, blank?.leaf]).toEqual(['收到申请数说明', '说明'])
  })

  it('is none where it has no cells', () => {
    expect(read([['收到申请数', '12'], [], ['申请办结数', '9']], one)).toEqual([
      ['收到申请数', '12'],
      ['申请办结数', '9'],
    ])
  })
})

describe('of a table whose merged cells were lost', () => {
  const copied = (...head: string[]) =>
    gridEntries(
      tableOf([
        ['', ...head],
        ['三、办理结果', '予以公开', '3', '4', '5'],
      ]),
      requests,
    )[0]

  it('a row tells that its heads stand in another order', () => {
    expect(copied('商业企业', '自然人', '总计')?.disordered).toBe(true)
    expect(copied('自然人', '商业企业', '总计')).not.toHaveProperty('disordered')
    expect(gridEntries(tableOf([['予以公开', '3']]), requests)[0]).not.toHaveProperty('disordered')
  })

  it('but not where each number stands under its head', () => {
    const table = tableOf([
      ['', '商业企业', '自然人', '总计'],
      ['予以公开', '3', '4', '5'],
    ])
    expect(gridEntries(table, requests)[0]).not.toHaveProperty('disordered')
  })

  it('the order is that of the columns, of a head in two rows, too', () => {
    const table = tableOf([
      [
        ['', 1, 2],
        ['申请人', 2],
        ['总计', 1, 2],
      ],
      ['自然人', '商业企业'],
      ['三、办理结果', '予以公开', '3', '4', '5'],
    ])
    expect(gridEntries(table, requests)[0]).not.toHaveProperty('disordered')
  })

  it('one merged cell tells that they were not', () => {
    const rows = (first: readonly [string, number, number?]) => [
      [first, ['自然人', 1], ['总计', 1]] as const,
      ['予以公开', '3', '5'],
      ['说明'],
    ]
    expect(read(rows(['', 1]))[0]).toEqual(['予以公开', '3', '5'])
    const wide = [...rows(['', 1]), [['备注', 3]] as const]
    const high = [...rows(['', 1]), [['备注', 1, 2]] as const]
    for (const merged of [wide, high]) expect(read(merged)[0]).toEqual(['予以公开', '自然人 3', '总计 5'])
  })
})

describe('the words around a number, where a table may lie any way', () => {
  const words = (rows: Rows, form = disputes) =>
    gridEntries(tableOf(rows), form).flatMap((e) => e.cells.map((c) => c.words))

  it('are those above it, nearest first, without numbers', () => {
    expect(words([[['行政复议', 2]], ['结果维持', '结果纠正'], ['3', '4']])).toEqual([
      ['结果维持', '行政复议'],
      ['结果纠正', '行政复议'],
    ])
  })

  it('and before those what stands left of it, each once, and no blanks', () => {
    expect(
      words([
        ['说明', '类别', '备注', '数量'],
        [['行政复议', 2], '结果维持', '3'],
      ]).at(-1),
    ).toEqual(['结果维持', '行政复议', '数量'])
    expect(words([['行政复议', ' ', '结果维持', '3']])).toEqual([['结果维持', '行政复议']])
  })

  it('but no farther above than forty rows', () => {
    const rows = (between: number) =>
      words([['行政复议', '件数'], ...Array(between).fill(['', '']), ['结果维持', '3']]).at(-1)
    expect(rows(38)).toEqual(['结果维持', '件数'])
    expect(rows(39)).toEqual(['结果维持'])
  })

  it('are not told of the rows of other tables, or where merged cells were lost', () => {
    expect(words([['予以公开', '3']], requests)).toEqual([undefined])
    expect(words([['行政复议'], ['结果维持', '结果纠正'], ['3', '4']])).toEqual([undefined, undefined])
  })
})
