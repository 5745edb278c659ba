// @vitest-environment node
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import readWorkbook from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { type Cell, nameCell, percentCell, type Sheet, shareCell, sheetNames, workbook } from './workbook'

const made = (...sheets: Partial<Sheet>[]) =>
  workbook(
    'a.xlsx',
    sheets.map((sheet, i) => ({ name: `s${i}`, head: ['h'], rows: [], ...sheet })),
  )
const bytesOf = async (file: File) => Buffer.from(await file.arrayBuffer())

/** What another library reads: every sheet by its name, its rows without the heading. */
async function readBack(file: File) {
  const sheets = await readWorkbook(await bytesOf(file), { trim: false })
  return Object.fromEntries(sheets.map(({ sheet, data }) => [sheet, data.slice(1)]))
}
const cellsOf = async (rows: Cell[][]) => (await readBack(await made({ head: rows[0]?.map(() => 'h') ?? [], rows }))).s0

/** The parts of the file as text. */
const partsOf = async (file: File) =>
  Object.fromEntries(Object.entries(unzipSync(await bytesOf(file))).map(([name, bytes]) => [name, strFromU8(bytes)]))

/** The number format of each cell of the first sheet, by its address. */
async function formatsOf(file: File): Promise<Record<string, string>> {
  const parts = await partsOf(file)
  const styles = parts['xl/styles.xml'] ?? ''
  const formats = new Map(
    [...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map((m) => [m[1], m[2]]),
  )
  const used = [...(/<cellXfs.*<\/cellXfs>/s.exec(styles)?.[0] ?? '').matchAll(/<xf ?([^>]*)>/g)].map(
    (m) => formats.get(/numFmtId="(\d+)"/.exec(m[1] ?? '')?.[1] ?? '') ?? '',
  )
  const cells = [...(parts['xl/worksheets/sheet1.xml'] ?? '').matchAll(/<c ([^>]*)/g)].map((m) => m[1] ?? '')
  return Object.fromEntries(
    cells.map((c) => [/r="(\w+)"/.exec(c)?.[1] ?? '', used[Number(/ s="(\d+)"/.exec(c)?.[1] ?? 0)] ?? '']),
  )
}

describe('a workbook', () => {
  it('carries its name and type', async () => {
    const file = await made({})
    expect([file.name, file.type]).toEqual([
      'a.xlsx',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ])
  })

  it('has its sheets in their order, under their names', async () => {
    const file = await made({ name: '数字' }, { name: '来源' })
    expect((await readWorkbook(await bytesOf(file))).map((s) => s.sheet)).toEqual(['数字', '来源'])
  })

  it('shows thousands, and as many decimals as a number has', async () => {
    const rows = [[178341], [467.1], [0], [-5], [0.000001], [1e15]]
    const file = await made({ rows })
    expect(Object.values(await formatsOf(file)).slice(1)).toEqual([
      '#,##0',
      '#,##0.0',
      '#,##0',
      '#,##0',
      '#,##0.000000',
      '#,##0',
    ])
    expect((await readBack(file)).s0).toEqual(rows)
  })

  it('writes a percentage as Excel has them: 97.1% is 0.971', async () => {
    const file = await made({ rows: [[percentCell(97.1)], [percentCell(-3)], [shareCell(2 / 3)]] })
    expect((await readBack(file)).s0).toEqual([[0.971], [-0.03], [2 / 3]])
    expect(Object.values(await formatsOf(file)).slice(1)).toEqual(['0.0%', '0%', '0.0%'])
  })

  it('a year has no comma', async () => {
    expect(Object.values(await formatsOf(await made({ rows: [[nameCell(2018)]] })))[1]).toBe('0')
  })

  it('a day is a day', async () => {
    const file = await made({ rows: [[{ day: '2019-01-18' }]] })
    expect((await readBack(file)).s0).toEqual([[new Date('2019-01-18T00:00:00Z')]])
    expect((await partsOf(file))['xl/worksheets/sheet1.xml']).toContain('<v>43483</v>')
  })

  it('its first row is bold and stays in sight', async () => {
    const parts = await partsOf(await made({ head: ['标识', '数值'], rows: [['a', 1]] }))
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? ''
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
    const style = Number(/<c r="A1" s="(\d+)"/.exec(sheet)?.[1])
    const styles = parts['xl/styles.xml'] ?? ''
    const used = [...(/<cellXfs.*/s.exec(styles)?.[0] ?? '').matchAll(/<xf ?([^>]*)>/g)][style]?.[1] ?? ''
    const font = [...styles.matchAll(/<font>.*?<\/font>/gs)][Number(/fontId="(\d+)"/.exec(used)?.[1])]?.[0]
    expect(font).toContain('<b/>')
  })

  it('a column is as wide as its longest line, Chinese twice, within bounds', async () => {
    const long = '长'.repeat(100)
    const parts = await partsOf(await made({ head: ['a', 'b', 'c'], rows: [['短', '主动公开规范性文件数', long]] }))
    const widths = [...(parts['xl/worksheets/sheet1.xml'] ?? '').matchAll(/<col [^>]*width="([\d.]+)"/g)].map((m) =>
      Number(m[1]),
    )
    expect(widths).toEqual([8, 22, 48])
  })

  it.each(['=1+1', '+86', '-1', '@SUM(A1)', '＝1+1', '=HYPERLINK("http://x","y")', '\t=1', "'=1"])(
    'a text that looks like a formula is a text: %j',
    async (text) => {
      const file = await made({ rows: [[text]] })
      expect((await readBack(file)).s0).toEqual([[text]])
      expect((await partsOf(file))['xl/worksheets/sheet1.xml']).not.toContain('<f>')
    },
  )

  it.each([
    'constructor',
    '__proto__',
    'toString',
    '_x0041_',
    '_x0041\u0001',
    'a\r\nb',
    ' a ',
    '\u0000\u001f',
    '\ud800',
    '𠮷\uffff',
    '<&>"\'',
  ])('a text that formats stumble over comes back: %j', async (text) => {
    expect(await cellsOf([[text, 'x']])).toEqual([[text, 'x']])
  })

  it('a text longer than Excel holds is cut, and says so', async () => {
    const [[text] = []] = (await cellsOf([['长'.repeat(40_000)]])) ?? []
    expect(text).toBe(`${'长'.repeat(32_766)}…`)
  })

  it('whatever the cells, reading it back gives them again', async () => {
    const sign = fc.constantFrom(...'=+-@_x0041\t\r\n",\'＝ 中<&'.split(''), '\u0001', '\ud83d', '\ufffe')
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 8 }), fc.string({ unit: sign, maxLength: 10 }))
    const number = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer())
    const cell = fc.oneof(text, number, fc.constant(null))
    // A last column that is never empty: readers leave empty rows and columns off.
    const table = fc.array(fc.tuple(cell, cell, fc.constant('end')), { minLength: 1, maxLength: 5 })
    const expected = (value: string | number | null) => (value === '' ? null : value === 0 ? 0 : value)
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        expect(await cellsOf(rows)).toEqual(rows.map((row) => row.map(expected)))
      }),
    )
  })
})

