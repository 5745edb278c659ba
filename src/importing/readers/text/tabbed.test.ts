import { describe, expect, it } from 'vitest'
import { tabbedTables, tableOf } from './tabbed'

const tables = (...lines: string[]) => [...tabbedTables(lines)]

describe('lines with tabs', () => {
  it.each([
    ['two rows of three cells', ['规章\t2\t12', '规范\t50\t420'], 2],
    ['three rows of two', ['规章\t2', '规范\t50', '许可\t7'], 3],
    ['spaces beside the tabs', ['规章 \t2', '规范\t 50', '许可 \t\t 7'], 3],
    ['words in half of the rows', ['规章\t2\t12', '\t\t420'], 2],
  ])('are a table: %s', (_, lines, rows) => {
    expect(tables('前', ...lines, '后')).toEqual([[1, rows]])
  })

  it.each([
    ['two rows of two cells', ['规章\t2', '规范\t50']],
    ['one row', ['规章\t2\t12']],
    ['indented words', ['\t规章', '\t规范', '\t许可']],
    ['tabs behind words', ['规章\t', '规范\t', '许可\t']],
    ['words in less than half of the rows', ['规章\t2\t12', '\t\t420', '\t\t7']],
    ['none', ['规章  2', '规范  50', '许可  7']],
  ])('are none: %s', (_, lines) => {
    expect(tables('前', ...lines, '后')).toEqual([])
  })

  it('are a table each where another line is between them', () => {
    const rows = ['规章\t2\t12', '规范\t50\t420']
    expect(tables(...rows, '其他', ...rows)).toEqual([
      [0, 2],
      [3, 2],
    ])
  })
})

describe('rows with tabs', () => {
  const cells = [
    { text: '规章', row: 1, column: 1, rows: 1, columns: 1 },
    { text: '', row: 1, column: 2, rows: 1, columns: 1 },
    { text: '2', row: 1, column: 3, rows: 1, columns: 1 },
    { text: '许可', row: 2, column: 1, rows: 1, columns: 1 },
  ]

  it('are cells by their places, on a page where there are pages', () => {
    const rows = [' 规章\t\t2 ', '许可']
    expect(tableOf(rows, 7, 3)).toEqual({ kind: 'table', line: 7, page: 3, cells })
    expect(tableOf(rows, 7)).toStrictEqual({ kind: 'table', line: 7, cells })
  })
})
