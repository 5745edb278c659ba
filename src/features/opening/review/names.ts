import type { Medium } from '../../../importing/draft'
import { desk } from '../../../language/desk'
import { exact } from '../../../language/numbers'
import { termName } from '../../../language/terms'
import { inLang } from '../../../language/text'
import { type Lang, words } from '../../../language/words'
import type { Form } from '../../../report/forms/form'
import { formOf } from '../../../report/quantity'
import type { Provenance, Report } from '../../../report/schema'
import type { Item } from './items'

/** What an item is called. */
export function itemName(report: Report, item: Item, lang: Lang): string {
  if (item.kind === 'field') return desk[lang].review.fields[item.field]
  if (item.kind === 'cell') return termName(report, item.key, lang)
  const figure = report.figures[item.ref]
  return figure ? inLang(figure.label, lang) : item.ref
}

/** The names of all cells of a form by `table:code` or `table:code@column`: dear to make, and the same for every report of it. */
export const cellNames = (report: Report, lang: Lang): ReadonlyMap<string, string> => {
  const form = formOf(report)
  const refs = (form?.indicators ?? []).flatMap(({ code, byColumn }) => [
    `table:${code}`,
    ...(byColumn ? (form?.columns ?? []).map(({ id }) => `table:${code}@${id}`) : []),
  ])
  return new Map(refs.map((ref) => [ref, termName(report, ref, lang)]))
}

/** A row of the form a figure of the text may state. */
export type RowName = { code: string; name: string }

/** Every row of the form that has a number, by name. */
export const rowNames = (form: Form | undefined, names: ReadonlyMap<string, string>): RowName[] =>
  (form?.indicators ?? [])
    .filter((row) => row.unit !== null)
    .map(({ code }) => ({ code, name: names.get(`table:${code}`) ?? code }))

type Place = Pick<Provenance, 'page' | 'line' | 'row' | 'column'>

/** 第3页，第12行; page 3, row 5, column 2 of the table. `null`: it stands nowhere. */
export function placeName({ page, line, row, column }: Place, medium: Medium, lang: Lang): string | null {
  const say = desk[lang].review
  const n = (value: number) => exact(value, lang)
  const inside =
    row !== undefined && column !== undefined
      ? say.cell(n(row), n(column))
      : line === undefined
        ? null
        : medium === 'text' || medium === 'pdf'
          ? say.line(n(line))
          : say.paragraph(n(line))
  const all = [page === undefined ? null : say.page(n(page)), inside].filter((part) => part !== null)
  return all.length ? words[lang].list(all) : null
}
