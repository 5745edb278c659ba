import { align, type Pair } from './align'
import { type Bits, mapped } from './bits'

/** What is compared: `key` is the same for two that are the same; `like` from 0 to 1. */
export type Liking<T> = { key: (one: T) => string; like: (a: T, b: T) => number }

/** How many times at most two are held beside each other to see how alike they are. */
export const mostLooks = 400_000

/**
 * Puts two lists side by side like `align`, with bounded work however long they are: what is the same on both sides is
 * paired first, what lies between by how alike it is. `whole`: false where a stretch was too long to hold each against
 * each: it was cut into shorter ones, and what stood in one of them was not looked for in another.
 */
export function* alignBounded<T>(
  left: readonly T[],
  right: readonly T[],
  { key, like }: Liking<T>,
  most = mostLooks,
): Bits<{ pairs: Pair[]; whole: boolean }> {
  const [keysLeft, keysRight] = [yield* mapped(left, key), yield* mapped(right, key)]
  const pairs: Pair[] = []
  let whole = true
  for (const gap of gapsBetween(keysLeft, keysRight)) {
    const [n, m] = [gap.leftTo - gap.left, gap.rightTo - gap.right]
    const share = Math.max(1, (most * (n + m)) / (left.length + right.length))
    const cuts = Math.max(1, Math.ceil((n * m) / share))
    if (cuts > 1) whole = false
    for (let cut = 0; cut < cuts; cut++) {
      const part = (from: number, length: number, at: number) => from + Math.floor((length * at) / cuts)
      const [l, lTo] = [part(gap.left, n, cut), part(gap.left, n, cut + 1)]
      const [r, rTo] = [part(gap.right, m, cut), part(gap.right, m, cut + 1)]
      const likes: Float64Array[] = []
      for (let i = l; i < lTo && rTo > r; i++) {
        likes.push(Float64Array.from({ length: rTo - r }, (_, j) => like(left[i] as T, right[r + j] as T)))
        yield null
      }
      for (const pair of align(lTo - l, rTo - r, (i, j) => likes[i]?.[j] ?? 0)) pairs.push(moved(pair, l, r))
    }
    for (let i = 0; i < gap.same; i++) pairs.push({ left: gap.leftTo + i, right: gap.rightTo + i })
    yield null
  }
  return { pairs, whole }
}

const moved = ({ left, right }: Pair, byLeft: number, byRight: number): Pair =>
  left === null
    ? { left, right: right + byRight }
    : right === null
      ? { left: left + byLeft, right }
      : { left: left + byLeft, right: right + byRight }

/** A stretch of both lists without sure pairs, up to but without `…To`, and how many that are the same follow it. */
type Gap = { left: number; leftTo: number; right: number; rightTo: number; same: number }

/**
 * The stretches between what is surely the same: what stands once in both lists, in the same order on both sides, and
 * what is equal next to it (patience). Together with what follows each of them they are all there is.
 */
function gapsBetween(left: readonly string[], right: readonly string[]): Gap[] {
  const gaps: Gap[] = []
  let [i, j] = [0, 0]
  const close = (leftTo: number, rightTo: number, same: number) => {
    if (leftTo > i || rightTo > j || same > 0) gaps.push({ left: i, leftTo, right: j, rightTo, same })
    ;[i, j] = [leftTo + same, rightTo + same]
  }
  /** How many are the same from here on. */
  const run = (l: number, r: number) => {
    let n = 0
    while (l + n < left.length && left[l + n] === right[r + n]) n++
    return n
  }
  close(0, 0, run(0, 0))
  for (const [l, r] of [...anchors(left, right), [left.length, right.length] as const]) {
    // It stands in the run behind another.
    if (l < i) continue
    let back = 0
    while (l - back > i && r - back > j && left[l - back - 1] === right[r - back - 1]) back++
    close(l - back, r - back, back + run(l, r))
  }
  return gaps
}

/** What stands once on each side: the longest run of such pairs that is in order on both. */
function anchors(left: readonly string[], right: readonly string[]): [number, number][] {
  const there = once(right)
  const candidates = [...once(left)].flatMap(([key, at]): [number, number][] => {
    const other = there.get(key)
    return other === undefined ? [] : [[at, other]]
  })
  // The longest increasing run of the right places: `ends[n]` is the candidate a run of n + 1 ends with.
  const ends: number[] = []
  const before: number[] = []
  for (const [index, [, place]] of candidates.entries()) {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((candidates[ends[middle] as number]?.[1] ?? 0) < place) low = middle + 1
      else high = middle
    }
    before.push(low > 0 ? (ends[low - 1] as number) : -1)
    ends[low] = index
  }
  const found: [number, number][] = []
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] as number) found.push(candidates[at] as [number, number])
  return found.reverse()
}

/** Where each that stands there once stands, in order. */
function once(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return new Map(keys.flatMap((key, i) => (counts.get(key) === 1 ? [[key, i] as const] : [])))
}
