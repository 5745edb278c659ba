import type { Browser, Page } from '@playwright/test'
import { type Address, fresh, type Profile, settled } from './fresh'
import type { Unit } from './measured'
import { type Bench, tried, turned } from './suite'

type Found = Record<string, { unit: Unit; value: number | null }>

/** Compressed bytes of script that came, until `before` (ms since the page was asked for). */
const scriptBytes = (page: Page, before = Number.MAX_VALUE): Promise<number> =>
  page.evaluate(
    (end) =>
      performance
        .getEntriesByType('resource')
        .filter((one): one is PerformanceResourceTiming => one instanceof PerformanceResourceTiming)
        .filter(({ name, responseEnd }) => /\.m?js$/.test(new URL(name).pathname) && responseEnd <= end)
        .reduce((bytes, { encodedBodySize }) => bytes + encodedBodySize, 0),
    before,
  )

const shiftsOf = (page: Page): Promise<number> => page.evaluate(() => window.bench.shifts)

/**
 * Points at the first, the middle and the last chart, and waits until each is drawn live.
 * @returns how much the page shifted when they became live, and before that, on the way to them
 */
async function touchCharts(page: Page): Promise<{ live: number; way: number }> {
  const charts = page.locator('figure[data-chart]:visible')
  const count = await charts.count()
  const before = await shiftsOf(page)
  let live = 0
  for (const i of [0, count >> 1, count - 1]) {
    const chart = charts.nth(i)
    // A chart may have several drawings, one for each width; one of them is seen.
    const drawing = chart.locator('svg:visible').first()
    await drawing.scrollIntoViewIfNeeded()
    await settled(page, 500)
    const there = await shiftsOf(page)
    await drawing.hover()
    await chart.locator('[data-live] svg').first().waitFor()
    await settled(page, 500)
    live += (await shiftsOf(page)) - there
  }
  return { live, way: (await shiftsOf(page)) - before - live }
}

/** Opens a page and reads what it took; one that scripts run on is touched, too. */
async function measure(browser: Browser, site: string, address: Address, profile: Profile, name: string) {
  const { page, metrics, told, close } = await fresh(
    browser,
    site,
    address,
    profile,
    name === 'made afresh' ? 'firstChart' : 'allCharts',
  )
  try {
    // What a page does when it is idle, such as drawing its charts live, is part of what it costs.
    await page.waitForTimeout(2000)
    await settled(page)
    const loaded = await told()
    const { script, task, heap } = await metrics()
    const longest = Math.max(0, ...loaded.longTasks.map((t) => t.duration))
    const ms = (value: number | null) => ({ unit: 'ms' as const, value })
    const bytes = (value: number) => ({ unit: 'bytes' as const, value })
    const found: Found = {
      'largest paint': ms(loaded.largestPaint),
      'first chart': ms(loaded.firstChart),
      'all charts': ms(loaded.allCharts),
      'script before first chart': bytes(await scriptBytes(page, loaded.firstChart ?? 0)),
      'script before a touch': bytes(await scriptBytes(page)),
      'script time': ms(script),
      'task time': ms(task),
      'longest task': ms(longest),
      'layout shift': { unit: 'shift', value: loaded.shifts },
      heap: bytes(heap),
    }
    if (name === 'limit') return found
    const { live, way } = await touchCharts(page)
    return {
      ...found,
      'script after it': bytes(await scriptBytes(page)),
      'layout shift, chart touched': { unit: 'shift' as const, value: live },
      'layout shift, scrolled': { unit: 'shift' as const, value: way },
    }
  } finally {
    await close()
  }
}

/** How fast a page is there: as built, without scripts, and made afresh; one browser a round, one after the other. */
export async function load({ browser, site, bundled, rounds, add, say }: Bench): Promise<void> {
  const pages = [
    { name: 'limit', address: bundled.pages.limit },
    { name: 'build', address: bundled.pages.build },
    { name: 'made afresh', address: bundled.pages.afresh },
  ]
  for (const profile of ['plain', 'slow'] as const)
    for (let round = 0; round < rounds; round++) {
      say(`load, ${profile}: round ${round + 1} of ${rounds}`)
      const one = await browser()
      // Fonts and the browser's own start; not counted. One after the other, so that none is warmer than another.
      for (const { address } of turned(pages, round))
        await tried(`load, ${profile}, before`, say, async () => {
          await (await fresh(one, site, address, 'plain', 'firstChart')).close()
        })
      for (const { name, address } of turned(pages, round)) {
        const found = await tried(`load, ${profile}, ${name}`, say, () => measure(one, site, address, profile, name))
        for (const [measure, { unit, value }] of Object.entries(found ?? {}))
          add({ suite: 'load', profile, page: name, measure, unit }, round, value)
      }
      await one.close()
    }
}
