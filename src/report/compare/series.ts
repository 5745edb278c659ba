import { allowed } from '../figure'
import type { Form, Indicator } from '../forms/form'
import * as forms from '../forms/forms'
import { type Interval, sumOf } from '../interval'
import { figureOfRow, formOf, indicatorOf, type Quantity, quantity, unitOfRow } from '../quantity'
import type { Report, Text } from '../schema'
import { type Match, matches } from './matches'

/** What one report states of a quantity that is compared. */
export type Point = {
  value: number
  /** What the value can be, given how it was printed. */
  allows: Interval
  /** Ids under which the report shows it: values of `data-figure`. Several where rows were added up. */
  ids: readonly string[]
  from: Quantity['from']
  /** Points of another basis count otherwise: nothing is subtracted or drawn from one to the other. */
  basis: string
}

/** One quantity as several reports state it. */
export type Comparable = {
  /** Code of a row, id of a match or of a figure of the text: names one quantity of the comparison. */
  id: string
  label: Text
  /** What stands above the row in its form, the main heading first; none for figures of the text. */
  under: readonly Text[]
  unit: Text
  /** Its rows by the id of the national form; null: it is of the text. */
  rows: Readonly<Record<string, readonly string[]>> | null
  /** A share: its change is in percentage points. */
  percent: boolean
  /** One for each report, in their order; null: it does not state the quantity, which is not zero. */
  points: readonly (Point | null)[]
  /** Why points of different basis cannot be joined; null: all have the same. */
  broken: Match['why'] | null
}

/**
 * Every quantity at least one of the reports states, each once: rows of the national forms in the newest form's order,
 * then figures of the text that are no row's, which are the same where their id and their unit are.
 */
export function comparables(reports: readonly Report[]): Comparable[] {
  const kept = [...matched(reports), ...rowsOf(reports), ...ofText(reports)]
  return kept.filter(({ points }) => points.some((point) => point !== null)).sort(inOrder)
}

/** Rows of both forms that are, or nearly are, the same. */
const matched = (reports: readonly Report[]): Placed[] =>
  matches.map((m) => {
    const points = reports.map((report) => {
      const codes = formOf(report)?.id === '2014' ? m.old : m.now
      return pointOf(report, codes, m.is === 'same' ? '' : (formOf(report)?.id ?? ''))
    })
    const bases = new Set(points.flatMap((p) => p?.basis ?? []))
    const code = m.now[0] as string
    const row = rowNamed(code)
    return {
      id: m.id,
      label: m.name,
      // The name of a match says what it is by itself.
      under: pathOf(code).slice(0, 1),
      unit: row ? unitOfRow(row) : '',
      rows: { '2014': m.old, '2019': m.now },
      percent: false,
      points,
      broken: bases.size > 1 ? m.why : null,
      at: placeOf(code),
    }
  })

/** Rows that one form has alone, in whichever edition. */
function rowsOf(reports: readonly Report[]): Placed[] {
  const told = {
    old: new Set<string>(matches.flatMap((m) => (m.old.length === 1 ? m.old : []))),
    // 不予公开 has no number of its own: its match adds up what stands below it.
    now: new Set<string>(matches.flatMap((m): readonly string[] => (m.now.length === 1 ? m.now : [m.id]))),
  }
  const own = editions.flatMap((form) => form.indicators.map((row) => ({ form, row })))
  const seen = new Set<string>()
  return own.flatMap(({ form, row }) => {
    const old = form.id === '2014'
    // The same code in both forms, and no match says that it is the same fact.
    const id = old && rowNamed(row.code, '2019') ? `2014.${row.code}` : row.code
    if (seen.has(id) || (old ? told.old : told.now).has(row.code)) return []
    seen.add(id)
    const points = reports.map((report) => (formOf(report)?.id === form.id ? pointOf(report, [row.code], '') : null))
    const unit = unitOfRow(row)
    return [
      {
        id,
        label: { zh: row.zh, en: row.en },
        under: pathOf(row.code, form.id),
        unit: unit === '' ? { zh: '件', en: 'cases' } : unit,
        rows: { [form.id]: [row.code] },
        percent: false,
        points,
        broken: null,
        at: placeOf(row.code, form.id),
      },
    ]
  })
}

