import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { smallReport } from '../../tests/smallReport'
import { onePage } from '../takeaway/onePage'
import type { Parts } from '../takeaway/parts'
import { addressOf, canBeLinked, siteAddress } from './address'
import { nothingChosen, useChoice } from './choice'
import { readDocument } from './documentsElsewhere'
import { oneFileOn } from './oneFile'
import { page } from './page'
import { Failed, indexQuery, onePageParts, reportQuery } from './reports'

const parts: Parts = { policy: "default-src 'none'", first: 'first()', look: '.a {}', app: 'app()' }
const site = 'https://example.org/open/'
const fetched = vi.fn()
const never = new AbortController().signal

/** Inside a report saved as one page. */
const inside = (change: { site?: string | null; listed?: boolean } = {}) => {
  const html = onePage(parts, { report: smallReport(), lang: 'en', site: null, listed: false, ...change })
  page.of = { report: 'small-2018', lang: 'en' }
  page.file = oneFileOn(new DOMParser().parseFromString(html, 'text/html'))
}

beforeEach(() => {
  vi.stubGlobal('fetch', fetched)
  useChoice.setState(nothingChosen, true)
})
afterEach(() => {
  expect(fetched).not.toHaveBeenCalled()
  vi.unstubAllGlobals()
  Object.assign(page, { of: null, file: null })
})

it('a page of a site brings no report along', () => {
  expect(oneFileOn(new DOMParser().parseFromString('<div id="root"></div>', 'text/html'))).toBeNull()
})

describe('a report saved as one page', () => {
  it('is its own library: an index of one report, and the report, with nothing fetched', async () => {
    inside()
    const client = new QueryClient()
    const index = await client.fetchQuery(indexQuery)
    expect(index.ok && index.value.reports.map(({ id, place }) => [id, place])).toEqual([
      ['small-2018', { zh: '小县', en: 'Small County' }],
    ])
    const report = await client.fetchQuery(reportQuery('small-2018'))
    expect(report.ok && report.value).toMatchObject(smallReport())
  })

  it('has no other report', async () => {
    inside()
    const failed = await new QueryClient().fetchQuery({ ...reportQuery('other'), retry: false }).catch((e) => e)
    expect(failed).toBeInstanceOf(Failed)
    expect(failed.problem).toEqual({ kind: 'status', file: 'reports/other.json', status: 404 })
  })

  it('that was changed by hand says what is wrong with it', async () => {
    inside()
    const client = new QueryClient()
    for (const [text, kind] of [
      ['{"id":', 'not-json'],
      ['{"id":"small-2018"}', 'absent'],
    ] as const) {
      Object.assign(page.file ?? {}, { text })
      client.clear()
      const index = await client.fetchQuery(indexQuery)
      expect(!index.ok && index.problems[0]?.kind).toBe(kind)
    }
  })

  it('can be made into another', async () => {
    inside()
    expect(await onePageParts(never)).toEqual(parts)
  })

  it('opens no documents, and says where they are opened', async () => {
    inside({ site })
    const problem = { kind: 'documents-elsewhere', site }
    expect(await readDocument()).toEqual({ ok: false, problems: [problem] })
  })
})

describe('links', () => {
  it('lead to the site the page came from, to the same place in the report', () => {
    inside({ site, listed: true })
    vi.stubGlobal('location', new URL('file:///F:/small-2018.html?view=table'))
    expect(canBeLinked()).toBe(true)
    expect(addressOf({ view: 'table', lang: 'zh' })).toBe(`${site}report/small-2018/en/?view=table&lang=zh`)
    expect(siteAddress()).toBe(site)
  })

  it('are not offered where the site does not have the report, or is not known', () => {
    vi.stubGlobal('location', new URL('file:///F:/small-2018.html'))
    inside({ site })
    expect(canBeLinked()).toBe(false)
    inside()
    expect(canBeLinked()).toBe(false)
  })

  it('lead to the page itself where an office has put it on the web', () => {
    vi.stubGlobal('location', new URL('https://office.example/files/small-2018.html'))
    inside({ site, listed: true })
    expect(addressOf({ view: 'table' })).toBe('https://office.example/files/small-2018.html?view=table')
    inside()
    expect(canBeLinked()).toBe(true)
  })
})

describe('the address of the site', () => {
  it.each([
    ['https://example.org/open/?section=8', 'https://example.org/open/'],
    ['http://10.1.2.3:8080/', 'http://10.1.2.3:8080/'],
    ['http://localhost:4173/', null],
    ['http://127.0.0.1:4173/open/', null],
    ['http://[::1]/', null],
    ['file:///F:/dist/index.html', null],
  ])('at %s it is %s', (here, found) => {
    vi.stubGlobal('location', new URL(here))
    vi.spyOn(document, 'baseURI', 'get').mockReturnValue(here)
    page.root = './'
    expect(siteAddress()).toBe(found)
  })
})
