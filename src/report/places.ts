import { mention } from './mention'
import { onceEach } from './onceEach'
import { quantity } from './quantity'
import type { Block, Report, Text } from './schema'
import { textsIn } from './texts'

/** One place where the text states a figure. */
export type Place = {
  /** The section's number; null: the preface. */
  section: number | null
  /** Which paragraph of the section, from 1; a list or a table is one, headings are none. */
  paragraph: number
  /** Which item of a list, from 1; null: the paragraph is no list. */
  item: number | null
  /** Which cell of a table, from 1. */
  cell?: { row: number; column: number }
  /** The text it stands in, and which of the text's mentions of the figure it is, from 0. */
  text: Text
  nth: number
  /** The number as printed there, in each language of the text. */
  printed: readonly Print[]
}

/** A number in a sentence, and the words right before and after it. */
export type Print = { lang: 'zh' | 'en' | null; text: string; before: string; after: string }

/** Every mention of every figure in a text of one language, in its order, with the words around it as far as the next mark. */
function printsIn(text: string, lang: Print['lang']): ReadonlyMap<string, readonly Print[]> {
  const prints = new Map<string, Print[]>()
  for (const { 0: whole, 1: printed = '', 2: figure = '', index } of text.matchAll(mention)) {
    const before = text.slice(Math.max(0, index - 12), index)
    const end = index + whole.length
    const print: Print = {
      lang,
      text: printed,
      before: /[^，。；、：,;:.)]*$/.exec(before)?.[0] ?? '',
      after: /^[^，。；、：,;:.[]*/.exec(text.slice(end, end + 6))?.[0] ?? '',
    }
    const others = prints.get(figure)
    if (others) others.push(print)
    else prints.set(figure, [print])
  }
  return prints
}

/** The figures of one text, in its first language's order, a place for each mention. */
function* placesIn(text: Text, at: Omit<Place, 'text' | 'nth' | 'printed'>): Generator<[string, Place]> {
  const [first, ...others] =
    typeof text === 'string' ? [printsIn(text, null)] : [printsIn(text.zh, 'zh'), printsIn(text.en, 'en')]
  for (const [figure, prints] of first ?? [])
    for (const [nth, print] of prints.entries())
      yield [figure, { ...at, text, nth, printed: [print, ...others.flatMap((all) => all.get(figure)?.[nth] ?? [])] }]
}

function* placesInBlocks(blocks: readonly Block[], section: number | null): Generator<[string, Place]> {
  let paragraph = 0
  for (const block of blocks) {
    if (block.kind !== 'heading') paragraph++
    const at = { section, paragraph: Math.max(1, paragraph) }
    for (const { text, item = null, cell } of textsIn(block))
      yield* placesIn(text, { ...at, item, ...(cell ? { cell } : {}) })
  }
}

/** Every place of every figure, in the order of the page: sections first, then the preface. */
export const placesOf = onceEach((report): ReadonlyMap<string, readonly Place[]> => {
  const found = new Map<string, Place[]>()
  const all = [...report.sections.map((s) => [s.blocks, s.number] as const), [report.preface, null] as const]
  for (const [blocks, section] of all)
    for (const [figure, place] of placesInBlocks(blocks, section)) {
      const places = found.get(figure)
      // Pushed, not copied: a long document may state one figure in thousands of places.
      if (places) places.push(place)
      else found.set(figure, [place])
    }
  return found
})

/** What headlines and summaries print for each figure: they stand apart from the text and lead into it. */
export const summariesOf = onceEach((report): ReadonlyMap<string, readonly Print[]> => {
  const found = new Map<string, Print[]>()
  for (const { text } of [...report.headlines, ...report.systems])
    for (const [figure, { printed }] of placesIn(text, { section: null, paragraph: 1, item: null }))
      found.set(figure, [...(found.get(figure) ?? []), ...printed])
  return found
})

/** The sentence of a text in which a figure is stated for the `nth` time, with its marks. */
export function sentenceWith(text: string, figure: string, nth = 0): string {
  const sentences = text.split(/(?<=[。！？])|(?<=[.!?])\s+/)
  const holding = sentences.flatMap((sentence) =>
    [...sentence.matchAll(mention)].filter((m) => m[2] === figure).map(() => sentence),
  )
  return (holding[nth] ?? holding[0] ?? text).trim()
}

/** Where the report states a figure: in its text, only in its table, or nowhere a reader can be led to. */
export function whereStated(report: Report, figure: string): 'text' | 'table' | null {
  if (placesOf(report).has(figure)) return 'text'
  return quantity(report, figure)?.from === 'table' ? 'table' : null
}
