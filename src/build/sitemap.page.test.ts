import { describe, expect, it } from 'vitest'
import { sitemap } from './sitemap'

const listed = [{ pages: { 'zh-CN': 'report/a-1/zh/', en: 'report/a-1/en/' } }]
const parsed = (site: string | null) => {
  const xml = new DOMParser().parseFromString(sitemap(listed, site), 'application/xml')
  expect(xml.querySelector('parsererror')).toBeNull()
  return [...xml.getElementsByTagName('url')].map((url) => ({
    loc: url.getElementsByTagName('loc')[0]?.textContent,
    alternates: [...url.getElementsByTagName('xhtml:link')].map((l) => [
      l.getAttribute('hreflang'),
      l.getAttribute('href'),
    ]),
  }))
}

describe('the site map', () => {
  it('has an entry for each page, which names those in the other languages', () => {
    const alternates = [
      ['zh-CN', 'https://example.org/a&b/report/a-1/zh/'],
      ['en', 'https://example.org/a&b/report/a-1/en/'],
    ]
    expect(parsed('https://example.org/a&b/')).toEqual([
      { loc: alternates[0]?.[1], alternates },
      { loc: alternates[1]?.[1], alternates },
    ])
  })

  it('leads from the root where nobody said the address of the site', () => {
    expect(parsed(null).map((url) => url.loc)).toEqual(['report/a-1/zh/', 'report/a-1/en/'])
  })
})
