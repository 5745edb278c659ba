import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderToString } from 'react-dom/server'
import { App } from '../app/App'
import { type Variant, widths } from '../features/charts/kind'
import { kinds } from '../features/charts/kinds'
import { chartModel } from '../features/charts/model'
import { keepSnapshot, snapshotOf } from '../features/charts/snapshots'
import '../language/both'
import { describe } from '../language/describe'
import { inLang } from '../language/text'
import type { Lang } from '../language/words'
import { fetchPieces } from '../pages/pieces'
import { chartsOf } from '../report/charts'
import { disputedIn } from '../report/checks/disputed'
import type { Parsed } from '../report/parse'
import type { Index, Report } from '../report/schema'
import { parseIndex, parseReport } from '../report/whole'
import { page as current } from '../state/page'
import { indexQuery, reportQuery } from '../state/reports'
import { datasetOf } from '../takeaway/dataset'
import { rootOf } from './place'

export { accessibilityFolder } from '../state/page'
export { shareSize } from '../takeaway/sharePicture'
export { accessibilityPage } from './accessibility'
export { writeIcons } from './icons'
export { sharePictureOrNone } from './sharePicture'

/**
 * What the build writes into a page before any script runs. `body` is React's own rendering, ready to be hydrated, with
 * charts as they fit a narrow column; `behind` has those for a wide one, in templates.
 */
export type Page = { body: string; behind: string; title: string; description: string }

/** A file of the library that does not hold what the format asks stops the build, with where and what. */
function trusted<T>(file: string, parsed: { ok: true; value: T } | { ok: false; problems: unknown[] }): T {
  if (parsed.ok) return parsed.value
  throw new Error(`${file} does not fit the report format: ${JSON.stringify(parsed.problems, null, 2)}`)
}

/** The library's index. `json`: what reports/index.json holds; throws where that is none. */
export function libraryIndex(json: unknown): Index {
  const list = trusted('reports/index.json', parseIndex(json))
  if (!list.reports.length) throw new Error('reports/index.json names no report')
  return list
}

/** One report of the library. `json`: what reports/ID.json holds; throws where that is none, or another's. */
export function libraryReport(id: string, json: unknown): Report {
  const report = trusted(`reports/${id}.json`, parseReport(json))
  if (report.id !== id) throw new Error(`reports/${id}.json holds the report ${report.id}`)
  return report
}

/** Ids of a report's checks that disagree, by the figures they name, as JSON. */
export const disputed = (report: Report): string => JSON.stringify(Object.fromEntries(disputedIn(report)))

/** What search engines are told of a report's data. `at`: the address of a file or folder of the site. */
export const dataset = (report: Report, lang: Lang, folder: string, at: (file: string) => string): object =>
  datasetOf(report, lang, { page: at(folder), file: at(`reports/${report.id}.json`) })

/** Draws every chart of a report at both widths, and has the code of what stands in its page. Needs a DOM in the globals: Recharts draws nothing on a server. */
export async function drawAll(report: Report, lang: Lang): Promise<void> {
  const { still } = await import('../features/charts/still')
  await fetchPieces()
  for (const entry of chartsOf(report)) {
    const model = chartModel(report, entry, lang)
    if (!Object.hasOwn(kinds, model.kind) || !model.marks.length) continue
    for (const variant of Object.keys(widths) as Variant[]) {
      const { svg } = await still(model, variant)
      keepSnapshot(report, model.id, lang, variant, svg)
    }
  }
}

/**
 * The reading page of a report as HTML: text and charts are there before any script. Its charts must have been drawn
 * (`drawAll`).
 * @param own the page has an address of its own; without it, it is the page at the root, in Chinese
 */
export function page(list: Index, report: Report, lang: Lang, own: boolean): Page {
  current.of = own ? { report: report.id, lang } : null
  current.pages = true
  current.root = rootOf({ report: report.id, lang, own })
  const client = new QueryClient()
  client.setQueryData(indexQuery.queryKey, (): Parsed<Index> => ({ ok: true, value: list }))
  client.setQueryData(reportQuery(report.id).queryKey, (): Parsed<Report> => ({ ok: true, value: report }))
  const body = renderToString(
    <QueryClientProvider client={client}>
      <App />
    </QueryClientProvider>,
  )
  // Its timers would keep the build waiting for minutes.
  client.clear()
  const behind = chartsOf(report).map((entry) => {
    const wide = snapshotOf(chartModel(report, entry, lang), 'wide')
    return wide === null ? '' : `<template data-drawing="${entry.id}" data-variant="wide">${wide}</template>`
  })
  return { body, behind: behind.join(''), title: inLang(report.title, lang), description: describe(report, lang) }
}
