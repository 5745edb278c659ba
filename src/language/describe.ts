import type { Report } from '../report/schema'
import { inLang, plain } from './text'
import type { Lang } from './words'

/** The report in about 160 characters: what stands out, else how it begins. */
export function describe(report: Report, lang: Lang): string {
  const headlines = report.headlines.map((h) => plain(h.text, lang)).join(lang === 'zh' ? '' : ' ')
  const begins = report.sections.flatMap((s) => s.blocks).find((b) => b.kind === 'paragraph')
  return shortened(headlines || (begins ? plain(begins.text, lang) : inLang(report.title, lang)), 160)
}

/** A text of at most `length` UTF-16 units, cut between words where there are any. */
function shortened(text: string, length: number): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length - 1).replace(/\p{Surrogate}$/u, '')
  return `${/^[\x20-\x7E]*$/.test(cut.slice(-12)) ? cut.replace(/\s+\S*$/, '') : cut}…`
}
