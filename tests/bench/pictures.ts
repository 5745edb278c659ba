import type { Page } from '@playwright/test'
import { fresh, profiles, settled, slow } from './fresh'
import { percentile } from './spread'
import { type Bench, tried } from './suite'

declare global {
  interface Window {
    /** The picture that is waited for: when it was asked for, and when it was there. */
    picture: { asked: number; came: number | null }
  }
}

/** In the page: a picture is there when the page makes an address for it, which is the last thing before it is saved. */
function timePictures(): void {
  window.picture = { asked: 0, came: null }
  addEventListener(
    'click',
    (event) => {
      if (event.target instanceof Element && event.target.closest('[role="menuitem"]'))
        window.picture = { asked: event.timeStamp, came: null }
    },
    true,
  )
  const make = URL.createObjectURL
  URL.createObjectURL = (of) => {
    if (of instanceof Blob && of.type === 'image/png' && of.size > 1000) window.picture.came = performance.now()
    return make.call(URL, of)
  }
}

type Saved = { took: number; longest: number }

/** Saves every chart on screen as PNG, at twice its size as the menu has it. */
async function saveAll(page: Page): Promise<Saved[]> {
  const saved: Saved[] = []
  for (const chart of await page.locator('figure[data-chart]:visible').all()) {
    await chart.locator('[aria-haspopup="menu"]').click()
    await settled(page, 300)
    await page.getByRole('menuitem', { name: 'PNG', exact: true }).click()
    await page.waitForFunction(() => window.picture.came !== null, null, { polling: 50, timeout: 60_000 })
    await settled(page, 300)
    saved.push(
      await page.evaluate(() => {
        const { asked, came } = window.picture
        const end = came ?? asked
        const within = window.bench.longTasks.filter((t) => t.start < end && t.start + t.duration > asked)
        return { took: end - asked, longest: Math.max(0, ...within.map((t) => t.duration)) }
      }),
    )
  }
  return saved
}

/** What it takes to make a chart a PNG; the first, with which the code for it comes, stands apart. */
export async function pictures({ browser, site, bundled, rounds, add, say }: Bench): Promise<void> {
  for (const profile of ['plain', 'slow processor'] as const)
    for (let round = 0; round < rounds; round++) {
      say(`export, ${profile}: round ${round + 1} of ${rounds}`)
      const one = await browser()
      const saved = await tried(`export, ${profile}`, say, async () => {
        const { page } = await fresh(one, site, bundled.pages.build, 'plain', 'allCharts')
        await page.waitForTimeout(2000)
        await settled(page)
        await page.evaluate(timePictures)
        await slow(await page.context().newCDPSession(page), profiles[profile])
        return saveAll(page)
      })
      await one.close()
      const [first, ...others] = saved ?? []
      const took = others.map((s) => s.took)
      const of = { suite: 'export', profile, page: 'build', unit: 'ms' } as const
      add({ ...of, measure: 'first chart to PNG' }, round, first?.took ?? null)
      add({ ...of, measure: 'chart to PNG' }, round, percentile(took, 0.5))
      add({ ...of, measure: 'chart to PNG, 95th percentile' }, round, percentile(took, 0.95))
      add(
        { ...of, measure: 'longest task' },
        round,
        percentile(
          (saved ?? []).map((s) => s.longest),
          1,
        ),
      )
    }
}
