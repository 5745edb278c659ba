import type { Report, Text } from '../schema'
import { bare } from './align'
import { type Bits, mapped } from './bits'
import { type Chapter, type Passage, runningText } from './passages'
import { cut, isAboutTable } from './repetition'
import { type Told, tellingPairs } from './telling'

/**
 * A sentence of a plan, where it stands, and what is most like it in another report, set phrases of such reports aside;
 * none: nothing similar.
 */
export type Planned = {
  text: string
  section: number
  found: { text: string; section: number; likeness: number }[]
}

/** How many pairs of neighbours outside set phrases two sentences must share, at least, for one to be shown. */
const ownAtLeast = 3

/** How alike a sentence must be to one of a plan to be shown beside it, and how many are shown at most. */
export const similarFrom = 0.3
export const foundAtMost = 3

/** More sentences than this are no plan but a report. */
export const plannedAtMost = 200

/** Sections that speak of problems and improvements, and those that are a plan as a whole. */
const titles = {
  zh: /问题|不足|改进|打算|计划|下一步|展望|思路|工作安排/,
  en: /problem|shortcoming|improve|plans?\b|next year|next steps|outlook/i,
}
const plans = { zh: /打算|计划|下一步|展望|思路|安排/, en: /\bplan|next year|next steps|outlook/i }

/** What speaks of what is to come, and so do the sentences behind it under the same heading. */
const toCome = {
  zh: /下一步|下一年|下年度工作|明年|来年|今后|未来一年|新的一年|打算|计划[^划生]|力争|争取|将[^军来领士帅相]/,
  en: /\bwill\b|next year|next step|\bplans? to\b|\bintends?\b|\bin future\b/i,
}
/** What is yet to be done, by itself. */
const toDo = {
  zh: /还要|还需|仍需|尚需|需要?进一步|需要?继续|需加[强快大]|有待|亟待/,
  en: /\bneeds? to\b|\bneeds?\b.*\bbetter\b|\bmust\b|\bhas yet to\b|\bhave yet to\b/i,
}

/** Where a form has its plan, if no title says so. */
const places = { '2014': [13], '2019': [5, 6] } as const satisfies Record<Report['form'], readonly number[]>
/** The form of 2019 has one more section where offices put what is to come, among other things. */
const elsewhere: Readonly<Partial<Record<Report['form'], number>>> = { '2019': 6 }

const says = (text: Text, { zh, en }: { zh: RegExp; en: RegExp }): boolean =>
  typeof text === 'string' ? zh.test(text) || en.test(text) : zh.test(text.zh)

type Sections = Pick<Report, 'form' | 'year' | 'sections'>

/**
 * The sentences of a report that say what is to come or is yet to be done, with the section each stands in, in order:
 * all of a section whose title says it is a plan; of one on problems and improvements, and of the last of the form of
 * 2019, those that say so themselves or stand under a heading behind one that does.
 */
export function planOf(report: Sections, chapters: readonly Chapter[]): { text: string; section: number }[] {
  const byTitle = report.sections.flatMap(({ number, title }) => (says(title, titles) ? [number] : []))
  const where: readonly number[] = byTitle.length > 0 ? byTitle : places[report.form]
  const also = elsewhere[report.form]
  return chapters
    .filter(({ number }) => where.includes(number) || number === also)
    .flatMap(({ number, passages }) => {
      const title = report.sections.find((one) => one.number === number)?.title ?? ''
      const all = says(title, plans) || (byTitle.length === 0 && report.form === '2014')
      return planned(passages, all, report.year).map((text) => ({ text, section: number }))
    })
    .slice(0, plannedAtMost)
}

/** @param all whether whatever stands there is a plan */
function planned(passages: readonly Passage[], all: boolean, year: number): string[] {
  const found: string[] = []
  let follows = all
  for (const passage of passages) {
    if (passage.kind === 'heading') follows = all || isToCome(passage.text, year)
    for (const text of saidIn([passage])) {
      if (isToCome(text, year)) follows = true
      if (!/[:：]$/.test(text) && (follows || toDo.zh.test(text) || toDo.en.test(text))) found.push(text)
    }
  }
  return found
}

const isToCome = (text: string, year: number) =>
  toCome.zh.test(text) || toCome.en.test(text) || text.includes(String(year + 1))

/** What is said in running text, items of lists among it. */
const saidIn = (passages: readonly Passage[]) => cut(runningText(passages)).filter((text) => !isAboutTable(text))

/** The sentences of a report, ready to be searched for those that are like another. */
type Searched = {
  all: { text: string; section: number; total: number }[]
  /** Pair of neighbours -> which sentences have it, and how. */
  having: Map<string, [number, Told][]>
}

function* searched(chapters: readonly Chapter[]): Bits<Searched> {
  const all: Searched['all'] = []
  const having: Searched['having'] = new Map()
  for (const { number, passages } of chapters)
    for (const text of (yield* mapped(passages, (one) => saidIn([one]))).flat()) {
      if (all.length % 100 === 99) yield null
      const { pairs, total } = tellingPairs(text)
      for (const [pair, told] of pairs) {
        const places = having.get(pair)
        if (places) places.push([all.length, told])
        else having.set(pair, [[all.length, told]])
      }
      all.push({ text, section: number, total })
    }
  return { all, having }
}

/**
 * The sentences most like a text, the most alike first; a sentence that stands there twice once. Set phrases count
 * little, and what shares nothing else is not found, unless it is the same sentence.
 */
function likest(text: string, { all, having }: Searched): Planned['found'] {
  const { pairs, total } = tellingPairs(text)
  const shared = new Map<number, Told>()
  for (const [pair, told] of pairs)
    for (const [at, there] of having.get(pair) ?? []) {
      const { weight, own } = shared.get(at) ?? { weight: 0, own: 0 }
      shared.set(at, {
        weight: weight + Math.min(told.weight, there.weight),
        own: own + Math.min(told.own, there.own),
      })
    }
  const found = [...shared]
    .flatMap(([at, { weight, own }]) => {
      const one = all[at]
      if (!one || (own < ownAtLeast && bare(one.text) !== bare(text))) return []
      const likeness = (2 * weight) / (total + one.total)
      return likeness >= similarFrom ? [{ ...one, likeness, at }] : []
    })
    .sort((a, b) => b.likeness - a.likeness)
  const seen = new Set<string>()
  return found
    .filter((one) => !seen.has(bare(one.text)) && seen.add(bare(one.text)))
    .slice(0, foundAtMost)
    .map(({ text, section, likeness }) => ({ text, section, likeness }))
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
