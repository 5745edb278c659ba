import { alike, bare, likeness, type Pair, pairsOf } from './align'
import { alignBounded, type Liking } from './bounded'
import { chapters } from './chapters'
import { type Chapter, type Passage, runningText } from './passages'
import { type Repetition, repeatedFrom, standing } from './repetition'

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
 * is done. Yields null now and then, so that whoever runs it can rest.
 */
export function* besideEachOther(
  left: readonly Chapter[],
  right: readonly Chapter[],
): Generator<ChapterPair | null, void> {
  const { pairs } = yield* resting(alignBounded(left, right, chapters))
  const stood = standing(left.flatMap((chapter) => runningText(chapter.passages)))
  for (const pair of pairs) {
    const [l, r] = [left[pair.left ?? -1] ?? null, right[pair.right ?? -1] ?? null]
    const [before, now] = [l?.passages ?? [], r?.passages ?? []]
    const { pairs: lines, whole } = yield* resting(alignBounded(before, now, passages))
    yield {
      left: l,
      right: r,
      lines: lines.map((line) => lineOf(line, before, now)),
      repeated: r && repeatedFrom(stood, runningText(now)),
      whole,
    }
  }
}

function* resting<T>(work: Generator<void, T>): Generator<null, T> {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
    yield null
  }
}

function lineOf(pair: Pair, before: readonly Passage[], now: readonly Passage[]): Line {
  const [left, right] = [before[pair.left ?? -1] ?? null, now[pair.right ?? -1] ?? null]
  if (!left || !right) return { left, right, is: left ? 'removed' : 'added', likeness: 0 }
  const same = bare(left.text) === bare(right.text)
  return { left, right, is: same ? 'same' : 'changed', likeness: likeness(left.text, right.text) }
}
