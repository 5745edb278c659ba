import { describe, expect, it } from 'vitest'
import { type Head, written } from './head'
import { folderOf, type Place, rootOf } from './place'

const html = `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta name="description" content="of the product" />
    <title>the product</title>
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/index-1.css">
  </head>
  <body><div id="root"></div></body>
</html>`
const own: Place = { report: 'small-2018', lang: 'en', own: true }
const head: Head = {
  title: 'A “small” report & <more>',
  description: 'How it went.',
  langs: ['zh', 'en'],
  picture: { file: 'share/small-2018-en.png', width: 1200, height: 630 },
  dataset: { '@type': 'Dataset', name: 'Data </script><script>alert(1)</script>' },
  product: 'Product',
  pieces: ['assets/zh.js'],
  disputed: '{"staff.total":["a"]}',
  vouched: 'reports/small-2018.json=0123',
}
const parsed = (place = own, site: string | null = null, more: Partial<Head> = {}) =>
  new DOMParser().parseFromString(
    written(html, place, { ...head, ...more }, { body: '<p>$1 body</p>', behind: '<template>$2</template>' }, site),
    'text/html',
  )
const hrefs = (page: Document, selector: string) =>
  [...page.querySelectorAll(selector)].map((link) => link.getAttribute('href') ?? link.getAttribute('src'))
const content = (page: Document, name: string) =>
  page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content')

describe('a page the build writes', () => {
  it('stands in a folder of its own, which knows the way to the root', () => {
    expect(folderOf(own)).toBe('report/small-2018/en/')
    expect(rootOf(own)).toBe('../../../')
    expect(folderOf({ ...own, own: false })).toBe('')
    expect(rootOf({ ...own, own: false })).toBe('./')
  })

  it('holds the text, in its language, and finds the app from where it stands', () => {
    const page = parsed()
    expect(page.documentElement.lang).toBe('en')
    expect(page.documentElement.dataset.root).toBe('../../../')
    expect(page.title).toBe(head.title)
    expect(page.querySelector('#root')?.innerHTML).toBe('<p>$1 body</p>')
    expect(page.querySelector('#root + template')?.innerHTML).toBe('$2')
    expect(page.querySelector<HTMLElement>('#root')?.dataset).toMatchObject({
      report: 'small-2018',
      lang: 'en',
      disputed: '{"staff.total":["a"]}',
      vouched: 'reports/small-2018.json=0123',
    })
    expect(hrefs(page, 'script[src], link[rel=stylesheet]')).toEqual([
      '../../../assets/index-1.js',
      '../../../assets/index-1.css',
    ])
    expect(hrefs(page, 'link[data-later=fetch]')).toEqual([
      '../../../reports/index.json',
      '../../../reports/small-2018.json',
    ])
  })

  it('at the root has no folder, and names its own address as the one to keep', () => {
    const page = parsed({ ...own, lang: 'zh', own: false })
    expect(page.documentElement.dataset.root).toBeUndefined()
    expect(page.documentElement.lang).toBe('zh-CN')
    expect(hrefs(page, 'script[src]')).toEqual(['./assets/index-1.js'])
    expect(hrefs(page, 'link[rel=canonical]')).toEqual(['./report/small-2018/zh/'])
  })

  it.each([
    [null, '../../../'],
    ['https://example.org/open/', 'https://example.org/open/'],
  ])('leads to itself, to the other language and to its picture (site: %s)', (site, start) => {
    const page = parsed(own, site)
    expect(hrefs(page, 'link[rel=canonical]')).toEqual([`${start}report/small-2018/en/`])
    expect(hrefs(page, 'link[rel=alternate]')).toEqual([
      `${start}report/small-2018/zh/`,
      `${start}report/small-2018/en/`,
      `${start}report/small-2018/zh/`,
    ])
    expect([...page.querySelectorAll('link[rel=alternate]')].map((l) => l.getAttribute('hreflang'))).toEqual([
      'zh-CN',
      'en',
      'x-default',
    ])
    expect(content(page, 'og:image')).toBe(`${start}share/small-2018-en.png`)
    expect(content(page, 'og:image:width')).toBe('1200')
    expect(content(page, 'og:title')).toBe(head.title)
    expect(content(page, 'description')).toBe('How it went.')
  })

  it('describes its data where no text can break out', () => {
    const page = parsed()
    const data = page.querySelector('script[type="application/ld+json"]')
    expect(JSON.parse(data?.textContent ?? '')).toEqual(head.dataset)
    expect(page.querySelectorAll('script')).toHaveLength(2)
  })

  it('says nothing of a picture it does not have', () => {
    const page = parsed(own, null, { picture: null, dataset: null })
    expect(content(page, 'og:image')).toBeUndefined()
    expect(content(page, 'twitter:card')).toBe('summary')
  })
})
