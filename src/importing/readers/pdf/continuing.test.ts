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

describe('the columns of a table that goes on', () => {
  const isOne = (one: number[], other: number[]) => {
    const row = (xs: number[]) => part(['甲'.concat('|'.repeat(xs.length - 2))], { xs })
    return together(row(one), row(other)) !== undefined
  }

  it.each([
    [[0, 100, 200], [4, 104, 196], true],
    [[0, 100, 200], [4.1, 100, 200], false],
    [[0, 100, 200], [0, 100, 204.1], false],
    [[0, 100, 200], [0, 104.1, 200], false],
    [[0, 100, 200], [0, 50, 100, 150, 200], true],
    [[0, 50, 100, 150, 200], [0, 100, 200], true],
    [[0, 50, 100, 150, 200], [0, 120, 200], false],
    [[0, 100, 200], [0, 50, 100], false],
    [[100, 200], [0, 100, 200], false],
  ])('%j and %j are those of one: %s', (one, other, is) => {
    expect(isOne(one, other)).toBe(is)
  })

  it('are counted as on the page that has more of them, also for what spans several', () => {
    const wide = part(['总计|1'], { xs: [0, 100, 200] })
    const narrow = part(['规章|2|3'], { xs: [0, 100, 130, 200] })
    const columns = (table: Part | undefined) => table?.cells.map(({ row, column, columns }) => [row, column, columns])
    expect(columns(together(narrow, wide))).toEqual([
      [1, 1, 1],
      [1, 2, 1],
      [1, 3, 1],
      [2, 1, 1],
      [2, 2, 2],
    ])
    expect(together(narrow, wide)?.xs).toEqual([0, 100, 130, 200])
    expect(together(narrow, part(['a|b|c'], { xs: [1, 101, 131, 201] }))?.xs).toEqual([0, 100, 130, 200])
  })

  it('leave it closed or open as its first page is above and its last below', () => {
    const table = together(part(['a|b|c'], { above: true }), part(['d|e|f'], { below: true }))
    expect(table?.open).toEqual({ above: true, below: true })
    expect(together(part(['a|b|c'], { below: true }), part(['d|e|f'], { above: true }))?.open).toEqual({
      above: false,
      below: false,
    })
  })
})

describe('the head of a table, printed again', () => {
  const head = '指标|单位|数'
  const cut = ['补正后申请>|件|8']
  const on = (...below: string[]) => rows(together(part([head, ...cut]), part(below)))

  it('is looked for above a row that goes on, as far as rows are the same', () => {
    expect(on(head, '仍不明确||')).toEqual([head, '补正后申请仍不明确|件|8', head])
    const two = [head, '（一）|（二）|（三）']
    expect(rows(together(part([...two, ...cut]), part([...two, '仍不明确||'])))).toEqual([
      ...two,
      '补正后申请仍不明确|件|8',
      ...two,
    ])
  })

  it.each([
    ['other words', '指标|单位|量'],
    ['numbers alone', '1|2|3'],
  ])('is none of %s', (_, first) => {
    const table = together(part([first.replace('量', '数'), ...cut]), part([first, '仍不明确||']))
    expect(rows(table)?.slice(-1)).toEqual(['仍不明确||'])
  })

  it('may be the whole of a page', () => {
    expect(rows(together(part([head]), part([head])))).toEqual([head, head])
  })

  it('keeps a row under it from being open to the one above', () => {
    const table = together(part([head, '甲|件|8'], { below: true }), part([head, '乙|件|9'], { above: true }))
    expect(rows(table)).toEqual([head, '甲|件|8', head, '乙|件|9'])
  })

  it('may stand over the rest of a cell that is merged down', () => {
    const below = part([head, '仍不明确||', '|件|9'])
    const merged = below.cells.flatMap((cell) => {
      if (cell.row === 2 && cell.column === 1) return [{ ...cell, rows: 2 }]
      return cell.row === 3 && cell.column === 1 ? [] : [cell]
    })
    const table = together(part([head, ...cut]), { ...below, cells: merged })
    expect(table?.cells.map(({ text, row, column, rows }) => [text, row, column, rows]).slice(3)).toEqual([
      ['补正后申请仍不明确', 2, 1, 1],
      ['件', 2, 2, 1],
      ['8', 2, 3, 1],
      ['指标', 3, 1, 1],
      ['单位', 3, 2, 1],
      ['数', 3, 3, 1],
      ['', 4, 1, 1],
      ['件', 4, 2, 1],
      ['9', 4, 3, 1],
    ])
  })
})

