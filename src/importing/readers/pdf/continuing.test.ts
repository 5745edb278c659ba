import { describe, expect, it } from 'vitest'
import { together } from './continuing'
import type { Part, PartCell } from './tables'

/** A part of a table with single cells, `|` between them. A text that ends in `>` fills its cell. */
function part(rows: string[], { xs = [0, 100, 130, 200], above = false, below = false } = {}): Part {
  const cells = rows.flatMap((row, r) =>
    row.split('|').map((words, c): PartCell => {
      const full = words.endsWith('>')
      return {
        text: words.replace('>', ''),
        room: full ? 0.2 : 5,
        row: r + 1,
        column: c + 1,
        rows: 1,
        columns: 1,
        page: 1,
      }
    }),
  )
  return { box: { left: 0, top: 0, right: 200, bottom: 100 }, xs, cells, open: { above, below } }
}

/** The rows of a table as `part` writes them. */
function rows(table: Part | undefined): string[] | undefined {
  if (!table) return undefined
  const last = Math.max(...table.cells.map(({ row }) => row))
  return Array.from({ length: last }, (_, r) =>
    table.cells
      .filter(({ row }) => row === r + 1)
      .map(({ text }) => text)
      .join('|'),
  )
}

describe('a table cut by the end of a page', () => {
  it('goes on with its rows where the columns are the same', () => {
    const table = together(part(['行政许可|件|1']), part(['行政处罚|件|2'], { xs: [1, 101, 129, 200] }))
    expect(rows(table)).toEqual(['行政许可|件|1', '行政处罚|件|2'])
  })

  it('is another table where they are not', () => {
    expect(together(part(['a|b|c']), part(['a|b|c'], { xs: [0, 60, 130, 200] }))).toBeUndefined()
    expect(together(part(['a|b|c']), part(['a|b|c'], { xs: [0, 100, 130, 260] }))).toBeUndefined()
  })

  it('counts the columns of both where one page has some of them merged', () => {
    const table = together(part(['行政许可|1'], { xs: [0, 100, 200] }), part(['规章|2|3']))
    expect(table?.cells.map(({ column, columns }) => [column, columns])).toEqual([
      [1, 1],
      [2, 2],
      [1, 1],
      [2, 1],
      [3, 1],
    ])
  })

  it('a row that no ruling closes on either page is one', () => {
    const table = together(part(['补正后申请|件|8'], { below: true }), part(['仍不明确||'], { above: true }))
    expect(rows(table)).toEqual(['补正后申请仍不明确|件|8'])
  })

  it('words that had no room left above are one with their rest', () => {
    expect(rows(together(part(['补正后申请>|件|8']), part(['仍不明确||', '其他|件|1'])))).toEqual([
      '补正后申请仍不明确|件|8',
      '其他|件|1',
    ])
  })

  it('under a head printed again, too', () => {
    const table = together(
      part(['指标|单位|数', '补正后申请>|件|8']),
      part(['指标|单位|数', '仍不明确||', '其他|件|1']),
    )
    expect(rows(table)).toEqual(['指标|单位|数', '补正后申请仍不明确|件|8', '指标|单位|数', '其他|件|1'])
  })

  it.each([
    ['had room', '行政许可|件|1', '行政处罚||'],
    ['and a row with numbers', '补正后申请>|件|8', '仍不明确|件|3'],
    ['and an item of its own', '补正后申请>|件|8', '（二）部分公开||'],
    ['and a bare number', '941>|件|8', '13||'],
  ])('a row that is not clearly cut stays two: %s', (_, above, below) => {
    expect(rows(together(part([above]), part([below])))).toEqual([above.replace('>', ''), below])
  })
})
