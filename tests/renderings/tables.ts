import type { Column, Form, Indicator } from '../../src/report/forms/form'
import type { Report } from '../../src/report/schema'
import { cellOf } from './cells'
import type { Words } from './wording'

/** A cell as printed: its upper left corner and how far it reaches, counted from 0. */
export type PrintedCell = {
  text: string
  row: number
  column: number
  rows: number
  columns: number
  /** `side`: a name of several rows, standing beside them. */
  as: 'head' | 'label' | 'side' | 'number' | 'unit'
}

/** `heads`: rows at the top that a printer repeats on the next page. */
export type PrintedTable = { cells: PrintedCell[]; rows: number; columns: number; heads: number }

/** Puts cells where they belong, row after row. */
function builder(columns: number) {
  const cells: PrintedCell[] = []
  let rows = 0
  return {
    row: () => rows,
    next: () => {
      rows++
    },
    put: (as: PrintedCell['as'], text: string, column: number, width = 1, height = 1) => {
      cells.push({ text, row: rows, column, rows: height, columns: width, as })
    },
    done: (heads: number): PrintedTable => ({ cells, rows, columns, heads }),
  }
}

const childrenOf = (form: Form, row: Indicator): Indicator[] => {
  const rest = form.indicators.slice(form.indicators.indexOf(row) + 1)
  const end = rest.findIndex((i) => i.level <= row.level)
  return (end < 0 ? rest : rest.slice(0, end)).filter((i) => i.level === row.level + 1)
}

/** How many rows with numbers of their own stand below. */
const leavesOf = (form: Form, row: Indicator): number =>
  row.unit === null ? childrenOf(form, row).reduce((sum, child) => sum + leavesOf(form, child), 0) : 1

/** A form of one number a row: 统计指标, 单位, 统计数. Without a column of units some print the unit after the number. */
export function listTable(form: Form, report: Report, words: Words): PrintedTable {
  const { dice } = words
  const units = !words.stray || dice.chance('column of units', 0.7)
  const unitAfter = !units && dice.chance('unit after number', 0.7)
  const wide = dice.chance('headings span', 0.4)
  const last = units ? 2 : 1
  const table = builder(last + 1)
  const head = dice.chance('head row', 0.8)
  if (head) {
    table.put('head', dice.pick('head', ['统计指标', '统 计 指 标', '指标名称']), 0)
    if (units) table.put('head', dice.pick('head unit', ['单位', '单 位']), 1)
    table.put('head', dice.pick('head number', ['统计数', '统计数', '数量']), last)
    table.next()
  }
  for (const row of form.indicators) {
    if (row.unit === null && wide) table.put('label', words.label(row), 0, last + 1)
    else {
      const value = row.unit === null ? '' : words.number(cellOf(report, { code: row.code, column: 0, key: '' }))
      table.put('label', words.label(row), 0)
      if (units) table.put('unit', row.unit ?? '', 1)
      table.put('number', unitAfter && /\d/.test(value) ? value + row.unit : value, last)
    }
    table.next()
  }
  return table.done(head ? 1 : 0)
}

/** Section 二: for each item of Article 20 what it is about, then rows of one to three numbers. One table, or one each. */
export function articleTables(form: Form, report: Report, words: Words): PrintedTable[] {
  const top = form.indicators.find((i) => i.level === 1)
  const articles = top ? childrenOf(form, top) : []
  const namesOf = (article: Indicator): string[] => {
    const first = childrenOf(form, article)[0]
    const money = first?.unit === '万元' ? '（单位：万元）' : ''
    return first?.unit === null ? childrenOf(form, first).map((i) => words.name(i)) : [article.zh + money]
  }
  const width = Math.max(...articles.map((article) => namesOf(article).length))
  /** Where the nth of so many columns begins; the last takes what is left. */
  const at = (n: number, of: number) => 1 + n * Math.floor(width / of)
  const spanOf = (n: number, of: number) => (n === of - 1 ? width + 1 : at(n + 1, of)) - at(n, of)
  const one = words.dice.chance('one table', 0.6)
  const tables: PrintedTable[] = []
  let table = builder(width + 1)
  for (const article of articles) {
    const names = namesOf(article)
    table.put('head', words.marked(article.number), 0, width + 1)
    table.next()
    table.put('head', '信息内容', 0)
    for (const [i, name] of names.entries())
      table.put('head', words.marked(name), at(i, names.length), spanOf(i, names.length))
    table.next()
    for (const row of childrenOf(form, article)) {
      table.put('label', words.name(row), 0)
      const numbers = row.unit === null ? childrenOf(form, row) : [row]
      for (const [i, { code, signed }] of numbers.entries()) {
        const value = cellOf(report, { code, column: 0, key: '' })
        const printed = signed ? words.signed(value) : words.number(value)
        table.put('number', printed, at(i, names.length), spanOf(i, names.length))
      }
      table.next()
    }
    if (one) continue
    tables.push(table.done(0))
    table = builder(width + 1)
  }
  return one ? [table.done(0)] : tables
}

