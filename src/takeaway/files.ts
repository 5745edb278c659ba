import { inLang } from '../language/text'
import type { Lang } from '../language/words'
import { chartsOf } from '../report/charts'
import type { Finding } from '../report/checks/finding'
import { findingsOf } from '../report/checks/run'
import { formOf } from '../report/quantity'
import type { ChartEntry, Report } from '../report/schema'
import { chartDataTable, chartsTable } from './charts'
import { checksTable } from './checks'
import { csvFile } from './csv'
import { packageOf } from './dataPackage'
import { figuresTable } from './figures'
import { jsonFile } from './jsonFile'
import { asWorkbook } from './sheets'
import { sourceOf, type Taken } from './sources'
import { statisticsSheets, statisticsTable } from './statistics'
import { asObjects, forPeople, type Table } from './table'

/** The files of data a reader takes away, a function each; they load when the first is asked for. */

/** What each key of the objects means, in the reader's language. */
const meanings = ({ columns }: Table) =>
  Object.fromEntries(columns.map(({ name, about }) => [name.replace(/_(zh|en)$/, ''), about]))

/** One of the report's charts, by its id. */
function chartOf(report: Report, id: string): ChartEntry {
  const chart = chartsOf(report).find((c) => c.id === id)
  if (!chart) throw new Error(`${report.id} has no chart ${id}`)
  return chart
}

/** The whole data of a chart, on a sheet of its name, and its source. */
export async function chartXlsx(report: Report, id: string, taken: Taken, lang: Lang): Promise<File> {
  const chart = chartOf(report, id)
  const table = { ...chartDataTable(report, [chart], lang), sheet: inLang(chart.title, lang) }
  return asWorkbook(`${report.id}-${id}.xlsx`, report, [table], taken, lang)
}

export function chartJson(report: Report, id: string, taken: Taken, lang: Lang): File {
  const table = chartDataTable(report, [chartOf(report, id)], lang)
  const { chart: _, ...columns } = meanings(table)
  return jsonFile(`${report.id}-${id}.json`, {
    chart: asObjects(chartsTable(report, lang)).find((c) => c.id === id),
    columns,
    rows: asObjects(table).map(({ chart: _, ...row }) => row),
    source: sourceOf(report, taken),
  })
}

/** The whole national form as the report fills it, whatever of it is on screen. */
export const tableXlsx = (report: Report, taken: Taken, lang: Lang): Promise<File> =>
  asWorkbook(`${report.id}-statistics.xlsx`, report, [statisticsTable(report, lang) ?? []].flat(), taken, lang)

export function tableJson(report: Report, taken: Taken, lang: Lang): File {
  const table = statisticsTable(report, lang)
  return jsonFile(`${report.id}-statistics.json`, {
    form: { id: report.form, title: formOf(report)?.title ?? null },
    columns: table ? meanings(table) : {},
    rows: table ? asObjects(table) : [],
    source: sourceOf(report, taken),
  })
}

/** These checks and their source. */
export const checksXlsx = (report: Report, findings: readonly Finding[], taken: Taken, lang: Lang): Promise<File> =>
  asWorkbook(`${report.id}-checks.xlsx`, report, [checksTable(report, findings, lang)], taken, lang)

/** Every figure of the report's text. */
export function figuresCsv(report: Report, lang: Lang): Promise<File> {
  const { columns, rows } = forPeople(figuresTable(report, lang))
  return csvFile(`${report.id}-figures.csv`, [columns.map((c) => c.title), ...rows])
}

export function figuresJson(report: Report, taken: Taken, lang: Lang): File {
  const table = figuresTable(report, lang)
  return jsonFile(`${report.id}-figures.json`, {
    columns: meanings(table),
    figures: asObjects(table),
    source: sourceOf(report, taken),
  })
}

/** The whole report as a workbook: figures, the form's tables, charts, checks, sources. */
export const reportXlsx = (report: Report, taken: Taken, lang: Lang): Promise<File> =>
  asWorkbook(
    `${report.id}.xlsx`,
    report,
    [
      figuresTable(report, lang),
      ...statisticsSheets(report, lang),
      chartsTable(report, lang),
      chartDataTable(report, chartsOf(report), lang),
      checksTable(report, findingsOf(report), lang),
    ],
    taken,
    lang,
  )

/** The whole report as a Frictionless Data Package. */
export const dataPackage = (report: Report, taken: Taken, lang: Lang): Promise<File> =>
  packageOf(
    report,
    [
      figuresTable(report, lang),
      ...[statisticsTable(report, lang) ?? []].flat(),
      chartsTable(report, lang),
      chartDataTable(report, chartsOf(report), lang),
      checksTable(report, findingsOf(report), lang),
    ],
    taken,
    lang,
  )
