import { data } from '../language/data'
import type { Lang } from '../language/words'
import type { Report } from '../report/schema'
import { factsOf, type Taken } from './sources'
import { forPeople, type Table, type Value } from './table'
import { type Cell, nameCell, percentCell, type Sheet, shareCell, workbook } from './workbook'

/** A table as a sheet: shares and percentages as percent cells. */
function sheetOf(table: Table): Sheet {
  const { columns, rows, title, sheet = title } = forPeople(table)
  // The unit of a number may stand in a column that people are not shown.
  const units = columns.map(({ unit }) => table.columns.findIndex((c) => c.name === unit))
  const cell = (value: Value, i: number, row: readonly Value[] = []): Cell => {
    if (typeof value !== 'number') return value
    if (columns[i]?.share) return shareCell(value)
    return row[units[i] ?? -1] === '%' ? percentCell(value) : value
  }
  return {
    name: sheet,
    head: columns.map((c) => c.title),
    rows: rows.map((row, r) => row.map((value, i) => cell(value, i, table.rows[r]))),
  }
}

/** Where the data come from, and what each column means. */
function sourcesSheet(reports: readonly Report[], tables: readonly Table[], taken: Taken, lang: Lang): Sheet {
  const say = data[lang]
  const facts = reports.flatMap((report) =>
    factsOf(report, taken, lang).map(({ name, value }): Cell[] => [
      name,
      typeof value === 'number' ? nameCell(value) : value,
    ]),
  )
  // A form's tables have columns in common: each is explained once.
  const columns = new Map(
    tables.flatMap((table) =>
      forPeople(table).columns.map((c): [string, string] => [say.column(table.title, c.title), c.about]),
    ),
  )
  return { name: say.sheets.sources, head: [say.fact.title, say.content.title], rows: [...facts, ...columns] }
}

/** Tables of a report, or of several -> a workbook with a sheet each, and the sources last. */
export const asWorkbook = (
  name: string,
  of: Report | readonly Report[],
  tables: readonly Table[],
  taken: Taken,
  lang: Lang,
): Promise<File> => workbook(name, [...tables.map(sheetOf), sourcesSheet([of].flat(), tables, taken, lang)])
