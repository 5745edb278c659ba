import { comparedData } from '../language/comparedData'
import type { Lang } from '../language/words'
import { disputedIn } from '../report/checks/run'
import { changeOf } from '../report/compare/change'
import { samePlace } from '../report/compare/continuity'
import { matches } from '../report/compare/matches'
import type { Comparable } from '../report/compare/series'
import { shareOf } from '../report/compare/shares'
import { units } from '../report/forms/form'
import { middleOf } from '../report/interval'
import type { Report, Text } from '../report/schema'
import { csvFile } from './csv'
import { jsonFile } from './jsonFile'
import { asWorkbook } from './sheets'
import { inBoth, sourceOf, type Taken } from './sources'
import { asObjects, type Column, forPeople, type Table, type Value } from './table'

/** A comparison as data: what each report states of each quantity, what changed, and how the two forms match. */

type Name = keyof (typeof comparedData)['zh']['columns']
const column = (name: string, words: Name, lang: Lang, rest: Omit<Column, 'name' | 'title' | 'about'>): Column => ({
  name,
  ...comparedData[lang].columns[words],
  ...rest,
})

const ofQuantity = (lang: Lang): Column[] => [
  column('id', 'id', lang, { type: 'string', required: true }),
  column('label_zh', 'labelZh', lang, { type: 'string', optional: true }),
  column('label_en', 'labelEn', lang, { type: 'string', optional: true }),
  column('unit_zh', 'unitZh', lang, { type: 'string', optional: true }),
  column('unit_en', 'unitEn', lang, { type: 'string', optional: true }),
]

/** A text in each language it is written in; a unit of the forms is known in both. */
const inEach = (text: Text): [Value, Value] =>
  typeof text === 'string'
    ? [text, Object.hasOwn(units, text) ? units[text as keyof typeof units] : text === '%' ? text : null]
    : [text.zh, text.en]

const quantityCells = ({ id, label, unit }: Comparable): Value[] => [id, ...inEach(label), ...inEach(unit)]

/** What each report states of each quantity, a row each; a report that does not state it has a row without a value. */
export function valuesTable(reports: readonly Report[], rows: readonly Comparable[], lang: Lang): Table {
  const say = comparedData[lang]
  return {
    name: 'values',
    ...say.values,
    columns: [
      ...ofQuantity(lang),
      column('report', 'report', lang, { type: 'string', required: true }),
      column('place_zh', 'placeZh', lang, { type: 'string', optional: true }),
      column('place_en', 'placeEn', lang, { type: 'string', optional: true }),
      column('year', 'year', lang, { type: 'string', required: true }),
      column('form', 'form', lang, { type: 'string', required: true }),
      column('value', 'value', lang, { type: 'number', unit: 'unit_zh' }),
      column('lowest', 'lowest', lang, { type: 'number', optional: true, unit: 'unit_zh' }),
      column('highest', 'highest', lang, { type: 'number', optional: true, unit: 'unit_zh' }),
      column('share', 'share', lang, { type: 'number', share: true, optional: true }),
      column('basis', 'basis', lang, { type: 'string', optional: true, words: say.basis }),
      column('figures', 'figures', lang, { type: 'string', optional: true }),
      column('disputed', 'disputed', lang, { type: 'integer', optional: true, minimum: 1 }),
    ],
    rows: rows.flatMap((row) =>
      reports.map((report, i): Value[] => {
        const point = row.points[i] ?? null
        const place = inBoth(report.place.name, report)
        const share = shareOf(row, point, report)
        const disputes = new Set(point?.ids.flatMap((id) => disputedIn(report).get(id) ?? []))
        return [
          ...quantityCells(row),
          report.id,
          place.zh,
          place.en,
          String(report.year),
          report.form,
          point?.value ?? null,
          point?.allows.low.valueOf() ?? null,
          point?.allows.high.valueOf() ?? null,
          share && middleOf(share),
          row.broken && point ? point.basis : null,
          point?.ids.join(' + ') ?? null,
          disputes.size || null,
        ]
      }),
    ),
    key: ['id', 'report'],
    refers: [],
  }
}

