import { expect, it } from 'vitest'
import { limitOf } from './limit'

it('leaves out scripts and what has them, or their data, fetched, and nothing else', () => {
  const page = `<!doctype html>
<head>
<script>
  if (1 < 2) document.write("</p>")
</script>
<style>p { color: red }</style>
<link rel="preload" as="fetch" crossorigin href="r.json">
<script type="module" crossorigin src="a.js"></script>
<link rel="modulepreload" crossorigin href="b.js">
<link data-later="script" href="c.js">
<link rel="stylesheet" crossorigin href="a.css">
<script type="application/ld+json">{"a":1}</script>
</head>
<body><p>Prescripts</p><figure data-chart="x"><svg><path d="M0 0"/></svg></figure></body>`
  expect(limitOf(page).split(/\n+/)).toEqual([
    '<!doctype html>',
    '<head>',
    '<style>p { color: red }</style>',
    '<link rel="stylesheet" crossorigin href="a.css">',
    '</head>',
    '<body><p>Prescripts</p><figure data-chart="x"><svg><path d="M0 0"/></svg></figure></body>',
  ])
})
