import type { Report } from '../../report/schema'
import type { Block } from '../blocks'
import { type Said, spotOf, textOf } from './said'

const pad = (n: string | number) => String(n).padStart(2, '0')

const chineseDigits = '〇一二三四五六七八九'
/** 二〇一九 -> 2019, １９ -> 19, 十二 -> 12. */
function numberOf(words: string): number {
  const plain = words.normalize('NFKC').replace(/[零○Ｏ]/g, '〇')
  if (/^\d+$/.test(plain)) return Number(plain)
  if (/^[〇一二三四五六七八九]{4}$/.test(plain)) return Number([...plain].map((c) => chineseDigits.indexOf(c)).join(''))
  const [, tens = '', ones = ''] = /^(?:(.?)十)?(.?)$/.exec(plain) ?? []
  const place = (c: string) => Math.max(0, chineseDigits.indexOf(c))
  return (plain.includes('十') ? (tens === '' ? 1 : place(tens)) * 10 : 0) + place(ones)
}
export const digit = '[\\d０-９〇零○一二三四五六七八九]'
export const day = new RegExp(
  `(${digit}{4})\\s*年\\s*([\\d０-９一二三四五六七八九十]{1,3})\\s*月\\s*([\\d０-９一二三四五六七八九十]{1,3})\\s*日`,
)
/** 2020-01-16, 2011/3/31: as web pages print them. */
export const dayOfPage = /(20\d\d)\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})(?!\d)/

/** The first day a text names, yyyy-mm-dd; null where there is none. */
export const dayOf = (words: string): string | null => {
  const [, y, m, d] = day.exec(words) ?? dayOfPage.exec(words) ?? []
  if (!y || !m || !d) return null
  const [year, month, date] = [numberOf(y), numberOf(m), numberOf(d)]
  const is = new Date(Date.UTC(year, month - 1, date))
  return year > 2000 && is.getUTCMonth() === month - 1 && is.getUTCDate() === date
    ? `${year}-${pad(month)}-${pad(date)}`
    : null
}

/** The year reported on: from the title, else from the period, else the one the text names most, but for days. */
export function yearOf(title: string, blocks: readonly Block[]): Said<number> | null {
  const inTitle = new RegExp(`(${digit}{4})\\s*年?`).exec(title)
  if (inTitle) {
    const [raw, digits = ''] = inTitle
    if (numberOf(digits) > 2007) return { value: numberOf(digits), raw }
  }
  for (const block of blocks) {
    const found =
      /(20\d\d)\s*年\s*1\s*月\s*1\s*日.{0,6}?(20\d\d)?\s*年?\s*12\s*月\s*31\s*日|[（(]\s*(20\d\d)\s*年?度\s*[）)]/.exec(
        textOf(block),
      )
    if (found) return { value: Number(found[1] ?? found[3]), at: spotOf(block), raw: found[0] }
  }
  const counts = new Map<number, number>()
  for (const block of blocks)
    for (const [, year] of textOf(block).matchAll(/(20\d\d)\s*年(?!\s*\d{1,2}\s*月\s*\d{1,2}\s*日)/g))
      counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1)
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  return most ? { value: most[0], doubt: 'inferred' } : null
}

/** A report comes out in the year after the one it is on. */
export const lastYear = (published?: string): Said<number> => ({
  value: Number(published?.slice(0, 4) ?? new Date().getUTCFullYear()) - 1,
  doubt: 'missing',
})

export function periodOf(year: number, blocks: readonly Block[]): Said<Report['period']> {
  for (const block of blocks) {
    const found =
      /((?:20\d\d)\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日)\s*(?:起|开始)?\s*[至到—\-－~～]+\s*((?:20\d\d\s*年)?\s*\d{1,2}\s*月\s*\d{1,2}\s*日)/.exec(
        textOf(block),
      )
    if (!found) continue
    const [raw, first = '', last = ''] = found
    const from = dayOf(first)
    const to = dayOf(/年/.test(last) ? last : `${from?.slice(0, 4)}年${last}`)
    if (from && to && from.startsWith(String(year)) && from < to) return { value: { from, to }, at: spotOf(block), raw }
  }
  // 条例第四十九条: the report of a year is on that year.
  return { value: { from: `${year}-01-01`, to: `${year}-12-31` } }
}
