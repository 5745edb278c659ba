import { align, type Pair } from './align'
import { type Entry, hasDigit } from './entry'
import { withoutNumber } from './normal'
import type { FormRow } from './rows'
import { fit } from './similar'

/** A row of the form with the printed row that states it. `sure`: by its name, and by no other row's. */
export type Matched = { row: FormRow; entry: Entry; sure: boolean }

/** Below this the words say something else. */
const enough = 0.55
/** From here on they are the same words, but for a letter or two. */
const same = 0.8

type Nearness = { words: number; all: number; numbered: boolean }
const far: Nearness = { words: 0, all: 0, numbered: false }

/** How well the words of a printed row name a row of the form: the words alone, and with what else speaks for it. */
function nearness(row: FormRow, entry: Entry): Nearness {
  let best = far
  // A heading has no numbers, a row has.
  const filled = entry.cells.some((c) => hasDigit(c.raw))
  for (const name of row.names) {
    const here = entry.leaf === undefined ? around(name, entry) : inCell(name, entry, entry.leaf)
    const numbered = row.number !== '' && here.text.slice(0, here.start).endsWith(row.number) ? 0.08 : 0
    const unit = entry.unit !== undefined && row.cells[0]?.unit && row.cells[0].unit !== entry.unit ? -0.15 : 0
    const all = here.score + numbered + unit - here.away - (filled === row.cells.length > 0 ? 0 : filled ? 0.5 : 0.05)
    if (all > best.all) best = { words: here.score, all, numbered: numbered > 0 }
  }
  return best
}

/** In a cell: words that are not the name's speak against it, but for a remark in brackets. */
function inCell(name: string, entry: Entry, leaf: string) {
  const found = fit(name, leaf)
  const more = leaf.length - (found.end - found.start)
  if (found.score > 0) return { ...found, text: leaf, away: (0.15 * more) / leaf.length }
  return { ...fit(name, entry.before), text: entry.before, away: 0.2 }
}

/** Letters that may stand between a name and its numbers: side labels, half a remark. */
const stray = 3
/** What each letter beyond them takes away. */
const perLetter = 0.04

/** Behind a name, the number of another row: the numbers are that one's. */
const nextRow = /^(其中|[一二三四五六七八九十]{1,2}(?!\p{Nd})|\d{1,2})[\p{Script=Han}]{3}/u

/** In print: right before the numbers. A name may go on below them; one that stands there whole is the next row's. */
function around(name: string, entry: Entry) {
  const before = fit(name, entry.before)
  const behind = entry.before.length - before.end
  const away = nextRow.test(entry.before.slice(before.end))
    ? 1
    : 0.01 * Math.min(behind, stray) + perLetter * Math.max(0, behind - stray)
  const text = entry.before + entry.after
  const both = entry.after === '' ? before : fit(name, text)
  const less = both.start < entry.before.length && both.end > entry.before.length ? 0.03 : 1
  return both.score - less > before.score - away
    ? { ...both, text, away: less }
    : { ...before, text: entry.before, away }
}

/** Finds for each row of a table of the form the printed row that states it; both keep their order. */
export function pairRows(rows: readonly FormRow[], entries: readonly Entry[]): Matched[] {
  const near = rows.map((row) => entries.map((entry) => nearness(row, entry)))
  const nearnessOf = (row: number, entry: number) => near[row]?.[entry] ?? far
  const pairs = align(rows.length, entries.length, (r, e) => nearnessOf(r, e).all - enough)
  const words = (row: number, entry: number) => nearnessOf(row, entry).words
  /** How well the words of an entry name the row it belongs to. */
  const ownWords = new Map(pairs.map(({ row, entry }) => [entry, words(row, entry)]))
  const named = pairs.map(({ row, entry, alone }) => alone && words(row, entry) >= same)
  return pairs.flatMap((pair, i) => {
    const { row, entry } = pair
    const of = rows[row]
    const by = entries[entry]
    if (!of || !by) return []
    return [
      {
        row: of,
        entry: by,
        sure: (!!named[i] || between(pair, i)) && !contradicted(row, entry) && !isOther(of, by),
      },
    ]
  })

  /** Whether the words are another row's name, letter by letter, and none of this one's: 微信 for 微博. */
  function isOther(row: FormRow, entry: Entry): boolean {
    const name = withoutNumber(entry.leaf ?? entry.before)
    return !row.names.includes(name) && rows.some((other) => other.names.includes(name))
  }

  /** Whether the row is printed once more, with other numbers: in another table, of which nobody knows which is the form's. */
  function contradicted(row: number, entry: number): boolean {
    const numbers = (e: number) => entries[e]?.cells.map((c) => c.raw).join(' ')
    return entries.some(
      (other, e) =>
        e !== entry &&
        (ownWords.get(e) ?? 0) < same &&
        other.cells.some((c) => hasDigit(c.raw)) &&
        words(row, e) >= same &&
        numbers(e) !== numbers(entry),
    )
  }

  /** Worded otherwise, yet with the form's number, in a run of rows that follow each other as in the form, between two named ones. */
  function between(pair: Pair, i: number): boolean {
    const here = nearnessOf(pair.row, pair.entry)
    if (!pair.alone || !here.numbered || here.words < enough) return false
    const follows = (other: number) => {
      const there = pairs[other]
      return there !== undefined && there.row - pair.row === other - i && there.entry - pair.entry === other - i
    }
    return follows(named.lastIndexOf(true, i)) && follows(named.indexOf(true, i))
  }
}
