import type { Figure } from '../report/schema'
import { unitIn } from './text'
import { type Lang, words } from './words'

const locale: Record<Lang, string> = { zh: 'zh-CN', en: 'en-GB' }
const made = new Map<string, Intl.NumberFormat>()

/** Intl formatters are dear to make and cheap to keep. */
function format(lang: Lang, name: string, options: Intl.NumberFormatOptions) {
  const key = `${lang} ${name}`
  const found = made.get(key) ?? new Intl.NumberFormat(locale[lang], options)
  made.set(key, found)
  return found
}

/** What has no more than six decimals, and no exponent. */
const short = /^-?\d+(\.\d{1,6})?$/

/**
 * Every digit, and up to six behind the point: 178,341. By hand where nothing is to be rounded: what a browser reads before
 * `Intl.NumberFormat` writes its first number takes a good part of the time in which a page is taken over.
 */
export function exact(value: number, lang: Lang): string {
  const digits = String(value)
  return short.test(digits)
    ? digits.replace(/^-?\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','))
    : format(lang, 'exact', { maximumFractionDigits: 6 }).format(value)
}

/**
 * As the language writes it at a glance: 17.8万 and 1.02万 in Chinese, 178,341 in English. In Chinese with one decimal,
 * or two where a single digit stands before them: three digits at least.
 */
export function brief(value: number, lang: Lang): string {
  const size = Math.abs(value)
  if (lang !== 'zh' || size < 1e4) return exact(value, lang)
  // 万, 亿 and 万亿 are four digits apart.
  const decimals = Math.floor(Math.log10(size)) % 4 === 0 ? 2 : 1
  const unit = size < 1e8 ? 1e4 : 1e8
  const counted = Math.round(size / (unit / 10 ** decimals)) / 10 ** decimals
  // By hand, as `exact` is; but for what has other units.
  return counted < 1e4
    ? `${value < 0 ? '-' : ''}${counted}${unit === 1e4 ? '万' : '亿'}`
    : format(lang, `brief ${decimals}`, { notation: 'compact', maximumFractionDigits: decimals }).format(value)
}

/** A figure at a glance, and whether it was printed as “over”: 17.8万余, 178,000+. Its unit stands apart. */
export const atAGlance = ({ value, printed }: Pick<Figure, 'value' | 'printed'>, lang: Lang): string =>
  brief(value, lang) + (printed.as === 'over' ? words[lang].charts.over : '')

/** A share as a percentage with one decimal: 0.657 -> 65.7%. */
export const percent = (share: number, lang: Lang) =>
  format(lang, 'percent', { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(share)

/** What English counts in millions and billions of yuan is printed in 万元 and 亿元. */
const inYuan: Readonly<Record<string, number | undefined>> = { '10,000 yuan': 1e4, '100 million yuan': 1e8 }

/** Whether a language writes amounts in this unit otherwise than as number and unit: 467.1万元 is 4.671 million yuan. */
export const isMoney = (unit: string, lang: Lang) => lang === 'en' && Object.hasOwn(inYuan, unit)

/** A value with its unit, every digit: 239件, 239 requests, 97.1%; 467.1万元, 4.671 million yuan. */
export function withUnit(value: number, unit: string, lang: Lang): string {
  const yuan = lang === 'en' && Object.hasOwn(inYuan, unit) ? inYuan[unit] : undefined
  if (yuan !== undefined)
    return `${format(lang, 'yuan', { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 6 }).format(value * yuan)} yuan`
  return lang === 'zh' || unit === '%' ? exact(value, lang) + unit : `${exact(value, lang)} ${unit}`
}

/** A figure in full, saying how it was printed: 178,000余条; more than 178,000 items. */
export function inFull(figure: Pick<Figure, 'value' | 'unit' | 'printed'>, lang: Lang): string {
  const unit = unitIn(figure.unit, lang)
  const full = withUnit(figure.value, unit, lang)
  if (figure.printed.as !== 'over') return full
  return lang === 'zh' ? `${exact(figure.value, lang)}余${unit}` : `more than ${full}`
}

/** A figure as it stands over its own name: in English the name says what is counted, money and shares keep their unit. */
export function inShort(figure: Pick<Figure, 'value' | 'unit' | 'printed'>, lang: Lang): string {
  const unit = unitIn(figure.unit, lang)
  const counted = lang === 'en' && unit !== '%' && !Object.hasOwn(inYuan, unit)
  return inFull(counted ? { ...figure, unit: '' } : figure, lang).trim()
}

const months = 'January February March April May June July August September October November December'.split(' ')

/**
 * 2019年1月18日; 18 January 2019. `iso`: yyyy-mm-dd. By hand: what a browser reads before `Intl.DateTimeFormat` writes its
 * first date takes longer than to take the whole page over.
 */
export function day(iso: string, lang: Lang): string {
  const [year = 0, month = 0, date = 0] = iso.split('-').map(Number)
  return lang === 'zh' ? `${year}年${month}月${date}日` : `${date} ${months[month - 1]} ${year}`
}

const hanDigits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** A section's number as the report prints it: 八 or 十三 in Chinese, 8 or 13 in English. Up to 99. */
export function ordinal(n: number, lang: Lang): string {
  if (lang === 'en' || n > 99) return String(n)
  const tens = Math.floor(n / 10)
  return (tens ? `${tens > 1 ? hanDigits[tens] : ''}十` : '') + hanDigits[n % 10]
}
