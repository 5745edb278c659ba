// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printed, tableOf } from '../../../tests/blocks'
import { form2019 } from '../../report/forms/form2019'
import type { Table } from '../blocks'
import { acrossRow } from './acrossRow'
import type { Entry } from './entry'
import { gridEntries } from './gridEntries'
import { lineEntries } from './lineEntries'
import { readTable } from './readTable'
import { type FormTable, tablesOf } from './rows'

const form = tablesOf(form2019).find((t) => t.id === 'disputes') as FormTable
const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']
const groups = ['行政复议', '未经复议直接起诉', '复议后起诉']
const codes = form.rows.flatMap((row) => row.cells.map((cell) => cell.code))

const fifteen = fc.array(fc.nat({ max: 9999 }).map(String), { minLength: 15, maxLength: 15 })
const stated = (numbers: readonly string[]) => Object.fromEntries(codes.map((code, i) => [code, Number(numbers[i])]))
const fromCells = (table: Table) => readTable(form, gridEntries(table, form))
const doubts = (read: ReturnType<typeof readTable>) => Object.values(read.values).flatMap(({ doubt }) => doubt ?? [])

describe('section 四, one row of fifteen numbers', () => {
  it.each<[string, (numbers: readonly string[]) => Table]>([
    [
      'under its heads',
      (numbers) =>
        tableOf([
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
        ]),
    ],
    [
      'with its heads at the side',
      (numbers) =>
        tableOf(groups.flatMap((group, g) => results.map((result, r) => [group, result, numbers[5 * g + r] ?? '']))),
    ],
    [
      'a row for each kind of dispute',
      (numbers) =>
        tableOf([['', ...results], ...groups.map((group, g) => [group, ...numbers.slice(5 * g, 5 * g + 5)])]),
    ],
  ])('is read from cells, %s', (_, table) => {
    fc.assert(
      fc.property(fifteen, (numbers) => {
        const read = fromCells(table(numbers))
        expect(read.statistics).toEqual(stated(numbers))
        expect([doubts(read), read.left]).toEqual([[], []])
      }),
      { numRuns: 20 },
    )
  })

  it('is read from print, on one line', () => {
    fc.assert(
      fc.property(fifteen, (numbers) => {
        const lines = printed(`行政复议      行政诉讼\n${results.join('  ')}\n${numbers.join('   ')}`)
        const read = readTable(form, lineEntries(lines, form))
        expect(read.statistics).toEqual(stated(numbers))
        expect([doubts(read), read.left]).toEqual([[], []])
      }),
      { numRuns: 20 },
    )
  })

  it('printed twice is sure where both say the same, and doubted where they differ', () => {
    const numbers = Array.from({ length: 15 }, (_, i) => String(100 + i))
    const rows = (last: string) => [
      ['', ...results],
      ...groups.map((group, g) => [group, ...numbers.slice(5 * g, 5 * g + 5)]),
      ['复议后起诉', ...numbers.slice(10, 14), last],
    ]
    const same = fromCells(tableOf(rows('114')))
    expect([same.statistics, doubts(same)]).toEqual([stated(numbers), []])
    const other = fromCells(tableOf(rows('115')))
    expect(other.statistics).toEqual(stated(numbers))
    expect(doubts(other)).toHaveLength(15)
  })

  it('with numbers that are too few is doubted throughout', () => {
    const read = readTable(form, lineEntries(printed('结果维持\n1   2   3'), form))
    expect(doubts(read)).toHaveLength(15)
  })

  it('that is not there is missing', () => {
    expect(new Set(doubts(readTable(form, [])))).toEqual(new Set(['missing']))
  })
})

