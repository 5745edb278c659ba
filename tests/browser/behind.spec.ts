import { cpSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { officeText, officeTitle } from './office'
import { give, names, query, report, said, sectionsShown, visit } from './reader'
import { staticSite } from './staticSite'

const built = fileURLToPath(new URL('../../dist', import.meta.url))
const title = (page: Page) => page.getByRole('heading', { level: 1 })
test('a report that is sent on in a circle is told, by name, and trying again recovers', async ({ page }) => {
  const file = `/reports/${report.id}.json`
  let circle = true
  const site = await staticSite(built, undefined, false, (path) => (circle && path === file ? file : undefined))
  try {
    await page.goto(`${site.url}?lang=zh&section=8`)
    await expect(page.getByRole('alert')).toContainText(file.slice(1))
    circle = false
    await page.getByRole('button', { name: names.zh.retry }).click()
    await expect(title(page)).toHaveText(said(report.title, 'zh'))
    expect(await sectionsShown(page)).toEqual([8])
  } finally {
    await site.stop()
  }
})

test.describe('an edition that is one behind', () => {
  test.use({ serviceWorkers: 'allow' })

  test('says what its server has no longer, keeps what is on screen, and goes on once it has come', async ({
    page,
  }) => {
    const folder = mkdtempSync(join(tmpdir(), 'site-'))
    cpSync(built, folder, { recursive: true })
    const site = await staticSite(folder)
    const assets = join(folder, 'assets')
    try {
      await visit(page, site.url)
      await page.evaluate(async () => void (await navigator.serviceWorker.ready))
      await visit(page, `${site.url}?section=8`)

      // What opens documents is kept by nobody who has opened none; the edition on the server has it under another name.
      const opening = readdirSync(assets).filter((name) => /^worker-.*\.js$/.test(name))
      expect(opening).not.toEqual([])
      const rename = (from: string, to: string) => {
        for (const name of opening) renameSync(join(assets, from + name), join(assets, to + name))
      }
      rename('', 'next-')
      await give(page, '年报.txt', officeText)
      await expect(page.getByRole('alert')).toContainText('没有下载完整')
      expect(await sectionsShown(page)).toEqual([8])
      await expect(title(page)).toHaveText(said(report.title, 'zh'))

      rename('next-', '')
      await give(page, '年报.txt', officeText)
      await page.getByRole('button', { name: names.zh.view, exact: true }).click()
      await expect(title(page)).toHaveText(officeTitle)
    } finally {
      await site.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

test('a second report that comes slowly is waited for in sight, and what was chosen is there when it has come', async ({
  page,
}) => {
  let come = () => {}
  const slow = new Promise<void>((resolve) => {
    come = resolve
  })
  await page.route('**/reports/suqian-2023.json', async (route) => {
    await slow
    await route.continue()
  })
  await page.goto('?view=compare&with=suqian-2023&row=申请')
  await expect(page.getByRole('status').filter({ hasText: '正在' }).first()).toBeVisible()
  come()
  await expect(page.locator('[data-comparable]').first()).toBeVisible()
  expect(query(page)).toContain('row=申请')
})

test('where the browser’s store never answers, a document is opened and edited all the same', async ({ page }) => {
  await page.addInitScript(() => {
    // As where another tab holds it: blocked, and nothing comes.
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest
  })
  await visit(page)
  await give(page, '年报.txt', officeText)
  await page.getByRole('button', { name: names.zh.view, exact: true }).click()
  await expect(title(page)).toHaveText(officeTitle)
  await page.getByRole('button', { name: '报告库', exact: true }).click()
  await expect(page.locator('li[data-report]').first()).toBeVisible()
})
