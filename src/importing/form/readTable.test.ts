// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printed } from '../../../tests/blocks'
import {
  cellsOfOne,
  cellsOfRequests,
  linesOf,
  type PrintedRow,
  rowsOfOne,
  rowsOfRequests,
} from '../../../tests/formTables'
import type { Form } from '../../report/forms/form'
import { form2014 } from '../../report/forms/form2014'
import { form2019 } from '../../report/forms/form2019'
import { form2019first } from '../../report/forms/form2019first'
import { gridEntries } from './gridEntries'
import { lineEntries } from './lineEntries'
import { readTable, type TableRead } from './readTable'
import { type FormTable, keyOf, tablesOf } from './rows'

const tableOf = (form: Form, id: string) => tablesOf(form).find((table) => table.id === id) as FormTable

/** Every number differs, so that none can stand in for another. */
const documents = [
  {
    name: 'the form of 2014',
    table: tableOf(form2014, ''),
    rows: rowsOfOne(form2014, (r) => String(1000 + r)),
    cells: (rows: PrintedRow[]) => cellsOfOne(rows),
  },
  ...[form2019first, form2019].map((form) => ({
    name: `section 三 of ${form.since}`,
    table: tableOf(form, 'requests'),
    rows: rowsOfRequests(form, (r, c) => String(1000 + 10 * r + c)),
    cells: (rows: PrintedRow[]) => cellsOfRequests(form, rows),
  })),
]
type Document = (typeof documents)[number]

const fromCells = ({ table, cells }: Document, rows: PrintedRow[]) => readTable(table, gridEntries(cells(rows), table))
const fromLines = ({ table }: Document, rows: PrintedRow[]) => readTable(table, lineEntries(linesOf(rows), table))
const ways = { cells: fromCells, print: fromLines }
const cases = documents.flatMap((document) =>
  Object.entries(ways).map(([way, read]) => ({ name: `${document.name} in ${way}`, document, read })),
)

const bare = (name: string) => name.replace(/^(（.）|\d\.)?(其中：)?/, '')

/** What the rows print, as a report has it. */
const stated = (rows: readonly PrintedRow[]) =>
  Object.fromEntries(
    rows.flatMap(({ code, numbers }) => {
      const values = numbers.map((n) => (n === '' ? null : Number(n)))
      return values.length === 0 ? [] : [[code, values.length === 1 ? values[0] : values]]
    }),
  )
const doubts = (read: TableRead) =>
  Object.fromEntries(Object.entries(read.values).flatMap(([key, { doubt }]) => (doubt ? [[key, doubt]] : [])))

type Verdict = 'right' | 'missing' | 'marked' | 'wrong'

/** What became of each row of a table, by code, of a document that prints the rows `kept`. */
function verdicts(table: FormTable, read: TableRead, kept: readonly PrintedRow[]): Record<string, Verdict> {
  const truth = stated(kept)
  const doubted = doubts(read)
  const became: Record<string, Verdict> = {}
  for (const { cells } of table.rows)
    for (const ref of cells) {
      if (became[ref.code]) continue
      const own = cells.filter((c) => c.code === ref.code).map((c) => doubted[keyOf(c)])
      const same = JSON.stringify(read.statistics[ref.code]) === JSON.stringify(truth[ref.code])
      const certain = own.every((doubt) => doubt === undefined)
      if (certain) became[ref.code] = same ? 'right' : 'wrong'
      else became[ref.code] = own.every((doubt) => doubt === 'missing') ? 'missing' : 'marked'
      if (became[ref.code] === 'marked' && own.includes(undefined)) throw new Error(`${ref.code} is marked in part`)
    }
  return became
}

describe.each(cases)('$name', { timeout: 30_000 }, ({ document, read }) => {
  const { table, rows } = document
  const numbered = rows.filter((row) => row.numbers.length > 0)

  it('a whole table: every number in its place, none doubted, none left over', () => {
    const result = read(document, rows)
    expect(result.statistics).toEqual(stated(rows))
    expect(doubts(result)).toEqual({})
    expect(result.left).toEqual([])
    expect(result.known).toBe(numbered.length)
  })

  it('with any one row cut out: that row is missing, every other right', () => {
    for (const gone of numbered) {
      const kept = rows.filter((row) => row !== gone)
      const became = verdicts(table, read(document, kept), kept)
      // 被依法纠错数 stands below 行政复议 and below 行政诉讼: which of the two is gone cannot always be told.
      const alike = numbered.filter((row) => row !== gone && row.name.endsWith(bare(gone.name)))
      for (const row of numbered) {
        const verdict = became[row.code]
        const said = `${row.name} without ${gone.name}`
        if (row === gone && alike.length === 0) expect(verdict, said).toBe('missing')
        else if (row === gone || alike.includes(row)) expect(verdict, said).not.toBe('wrong')
        else expect(verdict, said).toBe('right')
      }
    }
  })

  it('with any rows cut out: no number comes back wrong without a mark', () => {
    fc.assert(
      fc.property(fc.subarray(rows), (kept) => {
        expect(Object.values(verdicts(table, read(document, kept), kept))).not.toContain('wrong')
      }),
      { numRuns: 40 },
    )
  })
})

