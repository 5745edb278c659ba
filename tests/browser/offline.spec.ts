import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { bytesOf, takeAway } from './picture'
import { allLive, card, liveChart, names, numberIn, report, said, visit } from './reader'
import { staticSite } from './staticSite'

test.use({ serviceWorkers: 'allow' })

/** Waits until the site is kept for reading with no network. */
const kept = (page: Page) => page.evaluate(async () => void (await navigator.serviceWorker.ready))
/** Waits until what the first visit has shown is kept, too. */
const keptAll = async (page: Page) => {
  await kept(page)
  await expect
    .poll(() => page.evaluate(async () => (await (await caches.open('pages')).keys()).length))
    .toBeGreaterThan(0)
}

test('once visited, the page works with no network: read, filtered, searched, its charts exported', async ({
  page,
  context,
}) => {
  await visit(page)
  await keptAll(page)
  await context.setOffline(true)
  await page.goto('?section=8')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(said(report.title, 'zh'))
  await page.getByRole('button', { name: names.zh.all }).first().click()
  await allLive(page)
  const staffing = await liveChart(page, 'staffing')
  expect((await bytesOf(await takeAway(page, staffing, 'PNG'))).subarray(1, 4).toString()).toBe('PNG')
  expect((await bytesOf(await takeAway(page, staffing, 'CSV'))).toString('utf8')).toContain('staff.full-time')
  await numberIn(page, 'hotline.calls').click()
  await expect(card(page)).toBeVisible()
  await page.keyboard.press('Escape')
  for (const view of ['checks', 'table'] as const) {
    await page.getByRole('button', { name: names.zh[view], exact: true }).click()
    await expect(page.locator(view === 'table' ? '[role=treegrid]' : '[data-check]').first()).toBeVisible()
  }
  await page.getByRole('button', { name: 'Switch to English' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(said(report.title, 'en'))
})

test('a page of its own that was visited is there with no network, and one never visited is found all the same', async ({
  page,
  context,
}) => {
  await visit(page, `report/${report.id}/en/`)
  await keptAll(page)
  await context.setOffline(true)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(said(report.title, 'en'))
  await expect(page).toHaveURL(new RegExp(`/report/${report.id}/en/$`))
  await page.goto(`report/${report.id}/zh/?view=table`)
  await expect(page.getByRole('treegrid')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(said(report.title, 'zh'))
})

test('a new edition is announced, not forced; what is on screen stays until the reader changes over', async ({
  page,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'))
  cpSync(fileURLToPath(new URL('../../dist', import.meta.url)), folder, { recursive: true })
  const site = await staticSite(folder)
  const edit = (file: string, change: (text: string) => string) =>
    writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')))
  try {
    await visit(page, site.url)
    await keptAll(page)
    await visit(page, `${site.url}?section=8`)
    const news = page.getByRole('status').filter({ hasText: '新版本' })
    await expect(news).toHaveCount(0)

    edit('sw.js', (text) => text.replace(/("?revision"?:\s*["'`])[0-9a-f]{16}/, '$1fedcba9876543210'))
    edit('index.html', (text) => text.replace('<body>', '<body data-edition="2">'))
    await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()))
    await expect(news).toBeVisible()
    await expect(page.locator('body[data-edition]')).toHaveCount(0)
    await news.getByRole('button', { name: '换用新版本' }).click()
    await expect(page.locator('body[data-edition]')).toHaveCount(1)
    await expect(page).toHaveURL(/\?section=8$/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(said(report.title, 'zh'))
    await expect(news).toHaveCount(0)
  } finally {
    await site.stop()
    rmSync(folder, { recursive: true, force: true })
  }
})

test('what is kept is the page, its code for reading and the library; what opens documents is kept once it was used', async ({
  page,
}) => {
  await visit(page)
  await keptAll(page)
  const addresses = await page.evaluate(async () => {
    const all = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))
    return all.flat().map((request) => new URL(request.url).pathname)
  })
  expect(addresses).toContain('/reports/chuxiong-2018.json')
  expect(addresses.filter((a) => /\/(pdf|docx|worker|mammoth|cmaps?)[-./]/i.test(a))).toEqual([])
  const weights = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0)
  expect(weights).toBeLessThan(25_000_000)
})
