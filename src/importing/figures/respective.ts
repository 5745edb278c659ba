import type { Labelled } from './labels'

/** What stands between numbers of one list. */
const between = /^[、，和及与]+$/

/**
 * Labels of a list of numbers after a list of what they count, each with its own: 投资类、商事服务类和社会事务类审批平均提速率
 * 达67.6%、60.1%和50%. The names of the list must end alike, so that what they share can be told from the last.
 * @param gaps the words before each number, since the number before
 */
export function respectively(
  all: readonly Labelled[],
  gaps: readonly string[],
  clauses: readonly string[],
): Labelled[] {
  const result = [...all]
  for (let first = 0; first < all.length; first++) {
    let last = first
    while (between.test(gaps[last + 1] ?? '')) last++
    if (last === first) continue
    const names = namesIn(clauses[first] ?? '', last - first + 1)
    names?.forEach((name, i) => {
      const of = all[first + i]
      if (of) result[first + i] = { ...of, label: name, name }
    })
    first = last
  }
  return result
}

/** `甲类、乙类和丙类事项` as three names, 甲类事项, 乙类事项, 丙类事项; null: it is no such list. */
function namesIn(clause: string, count: number): string[] | null {
  const items = clause.split(/[、和及与]/)
  const [first = ''] = items
  const last = items.at(-1) ?? ''
  const shared = first.at(-1) ?? ''
  const at = shared ? last.indexOf(shared) : -1
  if (items.length !== count || at < 0 || !items.every((item) => item === last || item.endsWith(shared))) return null
  const rest = last.slice(at + 1)
  const names = items.map((item, i) => (i === items.length - 1 ? item : item + rest))
  return names.every((name) => name.length <= 24) ? names : null
}
