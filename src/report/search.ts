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
