import type { Report } from '../../src/report/schema'

/** What each of them would run: that it ran is seen in the page. */
const run = 'globalThis.ran=1'

const handlers = [
  `<img src=x onerror=${run}>`,
  `<img src=x onerror="${run}"//`,
  `<svg onload=${run}>`,
  `<svg/onload=${run}>`,
  `<svg><animate onbegin=${run} attributeName=x dur=1s>`,
  `<svg><set onbegin=${run} attributeName=x>`,
  `<body onload=${run}>`,
  `<details open ontoggle=${run}>x</details>`,
  `<input autofocus onfocus=${run}>`,
  `<select autofocus onfocus=${run}>`,
  `<textarea autofocus onfocus=${run}>`,
  `<video src=x onerror=${run}></video>`,
  `<audio src=x onerror=${run}>`,
  `<video><source onerror=${run}>`,
  `<marquee onstart=${run}>x</marquee>`,
  `<div onpointerover=${run} style=position:fixed;inset:0>x</div>`,
  `<a href=x onfocus=${run} autofocus tabindex=1>x</a>`,
  `<button popovertarget=x onclick=${run}>x</button>`,
  `<style onload=${run}></style>`,
  `<link rel=stylesheet href=x onerror=${run}>`,
  `<object data=x onerror=${run}></object>`,
  `<iframe onload=${run}></iframe>`,
  `<math><mi onpointerenter=${run}>x`,
  `<template><img src=x onerror=${run}></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${run}>">`,
]

const elements = [
  `<script>${run}</script>`,
  `<SCRIPT>${run}</SCRIPT>`,
  `<script src=http://evil.example/a.js></script>`,
  `<script type=module>${run}</script>`,
  `<scr<script>ipt>${run}</scr</script>ipt>`,
  `</script><script>${run}</script>`,
  `</title><script>${run}</script>`,
  `</style><script>${run}</script>`,
  `</textarea><script>${run}</script>`,
  `--><script>${run}</script>`,
  `<!--<script>${run}</script>`,
  `]]><script>${run}</script>`,
  `<![CDATA[<script>${run}</script>]]>`,
  `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>`,
  `<svg><script>${run}</script></svg>`,
  `<svg><script href="data:,${run}"/></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id=x xmlns='http://www.w3.org/2000/svg' onload='${run}'/>#x"/></svg>`,
  `<svg><image href="http://evil.example/a.svg"/></svg>`,
  `<svg><foreignObject><iframe srcdoc="<script>parent.ran=1</script>"></iframe></foreignObject></svg>`,
  `<svg><a href="javascript:${run}"><text y=20>x</text></a></svg>`,
  `</text></svg><script>${run}</script>`,
  `</tspan></text><image href="http://evil.example/b.png"/>`,
  `<iframe src="javascript:parent.ran=1"></iframe>`,
  `<iframe srcdoc="&lt;script&gt;parent.ran=1&lt;/script&gt;"></iframe>`,
  '<iframe src=http://evil.example/></iframe>',
  '<embed src=http://evil.example/>',
  '<object data=http://evil.example/></object>',
  '<base href=http://evil.example/>',
  '<meta http-equiv=refresh content="0;url=http://evil.example/">',
  '<link rel=stylesheet href=http://evil.example/a.css>',
  '<link rel=prefetch href=http://evil.example/>',
  '<img src=http://evil.example/a.png>',
  '<img srcset="http://evil.example/a.png 1x">',
  '<form action=http://evil.example/><button autofocus>x</button></form>',
  '<style>@import url(http://evil.example/a.css);</style>',
  '<style>*{background:url(http://evil.example/b.png)}</style>',
  '<p style="background:url(http://evil.example/c.png)">x</p>',
  '<video poster=http://evil.example/d.png></video>',
  '<dialog open>x</dialog>',
  '<plaintext>',
  '<xmp>',
  '<frameset onload=1>',
]

