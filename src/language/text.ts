import { units } from '../report/forms/form'
import { mention } from '../report/mention'
import type { Report, Text } from '../report/schema'
import type { Lang } from './words'

/** A report's text in the reader's language; a text in one language only is given as it is. */
export const inLang = (text: Text, lang: Lang): string => (typeof text === 'string' ? text : text[lang])

/** A report's text without its marks for figures: `收到[239件](requests.received)` -> `收到239件`. */
export const plain = (text: Text, lang: Lang): string => inLang(text, lang).replace(mention, '$1')

/** A unit in the reader's language: one that the national forms count in is known in both. */
export const unitIn = (unit: Text, lang: Lang): string =>
  lang !== 'zh' && typeof unit === 'string' && Object.hasOwn(units, unit)
    ? units[unit as keyof typeof units]
    : inLang(unit, lang)

/** A piece of running text: words, or a number tied to its figure. */
export type Piece = { words: string } | { printed: string; figure: string }

/** Running text cut at its figures, in order; nothing is lost: joined again they are `plain`. */
export function pieces(text: string): Piece[] {
  const found: Piece[] = []
  let from = 0
  for (const match of text.matchAll(mention)) {
    if (match.index > from) found.push({ words: text.slice(from, match.index) })
    found.push({ printed: match[1] as string, figure: match[2] as string })
    from = match.index + match[0].length
  }
  if (from < text.length) found.push({ words: text.slice(from) })
  return found
}

/** A run of text and the language it must be read in, where that is not the page's. */
export type Run = { text: string; lang: Lang | null }

/** A document's name as a whole, whatever it holds, or a run that begins in Han characters. */
const chinese = /《[^》]*\p{Script=Han}[^》]*》|[（“]*[\p{Script=Han}][\p{Script=Han}\d“”《》（）〔〕、，·—-]*/gu

/**
 * Text cut where its language changes: in the English page Chinese document names carry their own `lang`, so that
 * a screen reader says them in Chinese. In the Chinese page Latin words are names and stay as they are.
 */
export function runs(text: string, lang: Lang): Run[] {
  if (lang === 'zh') return [{ text, lang: null }]
  const found: Run[] = []
  let from = 0
  for (const match of text.matchAll(chinese)) {
    if (match.index > from) found.push({ text: text.slice(from, match.index), lang: null })
    found.push({ text: match[0], lang: 'zh' })
    from = match.index + match[0].length
  }
  if (from < text.length) found.push({ text: text.slice(from), lang: null })
  return found
}

/** The language a text must be read in where it is not the page's: what a report in another language alone says. */
export const otherLang = (text: Text, { languages }: Pick<Report, 'languages'>, lang: Lang): Lang | undefined =>
  typeof text === 'string' && languages.length === 1 && languages[0] !== lang ? languages[0] : undefined

/** A report's text as it is to be read aloud, without its marks for figures. */
export function spoken(text: Text, report: Pick<Report, 'languages'>, lang: Lang): Run[] {
  const other = otherLang(text, report, lang)
  return other ? [{ text: plain(text, lang), lang: other }] : runs(plain(text, lang), lang)
}
