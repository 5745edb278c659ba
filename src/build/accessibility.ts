import page from '../app/page.css?raw'
import { accessible } from '../language/accessible'
import { day } from '../language/numbers'
import { type Lang, langs, words } from '../language/words'
import { escaped } from '../takeaway/markup'
import tokens from '../ui/tokens.css?raw'
import looks from './accessibility.css?raw'
import { tags } from './place'

/** The looks of every page; its tokens stand before it. */
const base = page.replace(/^@import [^;]*;\s*/, '')

/**
 * The site's statement on accessibility as a page of its own, which needs no script: what was tested and how, and what is
 * known not to work.
 */
export function accessibilityPage(lang: Lang): string {
  const { title, lead, parts, tested } = accessible[lang]
  const other = langs.find((l) => l !== lang) ?? lang
  const root = '../../'
  const sections = parts.map(
    ({ heading, items }) =>
      `<section>\n<h2>${escaped(heading)}</h2>\n<ul>\n${items.map((item) => `<li>${escaped(item)}</li>`).join('\n')}\n</ul>\n</section>`,
  )
  return `<!doctype html>
<html lang="${tags[lang].html}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} · ${escaped(words[lang].product)}</title>
<meta name="description" content="${escaped(lead)}">
<link rel="icon" type="image/svg+xml" href="${root}icon.svg">
<link rel="alternate" hreflang="${tags[other].html}" href="../${other}/">
<style>${tokens}${base}${looks}</style>
</head>
<body>
<header>
<a href="${root}?lang=${lang}">${escaped(words[lang].product)}</a>
<a href="../${other}/" lang="${tags[other].html}" hreflang="${tags[other].html}">${escaped(words[lang].otherLanguage)}</a>
</header>
<main>
<h1>${escaped(title)}</h1>
<p>${escaped(lead)}</p>
${sections.join('\n')}
<p>${escaped(tested(day(accessible.date, lang)))}</p>
</main>
</body>
</html>
`
}