describe('names of sheets', () => {
  it('stay as they are where Excel takes them', () => {
    expect(sheetNames(['数字', 'Chart data'])).toEqual(['数字', 'Chart data'])
  })

  it.each([
    ['来电怎样处理？/结果', '来电怎样处理？ 结果'],
    ["'quoted'", 'quoted'],
    ['', '1'],
    ['***', '1'],
    ['History', 'History1'],
    ['a'.repeat(40), `${'a'.repeat(30)}…`],
  ])('%j becomes %j', (wanted, name) => {
    expect(sheetNames([wanted])).toEqual([name])
  })

  it('no two are the same, whatever their case', () => {
    expect(sheetNames(['Data', 'data', 'DATA'])).toEqual(['Data', 'data (2)', 'DATA (3)'])
  })

  it('whatever is wanted, Excel takes it', () => {
    const sign = fc.constantFrom(..."[]:*?/\\' aA中…".split(''), '\ud83d\ude00', '\u0001')
    const wanted = fc.oneof(
      fc.string({ unit: sign, maxLength: 40 }),
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom('History', 'history', 'a', 'A', 'a (2)'),
    )
    fc.assert(
      fc.property(fc.array(wanted, { minLength: 1, maxLength: 8 }), (all) => {
        const names = sheetNames(all)
        for (const name of names) {
          expect(name.length).toBeGreaterThan(0)
          expect(name.length).toBeLessThanOrEqual(31)
          expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$|^history$/i)
          expect(name).not.toMatch(/\p{Surrogate}/u)
        }
        expect(new Set(names.map((n) => n.toLowerCase())).size).toBe(all.length)
      }),
    )
  })
})
