import type { Report, Text } from '../schema'
import { bare, pairsOf } from './align'
import { type Bits, mapped } from './bits'
import { type Chapter, type Passage, runningText } from './passages'
import { sentencesOf } from './repetition'

/** A sentence of a plan, where it stands, and what is most like it in another report; none: nothing similar. */
export type Planned = {
  text: string
  section: number
  found: { text: string; section: number; likeness: number }[]
}

/** How alike a sentence must be to one of a plan to be shown beside it, and how many are shown at most. */
export const similarFrom = 0.3
export const foundAtMost = 3

/** More sentences than this are no plan but a report. */
export const plannedAtMost = 200

const titles = {
  zh: /问题|不足|改进|打算|计划|下一步|展望|思路|工作安排/,
  en: /problem|shortcoming|improve|plans?\b|next year|next steps|outlook/i,
}
/** What speaks of what is to come, in a section that has other things in it too. */
const toCome = {
  zh: /下一步|下一年|明年|来年|今后|打算|计划|力争|将[^军来领士帅相]/,
  en: /\bwill\b|next year|next step|\bplans?\b|\bintends?\b|\bis to\b|\bare to\b/i,
}

/** Where a form has its plan, if no title says so. */
const places = { '2014': [13], '2019': [5, 6] } as const satisfies Record<Report['form'], readonly number[]>
/** The form of 2019 has one more section where offices put what is to come, among other things. */
const elsewhere: Readonly<Partial<Record<Report['form'], number>>> = { '2019': 6 }

const titled = (title: Text): boolean =>
  typeof title === 'string' ? titles.zh.test(title) || titles.en.test(title) : titles.zh.test(title.zh)

type Sections = Pick<Report, 'form' | 'year' | 'sections'>

/** The sentences of a report that name its problems and its plans, with the section each stands in, in order. */
export function planOf(report: Sections, chapters: readonly Chapter[]): { text: string; section: number }[] {
  const byTitle = report.sections.flatMap(({ number, title }) => (titled(title) ? [number] : []))
  const whole: readonly number[] = byTitle.length > 0 ? byTitle : places[report.form]
  const also = elsewhere[report.form]
  return chapters
    .filter(({ number }) => number > 0 && (whole.includes(number) || number === also))
    .flatMap(({ number, passages }) =>
      sentencesIn(passages)
        .filter((text) => (byTitle.includes(number) || number !== also ? true : isToCome(text, report.year)))
        .map((text) => ({ text, section: number })),
    )
    .slice(0, plannedAtMost)
}

const isToCome = (text: string, year: number) =>
  toCome.zh.test(text) || toCome.en.test(text) || text.includes(String(year + 1))

const sentencesIn = (passages: readonly Passage[]) => sentencesOf(runningText(passages))

/** The sentences of a report, ready to be searched for those that are like another. */
type Searched = {
  all: { text: string; section: number; total: number }[]
  /** Pair of characters -> which sentences have it, and how often. */
  having: Map<string, [number, number][]>
}

function* searched(chapters: readonly Chapter[]): Bits<Searched> {
  const all: Searched['all'] = []
  const having: Searched['having'] = new Map()
  for (const { number, passages } of chapters)
    for (const text of (yield* mapped(passages, (one) => sentencesIn([one]))).flat()) {
      if (all.length % 100 === 99) yield null
      const { counts, total } = pairsOf(text)
      for (const [pair, n] of counts) {
        const places = having.get(pair)
        if (places) places.push([all.length, n])
        else having.set(pair, [[all.length, n]])
      }
      all.push({ text, section: number, total })
    }
  return { all, having }
}

/** The sentences most like a text, by `likeness`, the most alike first; a sentence that stands there twice once. */
function likest(text: string, { all, having }: Searched): Planned['found'] {
  const { counts, total } = pairsOf(text)
  const shared = new Map<number, number>()
  for (const [pair, n] of counts)
    for (const [at, there] of having.get(pair) ?? []) shared.set(at, (shared.get(at) ?? 0) + Math.min(n, there))
  const found = [...shared]
    .flatMap(([at, n]) => {
      const one = all[at]
      const likeness = one ? (2 * n) / (total + one.total) : 0
      return one && likeness >= similarFrom ? [{ text: one.text, section: one.section, likeness, at }] : []
    })
    .sort((a, b) => b.likeness - a.likeness || a.at - b.at)
  const seen = new Set<string>()
  return found
    .filter(({ text }) => !seen.has(bare(text)) && seen.add(bare(text)))
    .slice(0, foundAtMost)
    .map(({ at: _, ...rest }) => rest)
}

/** The plan of the one year beside the text of the next, a sentence each; yields null while it makes ready. */
export function* planBeside(
  plan: readonly { text: string; section: number }[],
  now: readonly Chapter[],
): Generator<Planned | null, void> {
  if (plan.length === 0) return
  const inNow = yield* searched(now)
  for (const { text, section } of plan) yield { text, section, found: likest(text, inNow) }
}
