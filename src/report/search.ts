import type { Report, Text } from './schema'
import { textsIn } from './texts'

/** A place where the words were found: [from, to) in a text. */
export type Hit = readonly [number, number]

/** Folded for comparing: full-width letters and digits as ASCII, letters in lower case. Keeps every position. */
const fold = (text: string) =>
  text
    .replace(/[\uFF01-\uFF5E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[A-Z]/g, (c) => c.toLowerCase())

/** What is looked for: the reader's words, trimmed and folded; '' finds nothing. */
export const needle = (words: string): string => fold(words.trim().replace(/\s+/g, ' '))

/** Every place of the words in a text, from left to right, none overlapping. Chinese is found at any character. */
export function hits(text: string, words: string): Hit[] {
  const wanted = needle(words)
  if (!wanted) return []
  const folded = fold(text)
  const found: Hit[] = []
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length))
    found.push([at, at + wanted.length])
  return found
}

/** The number under which hits in the preface stand, which has none of its own. */
export const preface = 0

/** One text of a section and how often it holds the words. `block`: its index; null: the title. */
export type SectionHits = { title: number; blocks: number[] }

/**
 * Where in a report's text the words are: by section number, only sections that hold them.
 * null: nothing is searched for.
 */
export function hitsBySection(
  report: Report,
  words: string,
  read: (text: Text) => string,
): Map<number, SectionHits> | null {
  if (!needle(words)) return null
  const count = (text: Text) => hits(read(text), words).length
  const found = new Map<number, SectionHits>()
  for (const s of [{ number: preface, title: '', blocks: report.preface }, ...report.sections]) {
    const title = count(s.title)
    const blocks = s.blocks.map((b) => textsIn(b).reduce((n, { text }) => n + count(text), 0))
    if (title + blocks.reduce((a, b) => a + b, 0) > 0) found.set(s.number, { title, blocks })
  }
  return found
}

/** How many hits of a section are on screen, given which of its blocks are; without, all are. */
export const hitsShown = (of: SectionHits | undefined, blocks?: readonly boolean[]): number =>
  of ? of.title + of.blocks.reduce((n, count, i) => n + (!blocks || blocks[i] ? count : 0), 0) : 0
