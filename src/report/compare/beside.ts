import { alike, bare, likeness, type Pair, pairsOf } from './align'
import { type Bits, mapped } from './bits'
import { alignBounded, type Liking } from './bounded'
import { chapters } from './chapters'
import { labelledAlike } from './items'
import { type Part, parts, partsOf, passagesUnder } from './parts'
import type { Chapter, Passage } from './passages'
import type { Repetition } from './repetition'

/**
 * A passage beside its counterpart; null: there is none. `likeness`: 1 where nothing but spaces differs. `moved`: the
 * passage stands in both, but elsewhere: its line in the other report has the counterpart.
 */
export type Line = {
  left: Passage | null
  right: Passage | null
  is: 'same' | 'changed' | 'moved' | 'removed' | 'added'
  likeness: number
  elsewhere: Elsewhere | null
}

/** Where what moved stands in the other report. `move`: the number both its lines have. */
export type Elsewhere = { move: number; passage: Passage; section: number }

/** A section beside its counterpart; null: there is none. */
export type ChapterPair = {
  left: Chapter | null
  right: Chapter | null
  lines: Line[]
  /** How much of the right one stood anywhere in the left report; null: there is none. */
  repeated: Repetition | null
  /** Whether each passage was held against each; see `alignBounded`. */
  whole: boolean
}

/** Two lengths so different that the texts cannot be alike enough to be paired. */
const tooFar = (a: number, b: number) => 2 * Math.min(a, b) < alike * (a + b)

/** A heading is never the counterpart of a paragraph. */
const isTitle = ({ kind }: Passage) => kind === 'heading' || kind === 'caption'

/** How alike two passages are, from 0 to 1. */
export function passagesAlike(a: Passage, b: Passage): number {
  if (isTitle(a) !== isTitle(b)) return 0
  const labelled = isTitle(a) ? null : labelledAlike(a.text, b.text)
  if (labelled !== null) return labelled
  return tooFar(pairsOf(a.text).total, pairsOf(b.text).total) ? 0 : likeness(a.text, b.text)
}

const passages: Liking<Passage> = { key: ({ text }) => bare(text), like: passagesAlike }

/**
 * Two reports' sections side by side, each with its passages side by side; in the order of the page, each as soon as it
 * is done.
 * @param repeatedOf how much of a section of the right report stood in the left one
 */
export function* besideEachOther(
  left: readonly Chapter[],
  right: readonly Chapter[],
  repeatedOf: (chapter: Chapter) => Repetition | null,
): Generator<ChapterPair | null, void> {
  const { pairs } = yield* alignBounded(left, right, chapters)
  for (const pair of pairs) {
    const [l, r] = [left[pair.left ?? -1] ?? null, right[pair.right ?? -1] ?? null]
    const [before, now] = [l?.passages ?? [], r?.passages ?? []]
    const { lines, whole } = yield* partBeside(partsOf(before), partsOf(now))
    yield { left: l, right: r, lines, repeated: r && repeatedOf(r), whole }
  }
}

type Beside = { lines: Line[]; whole: boolean }

/** Two parts side by side: their headings, what stands under them, then part by part. */
function* partBeside(left: Part, right: Part): Bits<Beside> {
  const flat = () => passagesBeside(passagesUnder(left), passagesUnder(right))
  // Where only one has headings, what stands under them may stand in the other all the same.
  if (left.parts.length === 0 || right.parts.length === 0) return yield* flat()
  const [before, now] = [left, right].map(({ heading, own }) => (heading ? [heading, ...own] : own))
  const found = yield* passagesBeside(before ?? [], now ?? [])
  const { pairs, whole } = yield* alignBounded(left.parts, right.parts, parts)
  const lines = [...found.lines]
  let all = found.whole && whole
  for (const pair of pairs) {
    const [l, r] = [left.parts[pair.left ?? -1], right.parts[pair.right ?? -1]]
    const inner = l && r ? yield* partBeside(l, r) : yield* passagesBeside(underOrNone(l), underOrNone(r))
    lines.push(...inner.lines)
    all &&= inner.whole
  }
  // The headings of a section lead; those within a part may be cut otherwise, round what is the same.
  const otherwise = left.heading && right.heading ? yield* flat() : null
  return otherwise && alikeIn(otherwise.lines) > alikeIn(lines) ? otherwise : { lines, whole: all }
}

const underOrNone = (part: Part | undefined) => (part ? passagesUnder(part) : [])

/** How much of both sides has a counterpart, weighed by how alike it is. */
const alikeIn = (lines: readonly Line[]) => lines.reduce((sum, line) => sum + line.likeness, 0)

function* passagesBeside(before: readonly Passage[], now: readonly Passage[]): Bits<Beside> {
  const [first, other] = [before[0], now[0]]
  // Headings of parts that correspond do so, too, however they are worded.
  const heads = first?.kind === 'heading' && other?.kind === 'heading'
  const skip = heads ? 1 : 0
  const { pairs, whole } = yield* alignBounded(before.slice(skip), now.slice(skip), passages)
  const rest = yield* mapped(pairs, (pair) => lineOf(pair, before.slice(skip), now.slice(skip)))
  const head = heads ? [lineOf({ left: 0, right: 0 }, before, now)] : []
  return { lines: [...head, ...rest], whole }
}

function lineOf(pair: Pair, before: readonly Passage[], now: readonly Passage[]): Line {
  const [left, right] = [before[pair.left ?? -1] ?? null, now[pair.right ?? -1] ?? null]
  if (!left || !right) return { left, right, is: left ? 'removed' : 'added', likeness: 0, elsewhere: null }
  if (bare(left.text) === bare(right.text)) return { left, right, is: 'same', likeness: 1, elsewhere: null }
  return { left, right, is: 'changed', likeness: passagesAlike(left, right), elsewhere: null }
}