/** What changed from each report to the next of the same place, a row for each quantity both state. */
export function changesTable(reports: readonly Report[], rows: readonly Comparable[], lang: Lang): Table {
  const say = comparedData[lang]
  const steps = reports.flatMap((report, i): [number, number][] => {
    const next = reports.findIndex((other, j) => j > i && other.year > report.year && samePlace(other, report))
    return next < 0 ? [] : [[i, next]]
  })
  return {
    name: 'changes',
    ...say.changes,
    columns: [
      ...ofQuantity(lang),
      column('from', 'from', lang, { type: 'string', required: true }),
      column('to', 'to', lang, { type: 'string', required: true }),
      column('difference', 'difference', lang, { type: 'number' }),
      column('rate_percent', 'rate', lang, { type: 'number', optional: true }),
      column('because', 'because', lang, { type: 'string', optional: true, words: say.because }),
    ],
    rows: rows.flatMap((row) =>
      steps.flatMap(([from, to]): Value[][] => {
        const change = changeOf(row, row.points[from] ?? null, row.points[to] ?? null)
        if (change.is === 'none' && change.because === 'missing') return []
        return [
          [
            ...quantityCells(row),
            reports[from]?.id ?? null,
            reports[to]?.id ?? null,
            change.is === 'none' ? null : middleOf(change.difference),
            change.is === 'none' || !change.percent ? null : middleOf(change.percent),
            change.is === 'none' ? change.because : null,
          ],
        ]
      }),
    ),
    key: ['id', 'from', 'to'],
    refers: [],
  }
}

/** The published table of matches between the two national forms. */
export function matchesTable(lang: Lang): Table {
  const say = comparedData[lang]
  return {
    name: 'matches',
    ...say.matches,
    columns: [
      column('id', 'id', lang, { type: 'string', required: true }),
      column('label_zh', 'labelZh', lang, { type: 'string' }),
      column('label_en', 'labelEn', lang, { type: 'string' }),
      column('old', 'old', lang, { type: 'string' }),
      column('now', 'now', lang, { type: 'string' }),
      column('is', 'is', lang, { type: 'string', words: say.is }),
      column('why_zh', 'whyZh', lang, { type: 'string' }),
      column('why_en', 'whyEn', lang, { type: 'string' }),
    ],
    rows: matches.map((m) => [
      m.id,
      m.name.zh,
      m.name.en,
      m.old.join(' + '),
      m.now.join(' + '),
      m.is,
      m.why.zh,
      m.why.en,
    ]),
    key: ['id'],
    refers: [],
  }
}

/** What a comparison is taken away as, and how its files are named. */
export type ComparisonFile = 'comparisonCsv' | 'comparisonXlsx' | 'comparisonJson'
type Taking = { name: string; reports: readonly Report[]; rows: readonly Comparable[] }

/** What each report states, as CSV. */
export function comparisonCsv({ name, reports, rows }: Taking, _: Taken, lang: Lang): Promise<File> {
  const table = forPeople(valuesTable(reports, rows, lang))
  return csvFile(`${name}.csv`, [table.columns.map((c) => c.title), ...table.rows])
}

/** Values, changes, the table of matches and the sources, a sheet each. */
export const comparisonXlsx = ({ name, reports, rows }: Taking, taken: Taken, lang: Lang): Promise<File> =>
  asWorkbook(
    `${name}.xlsx`,
    reports,
    [valuesTable(reports, rows, lang), changesTable(reports, rows, lang), matchesTable(lang)],
    taken,
    lang,
  )

/** The same for programs. */
export const comparisonJson = ({ name, reports, rows }: Taking, taken: Taken, lang: Lang): File =>
  jsonFile(`${name}.json`, {
    values: asObjects(valuesTable(reports, rows, lang)),
    changes: asObjects(changesTable(reports, rows, lang)),
    matches: asObjects(matchesTable(lang)),
    sources: reports.map((report) => sourceOf(report, taken)),
  })
