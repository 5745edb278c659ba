// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printed, tableOf } from '../../../tests/blocks'
import { form2019 } from '../../report/forms/form2019'
import type { Table } from '../blocks'
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
