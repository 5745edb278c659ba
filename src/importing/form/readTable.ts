import type { Provenance, Report } from '../../report/schema'
import type { Spot } from '../blocks'
import type { Left } from '../draft'
import { acrossRow } from './acrossRow'
import { cellValue } from './cellValue'
import { type Entry, type EntryCell, hasDigit } from './entry'
import { headOrder } from './headOrder'
import { type Matched, pairRows } from './pairRows'
import { columnsNear, type Placed, place } from './place'
import { type FormTable, keyOf, type Ref } from './rows'

/** What a table of the form states. */
export type TableRead = {
  statistics: Report['statistics']
  values: Record<string, Provenance>
  left: Left[]
  /** How many rows with numbers were recognised by their names. */
  known: number
  /** Whether any number was read at all. */
  read: boolean
}

/** Reads the printed rows of one table of the form. Rows of the form that are not there are blank and doubtful. */
export function readTable(table: FormTable, printed: readonly Entry[]): TableRead {
  const entries = printed.filter((entry) => !subtotal.test(entry.before))
  const paired = table.rows.length === 1 ? acrossRow(table, entries) : pairRows(table.rows, entries)
  const matched = inOrder(table, entries, paired) ?? unsure(table, paired, entries)
  const widest = Math.max(...table.rows.map((row) => row.cells.length))
  const read: TableRead = { statistics: {}, values: {}, left: [], known: 0, read: false }
  const used = new Set(matched.flatMap(({ entry }) => [entry, ...(entry.of ?? [])]))
  const torn = besideUnread(entries, used)
  const isDisordered = headOrder(table)
  const disordered = entries.some((entry) => entry.leaf === undefined && isDisordered(entry.before))
  const filled = entries.filter((e) => e.cells.some((c) => c.raw !== ''))
  const mostHaveUnits = filled.filter((e) => e.unit !== undefined).length > filled.length * 0.7
  const beside = (entry: Entry) =>
    torn.has(entry) ? ('odd' as const) : disordered || entry.disordered ? ('position' as const) : undefined
  for (const row of table.rows) {
    const match = matched.find((m) => m.row === row)
    if (match && row.cells.length && match.sure) read.known++
    const placed: Placed[] = match
      ? place(row, match.entry, columnsNear(match.entry, entries, widest))
      : row.cells.map((ref) => ({ ref, doubt: 'missing' as const }))
    const doubt = match && (otherUnit(match, mostHaveUnits) ? 'unit' : beside(match.entry))
    const unplaced = (match?.entry.cells ?? []).filter((c) => c.raw !== '' && !placed.some((p) => p.cell === c))
    // A number that found no place may be that of a place left blank.
    const loose = unplaced.some((c) => hasDigit(c.raw))
    for (const one of placed) {
      const blank = loose && (one.cell?.raw ?? '') === '' ? ('position' as const) : doubt
      keep(read, blank ? { doubt: blank, ...one } : one, match)
    }
    // Numbers beside a heading, or beyond the columns of the form, belong to nothing.
    for (const cell of unplaced) read.left.push({ at: cell.at, text: cell.raw, why: 'cell' })
  }
  for (const entry of entries)
    if (!used.has(entry) && entry.cells.some((c) => hasDigit(c.raw)))
      read.left.push({ at: entry.at, text: [entry.before, ...entry.cells.map((c) => c.raw)].join(' '), why: 'row' })
  return read
}

/** In print, what stands next to a number that nothing was made of: the number may be the rest of its own. */
const besideUnread = (entries: readonly Entry[], used: ReadonlySet<Entry>): ReadonlySet<Entry> =>
  new Set(
    entries.filter((entry, i) => {
      const isUnread = (other: Entry | undefined) =>
        other?.leaf === undefined && !used.has(other as Entry) && !!other?.cells.some((c) => hasDigit(c.raw))
      return entry.torn || (entry.leaf === undefined && (isUnread(entries[i - 1]) || isUnread(entries[i + 1])))
    }),
  )

/** Rows some tables have between those of the form. */
const subtotal = /小计$/

/**
 * In print of which few rows were recognised, or where numbers stand without any name before them, a number beside a
 * name may be there by chance: nothing is certain.
 */
