import { bare } from './align'

/** How much of a report stood in the one before. */
export type Repetition = {
  sentences: number
  repeated: number
  /** The same in characters, spaces not counted. */
  characters: number
  repeatedCharacters: number
  /** The sentences that stood in the report before, unchanged, in order. */
  which: readonly string[]
}

export const nothingRepeated: Repetition = {
  sentences: 0,
  repeated: 0,
  characters: 0,
  repeatedCharacters: 0,
  which: [],
}

/** Two parts of a report as one: no sentence goes from one to the other. */
export const together = (a: Repetition, b: Repetition): Repetition => ({
  sentences: a.sentences + b.sentences,
  repeated: a.repeated + b.repeated,
  characters: a.characters + b.characters,
  repeatedCharacters: a.repeatedCharacters + b.repeatedCharacters,
  which: b.which.length > 0 ? [...a.which, ...b.which] : a.which,
})

/** Text shorter than this, in characters, is a label, not a sentence. */
const shortest = 6

/** Up to an end with the quotation marks behind it, a line break, or the end of all. */
const piece = /.*?(?:[。！？；!?;][”’」』）)"']*|\.[”’)"']*(?=\s+[“‘(]?[\p{Lu}\d])|$)/gmu

/** How a sentence ends. */
const ended = /(?:[。！？；!?;]|\.)[”’」』）)"']*$/u

/** A number before the words of a heading that ends as a sentence does. */
const numberedLabel = /^[（(][一二三四五六七八九十\d]{1,3}[）)][^，,；;：:。]{0,16}[。.]$/u

/** Says that a table follows, or how its columns add up: the form's words or an edition's, no office's account. */
const aboutTable =
  /^[（(]?(?:本列数据的勾稽关系|(?:下|上|附)列?表(?![彰示明扬决态])|(?:如|见|详见)(?:下|上|附)表|(?:see )?the (?:following |next |attached )?tables?\b)/iu

/** Paragraphs cut behind 。！？； and their Latin kin, where what follows begins anew, without what is too short to say something. */
export const cut = (paragraphs: readonly string[]): string[] =>
  paragraphs.flatMap((paragraph) =>
    (paragraph.match(piece) ?? []).map((text) => text.trim()).filter((text) => bare(text).length >= shortest),
  )

/** Whether a text is about a table beside it and no more. */
export const isAboutTable = (text: string): boolean => aboutTable.test(text)

/**
 * The sentences of paragraphs. What does not end as a sentence does is none (an item of a list, a label, what leads to a
 * list by a colon), nor is a numbered heading or what only points at a table. A number with a point in it is not cut.
 */
export const sentencesOf = (paragraphs: readonly string[]): string[] =>
  cut(paragraphs).filter((text) => ended.test(text) && !numberedLabel.test(text) && !isAboutTable(text))

/** The sentences of a report, to be looked up: letter by letter, but for full-width and half-width forms and spaces. */
export const standing = (paragraphs: readonly string[]): ReadonlySet<string> =>
  new Set(sentencesOf(paragraphs).map(bare))

/**
 * The share of a report's sentences that stood in the report of the year before, letter by letter (full-width and
 * half-width forms and spaces make no difference). A number or a year that changed makes another sentence of it.
 */
export const repetition = (now: readonly string[], before: readonly string[]): Repetition =>
  repeatedFrom(standing(before), now)

/** The same of a part of a report, from what stood anywhere in the one before. */
export function repeatedFrom(stood: ReadonlySet<string>, now: readonly string[]): Repetition {
  const all = sentencesOf(now)
  const which = all.filter((text) => stood.has(bare(text)))
  const length = (some: readonly string[]) => some.reduce((sum, text) => sum + [...bare(text)].length, 0)
  return {
    sentences: all.length,
    repeated: which.length,
    characters: length(all),
    repeatedCharacters: length(which),
    which,
  }
}