const quotes = [
  `" onfocus=${run} autofocus x="`,
  `' onfocus=${run} autofocus x='`,
  `" onpointerover="${run}`,
  `"><img src=x onerror=${run}>`,
  `'><img src=x onerror=${run}>`,
  '`><img src=x onerror=globalThis.ran=1>',
  `x" style="background:url(http://evil.example/e.png)`,
  `x' href='http://evil.example/`,
  `");${run};("`,
  `');${run};('`,
  `\${${run}}`,
  `{{constructor.constructor("${run}")()}}`,
  `<%= ${run} %>`,
  `#{${run}}`,
  `\\u003cscript\\u003e${run}\\u003c/script\\u003e`,
  `&lt;script&gt;${run}&lt;/script&gt;`,
  `&#60;script&#62;${run}&#60;/script&#62;`,
  `%3Cscript%3E${run}%3C/script%3E`,
  `＜script＞${run}＜/script＞`,
  `"}}</script><script>${run}//`,
  `\u2028${run}\u2029`,
  `*/${run}/*`,
  `;${run}//`,
  `}</style><img src=x onerror=${run}><style>{`,
  `url(javascript:${run})`,
  'expression(globalThis.ran=1)',
]

const links = [
  `javascript:${run}`,
  `JaVaScRiPt:${run}`,
  `java\tscript:${run}`,
  `\u0001javascript:${run}`,
  ` javascript:${run}`,
  `javascript&colon;${run}`,
  `javascript://example.org/%0a${run}`,
  `data:text/html,<script>parent.ran=1</script>`,
  'data:text/html;base64,PHNjcmlwdD5wYXJlbnQucmFuPTE8L3NjcmlwdD4=',
  `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${run}'/>`,
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'blob:http://evil.example/1',
  'view-source:http://evil.example/',
  '//evil.example/',
  '\\\\evil.example\\share',
  'http://evil.example/',
  'http:evil.example',
  'ftp://evil.example/',
  'mailto:a@evil.example',
  'tel:12345',
  `[链接](javascript:${run})`,
  `[链接](data:text/html,x)`,
  '[链接](http://evil.example/)',
  '![图](http://evil.example/f.png)',
  `<javascript:${run}>`,
  `<http://evil.example/>`,
]

const formulas = [
  '=1+1',
  '=HYPERLINK("http://evil.example/","x")',
  `=cmd|' /C calc'!A0`,
  '=IMPORTXML("http://evil.example/","//a")',
  '=WEBSERVICE("http://evil.example/")',
  '+1+1',
  `+cmd|' /C calc'!A0`,
  '-1+1',
  '-2+3+cmd|x!A0',
  '@SUM(1+1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(1)',
  '"=1+1"',
  ' =1+1',
  ';=1+1',
  ',=1+1',
  '"\r\n=1+1,"',
  'a";=1+1;"',
  "'=1+1",
  'DDE("cmd";"/C calc";"x")',
  '_xlfn.WEBSERVICE(1)',
  '_x000D_=1+1',
]

const names = [
  '../../../etc/passwd',
  '..\\..\\windows\\win.ini',
  'C:\\autoexec.bat',
  'CON',
  'a/b/c',
  'a\0.html',
  '.htaccess',
  'x.html\u202eslx.',
  '\u202e\u2066x\u2069',
  '\u200b\u200d\ufeff',
  '\ud800',
  '\u0000\u0007\u001b[31m',
  '__proto__',
  'constructor',
  'prototype',
  '[object Object]',
  'undefined',
  'null',
  '-->',
  '<!--',
  ']]>',
  '&amp;&lt;&quot;',
  '%00%0d%0aSet-Cookie:a=b',
  'a\r\nContent-Type: text/html\r\n\r\n<b>',
  "'; DROP TABLE reports;--",
  '$(reboot)',
  '`reboot`',
  '| reboot',
]

/** Texts that would do something where a page takes them for more than words. */
export const injections = [...handlers, ...elements, ...quotes, ...links, ...formulas, ...names]

/** Where a report has words that a reader sees; its keys, kinds, days and ids are not words. */
const wordless =
  /^(id|kind|form|edition|languages|format|level|from|to|published|code|url|figure|topic|topics|figures|total|indicator|as|file)$/

/** A report whose words are of the corpus, beginning with the nth: word for word, after one another, in every place. */
export function injected(report: Report, nth: number): Report {
  let next = nth
  const word = (before: string): string => {
    const text = injections[next++ % injections.length] ?? ''
    // The numbers of a text stay tied, with something else for their words.
    const [, , id] = /\[([^\]]*)\]\(([^)]+)\)/.exec(before) ?? []
    return id === undefined ? text : `${text}[${text.replace(/[[\]]/g, '')}](${id})${text}`
  }
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return wordless.test(key) ? value : word(value)
    if (Array.isArray(value)) return wordless.test(key) ? value : value.map((one) => walk(one, key))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one, name)]))
  }
  return walk(report, '') as Report
}
