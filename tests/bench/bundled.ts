import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { indexEntryOf } from '../../src/report/indexEntry'
import type { Report } from '../../src/report/schema'
import { parseReport } from '../../src/report/whole'
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
  /** Files that are not in the folder. */
  besides: Record<string, string>
  /**
   * The report as it is and larger, each made afresh, in a library of its own with `besides`: its list is not the one
   * the build has vouched for, so that scripts validate it, which other suites must not pay for.
   */
  growing: { pages: readonly (Address & { name: string })[]; besides: Record<string, string> }
}

function parsed(json: unknown): Report {
  const read = parseReport(json)
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

  const growing = [
    // As it is, but no more vouched for than the larger ones.
    { name: plainReport, report: grown(report, 'text', 1) },
    ...whatGrows.flatMap((what) =>
      scales.map((scale) => ({ name: grownBy(what, scale), report: grown(report, what, scale) })),
    ),
  ]
  const index = JSON.parse(read('reports/index.json'))
  // Those the form brings are not made more.
  const brought = whole.charts - report.charts.length
  return {
    report,
    besides: { [`${own}limit.html`]: limitOf(html) },
    pages: {
      build: { path: own, ...whole },
      limit: { path: `${own}limit.html`, ...whole },
      afresh: { path: afresh(id), ...whole },
    },
    growing: {
      pages: growing.map(({ name, report: { id: of, sections, charts } }) => ({
        name,
        path: afresh(of),
        sections: sections.length,
        charts: charts.length + brought,
      })),
      besides: {
        'reports/index.json': JSON.stringify({
          reports: [...index.reports, ...growing.map((one) => indexEntryOf(one.report))],
        }),
        ...Object.fromEntries(growing.map((one) => [`reports/${one.report.id}.json`, JSON.stringify(one.report)])),
      },
    },
  }
}
