import type { Column } from '../forms/form'
import { applicants } from '../forms/tables2019'
import { formOf, indicatorOf, partsOfRow, quantity, unitOfRow } from '../quantity'
import type { Report, Text } from '../schema'
import { zhOf } from '../zhOf'
import { editions, pathOf, placeOf, rowNamed, rowsAbove } from './formRows'
import { type Match, matches, sums } from './matches'
import { type Point, pointIn, pointOf } from './pointOf'

export type { Point } from './pointOf'

/** One quantity as several reports state it. */
export type Comparable = {
  /** Code of a row, id of a match or of a figure of the text: names one quantity of the comparison. */
  id: string
  label: Text
  /** Of whom: one column of its rows; null: of all. */
  column: Column | null
  /** What stands above the row in its form, the main heading first; none for figures of the text. */
  under: readonly Text[]
  unit: Text
  /** Units in which other reports state what has this name in the text: those are other quantities. */
  otherUnits: readonly Text[]
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
 * each with its columns behind it, then figures of the text that are no row's, which are the same where their id and
 * their unit are.
 */
export function comparables(reports: readonly Report[]): Comparable[] {
  const whole = [...matched(reports), ...summed(reports), ...rowsOf(reports)]
  const kept = [...whole, ...byColumn(whole, reports), ...ofText(reports)]
  return kept.filter(({ points }) => points.some((point) => point !== null)).sort(inOrder)
}

/** Rows of both forms that are, or nearly are, the same. */
const matched = (reports: readonly Report[]): Placed[] =>
  matches.map((m, n) => {
    const points = reports.map((report) => {
      const form = formOf(report)?.id ?? ''
      const codes = form === '2014' ? m.old : m.now
      if (codes.length === 0) return saidInText(report, m)
      return pointOf(report, codes, m.is === 'same' ? '' : form)
    })
    const bases = new Set(points.flatMap((p) => p?.basis ?? []))
    return {
      ...summary(m, n),
      rows: { '2014': m.old, '2019': m.now },
      points,
      broken: bases.size > 1 ? m.why : null,
    }
  })

/** Sums of rows of the newer form alone. */
const summed = (reports: readonly Report[]): Placed[] =>
  sums.map((sum) => ({
    ...summary(sum, matches.findIndex(({ id }) => id === sum.before) - 0.5),
    rows: { '2019': sum.now },
    points: reports.map((report) => (formOf(report)?.id === '2019' ? pointOf(report, sum.now, '') : null)),
    broken: null,
  }))

/** What is the same of rows added up, whoever states them. `n`: their place among those before one row. */
function summary({ id, name, now, old }: Pick<Match, 'id' | 'name' | 'now'> & Partial<Pick<Match, 'old'>>, n: number) {
  const code = now[0] ?? old?.[0] ?? ''
  const row = rowNamed(code)
  return {
    id,
    label: name,
    column: null,
    // The name of a match says what it is by itself.
    under: pathOf(code).slice(0, 1),
    unit: row ? unitOfRow(row) : '',
    otherUnits: [],
    percent: false,
    at: now.length > 1 ? placeAbove(now) + n / 1000 : placeOf(code),
  }
}

/** The place of the lowest heading that stands above all of these rows. */
function placeAbove(codes: readonly string[]): number {
  const [first = [], ...others] = codes.map((code) => rowsAbove(code).map((row) => row.code))
  const shared = first.findLast((code) => others.every((path) => path.includes(code)))
  return placeOf(shared ?? codes[0] ?? '')
}

/** A row of the older form that newer reports can only state in their text, in the row's unit. */
function saidInText(report: Report, { id, old }: Match): Point | null {
  const said = quantity(report, id)
  return said && zhOf(said.unit) === rowNamed(old[0] ?? '', '2014')?.unit ? pointOf(report, [id], 'text') : null
}

/** Rows that one form has alone, in whichever edition. */
function rowsOf(reports: readonly Report[]): Placed[] {
  const told = {
    old: new Set<string>(matches.flatMap((m) => (m.old.length === 1 ? m.old : []))),
    // The id of a match is that of the newer form's row, also that of 不予公开, which has no number of its own.
    now: new Set(matches.map(({ id }) => id)),
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
        column: null,
        under: pathOf(row.code, form.id),
        unit: unit === '' ? { zh: '件', en: 'cases' } : unit,
        otherUnits: [],
        rows: { [form.id]: [row.code] },
        percent: false,
        points,
        broken: null,
        at: placeOf(row.code, form.id),
      },
    ]
  })
}

