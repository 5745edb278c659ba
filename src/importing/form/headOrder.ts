import { normal } from './normal'
import type { FormTable } from './rows'

/**
 * Tells of heads, read on as one text, whether they name the columns of a table of the form in another order than the
 * form's: numbers below stand in that order. 其他 is also part of other heads, and 总计 stands above the columns it follows.
 */
export function headOrder({ rows }: FormTable): (heads: string) => boolean {
  const widest = rows.reduce((most, row) => (row.cells.length > most.cells.length ? row : most))
  const all = new Set(widest.cells.map((ref) => normal(ref.name)))
  const names = [...all].filter((name) => name !== '其他' && name !== '总计')
  return (heads) => {
    const places = names.map((name) => heads.indexOf(name)).filter((at) => at >= 0)
    const total = all.has('总计') ? heads.indexOf('总计') : -1
    if (places.length + (total < 0 ? 0 : 1) < 3) return false
    return places.some((at, i) => at < (places[i - 1] ?? 0)) || (total >= 0 && total < (places[0] ?? 0))
  }
}
