import { describe, expect, it } from 'vitest'
import { chartsOf } from '../../src/report/charts'
import { parseReport } from '../../src/report/parse'
import { isIndicator } from '../../src/report/quantity'
import type { Report } from '../../src/report/schema'
import { bundled } from '../bundled'
import { scales, whatGrows } from './goals'
import { grown } from './grown'

const read = (json: Report): Report => {
  const parsed = parseReport(json, isIndicator)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems.slice(0, 3)))
  return parsed.value
}
const report = bundled.chuxiong2018
const sizes = (of: Report) => ({
  sections: of.sections.length,
  blocks: of.sections.reduce((n, s) => n + s.blocks.length, 0),
  charts: of.charts.length,
})
const plain = sizes(report)

describe.each(scales)('a report made %i times as large', (n) => {
  it.each([
    ['text', { ...plain, blocks: n * plain.blocks }],
    ['charts', { ...plain, charts: n * plain.charts }],
    ['sections', { sections: n * plain.sections, blocks: n * plain.blocks, charts: n * plain.charts }],
  ] as const)('has more of its %s, and is a report', (what, expected) => {
    expect(sizes(read(grown(report, what, n)))).toEqual(expected)
  })
})

it('has as many charts in each of its sections as there were in the first ones', () => {
  const large = grown(report, 'sections', 10)
  const last = report.sections.at(-1)?.number ?? 0
  const inSection = (number: number) => large.charts.filter((c) => c.section === number).length
  expect(report.sections.map((s) => inSection(s.number + 7 * last))).toEqual(
    report.sections.map((s) => report.charts.filter((c) => c.section === s.number).length),
  )
})

it('gets no more of the charts that its form brings', () => {
  for (const what of whatGrows) {
    const large = grown(report, what, 10)
    expect(chartsOf(large).length - large.charts.length).toBe(chartsOf(report).length - report.charts.length)
  }
})

it('leaves the report it was made from as it is', () => {
  const before = structuredClone(report)
  for (const what of whatGrows) grown(report, what, 10)
  expect(report).toEqual(before)
})
