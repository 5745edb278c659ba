import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pageReport } from '../../tests/pageReport'
import { smallReport } from '../../tests/smallReport'
import { plain } from '../language/text'
import type { Report } from '../report/schema'
import { scriptJson } from './markup'
import { type Filling, onePage, onePageFile } from './onePage'
import { type Parts, pageOf, partsIn, partsOn } from './parts'

const parts: Parts = {
  policy: "default-src 'none'; script-src 'sha256-abc='",
  first: 'document.title = "first $& $1"',
  look: '.a > .b { content: "<"; }',
  app: 'const app = `$1 $& $$`; if (1 < 2) app.split("\\x3C/script>")',
}
const filling = (change: Partial<Filling> = {}): Filling => ({
  report: smallReport(),
  lang: 'zh',
  site: null,
  listed: false,
  ...change,
})
const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html')
const page = (change: Partial<Filling> = {}) => parsed(onePage(parts, filling(change)))
const held = (of: Document) => JSON.parse(of.querySelector('#report')?.textContent ?? '')

/** Texts that end an element, begin another, or are no text at all. */
const hostile = [
  '</script><script>alert(1)</script>',
  '</SCRIPT ><img src=x onerror=alert(1)>',
  '<!-- <script>',
  '<!--<script></script>-->',
  ']]></title></style></textarea><svg onload=alert(1)>',
  '"\' onmouseover=alert(1) &lt;script&gt;',
  '\u2028\u2029',
  'a\u0000b',
  '\ud800 \udc00 \ud83d',
  '$& $1 $` $$',
]

describe('JSON in a script element', () => {
  const through = (value: unknown) =>
    JSON.parse(
      parsed(`<body><script type="application/json" id="a">${scriptJson(value)}</script><p>`).querySelector('#a')
        ?.textContent ?? '',
    )

  it.each(hostile)('%j comes out as it went in', (text) => {
    expect(through({ [text]: text })).toEqual({ [text]: text })
  })

  it('whatever it is, it comes out as it went in, and nothing else is on the page', () => {
    const part = fc.oneof(
      fc.constantFrom('<', '/', 'script', '!--', '-->', '>', '\u2028', '\u0000', '\ud800'),
      fc.string(),
    )
    const text = fc.array(part, { maxLength: 8 }).map((all) => all.join(''))
    fc.assert(
      fc.property(fc.dictionary(text, text), (value) => {
        expect(through(value)).toEqual(JSON.parse(JSON.stringify(value)))
        for (const sign of ['<', '\u2028', '\u2029', '\u0000']) expect(scriptJson(value)).not.toContain(sign)
      }),
    )
  })
})

describe('a report as one page', () => {
  it('holds the report whole, in its language, under its title', () => {
    const of = page({ lang: 'en' })
    expect(held(of)).toEqual(smallReport())
    expect(of.documentElement.lang).toBe('en')
    expect(of.title).toBe('Small County: report on 2018')
    expect(of.querySelector('meta[name=description]')?.getAttribute('content')).toBe('9 were granted.')
    expect(of.querySelector<HTMLElement>('#root')?.dataset).toMatchObject({ report: 'small-2018', lang: 'en' })
  })

  it.each(hostile)('with %j in all its texts it has the elements and the scripts it always has', (text) => {
    const report: Report = smallReport({
      title: text,
      publisher: { name: text },
      preface: [
        { kind: 'paragraph', text },
        { kind: 'table', caption: text, rows: [{ cells: [{ text, head: true, columns: 2 }] }] },
      ],
      systems: [{ title: text, text, topic: 'hotline' }],
      sections: [{ number: 1, title: text, blocks: [{ kind: 'list', items: [{ text }] }] }],
      headlines: [{ figure: 'requests.received', text }],
    })
    const of = page({ report, site: 'https://example.org/a"b/', listed: true })
    expect(held(of)).toEqual(JSON.parse(JSON.stringify(report)))
    expect([...of.scripts].map((script) => script.id)).toEqual(['first', 'report', 'app'])
    expect(of.querySelectorAll('img, svg, iframe, [onerror], [onload], [onmouseover]')).toHaveLength(0)
    expect([...of.body.children].map((child) => child.id)).toEqual(['root', 'report', 'app'])
  })

  it('is bound to its policy before anything runs', () => {
    const of = page()
    const policy = of.querySelector('meta[http-equiv="Content-Security-Policy"]')
    expect(policy?.getAttribute('content')).toBe(parts.policy)
    for (const script of of.scripts)
      expect(policy?.compareDocumentPosition(script)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  it('knows where it is found on the site it came from, if the site has it', () => {
    const of = (change: Partial<Filling>) => page(change).querySelector<HTMLElement>('#report')?.dataset ?? {}
    const site = 'https://example.org/open/'
    expect({ ...of({ site, listed: true, lang: 'en' }) }).toEqual({ site, page: `${site}report/small-2018/en/` })
    expect({ ...of({ site, listed: false }) }).toEqual({ site })
    expect({ ...of({ site: null, listed: true }) }).toEqual({})
    expect(page({ site, listed: true }).querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
      `${site}report/small-2018/zh/`,
    )
    expect(page({ site }).querySelector('link[rel=canonical]')).toBeNull()
  })

  it('is a file named by its report', async () => {
    const file = onePageFile(parts, filling())
    expect([file.name, file.type]).toEqual(['small-2018.html', 'text/html'])
    expect(file.size).toBe(new TextEncoder().encode(onePage(parts, filling())).length)
  })
})

describe('the template', () => {
  const template = pageOf(parts, { lang: 'zh', head: [], body: [] })

  it('gives its parts back, read as text or from inside a page made of them', () => {
    expect(partsIn(template)).toEqual(parts)
    expect(partsOn(parsed(template))).toEqual(parts)
    expect(partsOn(page())).toEqual(parts)
  })

  it('is told from another page', () => {
    expect(partsIn('<!doctype html><title>Not found</title>')).toBeNull()
    expect(partsOn(parsed('<script id="first"></script><style id="look"></style>'))).toBeNull()
  })
})

describe('the text of the page, where no script runs', () => {
  const text = (report: Report, lang: 'zh' | 'en') =>
    page({ report, lang }).querySelector('#root')?.textContent?.replace(/\s+/g, ' ') ?? ''

  it.each(['zh', 'en'] as const)('says all the report says, in %s', (lang) => {
    const report = pageReport()
    const said = text(report, lang)
    const blocks = [...report.preface, ...report.sections.flatMap((section) => section.blocks)]
    const texts = [
      report.title,
      ...report.sections.map((section) => section.title),
      ...blocks.flatMap((b) => (b.kind === 'list' ? b.items.map((i) => i.text) : b.kind === 'table' ? [] : [b.text])),
    ]
    expect(texts.length).toBeGreaterThan(8)
    for (const t of texts) expect(said).toContain(plain(t, lang))
    expect(said).not.toMatch(/\]\(|undefined|\[object/)
  })

  it('has the rows of the national form, a blank left blank', () => {
    const rows = [...page().querySelectorAll('#root table tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    )
    expect(rows).toContainEqual(['（一）收到申请数', '件', '12'])
    expect(rows).toContainEqual(['2.传真申请数', '件', '0'])
    expect(rows).toContainEqual(['4.信函申请数', '件', ''])
  })

  it('marks words of another language, and a report in one language only', () => {
    const report = smallReport({ languages: ['zh'], title: '小县年报' })
    expect(page({ report, lang: 'en' }).querySelector('h1 [lang=zh]')?.textContent).toBe('小县年报')
  })
})
