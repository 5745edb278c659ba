import type { Cell as Written } from 'write-excel-file/universal'

/** A number is shown with commas unless it brings a format of its own; a day is yyyy-mm-dd. */
export type Cell = string | number | null | { value: number; format: string } | { day: string }

export type Sheet = { name: string; head: readonly string[]; rows: readonly (readonly Cell[])[] }

/** Sheets -> a workbook: a bold first row that stays in sight, numbers as numbers, columns as wide as what they hold. */
export async function workbook(name: string, sheets: readonly Sheet[]): Promise<File> {
  const { default: write } = await import('write-excel-file/universal')
  const names = sheetNames(sheets.map((sheet) => sheet.name))
  const blob = await write(
    sheets.map(({ head, rows }, i) => ({
      sheet: names[i] ?? '',
      stickyRowsCount: 1,
      columns: widthsOf([head, ...rows]).map((width) => ({ width })),
      data: [head.map(heading), ...rows.map((row) => row.map(written))],
    })),
  ).toBlob()
  return new File([blob], name, { type: blob.type })
}

const heading = (text: string): Written => ({
  ...textCell(text),
  fontWeight: 'bold',
  bottomBorderStyle: 'thin',
})

function written(cell: Cell): Written {
  if (cell === null || cell === '') return null
  if (typeof cell === 'string') return textCell(cell)
  if (typeof cell === 'number') return written({ value: cell, format: withDecimals('#,##0', decimalsOf(cell)) })
  if ('value' in cell) return { ...cell, type: Number, alignVertical: 'top' }
  const day = new Date(`${cell.day}T00:00:00Z`)
  return { value: day, type: Date, format: 'yyyy-mm-dd', align: 'left', alignVertical: 'top' }
}

/** A text is written as one, whatever it begins with: no program takes it for a formula. */
const textCell = (text: string) => ({ value: inXml(text), type: String, wrap: true, alignVertical: 'top' as const })

const withDecimals = (whole: string, decimals: number) => (decimals ? `${whole}.${'0'.repeat(decimals)}` : whole)

/** How many decimals a number has; Excel shows fifteen digits at most. */
function decimalsOf(value: number): number {
  const [digits = '', power = '0'] = String(value).split('e')
  return Math.min(15, Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(power)))
}

/** 97.1 percent -> a cell that holds 0.971, the number nearest to it as typed, and shows 97.1%. */
export function percentCell(value: number): Cell {
  const [digits = '0', power = '0'] = String(value).split('e')
  return { value: Number(`${digits}e${Number(power) - 2}`), format: `${withDecimals('0', decimalsOf(value))}%` }
}

/** A share, 0 to 1, shown with one decimal; the cell holds all of it. */
export const shareCell = (share: number): Cell => ({ value: share, format: '0.0%' })

/** A number that is a name, such as a year: 2018, not 2,018. */
export const nameCell = (value: number): Cell => ({ value, format: '0' })

/** The longest text a cell of Excel holds. */
const longest = 32_767

/** What XML cannot carry, or what write-excel-file leaves out of it: controls, halves of pairs, marks that are no letters. */
const uncarried =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\0-\x08\v\f\r\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffd-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff][\udffe\udfff]/g

const escaped = (text: string) =>
  [...Array(text.length).keys()]
    .map((i) => `_x${text.charCodeAt(i).toString(16).toUpperCase().padStart(4, '0')}_`)
    .join('')

/**
 * A text as the format of workbooks writes it (ST_Xstring): a character that XML cannot carry as `_x000D_`, and a text
 * that looks like that already so that it stays what it is.
 */
function inXml(text: string): string {
  const safe = cut(text, longest)
    .replace(/_(?=x[0-9a-f]{4})/gi, escaped)
    .replace(uncarried, escaped)
  // write-excel-file (4.1.1) looks texts up in an ordinary object, which knows some names already: `constructor`.
  return safe in {} ? escaped(safe.slice(0, 1)) + safe.slice(1) : safe
}

/** The first so many UTF-16 units, no pair cut in two. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text
  const short = text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')
  return `${short}…`
}

/**
 * Names that Excel takes: 31 letters at most, none of []:*?/\, no single quote at either end, not History, no two the
 * same whatever their case.
 */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>()
  return wanted.map((name, i) => {
    const legal = name
      .replace(uncarried, '')
      .replace(/[[\]:*?/\\\s]+/g, ' ')
      .replace(/^[' ]+|[' ]+$/g, '')
    const plain = legal === '' || /^history$/i.test(legal) ? `${legal}${i + 1}` : legal
    for (let n = 1; ; n++) {
      const end = n === 1 ? '' : ` (${n})`
      const full = cut(plain, 31 - end.length).replace(/[' ]+(?=…?$)/, '') + end
      if (taken.has(full.toLowerCase())) continue
      taken.add(full.toLowerCase())
      return full
    }
  })
}

/** Narrowest and widest column, in letters of Latin width. */
const [narrowest, widest] = [8, 48]

/** How wide each column must be for its longest line; Chinese letters are twice as wide. */
function widthsOf(rows: readonly (readonly Cell[])[]): number[] {
  const widths: number[] = []
  for (const row of rows)
    for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? narrowest, widthOf(cell) + 2)
  return widths.map((width) => Math.min(widest, width))
}

function widthOf(cell: Cell): number {
  if (cell === null) return 0
  if (typeof cell === 'number') return Math.ceil(String(cell).length * 1.3)
  if (typeof cell === 'object') return 10
  const lines = cell.slice(0, 400).split('\n')
  return Math.max(...lines.map((line) => [...line].reduce((n, letter) => n + (letter > '\u2e7f' ? 2 : 1), 0)))
}
