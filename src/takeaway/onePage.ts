import { describe } from '../language/describe'
import { inLang } from '../language/text'
import type { Lang } from '../language/words'
import type { Report } from '../report/schema'
import { escaped, scriptJson } from './markup'
import { type Parts, pageOf } from './parts'
import { asText } from './plainPage'

/** What one page holds. */
export type Filling = {
  report: Report
  /** The language it opens in. */
  lang: Lang
  /** The address of the site it is saved from, with a slash at its end; null: not known. */
  site: string | null
  /** Whether the report is in the library of that site. */
  listed: boolean
}

const attribute = (name: string, value: string | null) => (value === null ? '' : ` ${name}="${escaped(value)}"`)

/**
 * The app and one report as a page that needs nothing else: it works by double click, with no network, and its policy
 * lets it talk to nobody. Where no script runs its text can be read.
 */
export function onePage(parts: Parts, { report, lang, site, listed }: Filling): string {
  const page = listed && site !== null ? `${site}report/${report.id}/${lang}/` : null
  const given = attribute('data-site', site) + attribute('data-page', page)
  return pageOf(parts, {
    lang,
    head: [
      `<title>${escaped(inLang(report.title, lang))}</title>`,
      `<meta name="description" content="${escaped(describe(report, lang))}">`,
      ...(page ? [`<link rel="canonical" href="${escaped(page)}">`] : []),
    ],
    body: [
      `<div id="root" data-report="${report.id}" data-lang="${lang}">${asText(report, lang)}</div>`,
      `<script type="application/json" id="report"${given}>${scriptJson(report)}</script>`,
    ],
  })
}

/** The same as a file, named by the report. */
export const onePageFile = (parts: Parts, filling: Filling): File =>
  new File([onePage(parts, filling)], `${filling.report.id}.html`, { type: 'text/html' })
