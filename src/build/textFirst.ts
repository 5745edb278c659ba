import type { Looks } from './looks.ts'

/** A tag of the head by which the app's build loads a script or has it fetched. */
const scripts = /[ \t]*<script type="module"[^>]*\ssrc="([^"]+)"[^>]*><\/script>\n?/g
const preloads = /[ \t]*<link rel="modulepreload"[^>]*\shref="([^"]+)"[^>]*>\n?/g
const sheets = /[ \t]*<link rel="stylesheet"[^>]*\shref="\.\/([^"]+)"[^>]*>\n?/g
/** A style sheet in a page, and the link by which the whole of it would be fetched. */
const wholeSheet =
  /<style data-sheet>([\s\S]*?)<\/style>(\s*)<link data-later="stylesheet" href="((?:\.\.?\/)*)(assets\/[^"]+)">/
/** The script that decides whether the page as written is what the reader came for. */
const deciding = /[ \t]*<script>[\s\S]*?<\/script>\n?/

/** What is fetched once the text is on screen: `what` says how. */
export const later = (what: 'script' | 'modulepreload' | 'stylesheet' | 'fetch', href: string): string =>
  `<link data-later="${what}" href="${href}">`

/**
 * The page of the app in an order in which its text comes first: style sheets stand in it (`withLooks` leaves of them what
 * the page begins with), and nothing shares the line with it: the script that decides has scripts and whole style sheets
 * fetched when it is time (index.html).
 * @param html the page as the app's build made it
 * @param sheetOf gives the text of a style sheet of the build by its address within the site
 */
export function textFirst(html: string, sheetOf: (file: string) => string): string {
  const lines = [
    ...[...html.matchAll(scripts)].map(([, href = '']) => later('script', href)),
    ...[...html.matchAll(preloads)].map(([, href = '']) => later('modulepreload', href)),
  ]
  const styles = [...html.matchAll(sheets)].flatMap(([, file = '']) => [
    asStyle(file, sheetOf(file)),
    later('stylesheet', `./${file}`),
  ])
  return html
    .replace(scripts, '')
    .replace(preloads, '')
    .replace(sheets, '')
    .replace(/[ \t]*<\/head>/, () => `${[...styles, ...lines].map((line) => `    ${line}\n`).join('')}  </head>`)
}

/**
 * A page with its text in it, and the script that decides behind its masthead: a browser that runs a script in the head
 * has nothing to paint when it comes to its first frame, where fonts are loaded, and the title waits for the second.
 * What is hidden from a reader who came for something else comes after it.
 */
export function mastheadFirst(html: string): string {
  const [found] = deciding.exec(html) ?? []
  if (found === undefined) throw new Error('index.html has no script that decides what is shown')
  if (html.indexOf('</header>') < html.indexOf(found)) throw new Error('a page without masthead')
  return html.replace(found, '').replace('</header>', (end) => end + found.trim())
}

/** A style sheet in the page. What it names by address would be looked for elsewhere from there. */
function asStyle(file: string, css: string): string {
  if (/url\((?!["']?data:)/.test(css)) throw new Error(`${file} names other files, and cannot stand in a page`)
  if (/<\/style/i.test(css)) throw new Error(`${file} ends the element it would stand in`)
  return `<style data-sheet>${css.trim()}</style>`
}

/**
 * A page with its text in it: its style sheet holds what pages begin with, and the rest of it, a file for all of them, is
 * fetched later. The whole one, which code that comes later may ask for, counts as there.
 * @param html as `textFirst` made it, with one style sheet
 */
export const withLooks = (html: string, { first, file }: Looks): string =>
  html.replace(
    wholeSheet,
    (_, _css: string, between: string, root: string, whole: string) =>
      `<style>${first}</style>${between}<link rel="stylesheet" disabled href="${root}${whole}">\n    ${later('stylesheet', root + file)}`,
  )

/** The style sheet that stands in a page as `textFirst` made it. */
export function sheetIn(html: string): string {
  const [, css] = wholeSheet.exec(html) ?? []
  if (css === undefined || html.split('<style data-sheet>').length > 2)
    throw new Error('a page has one style sheet, which every page begins with (vite.config.ts)')
  return css
}