describe('the same table as cells and in print', () => {
  it.each(documents)('gives the same numbers: $name', (document) => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 1e7 }), { minLength: 300, maxLength: 300 }), (numbers) => {
        let at = 0
        const rows = document.rows.map((row) => ({ ...row, numbers: row.numbers.map(() => String(numbers[at++])) }))
        expect(fromLines(document, rows).statistics).toEqual(fromCells(document, rows).statistics)
        expect(fromCells(document, rows).statistics).toEqual(stated(rows))
      }),
      { numRuns: 10 },
    )
  })
})

describe('a table of cells', () => {
  const [whole] = documents as [Document]
  const { table, rows } = whole

  it('with blank cells: they are blank, and nothing is doubted', () => {
    fc.assert(
      fc.property(fc.subarray(rows.map((row) => row.code)), fc.constantFrom('', '/', '—', '-'), (blank, sign) => {
        const printed = rows.map((row) =>
          blank.includes(row.code) ? { ...row, numbers: row.numbers.map(() => sign) } : row,
        )
        const empty = printed.map((row) => ({ ...row, numbers: row.numbers.map((n) => (n === sign ? '' : n)) }))
        const result = fromCells(whole, printed)
        expect(result.statistics).toEqual(stated(empty))
        expect(doubts(result)).toEqual({})
      }),
      { numRuns: 30 },
    )
  })

  it('tells of every value in which cell it stands and how it is printed', () => {
    const row = rows.findIndex(({ code }) => code === 'requests.received')
    expect(fromCells(whole, rows).values['table:requests.received']).toEqual({
      line: 1,
      row: row + 2,
      column: 3,
      raw: String(1000 + row),
    })
  })

  it('marks a number beside another unit than the form has', () => {
    const printed = rows.map((row) => (row.code === 'requests.received' ? { ...row, unit: '人次' } : row))
    expect(doubts(fromCells(whole, printed))).toEqual({ 'table:requests.received': 'unit' })
  })

  it('marks a row by another name, and reads it where its number and its neighbours tell it', () => {
    const printed = rows.map((row) => (row.code === 'requests.fax' ? { ...row, name: '2.传真收到数' } : row))
    const result = fromCells(whole, printed)
    expect(result.statistics['requests.online']).toBe(stated(rows)['requests.online'])
    const fax = { value: result.statistics['requests.fax'], doubt: doubts(result)['table:requests.fax'] }
    expect([
      { value: null, doubt: 'missing' },
      { value: stated(rows)['requests.fax'], doubt: 'label' },
    ]).toContainEqual(fax)
  })

  it('leaves a row that is none of the form’s to be looked at, with its number', () => {
    const printed = rows.flatMap((row) =>
      row.code === 'complaints'
        ? [row, { code: '', name: '（一）网络举报人数统计', unit: '人', numbers: ['77'] }]
        : [row],
    )
    const result = fromCells(whole, printed)
    expect(result.statistics).toEqual(stated(rows))
    expect(result.left.map(({ why, text }) => [why, text.includes('77')])).toEqual([['row', true]])
  })

  it('leaves a number beside a heading to be looked at', () => {
    const printed = rows.map((row) => (row.code === 'disclosed' ? { ...row, numbers: ['5'] } : row))
    const result = fromCells(whole, printed)
    expect(result.statistics).toEqual(stated(rows))
    expect(result.left.map(({ text, why }) => [text, why])).toEqual([['5', 'cell']])
  })

  it('an amount in yuan is turned into 万元, and marked', () => {
    const printed = rows.map((row) => (row.code === 'fees' ? { ...row, unit: '元', numbers: ['2230'] } : row))
    const result = fromCells(whole, printed)
    expect([result.statistics.fees, doubts(result)]).toEqual([0.223, { 'table:fees': 'unit' }])
  })

  it('that is empty states nothing: every row is missing', () => {
    const result = readTable(table, [])
    expect(new Set(Object.values(result.statistics))).toEqual(new Set([null]))
    expect(new Set(Object.values(doubts(result)))).toEqual(new Set(['missing']))
    expect([result.known, result.read, result.left]).toEqual([0, false, []])
  })
})

describe('a number that may be the half of one', () => {
  const one = tableOf(form2014, '')
  const rows = rowsOfOne(form2014, (r) => String(1000 + r))
  const at = rows.findIndex((row) => row.code === 'channels.website')
  const readWith = (...more: string[]) => {
    const lines = linesOf(rows).map((line) => line.text)
    return doubts(
      readTable(
        one,
        lineEntries(printed([...lines.slice(0, at + 1), ...more, ...lines.slice(at + 1)].join('\n')), one),
      ),
    )
  }

  it.each([['7'], ['.5'], ['和信息数   7']])('is doubtful above and below what was not read: %s', (rest) => {
    const doubtful = readWith(rest)
    expect(doubtful['table:channels.website']).toBeDefined()
    expect(Object.keys(doubtful).length).toBeLessThan(4)
  })
})
