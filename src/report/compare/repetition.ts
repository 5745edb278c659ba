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
const sentence = /.*?(?:[。！？；!?;][”’」』）)"']*|\.[”’)"']*(?=\s+\p{Lu})|$)/gmu

/**
 * The sentences of paragraphs: cut behind 。！？； and their Latin kin, where what follows begins anew. A number with a
 * point in it is not cut.
 */
export const sentencesOf = (paragraphs: readonly string[]): string[] =>
  paragraphs.flatMap((paragraph) =>
    (paragraph.match(sentence) ?? []).map((text) => text.trim()).filter((text) => bare(text).length >= shortest),
  )

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
