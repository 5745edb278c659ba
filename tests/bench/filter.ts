import { clicksOf } from './clicks'
import { fresh, profiles, settled, slow } from './fresh'
import { percentile } from './spread'
import { type Bench, tried, turned } from './suite'

/** Sections chosen and given back in one round. */
const sections = 13

/** What a click on a section takes until it is painted: as built, and where one attribute is all that is set. */
export async function filter({ browser, site, bundled, rounds, add, say }: Bench): Promise<void> {
  const pages = [
    { name: 'limit', address: bundled.pages.limit },
    { name: 'build', address: bundled.pages.build },
  ]
  for (const profile of ['plain', 'slow processor'] as const)
    for (let round = 0; round < rounds; round++) {
      say(`filter, ${profile}: round ${round + 1} of ${rounds}`)
      for (const { name, address } of turned(pages, round)) {
        const one = await browser()
        const took = await tried(`filter, ${profile}, ${name}`, say, async () => {
          const { page } = await fresh(one, site, address, 'plain', 'allCharts')
          await page.waitForTimeout(2000)
          await settled(page)
          await slow(await page.context().newCDPSession(page), profiles[profile])
          return clicksOf(page, sections, name !== 'limit', 30_000)
        })
        await one.close()
        const of = { suite: 'filter', profile, page: name, unit: 'ms' } as const
        add({ ...of, measure: 'click' }, round, took && percentile(took, 0.5))
        add({ ...of, measure: 'click, 95th percentile' }, round, took && percentile(took, 0.95))
      }
    }
}
