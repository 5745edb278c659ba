import { chartsIn } from './charts'
import type { Block, ChartEntry, Report, Section } from './schema'

/** What narrows a report; `hits` are the sections that hold the words searched for, null when none are. */
export type Narrowing = { sections: readonly number[]; topics: readonly string[]; hits: ReadonlySet<number> | null }

/** One section with what of it is shown: `blocks[i]` says it of block i. */
export type VisibleSection = {
  section: Section
  shown: boolean
  blocks: readonly boolean[]
  charts: readonly ChartEntry[]
}

const sameAll = <T>(a: readonly T[], b: readonly T[]): boolean => a.length === b.length && a.every((x, i) => x === b[i])

/** Whether, where it is shown, the same of a section is. */
export const isShownAlike = (a: VisibleSection, b: VisibleSection): boolean =>
  a.section === b.section && sameAll(a.blocks, b.blocks) && sameAll(a.charts, b.charts)

export type Visible = {
  sections: VisibleSection[]
  /** Counts for "showing 3 of 13 sections, 5 of 14 charts". */
  shown: { sections: number; charts: number }
  of: { sections: number; charts: number }
}

/** Topics of a block: its own, and those of its list items. */
export const topicsOf = (block: Block): readonly string[] => [
  ...(block.kind === 'list' ? block.items.flatMap((item) => item.topics ?? []) : []),
  ...(('topics' in block ? block.topics : undefined) ?? []),
]

const touches = (topics: readonly string[], wanted: readonly string[]) => topics.some((t) => wanted.includes(t))

/** Which blocks stand for the topics wanted: those about them, and the headings over those. */
function blocksFor(blocks: readonly Block[], wanted: readonly string[]): boolean[] {
  const shown = blocks.map((b) => touches(topicsOf(b), wanted))
  blocks.forEach((b, i) => {
    if (b.kind !== 'heading') return
    const under = blocks.findIndex((other, j) => j > i && other.kind === 'heading' && other.level <= b.level)
    const end = under < 0 ? blocks.length : under
    // A heading about the topic brings its text along; text about the topic brings its headings.
    if (shown[i]) for (let j = i + 1; j < end; j++) shown[j] = true
    else shown[i] = blocks.slice(i + 1, end).some((other) => touches(topicsOf(other), wanted))
  })
  return shown
}

/**
 * Report + narrowing -> what is shown. Sections, topics and words narrow together: a section is shown when it is
 * among the sections chosen (or none is), has text or a chart on a topic chosen, and holds the words.
 * Choices the report does not know are left out of account.
 */
export function visible(report: Report, charts: readonly ChartEntry[], narrowing: Narrowing): Visible {
  const numbers = new Set(report.sections.map((s) => s.number))
  const known = new Set(report.topics.map((t) => t.id))
  const sections = narrowing.sections.filter((n) => numbers.has(n))
  const topics = narrowing.topics.filter((t) => known.has(t))
  const all = report.sections.map((section): VisibleSection => {
    const own = chartsIn(charts, section.number)
    const shownCharts = topics.length ? own.filter((c) => touches(c.topics, topics)) : own
    const blocks = topics.length ? blocksFor(section.blocks, topics) : section.blocks.map(() => true)
    const shown =
      (sections.length === 0 || sections.includes(section.number)) &&
      (topics.length === 0 || shownCharts.length > 0 || blocks.includes(true)) &&
      (narrowing.hits === null || narrowing.hits.has(section.number))
    return { section, shown, blocks, charts: shown ? shownCharts : [] }
  })
  return {
    sections: all,
    shown: {
      sections: all.filter((s) => s.shown).length,
      charts: all.reduce((n, s) => n + s.charts.length, 0),
    },
    of: { sections: all.length, charts: charts.length },
  }
}
