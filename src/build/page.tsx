import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderToString } from 'react-dom/server'
import { App } from '../app/App'
import type { Variant } from '../features/charts/kind'
import { widths } from '../features/charts/kind'
import { kinds } from '../features/charts/kinds'
import { chartModel } from '../features/charts/model'
import { keepSnapshot } from '../features/charts/snapshots'
import { inLang, plain } from '../language/text'
import type { Lang } from '../language/words'
import { chartsOf } from '../report/charts'
import { type Parsed, parseIndex, parseReport } from '../report/parse'
import { isIndicator } from '../report/quantity'
import type { Index, Report } from '../report/schema'
import { indexQuery, reportQuery } from '../state/reports'

/** What the build writes into a page before any script runs. `body` is React's own rendering, ready to be hydrated. */
export type Page = { body: string; title: string; description: string; report: string }

/** A file of the library that does not hold what the format asks stops the build, with where and what. */
function trusted<T>(file: string, parsed: { ok: true; value: T } | { ok: false; problems: unknown[] }): T {
  if (parsed.ok) return parsed.value
  throw new Error(`${file} does not fit the report format: ${JSON.stringify(parsed.problems, null, 2)}`)
}

/** Draws every chart of a report at both widths. Needs a DOM in the globals: Recharts draws nothing on a server. */
async function drawAll(report: Report, lang: Lang) {
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
 * The reading page of the library's first report, in Chinese, as HTML: text and charts are there before any script.
 * @param json the texts of reports/index.json and of a report, by its id
 */
export async function page(index: unknown, reportJson: (id: string) => unknown): Promise<Page> {
  const list = trusted('reports/index.json', parseIndex(index))
  const reports = list.reports.map(({ id }) => trusted(`reports/${id}.json`, parseReport(reportJson(id), isIndicator)))
  const report = reports[0]
  if (!report) throw new Error('reports/index.json names no report')
  await drawAll(report, 'zh')
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
  return {
    body,
    report: report.id,
    title: inLang(report.title, 'zh'),
    description: report.headlines
      .map((h) => plain(h.text, 'zh'))
      .join('')
      .slice(0, 160),
  }
}
