import { expect, type Page, test } from '@playwright/test'
import { giveInPage } from '../bench/giveInPage'
import { dataIn, snapshotOf } from '../bench/heap'
import { bytesOf, takeAway } from './picture'
import { listen, liveChart, names, report, sectionsShown, visit } from './reader'

const filterChanges = 1000
const reportsOpened = 200
const exported = 300

/** Everything the page makes answer later, counted by what made it answer. */
function countTimers(): void {
  const held = { timers: 0 }
  Object.assign(window, { held })
  const { setInterval: start, clearInterval: stop } = window
  const running = new Set<number>()
  window.setInterval = ((...given: Parameters<typeof start>) => {
    const id = Number(start(...given))
    running.add(id)
    held.timers = running.size
    return id
  }) as typeof start
  window.clearInterval = (id) => {
    running.delete(Number(id))
    held.timers = running.size
    stop(id)
  }
}

/** Opens a report as a reader's own file and goes back to what was on screen. */
async function openAndClose(page: Page, nth: number): Promise<void> {
  const title = `第${nth}份`
  await giveInPage(page, `${nth}.json`, { ...report, id: `own-${nth}`, title })
  await page.getByRole('button', { name: names.zh.view, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible()
  const back = page.getByRole('button', { name: '回到原来的报告', exact: true })
  await back.click()
  await expect(back).toHaveCount(0)
}

/** Chooses sections and topics and takes the choice back, `times` times; gives how many the page did not follow. */
const filter = (page: Page, times: number): Promise<number> =>
  page.evaluate(async (changes) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('button[data-filter]')]
    let lost = 0
    for (let i = 0; i < changes; i++) {
      const button = buttons[Math.floor(i / 2) % buttons.length]
      const before = button?.getAttribute('aria-pressed')
      button?.click()
      await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)))
      if (button?.getAttribute('aria-pressed') === before) lost++
    }
    return lost
  }, times)

test('an hour’s worth of use leaves the page as it was: nothing said, nothing kept, nothing still running', async ({
  page,
  context,
}) => {
  test.setTimeout(900_000)
  const heard = listen(page)
  await page.addInitScript(countTimers)
  await visit(page)
  const session = await context.newCDPSession(page)
  const left = async () => {
    await page.waitForTimeout(1500)
    const data = dataIn(await snapshotOf(session))
    const { jsEventListeners, nodes } = await session.send('Memory.getDOMCounters')
    const timers = await page.evaluate(() => (window as unknown as { held: { timers: number } }).held.timers)
    return { data, jsEventListeners, nodes, timers }
  }
  const use = async (part: number, from: number) => {
    expect(await filter(page, filterChanges / part)).toBe(0)
    for (let i = 0; i < reportsOpened / part; i++) await openAndClose(page, from + i)
    const staffing = await liveChart(page, 'staffing')
    for (let i = 0; i < exported / part; i++) {
      const kind = (['SVG', 'CSV', 'PNG'] as const)[i % 3] ?? 'SVG'
      expect((await bytesOf(await takeAway(page, staffing, kind))).length).toBeGreaterThan(100)
    }
    for (const view of ['charts', 'table', 'checks', 'read'] as const)
      await page.getByRole('button', { name: names.zh[view], exact: true }).click()
    for (const name of ['换成深色', '换成浅色', 'Switch to English', '换成中文'])
      await page.getByRole('button', { name, exact: true }).click()
    expect(await sectionsShown(page)).toHaveLength(report.sections.length)
  }
  // All code is there, and every chart live, when it is measured first.
  await use(20, 0)
  const first = await left()
  await use(1, 1000)
  const last = await left()
  expect(heard).toEqual([])
  expect(last.data / first.data).toBeLessThan(1.2)
  expect(last.nodes / first.nodes).toBeLessThan(1.1)
  expect(last.jsEventListeners / first.jsEventListeners).toBeLessThan(1.1)
  expect(last.timers).toBeLessThanOrEqual(first.timers)
  test.info().annotations.push({ type: 'left', description: JSON.stringify({ first, last }) })
})