/** Section 三: who applied across, what became of it down, with side labels that reach over their rows. */
export function applicantTable(form: Form, report: Report, words: Words): PrintedTable {
  const columns: readonly Column[] = form.columns ?? []
  const top = form.indicators.find((i) => i.level === 1 && childrenOf(form, i).some((c) => c.byColumn))
  const table = builder(3 + columns.length)
  const last = columns.length - 1
  const rule = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）'
  table.put('head', words.marked(rule), 0, 3, 3)
  table.put('head', '申请人情况', 3, columns.length)
  table.next()
  table.put('head', columns[0]?.zh ?? '', 3, 1, 2)
  table.put('head', '法人或其他组织', 4, last - 1)
  table.put('head', words.stray && words.dice.chance('合计', 0.3) ? '合计' : '总计', 3 + last, 1, 2)
  table.next()
  for (const [i, { zh }] of columns.entries()) if (i > 0 && i < last) table.put('head', zh, 3 + i)
  table.next()
  const line = (row: Indicator, column: number) => {
    if (row.unit === null) {
      table.put('side', words.label(row), column, 1, leavesOf(form, row))
      for (const child of childrenOf(form, row)) line(child, column + 1)
      return
    }
    table.put('label', words.label(row), column, 3 - column)
    for (const i of columns.keys())
      table.put('number', words.number(cellOf(report, { code: row.code, column: i, key: '' })), 3 + i)
    table.next()
  }
  for (const row of top ? childrenOf(form, top) : []) line(row, 0)
  return table.done(3)
}

/** Section 四: the numbers all in one row beneath three rows of heads. */
export function disputeTable(form: Form, report: Report, words: Words): PrintedTable {
  const top = form.indicators.findLast((i) => i.level === 1)
  const groups = top ? childrenOf(form, top) : []
  const table = builder(groups.reduce((sum, group) => sum + leavesOf(form, group), 0))
  const numbers: Indicator[] = []
  const leaves = (row: Indicator): Indicator[] => (row.unit === null ? childrenOf(form, row).flatMap(leaves) : [row])
  let column = 0
  for (const group of groups) {
    const mine = leaves(group)
    const flat = childrenOf(form, group).every((i) => i.unit !== null)
    table.put('head', group.zh, column, mine.length, flat ? 2 : 1)
    column += mine.length
    numbers.push(...mine)
  }
  table.next()
  column = 0
  for (const group of groups)
    for (const part of childrenOf(form, group)) {
      if (part.unit === null) table.put('head', part.zh, column, leavesOf(form, part))
      column += leavesOf(form, part)
    }
  table.next()
  for (const [i, { zh }] of numbers.entries())
    table.put('head', words.stray && zh === '总计' && words.dice.chance('合计', 0.3) ? '合计' : zh, i)
  table.next()
  for (const [i, { code }] of numbers.entries())
    table.put('number', words.number(cellOf(report, { code, column: 0, key: '' })), i)
  table.next()
  return table.done(3)
}

/**
 * A table cut in two before a row, as it is left by a page break that became part of the document: the heads stand on
 * both, and a side label that reaches over the cut is there once more or not.
 */
export function cutTable(table: PrintedTable, before: number, again: boolean): PrintedTable[] {
  const shift = before - table.heads
  const upper = table.cells
    .filter((cell) => cell.row < before)
    .map((cell) => ({ ...cell, rows: Math.min(cell.rows, before - cell.row) }))
  const lower = table.cells
    .filter((cell) => cell.row >= before || cell.row + cell.rows > before)
    .map((cell): PrintedCell => {
      const row = Math.max(cell.row, before)
      const text = cell.row < before && !again ? '' : cell.text
      return { ...cell, text, row: row - shift, rows: cell.rows - (row - cell.row) }
    })
  const heads = table.cells.filter((cell) => cell.row < table.heads)
  return [
    { ...table, cells: upper, rows: before },
    { ...table, cells: [...heads, ...lower], rows: table.rows - shift },
  ]
}
