// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { tableIn } from './table'
import { type Element, pageOf } from './tree'

const wordsOf = ({ children }: Element): string =>
  children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('')
const tableOf = (element: Element): Element | undefined => {
  for (const child of element.children) {
    if (typeof child === 'string') continue
    const found = child.tag === 'table' ? child : tableOf(child)
    if (found) return found
  }
  return undefined
}
const read = (inner: string) => tableIn(tableOf(pageOf(`<table>${inner}</table>`).body) as Element, wordsOf)
const cells = (...of: (string | number)[]) => `<tr>${of.map((text) => `<td>${text}</td>`).join('')}</tr>`
const isData = (inner: string) => read(inner).data.length > 0
const prose = (n: number) => '全'.repeat(n)

describe('the parts of a table', () => {
  it('are its rows with either kind of cell, the foot last', () => {
    const inner =
      '<tfoot><tr><td>总计<td>3</tfoot><thead><tr><th>项目<th>件数</thead><tbody><tr><th>规章<td>1<tr><td>规范<td>2</tbody>'
    expect(read(inner).data.map(({ text, row, column }) => `${row},${column} ${text}`)).toEqual([
      '1,1 项目',
      '1,2 件数',
      '2,1 规章',
      '2,2 1',
      '3,1 规范',
      '3,2 2',
      '4,1 总计',
      '4,2 3',
    ])
  })

  it('are its caption, and of a layout table what it places', () => {
    const { caption, data, layout } = read(`<caption>题</caption>${cells('甲')}${cells('乙')}`)
    expect([caption.map(wordsOf), data, layout.map(wordsOf)]).toEqual([['题'], [], ['甲', '乙']])
    const other = read(`<caption>题</caption>${cells('项目', '件数')}${cells('规章', 2)}`)
    expect([other.caption.map(wordsOf), other.data.length, other.layout]).toEqual([['题'], 4, []])
  })

  it('are merged as they say', () => {
    const [cell] = read(`<tr><td rowspan=2 colspan=2>甲<td>乙<tr><td>丙<tr><td>丁<td>戊<td>己`).data
    expect(cell).toEqual({ text: '甲', row: 1, column: 1, rows: 2, columns: 2 })
  })
})

describe('a table of data', () => {
  const inner = '<table><tr><td>内</table>'
  const numbers = cells(1, '2.5') + cells('1,036', '９７％') + cells(' 5 ', '6%')

  it.each([
    ['has several columns', cells('规章', 2) + cells('规范', 3)],
    ['may have single cells in some rows', cells('一、收到') + cells('规章', 2)],
    ['may hold tables beside six numbers', numbers + cells(inner, '外')],
    ['may hold running text beside six numbers', numbers + cells(prose(300), '外')],
    ['may hold running text that is not most of it', cells(prose(150), prose(99)) + cells(prose(50), '外')],
    ['may hold as much as three fifths of running text', cells(prose(120), prose(80))],
    ['may hold text just too short to be running', cells(prose(99), '外')],
  ])('%s', (_, rows) => {
    expect(isData(rows)).toBe(true)
  })

  it.each([
    ['of one column only places', cells('甲') + cells('乙')],
    ['with empty cells beside one column only places', cells('甲', '') + cells('', ' ')],
    ['with a table in it only places', cells(inner, '外')],
    ['with a table in it and five numbers only places', cells(1, 2) + cells(3, 4) + cells(5, inner)],
    ['with running text beside a label only places', cells('总体情况', prose(100))],
    ['whose numbers are tables only places', cells(...Array(6).fill('<table><tr><td>1</table>'))],
    ['whose numbers are long only places', cells(...Array(6).fill('1'.repeat(31)), inner)],
    ['whose numbers are said with words only places', cells('约1', '约2', '约3', '-4', 'x5', 'y6', inner)],
    ['whose numbers are counted only places', cells('1件', '2件', '3%件', '4-5', '6x', '7 8', inner)],
    ['whose numbers are empty only places', cells('', '', '', '', '', '', inner, '外')],
  ])('%s', (_, rows) => {
    expect(isData(rows)).toBe(false)
  })

  it('has numbers of up to thirty characters', () => {
    expect(isData(cells(...Array(6).fill('1'.repeat(30)), inner))).toBe(true)
  })
})
