import { paper } from '../language/paper'
import type { Lang } from '../language/words'

/** A text in a style sheet: every sign that could end it is written as its code. */
const quoted = (text: string) =>
  `"${text.replace(/["\\<>\n\r\f]/g, (sign) => `\\${(sign.codePointAt(0) ?? 32).toString(16)} `)}"`

/**
 * The margins of the sheets: the name of what is printed above, the page’s number below, neither on a cover. Browsers that know
 * no margin boxes leave them empty.
 */
export function sheets(title: string, lang: Lang): string {
  const { before, between, after } = paper[lang].page
  const small = 'font: 8pt sans-serif; color: #55575b; white-space: nowrap;'
  return `
    @page { @top-left { content: ${quoted(title)}; ${small} }
      @bottom-center { content: "${before}" counter(page) "${between}" counter(pages) "${after}"; ${small} } }
    @page cover { @top-left { content: "" } @bottom-center { content: "" } }`
}
