import { describe, expect, it } from 'vitest'
import { textFirst } from './textFirst'

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
  it('has its style sheet in it and leaves its scripts to the one that decides, which stands behind them', () => {
    expect(of('p { color: $& }\n')).toBe(`<!doctype html>
<html lang="zh-CN">
  <head>
    <title>T</title>
    <style>p { color: $& }</style>
    <link data-later="script" href="./assets/index-1.js">
    <link data-later="modulepreload" href="./assets/words-1.js">
    <script>
      decide()
    </script>
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

  it('asks for the script that decides', () => {
    expect(() => textFirst('<head></head>', () => '')).toThrow('index.html')
  })
})