describe('of a row of four numbers', () => {
  const four = [
    ['结果维持', '行政复议'],
    ['总计', '行政复议'],
    ['结果维持', '复议后起诉'],
    ['总计', '复议后起诉'],
  ] as const
  const row = {
    names: ['行政复议'],
    number: '',
    cells: four.map(([name, under], i) => ({ code: String(i), unit: '件', name, under })),
  }
  type Cell = readonly [raw: string, ...words: string[]]
  const entry = (line: number, ...cells: readonly Cell[]): Entry => ({
    before: '',
    after: '',
    at: { line },
    cells: cells.map(([raw, ...words]) => ({ raw, at: { line }, ...(words.length ? { words } : {}) })),
  })
  const across = (...entries: Entry[]) =>
    acrossRow({ id: 'disputes', rows: [row] }, entries).map(({ entry: { cells }, sure }) => [
      ...cells.map((c) => c.raw),
      ...(sure ? [] : ['?']),
    ])
  /** The numbers by the words of the form, from left to right. */
  const whole = (line: number, ...raws: string[]) =>
    entry(line, ...raws.map((raw, i): Cell => [raw, ...(four[i] ?? [])]))
  const bare = (line: number, ...raws: string[]) => entry(line, ...raws.map((raw): Cell => [raw]))

  it('each is told by the words around it, in whatever order they stand', () => {
    const cells: Cell[] = [
      ['4', '合计', '经复议后起诉'],
      ['1', '说明', '维持', '行政复议案件'],
      ['3', '维持原判', '复议后起诉'],
      ['2', '行政复议', '共计'],
    ]
    expect(across(entry(1, ...cells))).toEqual([['1', '2', '3', '4']])
  })

  it('numbers of other columns are none of them', () => {
    const cells = whole(1, '1', '2', '3', '4').cells
    const more = entry(1, ['8', '人数'], ['9', '结果维持', '直接起诉'])
    expect(across({ ...more, cells: [...more.cells, ...cells] })).toEqual([['1', '2', '3', '4']])
    expect(across(entry(1, ['1', ...four[0]], ['2', ...four[1]], ['3', ...four[2]], ['8', '人数']))).toEqual([
      ['1', '2', '3', '8'],
    ])
  })

  it('of two tables that with all columns is the form’s, whatever the other one says', () => {
    const some = entry(3, ['8', ...four[0]], ['9', ...four[1]])
    expect(across(some, whole(7, '1', '2', '3', '4'))).toEqual([['1', '2', '3', '4']])
    expect(across(whole(7, '1', '2', '3', '4'), some)).toEqual([['1', '2', '3', '4']])
  })

  it('of two with all columns nobody knows which it is, unless they say the same', () => {
    expect(across(whole(3, '1', '2', '3', '4'), whole(7, '1', '2', '3', '4'))).toEqual([['1', '2', '3', '4']])
    expect(across(whole(3, '1', '2', '3', '4'), whole(7, '1', '2', '3', '5'))).toEqual([['1', '2', '3', '4', '?']])
  })

  it('blank rows tell nothing, blanks in a row are its own', () => {
    expect(across(whole(3, '', '', '', ''), whole(3, '1', '', '3', '4'))).toEqual([['1', '', '3', '4']])
    expect(across(bare(3, '', '', '', ''))).toEqual([])
  })

  it('without words it is their order that tells, where there is one row of as many', () => {
    expect(across(bare(1, '1', '2', '3', '4'))).toEqual([['1', '2', '3', '4']])
    expect(across(bare(1, '8', '9'), bare(1, '1', '2', '3', '4'))).toEqual([['1', '2', '3', '4']])
    expect(across(bare(1, '1', '2', '3', '4'), bare(2, '5', '6', '7', '8'))).toEqual([['1', '2', '3', '4', '?']])
  })

  it('not surely where the words say otherwise', () => {
    const cells = (first: readonly string[]): Cell[] => [['1', ...first], ['2'], ['3'], ['4']]
    expect(across(entry(1, ...cells(four[0])))).toEqual([['1', '2', '3', '4']])
    expect(across(entry(1, ...cells(four[1])))).toEqual([['1', '2', '3', '4', '?']])
  })

  it('in pieces they are taken one after the other: surely where there are as many', () => {
    expect(across(bare(1, '1', '2'), bare(2, '3', '4'))).toEqual([['1', '2', '3', '4']])
    expect(across(bare(1, '1', '2', '3'), bare(2, '4', '5'))).toEqual([['1', '2', '3', '4', '?']])
    expect(across(bare(1, '1', '2'), bare(2, '3'))).toEqual([['1', '2', '3', '?']])
  })

  it('what it was put together from is told', () => {
    const pieces = [bare(1, '1', '2'), bare(2, '3', '4')]
    expect(acrossRow({ id: 'disputes', rows: [row] }, pieces)[0]?.entry.of).toEqual(pieces)
  })
})
