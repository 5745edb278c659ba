import { describe, expect, it } from 'vitest'
import { looksFor } from './looks'
import { mastheadFirst, sheetIn, textFirst, withLooks } from './textFirst'

const html = `<!doctype html>
<html lang="zh-CN">
  <head>
    <script>
      decide()
    </script>
    <title>T</title>
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/words-1.js">
    <link rel="stylesheet" crossorigin href="./assets/index-1.css">
  </head>
  <body><div id="root"></div></body>
</html>`
const of = (css: string) => textFirst(html, (file) => (file === 'assets/index-1.css' ? css : ''))

describe('a page whose text comes first', () => {
  it('has its style sheet in it and leaves its scripts to the one that decides', () => {
    expect(of('p { color: $& }\n')).toBe(`<!doctype html>
<html lang="zh-CN">
  <head>
    <script>
      decide()
    </script>
    <title>T</title>
    <style data-sheet>p { color: $& }</style>
    <link data-later="stylesheet" href="./assets/index-1.css">
    <link data-later="script" href="./assets/index-1.js">
    <link data-later="modulepreload" href="./assets/words-1.js">
  </head>
  <body><div id="root"></div></body>
</html>`)
  })

  it.each(['a { background: url(./x.png) }', 'a::after { content: "</style>" }'])(
    'does not take what cannot stand in a page: %s',
    (css) => {
      expect(() => of(css)).toThrow('assets/index-1.css')
    },
  )

  it('keeps of its style sheet what its text needs', () => {
    const page = of('p { color: red }\n.menu { color: blue }').replace('"></div>', () => '"><p>$&</p></div>')
    const looks = looksFor(new Set(), sheetIn(page))
    const found = withLooks(page, looks)
    expect(looks.rest.trim()).toBe('.menu { color: blue }')
    expect(found).toContain('<style>p { color: red }</style>')
    expect(found).toContain(`<link data-later="stylesheet" href="./${looks.file}">`)
    // What code that comes later takes for there.
    expect(found).toContain('<link rel="stylesheet" disabled href="./assets/index-1.css">')
    expect(found).toContain('<p>$&</p>')
  })

  it('decides once its masthead is there', () => {
    const page = of('').replace('"></div>', '"><header>T</header><main></main></div>')
    expect(mastheadFirst(page)).toMatch(
      /<\/head>\s*<body><div id="root"><header>T<\/header><script>\s*decide\(\)\s*<\/script><main>/,
    )
    expect(() => mastheadFirst(of(''))).toThrow('masthead')
    expect(() => mastheadFirst('<header></header>')).toThrow('index.html')
  })
})
