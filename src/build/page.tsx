import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderToString } from 'react-dom/server'
import { App } from '../app/App'
import { type Variant, widths } from '../features/charts/kind'
import { kinds } from '../features/charts/kinds'
import { chartModel } from '../features/charts/model'
import { keepSnapshot } from '../features/charts/snapshots'
import { inLang, plain } from '../language/text'
import type { Lang } from '../language/words'
import { chartsOf } from '../report/charts'
import { type Parsed, parseIndex, parseReport } from '../report/parse'
import { isIndicator } from '../report/quantity'
import type { Index, Report } from '../report/schema'
import { page as current } from '../state/page'
import { indexQuery, reportQuery } from '../state/reports'

/** What the build writes into a page before any script runs. `body` is React's own rendering, ready to be hydrated. */
export type Page = { body: string; title: string; description: string }

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
  const report = trusted(`reports/${id}.json`, parseReport(json, isIndicator))
  if (report.id !== id) throw new Error(`reports/${id}.json holds the report ${report.id}`)
  return report
}

/** Draws every chart of a report at both widths. Needs a DOM in the globals: Recharts draws nothing on a server. */
export async function drawAll(report: Report, lang: Lang): Promise<void> {
  const { still } = await import('../features/charts/still')
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
  return { body, title: inLang(report.title, lang), description: describe(report, lang) }
}

/** The report in about 160 characters: what stands out, else how it begins. */
function describe(report: Report, lang: Lang): string {
  const headlines = report.headlines.map((h) => plain(h.text, lang)).join(lang === 'zh' ? '' : ' ')
  const begins = report.sections.flatMap((s) => s.blocks).find((b) => b.kind === 'paragraph')
  return shortened(headlines || (begins ? plain(begins.text, lang) : inLang(report.title, lang)), 160)
}

/** A text of at most `length` UTF-16 units, cut between words where there are any. */
function shortened(text: string, length: number): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length - 1).replace(/\p{Surrogate}$/u, '')
  return `${/^[\x20-\x7E]*$/.test(cut.slice(-12)) ? cut.replace(/\s+\S*$/, '') : cut}…`
}
