import type { Entry, EntryCell } from './entry'
import { normal } from './normal'
import type { Matched } from './pairRows'
import type { FormTable, Ref } from './rows'

/** Names of the results and of what stands above them, as they are also printed. */
const likenesses: readonly [RegExp, string][] = [
  [/维持/, '结果维持'],
  [/纠正|纠错|撤销/, '结果纠正'],
  [/^(结果)?其他(结果)?$/, '其他结果'],
  [/未审结/, '尚未审结'],
  [/^(总计|合计|共计)$/, '总计'],
  [/复议后/, '复议后起诉'],
  [/未经复议|直接起诉/, '未经复议直接起诉'],
  [/^行政复议/, '行政复议'],
]
const meaning = (words: string) => likenesses.find(([like]) => like.test(words))?.[1]

/** Which column of the form a number belongs to by the words around it, nearest first; undefined where they do not say. */
function columnOf(words: readonly string[], refs: readonly Ref[]): Ref | undefined {
  const means = words.map((w) => meaning(normal(w)))
  const name = means.find((m) => refs.some((ref) => ref.name === m))
  const under = means.find((m) => refs.some((ref) => ref.under === m))
  return refs.find((ref) => ref.name === name && ref.under === under)
}

/** The numbers by the columns that the words around them name. `twice`: a column has two, and they differ. */
function byWords(refs: readonly Ref[], entries: readonly Entry[]): { named: Map<Ref, EntryCell>; twice: boolean } {
  const named = new Map<Ref, EntryCell>()
  let twice = false
  for (const cell of entries.flatMap((e) => e.cells)) {
    const ref = cell.words && columnOf(cell.words, refs)
    if (!ref) continue
    const other = named.get(ref)
    if (!other) named.set(ref, cell)
    else if (other.raw !== cell.raw) twice = true
  }
  return { named, twice }
}

/**
 * Section 四, whose table is one row under its heads: its numbers by the words around them, however the table lies; else,
 * where there are as many as the form has columns, in their order.
 */
export function acrossRow({ rows: [row] }: FormTable, entries: readonly Entry[]): Matched[] {
  const numbers = entries.filter((e) => e.cells.some((c) => c.raw !== ''))
  const [first] = numbers
  if (!row || !first) return []
  const all = numbers.flatMap((e) => e.cells)
  // Another table of the text may have some of its columns: the one that has them all is the form's.
  const lines = new Set(numbers.map((e) => e.at.line))
  const tables = [...lines].map((line) => numbers.filter((e) => e.at.line === line))
  const found = tables.map((table) => byWords(row.cells, table)).filter((n) => n.named.size === row.cells.length)
  const { named, twice } = found.length === 1 && found[0] ? found[0] : byWords(row.cells, numbers)
  if (named.size === row.cells.length) {
    const cells = row.cells.map((ref) => named.get(ref) as EntryCell)
    return [{ row, entry: { ...first, cells, of: numbers }, sure: !twice }]
  }
  const whole = numbers.filter((e) => e.cells.length === row.cells.length)
  const [one] = whole
  // Where the words around them do not say, or say otherwise, their order is all there is; of two rows one is another year's.
  const inOrder = (e: Entry) =>
    e.cells.every((cell, i) => {
      const ref = cell.words && columnOf(cell.words, row.cells)
      return !ref || ref === row.cells[i]
    })
  if (one) return [{ row, entry: { ...one, of: whole }, sure: whole.length === 1 && inOrder(one) }]
  return [
    {
      row,
      entry: { ...first, cells: all.slice(0, row.cells.length), of: numbers },
      sure: all.length === row.cells.length,
    },
  ]
}
