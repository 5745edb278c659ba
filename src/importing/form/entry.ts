import type { Spot } from '../blocks'

/** A place in a printed row where a number stands, or could. */
export type EntryCell = {
  raw: string
  at: Spot
  /** The words at the head of its column, `normal`, where the table has a head. */
  head?: string
  /** In a table of cells, the words above it and left of it that are no numbers, nearest first. */
  words?: readonly string[]
  /** Its digits go on in the next cell, or off the page. */
  torn?: true
  /** Where it begins and ends on its line, for a table without ruled cells. */
  from?: number
  to?: number
}

/** One printed row of a table, not yet known which row of the form it is. */
export type Entry = {
  /** The words before its numbers, `normal`: in a table of cells all cells left of them, else all since the numbers above. */
  before: string
  /** The words between its numbers and those below: the rest of a name that goes on. */
  after: string
  /** The last cell of its name, `normal`, in a table of cells. */
  leaf?: string
  /** The unit that stands beside the numbers. */
  unit?: string
  cells: EntryCell[]
  at: Spot
  /** Beside its numbers stands a number without a name, or a piece of one: its own may go on there. */
  torn?: true
  /** The heads above it name the columns of the form in another order, and not which number stands under which. */
  disordered?: true
  /** The printed rows it was put together from, where it is more than one. */
  of?: readonly Entry[]
}

/** Words that count things in the forms: 条, 件 …, as they stand alone in a column or before a number. */
export const isUnit = (text: string): boolean => /^(条|件|次|篇|个|人|人次|(百|千|万|十万|百万|千万|亿)?元)$/.test(text)

/** A number, or a sign that stands for none, alone in a cell. */
export const isValue = (text: string): boolean =>
  /^([+-]?\d[\d,]*(\.\d+)?(条|件|次|篇|个|人|人次|万元|元)?|[/\\—–―─-]+|(增加?|减少?)\d+)$/.test(
    text
      .normalize('NFKC')
      .replace(/[−‐‑‒]/g, '-')
      .replace(/\s/g, ''),
  )

/** Whether a cell holds a digit, of any width. */
export const hasDigit = (text: string): boolean => /\p{Nd}/u.test(text)
