import type { Page } from '@playwright/test'
import { zh } from '../../src/language/zh'
import type { Report } from '../../src/report/schema'
import { fresh, settled } from './fresh'
import { type Bench, tried } from './suite'

/** How many reports are opened and closed. */
const many = 100

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** Opens a report as a reader's own file, looks at it and closes it. */
async function openAndClose(page: Page, report: Report, nth: number): Promise<void> {
  const title = `第${nth}份`
  const asked = page.waitForEvent('filechooser')
  await button(page, zh.open.button).click()
  const file = JSON.stringify({ ...report, id: `own-${nth}`, title })
  await (await asked).setFiles({ name: `${nth}.json`, mimeType: 'application/json', buffer: Buffer.from(file) })
  await button(page, zh.open.view).click()
  await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor()
  await settled(page, 300)
  await button(page, zh.open.back).click()
  await button(page, zh.open.back).waitFor({ state: 'detached' })
  await settled(page, 300)
}

/** What is left of reports that were opened and closed: the heap after the first, and after a hundred. */
export async function memory({ browser, site, bundled, rounds, add, say }: Bench): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    say(`memory: round ${round + 1} of ${rounds}`)
    const one = await browser()
    const found = await tried('memory', say, async () => {
      const { page, metrics } = await fresh(one, site, bundled.pages.build, 'plain', 'allCharts')
      await page.waitForTimeout(2000)
      await settled(page)
      await openAndClose(page, bundled.report, 1)
      const first = (await metrics()).heap
      for (let nth = 2; nth <= many; nth++) await openAndClose(page, bundled.report, nth)
      return { first, last: (await metrics()).heap }
    })
    await one.close()
    const of = { suite: 'memory', profile: 'plain', page: 'build' } as const
    add({ ...of, measure: 'heap after the first', unit: 'bytes' }, round, found?.first ?? null)
    add({ ...of, measure: `heap after ${many}`, unit: 'bytes' }, round, found?.last ?? null)
    add({ ...of, measure: 'heap, to the first', unit: 'times' }, round, found && found.last / found.first)
  }
}
