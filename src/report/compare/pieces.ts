import { diffArrays } from 'diff'

/**
 * A piece of two texts: what stands there on the left and on the right. `same`: in both; `number`: one number in place
 * of another; `words`: anything else that differs, '' where nothing stands. All lefts joined are the left text, all
 * rights the right one.
 */
export type Piece = { is: 'same' | 'number' | 'words'; left: string; right: string }

/** Texts that together have more parts than this, or differ in more, are given as two texts. */
const mostParts = 12_000
const mostEdits = 800

/** If less than this share of two texts is common, what is common is chance, and marking it makes them unreadable. */
const commonAtLeast = 1 / 4

/** With its thousands, decimals and per cent. */
const number = String.raw`[\d０-９]+(?:[,，][\d０-９]{3}(?![\d０-９]))*(?:[.．][\d０-９]+)?[%％‰]?`
const part = new RegExp(
  String.raw`${number}|[\p{Script=Latin}\p{M}]+(?:['’-][\p{Script=Latin}\p{M}]+)*|\s+|[\s\S]`,
  'gu',
)
const isNumber = new RegExp(`^${number}$`, 'u')
const numbers = new RegExp(`(${number})`, 'u')

/** A text cut into what changes as one: a number as a whole, a Latin word, a run of spaces, else each character. */
export const partsOf = (text: string): string[] => text.match(part) ?? []

/** A text cut at its numbers; every other one, from the second, is a number. */
export const atNumbers = (text: string): string[] => text.split(numbers)

/** The difference of two texts, readable: without islands of a character or two between changes. */
export function piecesOf(left: string, right: string): Piece[] {
  if (left === right) return left === '' ? [] : [{ is: 'same', left, right }]
  const [l, r] = [partsOf(left), partsOf(right)]
  const apart: Piece[] = [{ is: 'words', left, right }]
  if (l.length + r.length > mostParts) return apart
  const found = diffArrays(l, r, { maxEditLength: mostEdits })
  if (!found) return apart
  const runs: Run[] = []
  for (const { added, removed, value } of found) {
    if (!added && !removed) runs.push({ same: true, left: value, right: value })
    else {
      const last = runs.at(-1)
      const run = last && !last.same ? last : { same: false, left: [], right: [] }
      if (run !== last) runs.push(run)
      if (removed) run.left = [...run.left, ...value]
      else run.right = [...run.right, ...value]
    }
  }
  const tidied = closed(tidy(runs))
  const common = tidied.reduce((sum, run) => sum + (run.same ? weight(run.left) : 0), 0)
  if (common < commonAtLeast * Math.min(weight(l), weight(r))) return apart
  return tidied.flatMap(atNumber).map(asPiece)
}

/**
 * What both sides of a change end with is no part of it: joining changes may have taken it in. What they would begin with
 * is already found to be the same.
 */
function closed(runs: readonly Run[]): Run[] {
  const made: Run[] = []
  const add = (run: Run) => {
    const last = made.at(-1)
    if (run.left.length + run.right.length === 0) return
    if (last?.same && run.same) {
      made[made.length - 1] = { same: true, left: [...last.left, ...run.left], right: [...last.right, ...run.right] }
    } else made.push(run)
  }
  for (const { left: l, right: r } of runs) {
    const least = Math.min(l.length, r.length)
    let end = 0
    while (end < least && l[l.length - 1 - end] === r[r.length - 1 - end]) end++
    add({ same: false, left: l.slice(0, l.length - end), right: r.slice(0, r.length - end) })
    add({ same: true, left: l.slice(l.length - end), right: r.slice(r.length - end) })
  }
  return made
}

type Run = { same: boolean; left: string[]; right: string[] }

const asPiece = ({ same, left, right }: Run): Piece => ({
  is: same ? 'same' : isOneNumber(left) && isOneNumber(right) ? 'number' : 'words',
  left: left.join(''),
  right: right.join(''),
})

/** A change with one number on each side, cut there: the words before, the number, the words behind. */
function atNumber(run: Run): Run[] {
  const [l, r] = [run.left, run.right].map((parts) => {
    const at = parts.findIndex((one) => isNumber.test(one))
    return at === -1 || parts.slice(at + 1).some((one) => isNumber.test(one)) ? -1 : at
  }) as [number, number]
  if (run.same || l === -1 || r === -1) return [run]
  const cut = (from: [number, number], to?: [number, number]): Run => {
    const [left, right] = [run.left.slice(from[0], to?.[0]), run.right.slice(from[1], to?.[1])]
    return { same: left.join('') === right.join(''), left, right }
  }
  return [cut([0, 0], [l, r]), cut([l, r], [l + 1, r + 1]), cut([l + 1, r + 1])].filter(
    ({ left, right }) => left.length + right.length > 0,
  )
}

const isOneNumber = (parts: readonly string[]) => isNumber.test(parts.join(''))

/** How many parts of a text say something: spaces do not. */
const weight = (parts: readonly string[]) => parts.filter((one) => one.trim() !== '').length

const bigger = ({ left, right }: Run) => Math.max(weight(left), weight(right))

/**
 * Joins two changes with what is the same between them where that is less than each of them: a reader takes the three
 * for one change. Two numbers that changed beside each other stay two.
 */
function tidy(runs: readonly Run[]): Run[] {
  for (let before = runs, now = joined(runs); ; [before, now] = [now, joined(now)])
    if (now.length === before.length) return [...now]
}

function joined(runs: readonly Run[]): Run[] {
  const made: Run[] = []
  for (const run of runs) {
    const [last, island] = [made.at(-2), made.at(-1)]
    if (last && island && !run.same && island.same && isIsland(last, island, run)) {
      made.splice(-2, 2, {
        same: false,
        left: [...last.left, ...island.left, ...run.left],
        right: [...last.right, ...island.right, ...run.right],
      })
    } else made.push(run)
  }
  return made
}

function isIsland(before: Run, island: Run, after: Run): boolean {
  const size = weight(island.left)
  if (size > 0 && [before, after].some((run) => isOneNumber(run.left) && isOneNumber(run.right))) return false
  const around = Math.min(bigger(before), bigger(after))
  return size <= 1 || size < around || (size === 2 && around === 2)
}
