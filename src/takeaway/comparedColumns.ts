import { unitOfChange } from '../language/changes'
import { nameOfComparable } from '../language/comparables'
import { comparedData } from '../language/comparedData'
import type { Lang } from '../language/words'
import type { Change } from '../report/compare/change'
import type { Comparable } from '../report/compare/series'
import { units } from '../report/forms/form'
import { isExact } from '../report/interval'
import type { Text } from '../report/schema'
import type { Column, Value } from './table'

/** What the tables of a comparison have in common: how a quantity is named, and how its change is told. */

type Columns = (typeof comparedData)['zh']['columns']
type Name = { [K in keyof Columns]: Columns[K] extends { title: string } ? K : never }[keyof Columns]
type Rest = Omit<Column, 'name' | 'title' | 'about'>
export const column = (name: string, words: Name, lang: Lang, rest: Rest): Column => ({
  name,
  ...comparedData[lang].columns[words],
  ...rest,
})

export const ofQuantity = (lang: Lang): Column[] => [
  column('id', 'id', lang, { type: 'string', required: true, forPrograms: true }),
  column('label_zh', 'labelZh', lang, { type: 'string', optional: true }),
  column('label_en', 'labelEn', lang, { type: 'string', optional: true }),
  column('code', 'code', lang, { type: 'string', optional: true }),
  column('unit_zh', 'unitZh', lang, { type: 'string', optional: true }),
  column('unit_en', 'unitEn', lang, { type: 'string', optional: true }),
]

/** A unit in each language it is known in: one of the forms in both. */
const unitInEach = (text: Text): [Value, Value] =>
  typeof text === 'string'
    ? [text, Object.hasOwn(units, text) ? units[text as keyof typeof units] : text === '%' ? text : null]
    : [text.zh, text.en]

/** The full name in each language it is written in. */
const nameInEach = (row: Comparable): [Value, Value] => [
  nameOfComparable(row, 'zh'),
  typeof row.label === 'string' ? null : nameOfComparable(row, 'en'),
]

/** Its rows in the newest of the forms that have it, added up. */
export const codeOf = ({ rows }: Comparable): Value => (rows?.['2019'] ?? rows?.['2014'])?.join(' + ') ?? null

export const quantityCells = (row: Comparable): Value[] => [
  row.id,
  ...nameInEach(row),
  codeOf(row),
  ...unitInEach(row.unit),
]

/** Between which of the reports the change is told, by their places in the list; null: between none. */
export type Span = readonly [number, number] | null

const fine = (n: number | undefined): Value => (n === undefined ? null : Math.round(n * 1e6) / 1e6)

/** The change, its unit, its rate, and where they are not exact what they can be. */
export function changeCells(change: Change, unit: string, lang: Lang): Value[] {
  if (change.is === 'none') return [null, null, null, null, null, null, null]
  const { difference, percent, printed } = change
  const inexact = !isExact(difference)
  return [
    fine(printed.difference),
    unitOfChange(change, unit, lang),
    fine(printed.percent ?? undefined),
    inexact ? fine(difference.low.valueOf()) : null,
    inexact ? fine(difference.high.valueOf()) : null,
    inexact ? fine(percent?.low.valueOf()) : null,
    inexact ? fine(percent?.high.valueOf()) : null,
  ]
}
