/** A sentence of a report, and which of its paragraphs it stands in, from 0. */
export type Sentence = { text: string; paragraph: number }

/** How much of a report stood in the one before. */
export type Repetition = {
  sentences: number
  repeated: number
  /** The same in characters, spaces not counted. */
  characters: number
  repeatedCharacters: number
  /** The sentences that stood in the report before, unchanged, in order. */
  which: readonly Sentence[]
}

/** Text shorter than this, in characters, is a label, not a sentence. */
const shortest = 6

/**
 * The sentences of paragraphs: cut behind 。！？； and their Latin kin, where what follows begins anew. A number with a
 * point in it is not cut.
 */
export const sentencesOf = (paragraphs: readonly string[]): Sentence[] =>
  paragraphs.flatMap((paragraph, i) =>
    paragraph
      .split(/(?<=[。！？；!?;][”’」』）)"']*)(?![”’」』）)"'])|(?<=\.[”’)"']*)(?=\s+\p{Lu})|\n+/u)
      .map((text) => ({ text: text.trim(), paragraph: i }))
      .filter(({ text }) => bare(text).length >= shortest),
  )

/** The sentences of a report, to be looked up: letter by letter, but for full-width and half-width forms and spaces. */
export const standing = (paragraphs: readonly string[]): ReadonlySet<string> =>
  new Set(sentencesOf(paragraphs).map(({ text }) => bare(text)))

/**
 * The share of a report's sentences that stood in the report of the year before, letter by letter (full-width and
 * half-width forms and spaces make no difference). A number or a year that changed makes another sentence of it.
 */
export const repetition = (now: readonly string[], before: readonly string[]): Repetition =>
  repeatedFrom(standing(before), now)

/** The same of a part of a report, from what stood anywhere in the one before. */
export function repeatedFrom(stood: ReadonlySet<string>, now: readonly string[]): Repetition {
  const all = sentencesOf(now)
  const which = all.filter(({ text }) => stood.has(bare(text)))
  const length = (some: readonly Sentence[]) => some.reduce((sum, { text }) => sum + [...bare(text)].length, 0)
  return {
    sentences: all.length,
    repeated: which.length,
    characters: length(all),
    repeatedCharacters: length(which),
    which,
  }
}

const bare = (text: string) => text.normalize('NFKC').replace(/\s+/g, '')