function unsure(table: FormTable, paired: readonly Matched[], entries: readonly Entry[]): readonly Matched[] {
  const rows = table.rows.filter((row) => row.cells.length > 0).length
  const named = paired.filter((m) => m.sure && m.row.cells.length > 0).length
  const inPrint = paired.some((m) => m.entry.leaf === undefined)
  const nameless = entries.filter((e) => e.before === '' && e.cells.length > 0).length
  return inPrint && (named < rows * 0.7 || nameless > entries.length / 5)
    ? paired.map((m) => ({ ...m, sure: false }))
    : paired
}

/**
 * Where the names stand apart from the numbers, as when columns were copied one after another, only the order is left:
 * as many numbers as the form has places are taken one by one. None of them is certain. null: that is not the case.
 */
function inOrder(table: FormTable, entries: readonly Entry[], paired: readonly Matched[]): Matched[] | null {
  const rows = table.rows.filter((row) => row.cells.length > 0)
  const places = rows.reduce((sum, row) => sum + row.cells.length, 0)
  const named = paired.filter((m) => m.sure && m.row.cells.length > 0).length
  const cells = entries.flatMap((e) => e.cells.map((cell) => ({ cell, entry: e })))
  if (named > rows.length / 4 || cells.length !== places) return null
  let at = 0
  return rows.map((row) => {
    const own = cells.slice(at, at + row.cells.length)
    at += row.cells.length
    const entry = own[0]?.entry as Entry
    return { row, entry: { ...entry, cells: own.map((c) => c.cell), of: own.map((c) => c.entry) }, sure: false }
  })
}

/** Whether another unit stands beside a number than the form has there, or none where all others have one. */
const otherUnit = ({ row, entry }: Matched, mostHaveUnits: boolean): boolean => {
  const unit = row.cells[0]?.unit
  if (!unit || unit === '万元' || !entry.cells.some((c) => c.raw !== '')) return false
  return entry.unit === undefined ? mostHaveUnits && entry.leaf === undefined : entry.unit !== unit
}

/** An amount of money with its unit, where words name one: not the 元 of 多元 or 单元. */
const amount = /(百|千|万|十万|百万|千万|亿)?(?<![多单美公])元(?![化素])/g

/** The unit of a number where it is not the form's: beside it, at the head of its column, or in its name. */
function otherThanForm(ref: Ref, cell: EntryCell | undefined, entry: Entry | undefined): string {
  if (!cell || !/\d$/.test(cell.raw)) return ''
  const words = [cell.head ?? '', entry?.before ?? '']
  if (ref.unit !== '万元') return words.some((w) => /万(条|件|次|篇|个|人|人次)$/.test(w)) ? '万' : ''
  const said = [entry?.unit ?? '', ...words].flatMap((words) => words.match(amount)?.at(-1) ?? [])
  return said[0] === undefined || said[0] === '万元' ? '' : said[0]
}

/** Puts one value of the form where the report format has it. */
function keep(read: TableRead, { ref, cell, doubt }: Placed, match: Matched | undefined) {
  const entry = match?.entry
  const { value, doubt: odd } = cellValue((cell?.raw ?? '') + otherThanForm(ref, cell, entry), ref.unit)
  if (value !== null) read.read = true
  const torn = cell?.torn ? ('odd' as const) : undefined
  // A million 万元 are ten thousand million yuan: more may be in another unit. Only changes can be below zero.
  const strange = value !== null && ((ref.unit === '万元' && value >= 1e6) || (value < 0 && !ref.signed))
  const unsure = match?.sure ? undefined : ('label' as const)
  const why = doubt ?? unsure ?? torn ?? odd ?? (strange ? 'odd' : undefined)
  const at: Partial<Spot> = cell?.at ?? entry?.at ?? {}
  read.values[keyOf(ref)] = {
    ...at,
    ...(cell && cell.raw !== '' ? { raw: cell.raw } : {}),
    ...(why === undefined ? {} : { doubt: why }),
  }
  if (ref.column === undefined) read.statistics[ref.code] = value
  else read.statistics[ref.code] = [...((read.statistics[ref.code] as (number | null)[] | undefined) ?? []), value]
}
