import type { Page } from '@playwright/test'
import { zh } from '../../src/language/zh'
import type { Report } from '../../src/report/schema'
import { fresh, settled } from './fresh'
import { giveInPage } from './giveInPage'
import { type Bench, tried } from './suite'

/** How many reports have been opened and closed when the heap is read: what comes after a few is no warming up. */
const counts = [1, 10, 100] as const

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** Opens a report as a reader's own file, looks at it and closes it. */
async function openAndClose(page: Page, report: Report, nth: number): Promise<void> {
  const title = `第${nth}份`
  await giveInPage(page, `${nth}.json`, { ...report, id: `own-${nth}`, title })
  await button(page, zh.open.view).click()
  await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor()
  // What comes alone after the first is there when its heap is read.
  await settled(page, nth === 1 ? 3000 : 300)
  await button(page, zh.open.back).click()
  await button(page, zh.open.back).waitFor({ state: 'detached' })
  await settled(page, 300)
}

/** What is left of reports that were opened and closed: the heap after one, ten and a hundred, with its code and without. */
export async function memory({ browser, site, bundled, rounds, add, say }: Bench): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    say(`memory: round ${round + 1} of ${rounds}`)
    const one = await browser()
    const found = await tried('memory', say, async () => {
      const { page, metrics, data } = await fresh(one, site, bundled.pages.build, 'plain', 'allCharts')
      await page.waitForTimeout(2000)
      await settled(page)
      const heaps = new Map<number, { heap: number; data: number }>()
      for (let nth = 1; nth <= counts[2]; nth++) {
        await openAndClose(page, bundled.report, nth)
        if (counts.some((count) => count === nth)) heaps.set(nth, { heap: (await metrics()).heap, data: await data() })
      }
      return heaps
    })
    await one.close()
    const of = { suite: 'memory', profile: 'plain', page: 'build' } as const
    for (const [what, name] of [
      ['heap', 'heap'],
      ['data', 'heap without code'],
    ] as const) {
      const after = (count: number) => found?.get(count)?.[what] ?? null
      for (const count of counts) add({ ...of, measure: `${name} after ${count}`, unit: 'bytes' }, round, after(count))
      const [first, , last] = counts.map(after)
      add({ ...of, measure: `${name}, to the first`, unit: 'times' }, round, first && last ? last / first : null)
    }
  }
}
