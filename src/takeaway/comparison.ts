import { comparedData } from '../language/comparedData'
import { namesOfRows } from '../language/formRows'
import { unitIn } from '../language/text'
import type { Lang } from '../language/words'
import { faultsIn } from '../report/checks/faults'
import { changeOf } from '../report/compare/change'
import { samePlace } from '../report/compare/continuity'
import { matches } from '../report/compare/matches'
import type { Comparable } from '../report/compare/series'
import { shareOf } from '../report/compare/shares'
import { middleOf } from '../report/interval'
import type { Report } from '../report/schema'
import { besideTable } from './besideTable'
import { changeCells, column, ofQuantity, quantityCells, type Span } from './comparedColumns'
import { csvFile } from './csv'
import { jsonFile } from './jsonFile'
import { asWorkbook } from './sheets'
import { inBoth, sourceOf, type Taken } from './sources'
import { asObjects, forPeople, type Table, type Value } from './table'

/** A comparison as data: what each report states of each quantity, what changed, and how the two forms match. */

/** What each report states of each quantity, a row each; a report that does not state it has a row without a value. */
export function valuesTable(reports: readonly Report[], rows: readonly Comparable[], lang: Lang): Table {
  const say = comparedData[lang]
  return {
    name: 'values',
    ...say.values,
    columns: [
      ...ofQuantity(lang),
      column('report', 'report', lang, { type: 'string', required: true, forPrograms: true }),
      column('place_zh', 'placeZh', lang, { type: 'string', optional: true }),
      column('place_en', 'placeEn', lang, { type: 'string', optional: true }),
      column('year', 'year', lang, { type: 'string', required: true }),
      column('form', 'form', lang, { type: 'string', required: true }),
      column('value', 'value', lang, { type: 'number', unit: 'unit_zh' }),
      column('lowest', 'lowest', lang, { type: 'number', optional: true, unit: 'unit_zh' }),
      column('highest', 'highest', lang, { type: 'number', optional: true, unit: 'unit_zh' }),
      column('share', 'share', lang, { type: 'number', share: true, optional: true }),
      column('basis', 'basis', lang, { type: 'string', optional: true, words: say.basis }),
      column('figures', 'figures', lang, { type: 'string', optional: true, forPrograms: true }),
      column('disputed', 'disputed', lang, { type: 'integer', optional: true, minimum: 1 }),
    ],
    rows: rows.flatMap((row) =>
      reports.map((report, i): Value[] => {
        const point = row.points[i] ?? null
        const place = inBoth(report.place.name, report)
        const share = shareOf(row, point, report)
        const disputes = new Set(point?.ids.flatMap((id) => faultsIn(report).get(id) ?? []))
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
      column('from', 'from', lang, { type: 'string', required: true, forPrograms: true }),
      column('to', 'to', lang, { type: 'string', required: true, forPrograms: true }),
      column('place_zh', 'placeZh', lang, { type: 'string', optional: true }),
      column('place_en', 'placeEn', lang, { type: 'string', optional: true }),
      column('year_from', 'yearFrom', lang, { type: 'string', required: true }),
      column('year_to', 'yearTo', lang, { type: 'string', required: true }),
      column('difference', 'difference', lang, { type: 'number' }),
      column('unit_of_change', 'unitOfChange', lang, { type: 'string' }),
      column('rate_percent', 'ratePercent', lang, { type: 'number', optional: true }),
      column('change_lowest', 'changeLow', lang, { type: 'number', optional: true }),
      column('change_highest', 'changeHigh', lang, { type: 'number', optional: true }),
      column('rate_lowest', 'rateLow', lang, { type: 'number', optional: true }),
      column('rate_highest', 'rateHigh', lang, { type: 'number', optional: true }),
      column('because', 'because', lang, { type: 'string', optional: true, words: say.because }),
    ],
    rows: rows.flatMap((row) =>
      steps.flatMap(([from, to]): Value[][] => {
        const change = changeOf(row, row.points[from] ?? null, row.points[to] ?? null)
        if (change.is === 'none' && change.because === 'missing') return []
        const [was, is] = [reports[from], reports[to]]
        const place = is ? inBoth(is.place.name, is) : { zh: null, en: null }
        return [
          [
            ...quantityCells(row),
            was?.id ?? null,
            is?.id ?? null,
            place.zh,
            place.en,
            was ? String(was.year) : null,
            is ? String(is.year) : null,
            ...changeCells(change, unitIn(row.unit, lang), lang),
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
      column('id', 'id', lang, { type: 'string', required: true, forPrograms: true }),
      column('label_zh', 'labelZh', lang, { type: 'string' }),
      column('label_en', 'labelEn', lang, { type: 'string' }),
      column('old_rows', 'oldRows', lang, { type: 'string' }),
      column('now_rows', 'nowRows', lang, { type: 'string' }),
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
      namesOfRows(m.old, '2014', lang),
      namesOfRows(m.now, '2019', lang),
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
type Taking = {
  name: string
  reports: readonly Report[]
  /** The quantities taken, in their order. */
  rows: readonly Comparable[]
  span: Span
  /** How many quantities there are, of which these may be some; and the words they were found by. */
  of: number
  words: string
}

/** The reports side by side, as CSV. */
export function comparisonCsv({ name, reports, rows, span }: Taking, _: Taken, lang: Lang): Promise<File> {
  const table = forPeople(besideTable(reports, rows, span, lang))
  return csvFile(`${name}.csv`, [table.columns.map((c) => c.title), ...table.rows])
}

/** The reports side by side, every value and every change by itself, the table of matches and the sources, a sheet each. */
export const comparisonXlsx = ({ name, reports, rows, span }: Taking, taken: Taken, lang: Lang): Promise<File> =>
  asWorkbook(
    `${name}.xlsx`,
    reports,
    [
      besideTable(reports, rows, span, lang),
      valuesTable(reports, rows, lang),
      changesTable(reports, rows, lang),
      matchesTable(lang),
    ],
    taken,
    lang,
  )

/** The same for programs, with which of the quantities there are it holds. */
export const comparisonJson = ({ name, reports, rows, of, words }: Taking, taken: Taken, lang: Lang): File =>
  jsonFile(`${name}.json`, {
    quantities: { held: rows.length, of, foundBy: words || null },
    values: asObjects(valuesTable(reports, rows, lang)),
    changes: asObjects(changesTable(reports, rows, lang)),
    matches: asObjects(matchesTable(lang)),
    sources: reports.map((report) => sourceOf(report, taken)),
  })
