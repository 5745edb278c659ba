import { nameIn, rowUnit } from '../../language/rows'
import { type Lang, words } from '../../language/words'
import type { Row } from '../../report/statistics'
import type { CsvCell } from '../../takeaway/csv'

/** The table as plain cells, a heading row first; a heading's and a blank's cells are empty, a zero is 0. */
export function asCells(rows: readonly Row[], columns: readonly string[], lang: Lang): CsvCell[][] {
  const say = words[lang].table
  return [
    [say.code, say.number, say.indicator, say.unit, ...columns],
    ...rows.map(({ indicator, cells }): CsvCell[] => [
      indicator.code,
      indicator.number,
      nameIn(indicator, lang),
      rowUnit(indicator, lang),
      ...cells.map((n) => n ?? null),
    ]),
  ]
}
