import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chartModel } from '../src/features/charts/model'
import '../src/language/both'
import { describe as describeReport } from '../src/language/describe'
import { advice, sentence } from '../src/language/problems'
import { inLang, pieces, plain, spoken } from '../src/language/text'
import { told } from '../src/language/verdicts'
import { chartsOf } from '../src/report/charts'
import { findingsOf } from '../src/report/checks/run'
import { parseJson } from '../src/report/json'
import { formOf } from '../src/report/quantity'
import type { Report } from '../src/report/schema'
import { hitsBySection } from '../src/report/search'
import { statisticsOf } from '../src/report/statistics'
import { tallyOf } from '../src/report/tally'
import { visible } from '../src/report/visible'
import { parseReport } from '../src/report/whole'
import { chartDataTable, chartsTable } from '../src/takeaway/charts'
import { checksTable } from '../src/takeaway/checks'
import { datasetOf } from '../src/takeaway/dataset'
import { figuresTable } from '../src/takeaway/figures'
import { scriptJson } from '../src/takeaway/markup'
import { asText } from '../src/takeaway/plainPage'
import { statisticsTable } from '../src/takeaway/statistics'
import { type Blow, beaten, blows } from './hostile'
import { smallReport } from './smallReport'

const small = smallReport()
const real: object = JSON.parse(readFileSync('public/reports/chuxiong-2018.json', 'utf8'))

/** Everything the page makes of a report, in both languages. Throws where one of them does. */
function made(report: Report): void {
  const charts = chartsOf(report)
  const findings = findingsOf(report)
  tallyOf(report)
  const form = formOf(report)
  if (form) statisticsOf(report, form)
  for (const lang of ['zh', 'en'] as const) {
    const hits = hitsBySection(report, inLang(report.title, lang), (text) => plain(text, lang))
    visible(report, charts, { sections: [1], topics: report.topics.map((t) => t.id), hits: new Set(hits?.keys()) })
    for (const entry of charts) chartModel(report, entry, lang)
    for (const finding of findings) told(report, finding, lang)
    for (const { title } of report.sections) {
      pieces(inLang(title, lang))
      spoken(title, report, lang)
    }
    describeReport(report, lang)
    asText(report, lang)
    scriptJson(datasetOf(report, lang, { page: 'https://example.org/', file: 'https://example.org/a.json' }))
    figuresTable(report, lang)
    chartsTable(report, lang)
    chartDataTable(report, charts, lang)
    checksTable(report, findings, lang)
    statisticsTable(report, lang)
  }
}

/** Ends in a report all of which can be made, or in problems that are said in both languages. */
function opened(input: unknown): 'report' | 'problems' {
  const read = parseReport(input)
  if (read.ok) {
    made(read.value)
    return 'report'
  }
  expect(read.problems.length).toBeGreaterThan(0)
  for (const lang of ['zh', 'en'] as const) {
    for (const problem of read.problems) {
      const said = sentence(problem, lang)
      expect(said).not.toBe('')
      expect(said).not.toMatch(/undefined|\[object/)
      if ('path' in problem) expect(said).toContain(problem.path)
    }
    expect(advice(read.problems, lang)).not.toBe('')
  }
  return 'problems'
}

/** A report file as it would come: what JSON cannot hold is left out as JSON leaves it out. */
function asFile(value: unknown): string | null {
  try {
    return JSON.stringify(value) ?? null
  } catch {
    // A cycle cannot be written.
    return null
  }
}

const untouched = Object.getOwnPropertyNames(Object.prototype).join()

// Many runs, and other tests beside them.
describe('whatever is opened as a report ends in a report or in a clear message', { timeout: 180_000 }, () => {
  it('15,000 small reports with something wrong in them', () => {
    const ends = { report: 0, problems: 0 }
    fc.assert(
      fc.property(blows, (all: Blow[]) => {
        ends[opened(beaten(small, all))]++
      }),
      { numRuns: 15_000 },
    )
    // Neither is the rule: what is let in goes the whole way often enough.
    expect(Math.min(ends.report, ends.problems)).toBeGreaterThan(1500)
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(untouched)
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  it('5,000 as files, through text and back', async () => {
    await fc.assert(
      fc.asyncProperty(blows, async (all) => {
        const text = asFile(beaten(small, all))
        if (text === null) return
        const json = await parseJson(text)
        expect(json.ok).toBe(true)
        if (json.ok) opened(json.value)
      }),
      { numRuns: 5000 },
    )
  })

  it('300 times the report of Chuxiong', () => {
    fc.assert(
      fc.property(blows, (all) => {
        opened(beaten(real, all))
      }),
      { numRuns: 300 },
    )
  })

  it('5,000 texts that are no JSON, or are cut off in the middle', async () => {
    const whole = JSON.stringify(small)
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.nat(whole.length - 1).map((end) => whole.slice(0, end)),
      fc.tuple(fc.nat(whole.length), fc.string({ unit: 'binary', maxLength: 3 })).map(([at, put]) => {
        return whole.slice(0, at) + put + whole.slice(at + 1)
      }),
    )
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const json = await parseJson(text)
        if (json.ok) opened(json.value)
        else for (const problem of json.problems) expect(sentence(problem, 'zh')).not.toBe('')
      }),
      { numRuns: 5000 },
    )
  })

  it('one with 10,000 sections, with a text of a megabyte, with 100,000 levels', () => {
    const [section] = small.sections
    const sections = Array.from({ length: 10_000 }, (_, i) => ({ ...section, number: i + 1 }))
    expect(opened({ ...small, sections })).toBe('report')
    expect(opened({ ...small, title: '年'.repeat(1e6) })).toBe('report')
    const paragraph = { kind: 'paragraph', text: `[12](requests.received)${'年'.repeat(1e6)}` }
    expect(opened({ ...small, preface: [paragraph] })).toBe('report')
    let deep: unknown = 'x'
    for (let i = 0; i < 100_000; i++) deep = [deep]
    expect(opened({ ...small, title: deep })).toBe('problems')
    expect(opened({ ...small, later: deep })).toBe('report')
    const twice = { ...small, sections: [section, section] }
    expect(opened(twice)).toBe('problems')
  })
})
