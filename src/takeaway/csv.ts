/** A cell of a table that leaves the page; null is an empty cell. */
export type CsvCell = string | number | null
export type CsvRows = readonly (readonly CsvCell[])[]

/** Excel reads a CSV as UTF-8 only behind a byte order mark. */
const mark = '\uFEFF'

/**
 * Text a spreadsheet would take for a formula. Papa Parse's own pattern (5.7) overlooks a cell with a line break in
 * it, and the full-width signs a Chinese Excel reads like ASCII ones.
 */
const formula = /^[=+\-@\t\r\n＝＋－＠]/

/** Rows -> the text of a CSV without formulas, numbers still numbers. */
export async function csvText(rows: CsvRows): Promise<string> {
  const { default: papa } = await import('papaparse')
  return papa.unparse(rows as CsvCell[][], { escapeFormulae: formula, newline: '\r\n' })
}

/** Rows -> a CSV file that spreadsheets open unharmed: Chinese intact, no formulas, numbers still numbers. */
export async function csvFile(name: string, rows: CsvRows): Promise<File> {
  return new File([mark, await csvText(rows)], name, { type: 'text/csv;charset=utf-8' })
}

/** Rows -> text that pastes into a spreadsheet as cells. Made at once: Safari lets a page copy only inside the click. */
export const tabSeparated = (rows: CsvRows): string =>
  rows.map((row) => row.map((cell) => (typeof cell === 'string' ? pasted(cell) : (cell ?? ''))).join('\t')).join('\n')

const pasted = (text: string) => (formula.test(text) ? "'" : '') + text.replace(/[\t\r\n]+/g, ' ')
