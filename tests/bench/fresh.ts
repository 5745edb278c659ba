import type { Browser, CDPSession, Page } from '@playwright/test'
import { dataIn, snapshotOf } from './heap'
import { type Probe, watch } from './probe'
import { blank } from './site'

/** What slows a page: the processor so many times, and the line in bytes a second and ms there and back. */
type Slowed = { processor: number; line?: { down: number; up: number; wait: number } }

export const profiles = {
  plain: { processor: 1 },
  'slow processor': { processor: 4 },
  slow: { processor: 4, line: { down: 1.6e6 / 8, up: 0.75e6 / 8, wait: 150 } },
} satisfies Record<string, Slowed>
export type Profile = keyof typeof profiles

/** An address, and how much there is when its page is whole. */
export type Address = { path: string; sections: number; charts: number }

/** A page under measurement. */
export type Fresh = {
  page: Page
  metrics: () => Promise<{ script: number; task: number; heap: number }>
  /** The bytes of the heap without the code in it (./heap.ts). */
  data: () => Promise<number>
  /** What the page has told so far. */
  told: () => Promise<Omit<Probe, 'afterPaint'>>
  close: () => Promise<void>
}

/** Slows a page that is there. */
export async function slow(session: CDPSession, slowed: Slowed): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowed.processor })
  if (!slowed.line) return
  const { down, up, wait } = slowed.line
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: wait,
    downloadThroughput: down,
    uploadThroughput: up,
  })
}

/**
 * Opens an address with nothing kept from before, in a window of its own whose browser has started already.
 * @param until what of the page is waited for; null: its load event alone
 */
export async function fresh(
  browser: Browser,
  site: string,
  { path, ...whole }: Address,
  profile: Profile,
  until: 'firstChart' | 'allCharts' | 'ready' | null,
  patience = 60_000,
): Promise<Fresh> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'zh-CN',
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(patience)
  await page.goto(site + blank)
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Performance.enable')
  await page.addInitScript(watch, whole)
  await slow(session, profiles[profile])

  const all = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return (name: string) => metrics.find((m) => m.name === name)?.value ?? 0
  }
  const before = await all()
  await page.goto(site + path, { waitUntil: 'load' })
  if (until) await page.waitForFunction((what) => window.bench[what] !== null, until, { polling: 250 })
  return {
    page,
    metrics: async () => {
      const now = await all()
      const ms = (name: string) => (now(name) - before(name)) * 1000
      const [script, task] = [ms('ScriptDuration'), ms('TaskDuration')]
      await session.send('HeapProfiler.collectGarbage')
      return { script, task, heap: (await all())('JSHeapUsedSize') }
    },
    data: async () => dataIn(await snapshotOf(session)),
    told: () => page.evaluate(() => ({ ...window.bench, afterPaint: undefined })),
    close: () => context.close(),
  }
}

/** Waits until a page has changed nothing for `quiet` ms. */
export const settled = (page: Page, quiet = 1000): Promise<unknown> =>
  page.waitForFunction((ms) => performance.now() - window.bench.lastChange > ms, quiet, { polling: 100 })
