/** A value of a table that leaves the page; null: there is none, which is not zero. */
export type Value = string | number | null

export type Column = {
  /** In JSON and in the Data Package: English, and the same in every report. */
  name: string
  /** Its heading and its meaning, in the reader's language. */
  title: string
  about: string
  /** `list`: whole numbers with a space between. */
  type: 'string' | 'number' | 'integer' | 'list'
  /** What its codes are called in the reader's language; other values than these codes it has not. */
  words?: Readonly<Record<string, string>>
  /** The column that holds the unit of its numbers. */
  unit?: string
  /** Its numbers are shares, 0 to 1. */
  share?: true
  /** It has a value in every row. */
  required?: true
  minimum?: number
  /** People are not shown it where no row has a value. */
  optional?: true
  /** People are not shown it: an id of this site, which tells a reader nothing. */
  forPrograms?: true
}

/** Where values of a table lead: each is, where there is one, the key of a row of another table (or of this one). */
type Reference = { column: string; table: string; key: string }

/** One subject as a table: the same for a workbook, a CSV, JSON and the Data Package. */
export type Table = {
  /** In the Data Package: English, and the same in every report. */
  name: string
  title: string
  about: string
  /** Its sheet of a workbook, where that is not called as the table is: a form's tables are one table in parts. */
  sheet?: string
  columns: readonly Column[]
  rows: readonly (readonly Value[])[]
  /** The columns that tell its rows apart. */
  key: readonly string[]
  refers: readonly Reference[]
}

/** The table as people are shown it: without the columns that have nothing to say to them, and with words for codes. */
export function forPeople(table: Table): Table {
  const kept = table.columns.map(
    ({ optional, forPrograms }, i) => !forPrograms && (!optional || table.rows.some((row) => row[i] !== null)),
  )
  const columns = table.columns.filter((_, i) => kept[i])
  const rows = table.rows.map((row) =>
    row
      .filter((_, i) => kept[i])
      .map((value, i) => (typeof value === 'string' ? (columns[i]?.words?.[value] ?? value) : value)),
  )
  return { ...table, columns, rows }
}

/** `label_zh` -> `label`, `zh`; null: a column that is no text in one of two languages. */
const inLanguage = /^(.+)_(zh|en)$/

type Both = { zh?: string; en?: string }
type Json = string | number | null | number[] | Both

/** The rows for a program, an object each: a text in two languages is one value, a list is a list. */
export function asObjects({ columns, rows }: Pick<Table, 'columns' | 'rows'>): Record<string, Json>[] {
  return rows.map((row) => {
    const found: Record<string, Json> = {}
    for (const [i, { name, type }] of columns.entries()) {
      const value = row[i] ?? null
      const [, base, lang] = inLanguage.exec(name) ?? []
      if (base !== undefined) {
        const both = (found[base] ?? {}) as Both
        found[base] = value === null ? both : { ...both, [lang as 'zh' | 'en']: value }
      } else found[name] = type === 'list' ? numbersIn(value) : value
    }
    return found
  })
}

const numbersIn = (value: Value): number[] => (typeof value === 'string' ? value.split(' ').map(Number) : [])
