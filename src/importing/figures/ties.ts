import { allowed, habitBehind } from '../../report/figure'
import type { Form, Indicator } from '../../report/forms/form'
import { exactly, only, overlaps } from '../../report/interval'
import type { Figure, Report } from '../../report/schema'
import { bare, behind, type Setting } from './clauses'
import type { Found } from './numbers'
import type { Phrase } from './phrase'
import { phrases2014 } from './phrases2014'
import { phrases2019 } from './phrases2019'
import { ofAll, ofPart, ofYear } from './scope'
import { isShare, isTime } from './units'

type Statistics = Report['statistics']

/** The row a number states; `likely`: by its words and the table's number together. `apart`: it seems to, but the table has another number. */
export type Tie = { code: string; how: 'certain' | 'likely' | 'apart' }

/** What can be tied: rows of a form, how sentences state them, and what the table has for each. */
export type Rows = {
  phrases: readonly Phrase[]
  valueOf: (code: string) => number | null
  /** A heading counts cases, as the rows under it do; null: no row. */
  unitOf: (code: string) => string | null
}

/** The rows of a form with the phrases that state them: its own, and the names the form gives them. */
export function rowsOf(form: Form, statistics: Statistics): Rows {
  const rows = new Map(form.indicators.map((row) => [row.code, row]))
  const known = [...phrases2014, ...phrases2019].filter(({ code }) => rows.has(code))
  const names = form.indicators.map(nameOf)
  const named = form.indicators.flatMap((row, i): Phrase[] => {
    const name = names[i] ?? ''
    if (known.some(({ code }) => code === row.code)) return []
    const once = names.filter((other) => other === name).length === 1
    return row.unit !== null && name.length >= 4 && once ? [{ code: row.code, certain: new RegExp(`^${name}$`) }] : []
  })
  return {
    phrases: [...known, ...named],
    valueOf: (code) => numberOf(form, statistics, code),
    unitOf: (code) => {
      const row = rows.get(code)
      return row ? (row.unit ?? '件') : null
    },
  }
}

/** A row's name as a sentence would say it, without 数 and what the form explains in brackets. */
const nameOf = ({ zh }: Indicator): string =>
  zh
    .replace(/（[^）]*）/g, '')
    .replace(/(总|总次|次|数)?数$/, '')
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A row's number, the last of its columns; where the form gives it none, what the rows right below come to. */
function numberOf(form: Form, statistics: Statistics, code: string): number | null {
  const own = statistics[code]
  const total = Array.isArray(own) ? own.at(-1) : own
  if (typeof total === 'number') return total
  const at = form.indicators.findIndex((row) => row.code === code)
  const row = form.indicators[at]
  if (!row || row.unit !== null) return null
  const rest = form.indicators.slice(at + 1)
  const end = rest.findIndex(({ level }) => level <= row.level)
  const parts = rest
    .slice(0, end < 0 ? rest.length : end)
    .filter(({ level }) => level === row.level + 1)
    .map((part) => (part.byColumn ? numberOf(form, statistics, part.code) : null))
  return parts.length && parts.every((part) => part !== null) ? parts.reduce((sum, part) => sum + part, 0) : null
}

/** Whether a row may have the number a figure prints, as writers round. */
export function fits(figure: Pick<Figure, 'value' | 'printed'>, value: number | null): boolean {
  if (value === null) return false
  const stated = only(exactly(value))
  const habit = habitBehind(figure)
  return overlaps(allowed(figure), stated) || (habit !== null && overlaps(habit.from, stated))
}

/** Rows a reader expects the text to repeat: another number there is worth a second look. */
const expected = /^(requests|replies|outcomes|review|litigation)\b/

/** Rows that are told behind their number too, 其中2件为上年结转, of the requests that the sentence counts. */
const toldBehind = /^(requests\.carried-|outcomes\.|replies\.)/

/** Which row a number states, if any. `year`: the report's, where it is known. */
export function tieOf(found: Found, setting: Setting, rows: Rows, year: number | null, heading = ''): Tie | null {
  if (isShare(found.unit) || isTime(found.unit)) return null
  const said = `${setting.before}${setting.clause}`
  const after = behind(setting)
  const words = bare(setting.clause) || after
  // What was carried over is of another year by its nature.
  if (!/结转|转[至到入下]/.test(words) && !ofYear(said, year)) return null
  let apart: Tie | null = null
  for (const { code, near, ...phrase } of rows.phrases) {
    if (after && !toldBehind.test(code)) continue
    if (near && !near.test(`${heading}。${setting.above}${said}`)) continue
    if (!sameKind(found.unit, rows.unitOf(code))) continue
    const sure = phrase.certain?.test(words) || (phrase.ofAll?.test(words) && ofAll(said))
    const part = setting.depth > 0 || ofPart(said)
    if (sure && !part) return { code, how: 'certain' }
    if (after) continue
    if (!sure && !phrase.ofAll?.test(words) && !phrase.similar?.test(words)) continue
    const value = rows.valueOf(code)
    if (fits(found, value)) return { code, how: 'likely' }
    if (value !== null && !part && expected.test(code)) apart ??= { code, how: 'apart' }
  }
  return apart
}

/** Whether a number in one unit can be of a row in another: people, money and things are different. */
function sameKind(unit: string, ofRow: string | null): boolean {
  if (ofRow === '万元') return unit === '万元'
  if (/元|^(大类|小类|类|种|期|批|句|字)$/.test(unit)) return false
  const people = /^(人|名|人次|位|人（次）)$/
  return ofRow !== null && people.test(ofRow) === people.test(unit)
}
