import type { Line, Table } from '../src/importing/blocks'
import type { Form, Indicator } from '../src/report/forms/form'
import { printed, tableOf } from './blocks'

/** A row of a table of a form, as it is printed. A heading has no numbers. */
export type PrintedRow = { code: string; name: string; unit: string; numbers: string[] }

const nameOf = ({ number, ofWhich, zh }: Indicator) => number + (ofWhich ? '其中：' : '') + zh

/** The rows of a form that is one table; `number`: what stands in a row, counted from 0. */
export const rowsOfOne = (form: Form, number: (row: number) => string): PrintedRow[] =>
  form.indicators.map((row, i) => ({
    code: row.code,
    name: nameOf(row),
    unit: row.unit ?? '',
    numbers: row.unit === null ? [] : [number(i)],
  }))

/** The rows of section 三, 收到和处理政府信息公开申请情况, headings and all. */
export function rowsOfRequests(form: Form, number: (row: number, column: number) => string): PrintedRow[] {
  const from = form.indicators.findIndex((row) => row.code === 'requests')
  const to = form.indicators.findIndex((row) => row.code === 'disputes')
  return form.indicators.slice(from + 1, to).map((row, i) => ({
    code: row.code,
    name: nameOf(row),
    unit: '',
    numbers: row.byColumn ? (form.columns ?? []).map((_, c) => number(i, c)) : [],
  }))
}

/** 统计指标, 单位, 统计数, a row for each. */
export const cellsOfOne = (rows: readonly PrintedRow[], line = 1): Table =>
  tableOf([['统计指标', '单位', '统计数'], ...rows.map((row) => [row.name, row.unit, row.numbers[0] ?? ''])], line)

/** 申请人情况 above, the names of rows at the left; headings stand in rows of their own. */
export const cellsOfRequests = (form: Form, rows: readonly PrintedRow[], line = 1): Table => {
  const columns = form.columns ?? []
  const first = columns[0]?.zh ?? ''
  const total = columns.at(-1)?.zh ?? ''
  return tableOf(
    [
      [
        ['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', 1, 3],
        ['申请人情况', columns.length],
      ],
      [
        [first, 1, 2],
        ['法人或其他组织', columns.length - 2],
        [total, 1, 2],
      ],
      columns.slice(1, -1).map((column) => column.zh),
      ...rows.map((row): (string | [string, number])[] =>
        row.numbers.length ? [row.name, ...row.numbers] : [[row.name, columns.length + 1]],
      ),
    ],
    line,
  )
}

/** The same rows in print: the names, and the numbers in columns that are aligned at the right, two spaces apart. */
export function linesOf(rows: readonly PrintedRow[]): Line[] {
  const width = Math.max(...rows.flatMap((row) => row.numbers.map((n) => n.length)), 1) + 2
  const label = Math.max(...rows.map((row) => row.name.length)) + 2
  return printed(
    rows
      .map(({ name, unit, numbers }) =>
        [name.padEnd(label), unit.padEnd(4), ...numbers.map((n) => n.padStart(width))].join('').trimEnd(),
      )
      .join('\n'),
  )
}
