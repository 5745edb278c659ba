import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { indexEntryOf } from '../../src/report/indexEntry'
import { parseReport } from '../../src/report/parse'
import { isIndicator } from '../../src/report/quantity'
import type { Report } from '../../src/report/schema'
import type { Address } from './fresh'
import { grownBy, plainReport, scales, whatGrows } from './goals'
import { grown } from './grown'
import { limitOf } from './limit'

const id = 'chuxiong-2018'

/** How much a page of a report has: sections, and charts with those its form brings. */
const chartOf = /<figure\b[^>]*\bdata-chart=/g
const sectionOf = /<section\b[^>]*\bdata-section=/g
const countIn = (html: string, part: RegExp) => [...html.matchAll(part)].length

/** What is measured, out of a built folder: the report bundled with it, at several addresses. */
export type Bundled = {
  report: Report
  /** The page the build wrote, the same without scripts, and one that scripts make afresh. */
  pages: { build: Address; limit: Address; afresh: Address }
  /** The report as it is and larger, each made afresh. */
  growing: readonly (Address & { name: string })[]
  /** The files that are not in the folder. */
  besides: Record<string, string>
}

function parsed(json: unknown): Report {
  const read = parseReport(json, isIndicator)
  if (!read.ok) throw new Error(`the report to be measured is none: ${JSON.stringify(read.problems.slice(0, 3))}`)
  return read.value
}

/** @param dist a folder the build wrote */
export function bundledIn(dist: string): Bundled {
  const read = (file: string) => readFileSync(join(dist, file), 'utf8')
  const own = `report/${id}/zh/`
  const html = read(`${own}index.html`)
  const report = parsed(JSON.parse(read(`reports/${id}.json`)))
  const whole = { sections: countIn(html, sectionOf), charts: countIn(html, chartOf) }
  if (!whole.charts || !whole.sections) throw new Error(`${dist}/${own}index.html has no charts in it`)
  const afresh = (of: string) => `?report=${of}&lang=zh`

  const larger = whatGrows.flatMap((what) =>
    scales.map((scale) => ({ name: grownBy(what, scale), what, scale, report: grown(report, what, scale) })),
  )
  const index = JSON.parse(read('reports/index.json'))
  const besides: Record<string, string> = {
    [`${own}limit.html`]: limitOf(html),
    'reports/index.json': JSON.stringify({ reports: [...index.reports, ...larger.map((l) => indexEntryOf(l.report))] }),
    ...Object.fromEntries(larger.map((l) => [`reports/${l.report.id}.json`, JSON.stringify(l.report)])),
  }
  return {
    report,
    besides,
    pages: {
      build: { path: own, ...whole },
      limit: { path: `${own}limit.html`, ...whole },
      afresh: { path: afresh(id), ...whole },
    },
    growing: [
      { name: plainReport, path: afresh(id), ...whole },
      ...larger.map(({ name, what, scale, report: { id: of, sections, charts } }) => ({
        name,
        path: afresh(of),
        sections: sections.length,
        // Those the form brings are not made more.
        charts: what === 'text' ? whole.charts : whole.charts + charts.length - charts.length / scale,
      })),
    ],
  }
}
