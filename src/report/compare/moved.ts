import { alike, bare, pairsOf } from './align'
import type { ChapterPair, Elsewhere, Line } from './beside'
import { passagesAlike } from './beside'
import { type Bits, mapped } from './bits'
import { mostLooks } from './bounded'
import type { Passage } from './passages'

/** What stands in one report only: where its line is, its place among all lines, and the section it is of. */
type Lone = { pair: number; line: number; place: number; passage: Passage; section: number }

/** Shorter texts, in pairs of neighbours, stand here and there by chance. */
const telling = 8
/** More than this are not held against each other: what is known of their letters would not be remembered for all. */
const mostLone = 3000
/** How alike two passages must be for the one to be the other, moved. */
const movedFrom = 0.5

/**
 * Pairs of sections with what moved told from what was dropped and added: of what stands in one report only, the most
 * alike go together wherever they stand, and then what stands next to them. Where too much is left to hold each against
 * each, only what is the same is found.
 */
export function* withMoves(pairs: readonly ChapterPair[]): Bits<readonly ChapterPair[]> {
  const [left, right] = [lonesOf(pairs, 'left'), lonesOf(pairs, 'right')]
  const found = new Moves(left, right)
  for (const [i, j] of yield* sameIn(left, right)) found.add(i, j)
  if (left.length + right.length <= mostLone && left.length * right.length <= mostLooks) {
    const likes: { i: number; j: number; like: number }[] = []
    for (const [i, one] of left.entries()) {
      if (found.ofLeft.has(i) || !isTelling(one)) continue
      for (const [j, other] of right.entries()) {
        if (found.ofRight.has(j) || !isTelling(other)) continue
        const like = passagesAlike(one.passage, other.passage)
        if (like >= movedFrom) likes.push({ i, j, like })
      }
      yield null
    }
    for (const { i, j } of likes.sort((a, b) => b.like - a.like)) found.add(i, j)
  }
  yield* found.grow()
  return found.count === 0 ? pairs : yield* marked(pairs, left, right, found)
}

const isTelling = ({ passage }: Lone) => pairsOf(passage.text).total >= telling

function lonesOf(pairs: readonly ChapterPair[], side: 'left' | 'right'): Lone[] {
  let place = 0
  return pairs.flatMap((pair, at) =>
    pair.lines.flatMap((line, n): Lone[] => {
      const passage = line[side]
      if (!passage) return []
      place++
      const alone = line.is === (side === 'left' ? 'removed' : 'added')
      return alone ? [{ pair: at, line: n, place, passage, section: pair[side]?.number ?? 0 }] : []
    }),
  )
}

/** What stands once on each side, letter by letter. */
function* sameIn(left: readonly Lone[], right: readonly Lone[]): Bits<[number, number][]> {
  const [mine, theirs] = [yield* onceIn(left), yield* onceIn(right)]
  return [...mine].flatMap(([text, i]): [number, number][] => {
    const j = theirs.get(text)
    return j === undefined ? [] : [[i, j]]
  })
}

/** Text -> its place among the lone passages, of what says something and stands there once. */
function* onceIn(lones: readonly Lone[]): Bits<Map<string, number>> {
  const keys = yield* mapped(lones, (lone) => (isTelling(lone) ? bare(lone.passage.text) : null))
  const times = new Map<string, number>()
  for (const key of keys) if (key !== null) times.set(key, (times.get(key) ?? 0) + 1)
  return new Map(keys.flatMap((key, i) => (key !== null && times.get(key) === 1 ? [[key, i] as const] : [])))
}

/** Which of the lone passages on the left is which on the right. */
class Moves {
  readonly ofLeft = new Map<number, number>()
  readonly ofRight = new Map<number, number>()
  constructor(
    readonly left: readonly Lone[],
    readonly right: readonly Lone[],
  ) {}

  get count() {
    return this.ofLeft.size
  }

  add(i: number, j: number) {
    if (this.ofLeft.has(i) || this.ofRight.has(j)) return
    this.ofLeft.set(i, j)
    this.ofRight.set(j, i)
  }

  /** What stands right before or behind on both sides moved along, also a short item. */
  *grow(): Bits<void> {
    for (const step of [1, -1])
      for (const [start, end] of [...this.ofLeft]) {
        if (start % 100 === 99) yield null
        let [i, j] = [start + step, end + step]
        while (this.isNext(i, i - step, this.left) && this.isNext(j, j - step, this.right)) {
          const [one, other] = [this.left[i], this.right[j]]
          if (!one || !other || this.ofLeft.has(i) || this.ofRight.has(j)) break
          if (passagesAlike(one.passage, other.passage) < alike) break
          this.add(i, j)
          i += step
          j += step
        }
      }
  }

  private isNext(at: number, from: number, lones: readonly Lone[]): boolean {
    return Math.abs((lones[at]?.place ?? Number.NaN) - (lones[from]?.place ?? Number.NaN)) === 1
  }
}

/** The pairs, with the lines of what moved saying so. */
function* marked(
  pairs: readonly ChapterPair[],
  left: readonly Lone[],
  right: readonly Lone[],
  moves: Moves,
): Bits<readonly ChapterPair[]> {
  const lines = new Map<string, Elsewhere & { likeness: number }>()
  const key = ({ pair, line }: Lone) => `${pair} ${line}`
  yield* mapped(
    [...moves.ofLeft].sort(([a], [b]) => a - b),
    ([i, j], move) => {
      const [one, other] = [left[i], right[j]]
      if (!one || !other) return
      const likeness =
        bare(one.passage.text) === bare(other.passage.text) ? 1 : passagesAlike(one.passage, other.passage)
      lines.set(key(one), { move, passage: other.passage, section: other.section, likeness })
      lines.set(key(other), { move, passage: one.passage, section: one.section, likeness })
    },
  )
  return pairs.map((pair, at): ChapterPair => {
    let changed = false
    const all = pair.lines.map((line, n): Line => {
      const found = lines.get(`${at} ${n}`)
      if (!found) return line
      changed = true
      const { likeness, ...elsewhere } = found
      return { ...line, is: 'moved', likeness, elsewhere }
    })
    return changed ? { ...pair, lines: all } : pair
  })
}
