import type { Report } from '../../src/report/schema'
import type { whatGrows } from './goals'

const times = <T>(n: number, of: (i: number) => T[]): T[] => Array.from({ length: n }, (_, i) => of(i)).flat()

/** Charts again under ids of their own, in section `section(its own)`. */
const again = (charts: Report['charts'], i: number, section: (number: number) => number): Report['charts'] =>
  charts.map((chart) => ({ ...chart, id: i ? `${chart.id}-${i + 1}` : chart.id, section: section(chart.section) }))

/**
 * A report `scale` times as large as another: each section's text again and again, or each section's charts, or the
 * sections with both. It has an id of its own.
 */
export function grown(report: Report, what: (typeof whatGrows)[number], scale: number): Report {
  const { sections, charts } = report
  const copy: Report = { ...report, id: `${report.id}-${what}-${scale}` }
  if (what === 'text')
    return { ...copy, sections: sections.map((s) => ({ ...s, blocks: times(scale, () => s.blocks) })) }
  if (what === 'charts') return { ...copy, charts: times(scale, (i) => again(charts, i, (number) => number)) }
  const last = Math.max(...sections.map((s) => s.number))
  const moved = (i: number) => (number: number) => i * last + number
  return {
    ...copy,
    sections: times(scale, (i) => sections.map((s) => ({ ...s, number: moved(i)(s.number) }))),
    charts: times(scale, (i) => again(charts, i, moved(i))),
  }
}
