import { nameOfComparable } from '../language/comparables'
import { comparedData } from '../language/comparedData'
import { comparedRows } from '../language/comparedRows'
import { exact, inFull } from '../language/numbers'
import { bare } from '../language/terms'
import { inLang, unitIn } from '../language/text'
import type { Lang } from '../language/words'
import { faultsIn } from '../report/checks/faults'
import { type Change, changeOf } from '../report/compare/change'
import { type Comparable, couldState } from '../report/compare/series'
import { quantity } from '../report/quantity'
import type { Report } from '../report/schema'
import { changeCells, codeOf, column, type Span } from './comparedColumns'
import type { Column, Table, Value } from './table'

/** As on the page: a row for each quantity, the reports side by side, what changed, and what is to be said of it. */
export function besideTable(reports: readonly Report[], rows: readonly Comparable[], span: Span, lang: Lang): Table {
  const say = comparedData[lang]
  const years = span?.map((i) => String(reports[i]?.year))
  const number = { type: 'number' } as const
  return {
    name: 'beside',
    ...say.beside,
    columns: [
      column('indicator', 'name', lang, { type: 'string', required: true }),
      column('heading', 'heading', lang, { type: 'string', optional: true }),
      column('code', 'code', lang, { type: 'string', optional: true }),
      column('unit', 'unit', lang, { type: 'string' }),
      ...reports.map(
        (report): Column => ({ name: report.id, ...say.columns.ofReport(called(report, lang)), ...number }),
      ),
      ...(years
        ? [
            { name: 'change', ...say.columns.change(years[0] ?? '', years[1] ?? ''), ...number },
            column('unit_of_change', 'unitOfChange', lang, { type: 'string' }),
            column('rate_percent', 'ratePercent', lang, number),
            column('change_lowest', 'changeLow', lang, { ...number, optional: true }),
            column('change_highest', 'changeHigh', lang, { ...number, optional: true }),
            column('rate_lowest', 'rateLow', lang, { ...number, optional: true }),
            column('rate_highest', 'rateHigh', lang, { ...number, optional: true }),
          ]
        : []),
      column('remark', 'remark', lang, { type: 'string', optional: true }),
    ],
    rows: rows.map((row): Value[] => {
      const change = span && changeOf(row, row.points[span[0]] ?? null, row.points[span[1]] ?? null)
      const [top] = row.under
      return [
        nameOfComparable(row, lang),
        top === undefined ? null : bare(inLang(top, lang)),
        codeOf(row),
        unitIn(row.unit, lang),
        ...row.points.map((point) => point?.value ?? null),
        ...(change ? changeCells(change, unitIn(row.unit, lang), lang) : []),
        remarksOn(row, reports, change, lang) || null,
      ]
    }),
    key: ['indicator', 'unit'],
    refers: [],
  }
}

const called = (report: Report, lang: Lang) =>
  comparedRows[lang].report(inLang(report.place.short, lang), String(report.year))

/** Why there is no change, and of each report: why it has no number, how the number is printed, what finds it at fault. */
function remarksOn(row: Comparable, reports: readonly Report[], change: Change | null, lang: Lang): string {
  const say = comparedData[lang]
  const ofChange =
    change?.is === 'none' && change.because !== 'missing'
      ? [change.because === 'broken' && row.broken ? row.broken[lang] : say.because[change.because]]
      : []
  const ofReports = reports.flatMap((report, i) => {
    const point = row.points[i] ?? null
    const of = (what: string) => say.remarks.of(called(report, lang), what)
    if (!point) return [of(couldState(row, report) ? say.remarks.missing : say.remarks.notInForm)]
    const [id] = point.ids
    const found = point.ids.length === 1 && id !== undefined ? quantity(report, id) : null
    const faults = new Set(point.ids.flatMap((one) => faultsIn(report).get(one) ?? []))
    return [
      ...(found?.printed.as === 'over' ? [of(say.remarks.printed(inFull(found, lang)))] : []),
      ...(faults.size ? [of(say.remarks.disputed(exact(faults.size, lang)))] : []),
    ]
  })
  return [...ofChange, ...ofReports].join(say.remarks.stop)
}
