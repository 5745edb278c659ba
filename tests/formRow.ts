import type { FormRow } from '../src/importing/form/rows'

/**
 * A row of a table of a form: `一 收到申请数|收到数` has a number and two names, the first is its code, too. `unit`: null of a
 * heading. `columns`: their names, where it has more than one number.
 */
export function formRow(words: string, unit: string | null = '件', columns: readonly string[] = []): FormRow {
  const [, number = '', names = ''] = /^(?:(\S*) )?(.*)$/.exec(words) ?? []
  const all = names.split('|')
  const [code = ''] = all
  const cells = columns.length
    ? columns.map((name) => ({ code, column: name, unit, name }))
    : [{ code, unit, name: code }]
  return { names: all, number, cells: unit === null ? [] : cells }
}
