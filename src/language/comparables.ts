import type { Comparable } from '../report/compare/series'
import { inLang } from './text'
import type { Lang } from './words'

/** A quantity's name with what it stands under, where the name alone says little: 行政复议：结果维持, and with of whom it is. */
export function nameOfComparable(
  { label, under, column }: Pick<Comparable, 'label' | 'under' | 'column'>,
  lang: Lang,
): string {
  const above = under.length > 1 ? under.at(-1) : undefined
  const name = inLang(label, lang)
  const before = above === undefined ? '' : inLang(above, lang)
  const full = above === undefined || name.startsWith(before) ? name : `${before}${lang === 'zh' ? '：' : ': '}${name}`
  if (column === null) return full
  return lang === 'zh' ? `${full}（${column.zh}）` : `${full} (${column.en.toLowerCase()})`
}
