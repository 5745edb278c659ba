/** A text of the one side beside one of the other; null: nothing there corresponds to it. */
export type Pair = { left: number; right: number } | { left: number; right: null } | { left: null; right: number }

/** Texts less alike than this are two texts, not one that was changed. */
export const alike = 0.35

/**
 * How alike two texts are, from 0 to 1: how many pairs of neighbouring characters they share (Dice's coefficient), so
 * that Chinese needs no words; of Latin letters, how many words of some length and pairs of neighbouring words. Spaces
 * do not count.
 */
export function likeness(a: string, b: string): number {
  const [left, right] = [pairsOf(a), pairsOf(b)]
  if (left.bare === right.bare) return 1
  const total = left.total + right.total
  if (!total) return 0
  let shared = 0
  for (const [pair, n] of left.counts) shared += Math.min(n, right.counts.get(pair) ?? 0)
  return (2 * shared) / total
}

/**
 * Puts the texts of two reports side by side, each in its order: of all ways to do so the one in which most is alike.
 * @param like how alike the i-th of the left is to the j-th of the right, from 0 to 1
 */
export function align(left: number, right: number, like: (i: number, j: number) => number): Pair[] {
  const likes = Array.from({ length: left }, (_, i) => Array.from({ length: right }, (_, j) => like(i, j)))
  // best[i][j]: the most that can be alike of what stands from i and j on.
  const best = Array.from({ length: left + 1 }, () => new Float64Array(right + 1))
  const at = (i: number, j: number) => best[i]?.[j] ?? 0
  for (let i = left - 1; i >= 0; i--)
    for (let j = right - 1; j >= 0; j--) {
      const one = likes[i]?.[j] ?? 0
      const both = one >= alike ? one + at(i + 1, j + 1) : 0
      ;(best[i] as Float64Array)[j] = Math.max(both, at(i + 1, j), at(i, j + 1))
    }
  const pairs: Pair[] = []
  let [i, j] = [0, 0]
  while (i < left || j < right) {
    const one = likes[i]?.[j] ?? 0
    if (one >= alike && at(i, j) === one + at(i + 1, j + 1)) pairs.push({ left: i++, right: j++ })
    else if (i < left && at(i, j) === at(i + 1, j)) pairs.push({ left: i++, right: null })
    else pairs.push({ left: null, right: j++ })
  }
  return pairs
}

/** A text without its spaces, full-width and half-width forms made one. */
export const bare = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '')

type Pairs = { bare: string; counts: ReadonlyMap<string, number>; total: number }
const known = new Map<string, Pairs>()

/** What is one in a text for `likeness`: a Latin word, else each character. */
const unit = /[\p{Script=Latin}\p{M}]+(?:['’-][\p{Script=Latin}\p{M}]+)*|\S/gu
/** Shorter words stand in any text. */
const telling = /^[\p{Script=Latin}\p{M}'’-]{4,}$/u

/** The pairs of neighbours in a text and its telling words, and how often each stands there. */
export function pairsOf(text: string): Pairs {
  const found = known.get(text)
  if (found) return found
  const counts = new Map<string, number>()
  let total = 0
  const count = (what: string) => {
    counts.set(what, (counts.get(what) ?? 0) + 1)
    total++
  }
  const units = text.normalize('NFKC').toLowerCase().match(unit) ?? []
  for (const [i, one] of units.entries()) {
    if (i > 0) count(`${units[i - 1]} ${one}`)
    if (telling.test(one)) count(one)
  }
  const made = { bare: bare(text), counts, total }
  if (known.size > 5000) known.clear()
  known.set(text, made)
  return made
}
