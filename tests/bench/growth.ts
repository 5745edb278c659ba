import { clicksOf } from './clicks'
import { fresh, settled } from './fresh'
import { percentile } from './spread'
import { type Bench, tried, turned } from './suite'

/** A report a hundred times as large is waited for this long, in ms. */
const patience = 300_000
/** Sections chosen and given back in one round. */
const sections = 5

/** How load and filter grow with the report. No page of the build has a report so large: scripts make each afresh. */
export async function growth({ browser, serve, bundled, rounds, add, say }: Bench): Promise<void> {
  const { pages, besides } = bundled.growing
  const { url, stop } = await serve(besides)
  for (let round = 0; round < rounds; round++)
    for (const { name, ...address } of turned(pages, round)) {
      say(`growth, ${name}: round ${round + 1} of ${rounds}`)
      const one = await browser()
      const found = await tried(`growth, ${name}`, say, async () => {
        const { page, told, metrics } = await fresh(one, url, address, 'plain', 'ready', patience)
        const loaded = await told()
        // Charts are drawn when the page is idle; a reader does not wait for all of a hundred times as many.
        await page.waitForTimeout(2000)
        await tried(`growth, ${name}: still busy`, say, () => settled(page, 1000))
        const { heap } = await metrics()
        return { loaded, heap, took: await clicksOf(page, sections, true, patience) }
      })
      await one.close()
      const of = { suite: 'growth', profile: 'plain', page: name, unit: 'ms' } as const
      add({ ...of, measure: 'largest paint' }, round, found?.loaded.largestPaint ?? null)
      add({ ...of, measure: 'first chart' }, round, found?.loaded.firstChart ?? null)
      add({ ...of, measure: 'ready' }, round, found?.loaded.ready ?? null)
      add({ ...of, measure: 'click' }, round, found && percentile(found.took, 0.5))
      add({ ...of, measure: 'click, 95th percentile' }, round, found && percentile(found.took, 0.95))
      add({ ...of, measure: 'heap', unit: 'bytes' }, round, found?.heap ?? null)
    }
  await stop()
}
