import type { Lang } from '../language/words'
import { escaped, scriptJson } from '../takeaway/markup.ts'
import type { Page } from './page.tsx'
import { folderOf, type Place, rootOf, tags } from './place.ts'
import { later } from './textFirst.ts'

/** What stands in the head of a page besides what every page has. */
export type Head = {
  title: string
  description: string
  /** Languages the report can be read in: each has its page. */
  langs: readonly Lang[]
  /** File of the share picture within the site, with its size in pixels; null: there is none. */
  picture: { file: string; width: number; height: number } | null
  /** A schema.org object that describes the report's data. */
  dataset: object | null
  product: string
  /** Which files were validated, as `vouching.ts` says it. */
  vouched: string
  /** Ids of the report's checks that disagree, by the figures they name, as JSON. */
  disputed: string
  /** Scripts within the site that this page needs besides those of every page. */
  pieces: readonly string[]
}

/**
 * The page of the app with what search engines, link previews and readers without scripts find in it. Addresses are
 * whole where the address of the site is known, else they lead from the page.
 * @param html the page as the app's build made it, for the root of the site
 * @param site address of the site, with a slash at its end; null: not known
 * @param body the page's text and charts, and what stands behind them, out of React's hands
 */
export function written(
  html: string,
  place: Place,
  head: Head,
  { body, behind }: Pick<Page, 'body' | 'behind'>,
  site: string | null,
): string {
  const root = rootOf(place)
  const at = (file: string) => (site === null ? root + file : site + file)
  const pageIn = (lang: Lang) => at(folderOf({ ...place, lang, own: true }))
  const link = (rel: string, href: string, more = '') => `<link rel="${rel}"${more} href="${escaped(href)}">`
  const meta = (key: 'name' | 'property', name: string, content: string) =>
    `<meta ${key}="${name}" content="${escaped(content)}">`
  const { picture } = head
  const lines = [
    ...['reports/index.json', `reports/${place.report}.json`].map((file) => later('fetch', root + escaped(file))),
    ...head.pieces.map((file) => later('modulepreload', root + escaped(file))),
    link('manifest', `${root}manifest.webmanifest`),
    link('apple-touch-icon', `${root}apple-touch-icon.png`),
    link('canonical', pageIn(place.lang)),
    ...head.langs.map((lang) => link('alternate', pageIn(lang), ` hreflang="${tags[lang].html}"`)),
    link('alternate', pageIn('zh'), ' hreflang="x-default"'),
    meta('property', 'og:type', 'article'),
    meta('property', 'og:site_name', head.product),
    meta('property', 'og:title', head.title),
    meta('property', 'og:description', head.description),
    meta('property', 'og:url', pageIn(place.lang)),
    meta('property', 'og:locale', tags[place.lang].og),
    ...(picture
      ? [
          meta('property', 'og:image', at(picture.file)),
          meta('property', 'og:image:width', String(picture.width)),
          meta('property', 'og:image:height', String(picture.height)),
          meta('property', 'og:image:alt', head.title),
          meta('name', 'twitter:card', 'summary_large_image'),
        ]
      : [meta('name', 'twitter:card', 'summary')]),
  ]
  // Nobody waits for it. No text of a report ends the element it stands in.
  const data = head.dataset ? `<script type="application/ld+json">${scriptJson(head.dataset)}</script>` : ''
  return html
    .replace(/<html[^>]*>/, () => `<html lang="${tags[place.lang].html}"${place.own ? ` data-root="${root}"` : ''}>`)
    .replace(/(\s(?:href|src)=")\.\//g, (_, start: string) => start + root)
    .replace(/<title>.*?<\/title>/, () => `<title>${escaped(head.title)}</title>\n    ${lines.join('\n    ')}`)
    .replace(/(<meta name="description" content=")[^"]*/, (_, start: string) => start + escaped(head.description))
    .replace(
      '<div id="root"></div>',
      () =>
        `<div id="root" data-waiting data-report="${place.report}" data-lang="${place.lang}" data-vouched="${escaped(head.vouched)}" data-disputed="${escaped(head.disputed)}">${body}</div>${behind}${data}`,
    )
}
