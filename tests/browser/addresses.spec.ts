import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { injections } from './injections'
import { report, visit } from './reader'
import { watched } from './watched'

/** Every parameter an address knows, some it does not, and values of all sorts: right, almost right, and hostile. */
const parameters =
  'report section topic q view figure chart embed zero verdict check with indicator as beside text row sort single applicants library find pick order year form edition lang theme utm_source __proto__'.split(
    ' ',
  )
const values = [
  ...['1', '0', '-1', '1,2,3', '2,2,2', '999', '1e9', '99999999999999999999', '1.5', 'NaN', ',', ',,1', '２'],
  ...['read', 'charts', 'table', 'checks', 'compare', 'review', 'zh', 'en', 'dark', 'light', 'hide', 'count', 'share'],
  ...[report.id, 'suqian-2023', 'suqian-2023,suqian-2024', 'no-such-report', 'opened-1', '../../x', 'chuxiong-2018/'],
  ...['hotline.calls', 'requests.received', 'replies', 'staffing', 'hotline-handling', 'request-outcomes'],
  ...['2018', '2023', '2019', 'original', 'plain-language', 'disagrees', 'holds', 'year', 'place'],
  ...['公开', '依申请公开 信访', 'x'.repeat(3000), '汉'.repeat(201), ' ', '%', '%E4%B8', '+', '&', '#'],
  ...injections,
]
const pair = fc.tuple(
  fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...parameters) }, fc.string({ unit: 'binary', maxLength: 12 })),
  fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...values) }, fc.string({ unit: 'binary', maxLength: 40 })),
)
const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '')
const addresses = fc
  .array(pair, { minLength: 1, maxLength: 6 })
  .map((pairs) =>
    pairs.map(([name, value]) => `${encodeURIComponent(wellFormed(name))}=${encodeURIComponent(wellFormed(value))}`),
  )
  // Not all that comes is encoded as it should be.
  .chain((pairs) => fc.constantFrom(pairs.join('&'), decodeURIComponent(pairs.join('&')).replace(/#/g, '')))

const inPlace = 900
const afresh = 100

test('a thousand addresses each end in a page that works, with a notice at most', async ({ page, context }) => {
  test.setTimeout(600_000)
  const faults = await watched(context)
  const all = fc.sample(addresses, { numRuns: inPlace + afresh, seed: 2026 })
  const works = async (address: string, wait: number) => {
    await expect(page.locator('h1:visible, h2:visible, figure[data-chart]:visible').first(), address).toBeVisible({
      timeout: wait,
    })
    expect(new URL(page.url()).hostname, address).toBe('127.0.0.1')
    expect(faults, address).toEqual([])
  }
  for (const address of all.slice(0, afresh)) {
    await page.goto(`?${address}`)
    await works(address, 20_000)
  }
  // One step of the history after the other, as links lead there without loading the page anew.
  await visit(page)
  for (const address of all.slice(afresh)) {
    await page.evaluate((search) => {
      history.pushState(null, '', `${location.pathname}?${search}`)
      dispatchEvent(new PopStateEvent('popstate'))
    }, address)
    await works(address, 10_000)
  }
  // And it still answers.
  await visit(page, '?view=checks')
  await expect(page.locator('[data-check]').first()).toBeVisible()
})