/** Figures of the text that no row of a form states. */
function ofText(reports: readonly Report[]): Placed[] {
  const found = new Map<string, Placed & { points: (Point | null)[] }>()
  reports.forEach((report, i) => {
    for (const [id, figure] of Object.entries(report.figures)) {
      if (figure.indicator !== undefined || formOf(report)?.indicators.some((row) => row.code === id)) continue
      const unit = zhOf(figure.unit)
      const key = `${id} ${unit}`
      const one = found.get(key) ?? {
        id: rowNamed(id) ? `text.${id}` : id,
        label: figure.label,
        under: [],
        unit: figure.unit,
        rows: null,
        percent: unit === '%',
        points: reports.map(() => null),
        broken: null,
        at: 1e6,
      }
      one.points[i] = pointOf(report, [id], '')
      found.set(key, one)
    }
  })
  return apart([...found.values()])
}

/** Quantities with one id and several units are several: each but that of the shortest unit has its unit in its id. */
function apart<T extends Comparable>(all: readonly T[]): T[] {
  const units = new Map<string, string[]>()
  for (const { id, unit } of all) units.set(id, [...(units.get(id) ?? []), zhOf(unit)].sort(shortFirst))
  return all.map((one) => {
    const unit = zhOf(one.unit)
    return units.get(one.id)?.[0] === unit ? one : { ...one, id: `${one.id}.${inLetters(unit)}` }
  })
}

const shortFirst = (a: string, b: string) => a.length - b.length || (a < b ? -1 : 1)

/** A text in the letters an address may hold: 场次 -> 573a-6b21. */
const inLetters = (text: string) => [...text].map((c) => c.codePointAt(0)?.toString(16)).join('-')

/** Whether the form a report follows, in its edition, has the rows of a quantity; of the text any may say anything. */
export function couldState({ rows }: Pick<Comparable, 'rows'>, report: Report): boolean {
  if (rows === null) return true
  const form = formOf(report)
  const codes = rows[form?.id ?? ''] ?? []
  return codes.length > 0 && codes.every((code) => form?.indicators.some((row) => row.code === code))
}

type Placed = Comparable & { /** Its place among all of them. */ at: number }
const inOrder = (a: Comparable, b: Comparable) =>
  (a as Placed).at - (b as Placed).at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** The newest edition first. */
const editions: readonly Form[] = Object.values(forms).sort((a, b) => (b.since ?? 0) - (a.since ?? 0))

const rowNamed = (code: string, form?: string): Indicator | undefined =>
  editions
    .filter(({ id }) => form === undefined || id === form)
    .flatMap(({ indicators }) => indicators)
    .find((row) => row.code === code)

/** The row's place: in the newest edition that has it, those of older forms behind. */
function placeOf(code: string, form?: string): number {
  const n = editions.findIndex(
    ({ id, indicators }) => (form === undefined || id === form) && indicators.some((row) => row.code === code),
  )
  return n * 1000 + (editions[n]?.indicators.findIndex((row) => row.code === code) ?? 0)
}

/** The names above a row. */
function pathOf(code: string, form?: string): Text[] {
  const rows = editions.find(
    ({ id, indicators }) => (form === undefined || id === form) && indicators.some((row) => row.code === code),
  )?.indicators
  const at = rows?.findIndex((row) => row.code === code) ?? -1
  let level = rows?.[at]?.level ?? 0
  const path: Text[] = []
  for (const row of (rows ?? []).slice(0, Math.max(0, at)).reverse()) {
    if (row.level >= level) continue
    level = row.level
    path.unshift({ zh: row.zh, en: row.en })
  }
  return path
}

/** What a report states for these rows or figures together; null where one of them is missing. */
function pointOf(report: Report, codes: readonly string[], basis: string): Point | null {
  const all = codes.map((code) => quantity(report, figureOfRow(report, code)))
  // Where the cell is blank the text may state the row in another unit: that is another quantity.
  const stated = all.filter((q, i) => q !== null && isInUnitOf(report, codes[i] ?? '', q)) as Quantity[]
  if (!stated.length || stated.length < all.length) return null
  const [first] = stated
  const allows = sumOf(stated.map(allowed))
  return {
    value: stated.length === 1 && first ? first.value : allows.low.add(allows.high).div(2).valueOf(),
    allows,
    ids: stated.map(({ id }) => id),
    from: stated.every(({ from }) => from === 'table') ? 'table' : 'text',
    basis,
  }
}

/** Whether a quantity that stands for a row is in the row's unit; a figure of the text alone is in its own. */
function isInUnitOf(report: Report, code: string, { from, unit }: Quantity): boolean {
  const row = indicatorOf(report, code)
  return from === 'table' || !row || row.unit === null || zhOf(unit) === row.unit
}

const zhOf = (text: Text) => (typeof text === 'string' ? text : text.zh)