describe('a row cut by the end of a page', () => {
  const open = (above: string, below: string) =>
    rows(together(part([above], { below: true }), part([below], { above: true })))?.join()

  it.each([
    ['甲|乙|丙', '丁|戊|己', '甲丁|乙戊|丙己'],
    ['open|a|1', 'data|乙|2', 'open data|a乙|12'],
    ['甲|乙a|件1', 'a|b|件', '甲a|乙a b|件1件'],
    ['a||', '|b|', 'a|b|'],
    ['12a|1 a|', 'b|b|', '12a b|1 a b|'],
  ])('of %s and %s is %s', (above, below, whole) => {
    expect(open(above, below)).toBe(whole)
  })

  it.each([
    ['only the page above is open', { below: true }, {}],
    ['only the page below is', {}, { above: true }],
  ])('is none where %s', (_, above, below) => {
    expect(rows(together(part(['甲|件|8'], above), part(['乙|件|9'], below)))).toHaveLength(2)
  })

  it('is none where its cells are other than those above', () => {
    const above = part(['甲>|件'], { xs: [0, 100, 200], below: true })
    expect(rows(together(above, part(['乙||'], { above: true })))).toHaveLength(2)
    expect(
      rows(together(part(['甲>|件|8'], { below: true }), part(['乙|'], { xs: [0, 100, 200], above: true }))),
    ).toHaveLength(2)
    expect(rows(together(part(['甲|件|8'], { below: true }), { ...part([], { above: true }), cells: [] }))).toEqual([
      '甲|件|8',
    ])
  })

  it('is none where all of it is said below, or nothing', () => {
    expect(rows(together(part(['甲>|乙>|丙>']), part(['丁|戊|己'])))).toEqual(['甲|乙|丙', '丁|戊|己'])
    expect(rows(together(part(['甲>|乙>|丙>']), part(['||'])))).toEqual(['甲|乙|丙', '||'])
  })

  it('is none where some of what is said below had room above', () => {
    expect(rows(together(part(['甲>|乙|8']), part(['丁|戊|'])))).toEqual(['甲|乙|8', '丁|戊|'])
  })

  it.each([
    ['仍', 0.9, true],
    ['仍', 1, false],
    ['仍）', 1.9, true],
    ['仍），', 2.9, true],
    ['（仍', 1, false],
    ['data ok', 1.9, true],
    ['data ok', 2, false],
    ['-5%以上', 1.4, true],
    ['a）', 1.4, true],
  ])('is one where %j has %d characters of room above: %s', (text, room, is) => {
    const above = part(['甲|件|8'])
    const cells = above.cells.map((cell) => ({ ...cell, room }))
    expect(rows(together({ ...above, cells }, part([`${text}||`])))).toHaveLength(is ? 1 : 2)
  })

  it.each(['12', '1,036', '5%', '1. 仍不明确', '（二）仍不明确', '三、仍不明确', '十)仍不明确', '12、仍'])(
    'is none where %j is below: it begins something',
    (text) => {
      expect(rows(together(part(['甲>|件|8']), part([`${text}||`])))).toHaveLength(2)
    },
  )

  it('leaves the room of what is printed last, and goes on being merged', () => {
    const below = part(['仍不明确||', '|件|9'])
    const merged = below.cells.flatMap((cell) => {
      if (cell.row === 1 && cell.column === 1) return [{ ...cell, rows: 2, room: 3 }]
      return cell.row === 2 && cell.column === 1 ? [] : [cell]
    })
    const table = together(part(['甲>|件|8'], { below: true }), { ...below, cells: merged })
    expect(table?.cells.map(({ text, row, rows, room }) => [text, row, rows, room])).toEqual([
      ['甲仍不明确', 1, 2, 3],
      ['件', 1, 1, 5],
      ['8', 1, 1, 5],
      ['件', 2, 1, 5],
      ['9', 2, 1, 5],
    ])
    const next = together(part(['甲|件|8'], { below: true }), part(['||9'], { above: true }))
    expect(next?.cells.map(({ text, room }) => [text, room])).toEqual([
      ['甲', 5],
      ['件', 5],
      ['89', 5],
    ])
  })
})
