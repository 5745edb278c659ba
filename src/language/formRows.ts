import * as forms from '../report/forms/forms'
import { bare } from './terms'
import type { Lang } from './words'

/** Rows of a form by their names, added up: 同意公开 + 部分公开. */
export function namesOfRows(codes: readonly string[], form: '2014' | '2019', lang: Lang): string {
  const rows = Object.values(forms)
    .filter(({ id }) => id === form)
    .flatMap(({ indicators }) => indicators)
  return codes.map((code) => bare(rows.find((row) => row.code === code)?.[lang] ?? code)).join(' + ')
}