/** The rows that have a number for each kind of applicant, kind by kind. */
function byColumn(all: readonly Placed[], reports: readonly Report[]): Placed[] {
  const able = reports.map((report) => (formOf(report)?.columns ? report : null))
  return all.flatMap((one) => {
    const codes = one.rows?.['2019'] ?? []
    if (!codes.some((code) => /^(requests|outcomes)\b/.test(code))) return []
    const stating = able.map((report) => {
      if (!report) return null
      const parts = codes.flatMap((code) => partsOfRow(report, code).map((part) => part.code))
      return { report, rows: parts.length ? parts : codes }
    })
    return applicants.slice(0, -1).map(
      (column, n): Placed => ({
        ...one,
        id: `${one.id}.by.${column.id}`,
        column,
        rows: { '2019': codes },
        points: stating.map((own) => own && pointIn(own.report, own.rows, column.id)),
        broken: null,
        at: one.at + (n + 1) * 1e-6,
      }),
    )
  })
}

/** The quantity of all applicants that one of some is a part of; else the one itself. */
export function wholeRowOf(rows: readonly Comparable[], id: string): Comparable | undefined {
  const row = rows.find((one) => one.id === id)
  const { column } = row ?? {}
  return column ? rows.find((one) => one.id === id.slice(0, -`.by.${column.id}`.length)) : row
}

/** Figures of the text that no row of a form states. */
function ofText(reports: readonly Report[]): Placed[] {
  const found = new Map<string, Placed & { points: (Point | null)[] }>()
  reports.forEach((report, i) => {
    for (const [id, figure] of Object.entries(report.figures)) {
      if (figure.indicator !== undefined || indicatorOf(report, id)) continue
      if (matches.some((m) => !m.now.length && m.id === id && saidInText(report, m))) continue
      const unit = zhOf(figure.unit)
      const key = `${id} ${unit}`
      const one = found.get(key) ?? {
        id: rowNamed(id) ? `text.${id}` : id,
        label: figure.label,
        column: null,
        under: [],
        unit: figure.unit,
        otherUnits: [],
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
  const units = new Map<string, Text[]>()
  for (const { id, unit } of all) units.set(id, [...(units.get(id) ?? []), unit].sort(shortFirst))
  return all.map((one) => {
    const unit = zhOf(one.unit)
    const known = units.get(one.id) ?? []
    const otherUnits = known.filter((other) => zhOf(other) !== unit)
    return zhOf(known[0] ?? '') === unit
      ? { ...one, otherUnits }
      : { ...one, otherUnits, id: `${one.id}.${inLetters(unit)}` }
  })
}

const shortFirst = (a: Text, b: Text) => zhOf(a).length - zhOf(b).length || (zhOf(a) < zhOf(b) ? -1 : 1)

/** A text in the letters an address may hold: 场次 -> 573a-6b21. */
const inLetters = (text: string) => [...text].map((c) => c.codePointAt(0)?.toString(16)).join('-')

/** Whether the form a report follows, in its edition, has the rows of a quantity; of the text any may say anything. */
export function couldState({ rows }: Pick<Comparable, 'rows'>, report: Report): boolean {
  if (rows === null) return true
  const codes = rows[formOf(report)?.id ?? '']
  return codes?.every((code) => indicatorOf(report, code) !== undefined) ?? false
}

type Placed = Comparable & { /** Its place among all of them. */ at: number }
const inOrder = (a: Comparable, b: Comparable) => (a as Placed).at - (b as Placed).at || (a.id < b.id ? -1 : 1)
