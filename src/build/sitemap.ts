import { escaped } from '../takeaway/markup.ts'

/** A report, or a text of the site: the pages it has, by the name of their language for search engines (`zh-CN`). */
export type Listed = { pages: Readonly<Record<string, string>> }

/**
 * The site map (sitemaps.org, with the alternates search engines read) of these, one entry a page.
 * @param site address of the site; null: not known, then the addresses lead from the site's root, which search engines
 * do not take
 */
export function sitemap(all: readonly Listed[], site: string | null): string {
  const at = (folder: string) => escaped((site ?? '') + folder)
  const entries = all.flatMap(({ pages }) => {
    const alternates = Object.entries(pages).map(
      ([lang, folder]) => `    <xhtml:link rel="alternate" hreflang="${lang}" href="${at(folder)}"/>\n`,
    )
    return Object.values(pages).map(
      (folder) => `  <url>\n    <loc>${at(folder)}</loc>\n${alternates.join('')}  </url>\n`,
    )
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('')}</urlset>\n`
}
