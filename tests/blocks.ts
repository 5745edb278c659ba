import type { Line, Paragraph, Table } from '../src/importing/blocks'
import { hanWidth, segmentsOf } from '../src/importing/readers/text/columns'

/** A text as it is printed, line by line; an empty line sets the next one apart. */
export function printed(text: string): Line[] {
  const lines = text.split('\n')
  const han = hanWidth(lines)
  return lines.flatMap((line, i): Line[] => {
    if (line.trim() === '') return []
    const apart = i > 0 && lines[i - 1]?.trim() === ''
    return [
      {
        kind: 'line',
        line: i + 1,
        text: line.trim(),
        segments: segmentsOf(line, han),
        ...(apart ? { apart } : {}),
      },
    ]
  })
}

/** Whole paragraphs, one a line of the text. */
export const paragraphs = (text: string): Paragraph[] =>
  text.split('\n').map((line, i) => ({ kind: 'paragraph', line: i + 1, text: line }))

/** A cell that spans: its text, how many columns, how many rows. */
type Wide = readonly [text: string, columns: number, rows?: number]

/** A table of cells, row by row; a place that a cell above or beside covers is left out. `line`: where it stands. */
export function tableOf(rows: readonly (readonly (string | Wide)[])[], line = 1): Table {
  const table: Table = { kind: 'table', line, cells: [] }
  const covered = new Set<string>()
  for (const [r, row] of rows.entries()) {
    let column = 1
    for (const one of row) {
      const [text, columns, height = 1] = typeof one === 'string' ? ([one, 1] as const) : one
      while (covered.has(`${r + 1},${column}`)) column++
      table.cells.push({ text, row: r + 1, column, rows: height, columns })
      for (let down = 0; down < height; down++)
        for (let over = 0; over < columns; over++) covered.add(`${r + 1 + down},${column + over}`)
      column += columns
    }
  }
  return table
}
