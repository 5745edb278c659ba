/** What a report saved as one page is made of besides the report; the same in every one of an edition of the app. */
export type Parts = {
  /** The page's Content-Security-Policy: the two scripts below by their hashes, and no address anywhere. */
  policy: string
  /** Runs before anything is shown. */
  first: string
  /** Styles. */
  look: string
  /** The app. */
  app: string
}

/** What is put between the parts: lines of the head and of the body. `lang`: the language of the page. */
export type Between = { lang: string; head: readonly string[]; body: readonly string[] }

/** A page made of the parts, with something between them; with nothing it is the template. */
export const pageOf = ({ policy, first, look, app }: Parts, { lang, head, body }: Between): string =>
  [
    '<!doctype html>',
    `<html lang="${lang === 'zh' ? 'zh-CN' : lang}" data-root="./">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<link rel="icon" href="data:,">',
    ...head,
    `<script id="first">${first}</script>`,
    `<style id="look">${look}</style>`,
    '</head>',
    '<body>',
    ...body,
    `<script type="module" id="app">${app}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')

/** Where each part stands, in words of CSS and as it is written. */
const places = {
  policy: [
    'head > meta[http-equiv="Content-Security-Policy"]',
    /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/,
  ],
  first: ['head > script#first', /<script id="first">([\s\S]*?)<\/script>/],
  look: ['head > style#look', /<style id="look">([\s\S]*?)<\/style>/],
  app: ['body > script#app', /<script type="module" id="app">([\s\S]*?)<\/script>/],
} as const satisfies Record<keyof Parts, readonly [string, RegExp]>

/** All of them, or null where one is missing. */
function all(find: (selector: string, written: RegExp) => string | null | undefined): Parts | null {
  const parts: Partial<Parts> = {}
  for (const [name, [selector, written]] of Object.entries(places)) {
    const part = find(selector, written)
    if (part === null || part === undefined) return null
    parts[name as keyof Parts] = part
  }
  return parts as Parts
}

/** The parts of a template; null: it is none. */
export const partsIn = (html: string): Parts | null => all((_, written) => written.exec(html)?.[1])

/** The parts of a page made of them, from inside it. */
export const partsOn = (document: Document): Parts | null =>
  all((selector) => {
    const element = document.querySelector(selector)
    return element instanceof HTMLMetaElement ? element.content : element?.textContent
  })
