import type { Figure } from '../report/schema'
import { inLang } from './text'
import type { Lang } from './words'

const locale: Record<Lang, string> = { zh: 'zh-CN', en: 'en-GB' }
const made = new Map<string, Intl.NumberFormat>()

/** Intl formatters are dear to make and cheap to keep. */
function format(lang: Lang, name: string, options: Intl.NumberFormatOptions) {
  const key = `${lang} ${name}`
  let found = made.get(key)
  if (!found) made.set(key, (found = new Intl.NumberFormat(locale[lang], options)))
  return found
}

/** Every digit: 178,341. */
export const exact = (value: number, lang: Lang) => format(lang, 'exact', { maximumFractionDigits: 6 }).format(value)

/** As the language writes it at a glance: 17.8万 in Chinese, 178,341 in English. */
export const brief = (value: number, lang: Lang) =>
  lang === 'zh' && Math.abs(value) >= 1e4
    ? format(lang, 'brief', { notation: 'compact', maximumFractionDigits: 1 }).format(value)
    : exact(value, lang)

/** A share as a percentage with one decimal: 0.657 -> 65.7%. */
export const percent = (share: number, lang: Lang) =>
  format(lang, 'percent', { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(share)

/** A number with its unit: 239件, 239 requests, 97.1%. */
export const withUnit = (number: string, unit: string, lang: Lang) =>
  lang === 'zh' || unit.startsWith('%') ? number + unit : `${number} ${unit}`

/** A figure in full, saying how it was printed: 178,000余条; more than 178,000 items. */
export function inFull(figure: Pick<Figure, 'value' | 'unit' | 'printed'>, lang: Lang): string {
  const number = exact(figure.value, lang)
  const unit = inLang(figure.unit, lang)
  if (figure.printed.as !== 'over') return withUnit(number, unit, lang)
  return lang === 'zh' ? `${number}余${unit}` : `more than ${withUnit(number, unit, lang)}`
}

/** 2019年1月18日; 18 January 2019. `iso`: yyyy-mm-dd. */
export const day = (iso: string, lang: Lang) =>
  new Intl.DateTimeFormat(locale[lang], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`))

const hanDigits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** A section's number as the report prints it: 八 or 十三 in Chinese, 8 or 13 in English. Up to 99. */
export function ordinal(n: number, lang: Lang): string {
  if (lang === 'en' || n > 99) return String(n)
  const tens = Math.floor(n / 10)
  return (tens ? `${tens > 1 ? hanDigits[tens] : ''}十` : '') + hanDigits[n % 10]
}
