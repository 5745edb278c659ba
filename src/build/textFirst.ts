/** A tag of the head by which the app's build loads a script or has it fetched. */
const scripts = /[ \t]*<script type="module"[^>]*\ssrc="([^"]+)"[^>]*><\/script>\n?/g
const preloads = /[ \t]*<link rel="modulepreload"[^>]*\shref="([^"]+)"[^>]*>\n?/g
const sheets = /[ \t]*<link rel="stylesheet"[^>]*\shref="\.\/([^"]+)"[^>]*>\n?/g
/** The script that decides whether the page as written is what the reader came for. */
const deciding = /[ \t]*<script>[\s\S]*?<\/script>\n?/

/** What is fetched once the text is on screen: `what` says how. */
export const later = (what: 'script' | 'modulepreload' | 'fetch', href: string): string =>
  `<link data-later="${what}" href="${href}">`

/**
 * The page of the app in an order in which its text comes first: style sheets stand in it, and scripts do not share the
 * line with it: the script that decides, put behind all of the head, has them fetched when it is time (index.html).
 * @param html the page as the app's build made it
 * @param sheetOf gives the text of a style sheet of the build by its address within the site
 */
export function textFirst(html: string, sheetOf: (file: string) => string): string {
  const found = deciding.exec(html)?.[0]
  if (found === undefined) throw new Error('index.html has no script that decides what is shown')
  const lines = [
    ...[...html.matchAll(scripts)].map(([, href = '']) => later('script', href)),
    ...[...html.matchAll(preloads)].map(([, href = '']) => later('modulepreload', href)),
  ]
  const styles = [...html.matchAll(sheets)].map(([, file = '']) => asStyle(file, sheetOf(file)))
  return html
    .replace(found, '')
    .replace(scripts, '')
    .replace(preloads, '')
    .replace(sheets, '')
    .replace(
      /[ \t]*<\/head>/,
      () => `${[...styles, ...lines].map((line) => `    ${line}\n`).join('')}${found}  </head>`,
    )
}

/** A style sheet in the page. What it names by address would be looked for elsewhere from there. */
function asStyle(file: string, css: string): string {
  if (/url\((?!["']?data:)/.test(css)) throw new Error(`${file} names other files, and cannot stand in a page`)
  if (/<\/style/i.test(css)) throw new Error(`${file} ends the element it would stand in`)
  return `<style>${css.trim()}</style>`
}
