import fc from 'fast-check'
import papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { type CsvCell, csvFile, tabSeparated } from './csv'

const written = async (rows: CsvCell[][]) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await (await csvFile('a.csv', rows)).arrayBuffer())
const readBack = (csv: string) => papa.parse<string[]>(csv, { delimiter: ',', newline: '\r\n' }).data

describe('a CSV file', () => {
  it('carries its name and type', async () => {
    const file = await csvFile('chuxiong-2018-statistics.csv', [['a']])
    expect(file.name).toBe('chuxiong-2018-statistics.csv')
    expect(file.type).toMatch(/^text\/csv/)
  })

  it('begins with a byte order mark, so that Excel reads the Chinese', async () => {
    const bytes = new Uint8Array(await (await csvFile('a.csv', [['指标']])).arrayBuffer())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(await written([['指标', '（一）']])).toBe('\uFEFF指标,（一）')
  })

  it('ends its lines as Excel does', async () => {
    expect(
      await written([
        ['a', 1],
        ['b', 2],
      ]),
    ).toBe('\uFEFFa,1\r\nb,2')
  })

  it('a negative number stays a number, a blank stays empty, zero stays zero', async () => {
    expect(await written([[-5, -0.5, null, 0, 467.1]])).toBe('\uFEFF-5,-0.5,,0,467.1')
  })

  it.each(['=1+1', '+86', '-1', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1+1', '=1\n+2'])(
    'a text that begins like a formula is made harmless: %j',
    async (text) => {
      expect(readBack(await written([[text]]))).toEqual([[`'${text}`]])
    },
  )

  it('Papa Parse’s own rule would let a formula with a line break through', () => {
    expect(papa.unparse([['=1\n+2']], { escapeFormulae: true })).toBe('"=1\n+2"')
  })

  it('a text with a formula sign further in is left alone', async () => {
    expect(await written([['a=b', '1-2', "'=1"]])).toBe("\uFEFFa=b,1-2,'=1")
  })

  it('whatever the cells, reading it back gives them again', async () => {
    const sign = fc.constantFrom(...'=+-@\t\r\n",\'＝ 中'.split(''))
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 8 }), fc.string({ unit: sign, maxLength: 6 }))
    const cell = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.constant(null))
    // Two columns at least: a lone empty cell is written as nothing at all.
    const table = fc
      .integer({ min: 2, max: 4 })
      .chain((n) => fc.array(fc.array(cell, { minLength: n, maxLength: n }), { minLength: 1, maxLength: 5 }))
    const harmless = (value: CsvCell) =>
      typeof value === 'string' && /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : String(value ?? '')
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        expect(readBack(await written(rows))).toEqual(rows.map((row) => row.map(harmless)))
      }),
    )
  })
})

describe('text to paste', () => {
  it('is one line a row, one tab between cells', () => {
    expect(
      tabSeparated([
        ['指标', '数'],
        ['收到申请数', 239],
        ['空白', null],
        ['零', 0],
      ]),
    ).toBe('指标\t数\n收到申请数\t239\n空白\t\n零\t0')
  })

  it('a break inside a cell does not move the cells after it, and no cell becomes a formula', () => {
    expect(tabSeparated([['a\tb\r\nc', '=1+1', -3]])).toBe("a b c\t'=1+1\t-3")
  })
})
