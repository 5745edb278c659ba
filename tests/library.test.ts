// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { inLang } from '../src/language/text'
import { plainly, told } from '../src/language/verdicts'
import { findingsOf } from '../src/report/checks/run'
import { indexEntryOf } from '../src/report/indexEntry'
import { readPrinted } from '../src/report/printed'
import { formOf, quantity } from '../src/report/quantity'
import type { Block, Report, Text } from '../src/report/schema'
import { textsIn } from '../src/report/texts'
import { topicsOf } from '../src/report/visible'
import { parseIndex, parseReport } from '../src/report/whole'
import { tiesIn } from './ties'

const files = import.meta.glob<unknown>('../public/reports/*.json', { eager: true, import: 'default' })
const read = (name: string) => files[`../public/reports/${name}.json`]
const valid = <T>(parsed: { ok: true; value: T } | { ok: false; problems: unknown[] }): T => {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.value
}
const index = valid(parseIndex(read('index')))
const reports = index.reports.map(({ id }) => [id, valid(parseReport(read(id)))] as const)

const textsOf = (blocks: readonly Block[]): Text[] => blocks.flatMap((b) => textsIn(b).map(({ text }) => text))
const runningText = (report: Report): Text[] => [
  ...textsOf(report.preface),
  ...report.sections.flatMap((s) => [s.title, ...textsOf(s.blocks)]),
]
const summaries = (report: Report): Text[] => [...report.headlines, ...report.systems].map((x) => x.text)
const unitOf = (of: { unit: Text } | null | undefined) => (of ? inLang(of.unit, 'zh') : '')
const topicsIn = (report: Report): string[] => [
  ...report.sections.flatMap((s) => s.blocks.flatMap(topicsOf)),
  ...report.charts.flatMap((c) => c.topics),
  ...report.systems.map((s) => s.topic),
]

/** What disagrees in each report, as its original prints it: a new one is a slip of ours until it is found there. */
const known: Record<string, string[]> = {
  'chuxiong-2018': ['hotline.completion-rate'],
  'suqian-2024': ['requests.change'],
}

describe('the library', () => {
  it('lists every report that is there, and no other', () => {
    const there = Object.keys(files).map((path) => path.replace(/^.*\/|\.json$/g, ''))
    expect([...index.reports.map((r) => r.id), 'index'].sort()).toEqual(there.sort())
  })

  it.each(reports)('%s is in the list as it calls itself, with what its checks come to', (id, report) => {
    expect(report.id).toBe(id)
    expect(index.reports.find((r) => r.id === id)).toEqual(indexEntryOf(report))
  })
})

describe.each(reports)('%s', (_, report) => {
  it('prints in every sentence the value of the figure it ties, in both languages', () => {
    for (const text of runningText(report))
      for (const lang of ['zh', 'en'] as const)
        for (const { printed, id } of tiesIn(text, lang)) {
          const figure = report.figures[id]
          expect([printed, readPrinted(printed, unitOf(figure))]).toMatchObject([
            printed,
            { value: figure?.value, over: figure?.printed.as === 'over' },
          ])
        }
  })

  it('prints in headlines and summaries the exact value, the table’s where it has one', () => {
    for (const text of summaries(report))
      for (const lang of ['zh', 'en'] as const)
        for (const { printed, id } of tiesIn(text, lang)) {
          const q = quantity(report, id)
          expect([printed, readPrinted(printed, unitOf(q))]).toMatchObject([
            printed,
            { value: q?.value, over: q?.printed.as === 'over' },
          ])
        }
  })

  it('ties the same figures in the same sentence of either language', () => {
    for (const text of [...runningText(report), ...summaries(report)]) {
      const ids = (lang: 'zh' | 'en') => tiesIn(text, lang).map((t) => t.id)
      expect(ids('en').sort()).toEqual(ids('zh').sort())
    }
  })

  it('mentions every one of its figures', () => {
    const tied = new Set(runningText(report).flatMap((text) => tiesIn(text, 'zh').map((t) => t.id)))
    expect(Object.keys(report.figures).filter((id) => !tied.has(id))).toEqual([])
  })

  it('gives every row of its national form a number, zeros as zeros', () => {
    const rows = formOf(report)?.indicators.filter((i) => i.unit !== null) ?? []
    expect(rows.length).toBeGreaterThanOrEqual(50)
    expect(rows.filter((i) => report.statistics[i.code] === undefined).map((i) => i.code)).toEqual([])
    expect(Object.values(report.statistics).filter((value) => value === null)).toEqual([])
  })

  it('has text or a chart on every topic offered, and offers every topic spoken of', () => {
    expect([...new Set(topicsIn(report))].sort()).toEqual(report.topics.map((t) => t.id).sort())
  })

  it('says everything in both languages', () => {
    const untranslated: string[] = []
    const look = (value: unknown, path: string) => {
      if (typeof value === 'string' && /\p{Script=Han}{2}/u.test(value) && !/\/zh$/.test(path)) {
        // Chinese names stand in the English text in brackets; a text that begins in Chinese was not translated.
        if (!/\/en$/.test(path) || /^\p{Script=Han}/u.test(value)) untranslated.push(`${path}: ${value}`)
      } else if (typeof value === 'object' && value !== null)
        for (const [key, inside] of Object.entries(value)) look(inside, `${path}/${key}`)
    }
    look(report, '')
    expect(untranslated).toEqual([])
  })

  it('does not agree only where we know it does not', () => {
    const found = findingsOf(report).filter((f) => f.outcome.verdict === 'disagrees')
    expect(found.map((f) => f.check.id)).toEqual(known[report.id] ?? [])
  })

  it('says of every check what is stated and, where it can, what it comes to, in both languages', () => {
    for (const finding of findingsOf(report))
      for (const lang of ['zh', 'en'] as const) {
        const { title, stated } = told(report, finding, lang)
        expect(title, finding.check.id).toMatch(/\S/)
        expect(plainly(stated), finding.check.id).toMatch(/\S/)
        if (lang === 'en') expect(title, finding.check.id).not.toMatch(/\p{Script=Han}/u)
      }
  })

  it('names in a chart’s labels only what the chart shows', () => {
    for (const chart of report.charts) {
      const around = Array.isArray(chart.options?.around) ? chart.options.around : []
      const shown = [...chart.figures, ...around, chart.total]
      expect(Object.keys(chart.labels).filter((id) => !shown.includes(id))).toEqual([])
    }
  })
})
