import { alike, bare, likeness, type Pair, pairsOf } from './align'
import { mapped } from './bits'
import { alignBounded, type Liking } from './bounded'
import { chapters } from './chapters'
import type { Chapter, Passage } from './passages'
import type { Repetition } from './repetition'

/** A passage beside its counterpart; null: there is none. `likeness`: 1 where nothing but spaces differs. */
export type Line = {
  left: Passage | null
  right: Passage | null
  is: 'same' | 'changed' | 'removed' | 'added'
  likeness: number
}

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

const passages: Liking<Passage> = {
  key: ({ text }) => bare(text),
  like: (a, b) => {
    if (isTitle(a) !== isTitle(b) || tooFar(pairsOf(a.text).total, pairsOf(b.text).total)) return 0
    return likeness(a.text, b.text)
  },
}

/** A heading is never the counterpart of a paragraph. */
const isTitle = ({ kind }: Passage) => kind === 'heading' || kind === 'caption'

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
    const { pairs: found, whole } = yield* alignBounded(before, now, passages)
    const lines = yield* mapped(found, (line) => lineOf(line, before, now))
    yield { left: l, right: r, lines, repeated: r && repeatedOf(r), whole }
  }
}

function lineOf(pair: Pair, before: readonly Passage[], now: readonly Passage[]): Line {
  const [left, right] = [before[pair.left ?? -1] ?? null, now[pair.right ?? -1] ?? null]
  if (!left || !right) return { left, right, is: left ? 'removed' : 'added', likeness: 0 }
  if (bare(left.text) === bare(right.text)) return { left, right, is: 'same', likeness: 1 }
  return { left, right, is: 'changed', likeness: likeness(left.text, right.text) }
}
