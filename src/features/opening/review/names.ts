import { desk } from '../../../language/desk'
import { termName } from '../../../language/terms'
import { inLang } from '../../../language/text'
import type { Lang } from '../../../language/words'
import type { Form } from '../../../report/forms/form'
import { formOf } from '../../../report/quantity'
import type { Report } from '../../../report/schema'
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
