import type { Doubt } from '../../report/schema'
import type { Entry, EntryCell } from './entry'
import { valueHead } from './gridEntries'
import { normal } from './normal'
import type { FormRow, Ref } from './rows'
import { fit } from './similar'

/** A value of the form with the cell that states it; no cell where it is blank. */
export type Placed = { ref: Ref; cell?: EntryCell; doubt?: Doubt }

/** Where on the page each column stands: the middle and the right edge of its numbers, by column. */
export type Columns = { middle: number; right: number }[]

/** The cells of a printed row, each to its column of the form. `columns`: from the rows that are whole. */
export function place(row: FormRow, entry: Entry, columns: Columns | null): Placed[] {
  const refs = row.cells
  const { cells } = entry
  const headed = byHead(refs, cells)
  if (headed) return headed
  const [only] = refs
  if (refs.length === 1 && only) {
    // Last year's number, or a remark, may stand beside the one asked for.
    const asked = cells.filter((c) => c.head !== undefined && valueHead.test(c.head))
    if (asked.length === 1) return [{ ref: only, ...given(asked[0]) }]
    if (cells.length === 1) return [{ ref: only, ...given(cells[0]) }]
    const numbers = cells.filter((c) => c.raw !== '')
    if (numbers.length === 1) return [{ ref: only, ...given(numbers[0]) }]
    const last = numbers.at(-1)
    return [{ ref: only, ...given(last), doubt: last ? 'position' : 'missing' }]
  }
  if (cells.length === refs.length) return inOrder(refs, cells)
  const [alone] = cells
  // A row with one number where the form has a column for each kind of applicant: it can only be the total.
  if (alone && cells.length === 1 && alone.from === undefined)
    return refs.map((ref, i) =>
      i === refs.length - 1 ? { ref, cell: alone, doubt: 'position' } : { ref, doubt: 'missing' },
    )
  return byPosition(refs, cells, columns)
}

/** Other words for the columns of the forms. */
const otherWords: Readonly<Record<string, RegExp>> = {
  总计: /^(合计|共计|总数|小计)$/,
  自然人: /公民|个人/,
  商业企业: /企业/,
  科研机构: /科研/,
  社会公益组织: /公益|社会组织/,
  法律服务机构: /法律/,
}

/** As many numbers as columns: in their order, unless the words at their heads speak against it. */
function inOrder(refs: readonly Ref[], cells: readonly EntryCell[]): Placed[] {
  const names = refs.map((ref) => normal(ref.name))
  const nearer = (head: string, i: number) => {
    const here = fit(names[i] ?? '', head).score
    return names.some((name) => fit(name, head).score > here)
  }
  const elsewhere = cells.some(({ head = '' }, i) => nearer(head, i))
  return refs.map((ref, i) => {
    const { head = '' } = cells[i] ?? {}
    const like = head === '' || fit(names[i] ?? '', head).score >= 0.5 || otherWords[ref.name]?.test(head)
    return { ref, ...given(cells[i]), ...(elsewhere ? { doubt: 'position' } : like ? {} : { doubt: 'label' }) }
  })
}

const given = (cell: EntryCell | undefined) => (cell ? { cell } : {})

/** By the words at the head of the columns, where each column of the form has one of its own. */
function byHead(refs: readonly Ref[], cells: readonly EntryCell[]): Placed[] | null {
  const found = refs.map((ref) => {
    const name = normal(ref.name)
    const exact = cells.filter((c) => c.head === name)
    return exact.length ? exact : cells.filter((c) => c.head?.startsWith(name) && name.length > 2)
  })
  const all = found.flat()
  if (found.some((list) => list.length > 1) || new Set(all).size !== all.length) return null
  // A table that gives the totals only: the other columns are not there.
  const partly = all.length === cells.length && all.length > 0
  if (all.length !== refs.length && !partly) return null
  return refs.map((ref, i) => (found[i]?.[0] ? { ref, cell: found[i][0] } : { ref, doubt: 'missing' }))
}

/** Fewer numbers than columns: to the columns they stand nearest to, in their order, which is never certain. */
function byPosition(refs: readonly Ref[], cells: readonly EntryCell[], columns: Columns | null): Placed[] {
  const numbers = cells.filter((c) => c.raw !== '')
  if (numbers.length > refs.length)
    return refs.map((ref, i) => ({ ref, ...given(numbers[numbers.length - refs.length + i]), doubt: 'position' }))
  if (columns?.length !== refs.length) return refs.map((ref) => ({ ref, doubt: 'position' }))
  const places = nearest(numbers, columns)
  return refs.map((ref, i) => ({ ref, ...given(numbers[places.indexOf(i)]), doubt: 'position' }))
}

/** The columns of some numbers that come to the least distance in all, in their order. */
function nearest(numbers: readonly EntryCell[], columns: Columns): number[] {
  let best: { away: number; places: number[] } = { away: Number.POSITIVE_INFINITY, places: [] }
  const choose = (n: number, from: number, away: number, places: number[]) => {
    if (away >= best.away) return
    const cell = numbers[n]
    if (!cell) {
      best = { away, places }
      return
    }
    for (let i = from; i <= columns.length - (numbers.length - n); i++)
      choose(n + 1, i + 1, away + distance(cell, columns[i]), [...places, i])
  }
  choose(0, 0, 0, [])
  return best.places
}

const distance = ({ from = 0, to = 0 }: EntryCell, column: Columns[number] | undefined) =>
  column ? Math.min(Math.abs((from + to) / 2 - column.middle), Math.abs(to - column.right)) : 0

/** How many whole rows around one tell where its columns stand: a page, or a stretch of it, is set by itself. */
const around = 3

/** Where the columns of a printed row stand, from the rows nearest to it that have a number in each; null where there is none. */
export function columnsNear(entry: Entry, entries: readonly Entry[], count: number): Columns | null {
  const here = entries.indexOf(entry)
  const whole = entries
    .map((e, i) => ({ e, away: Math.abs(i - here) + (e.at.page === entry.at.page ? 0 : 100) }))
    .filter(({ e }) => e.cells.length === count && e.cells.every((c) => c.to !== undefined))
    .sort((a, b) => a.away - b.away)
    .slice(0, around)
    .map(({ e }) => e)
  if (!whole.length) return null
  const mean = (list: readonly number[]) => list.reduce((a, b) => a + b, 0) / list.length
  return Array.from({ length: count }, (_, i) => ({
    middle: mean(whole.map((e) => ((e.cells[i]?.from ?? 0) + (e.cells[i]?.to ?? 0)) / 2)),
    right: mean(whole.map((e) => e.cells[i]?.to ?? 0)),
  }))
}
