import { expect, type Page, test } from '@playwright/test'
import { officeText, officeTitle } from './office'
import { chart, give, liveChart, names, query, report, reportFile, said, sectionsShown, visit, written } from './reader'
import { watched } from './watched'

const title = (page: Page) => page.getByRole('heading', { level: 1 })
/** The report as a reader's own file. */
const mine = JSON.stringify({ ...report, id: 'mine-2018', title: '我的报告' })

test.describe('what a server may do', () => {
  test('a report sent under another name of its kind, or in the encoding of an office, is read all the same', async ({
    page,
  }) => {
    for (const contentType of ['text/plain', 'application/octet-stream', 'text/html; charset=gbk']) {
      await page.unroute(reportFile)
      await page.route(reportFile, (route) => route.fulfill({ contentType, body: written }))
      await visit(page, '?lang=en')
      await expect(title(page)).toHaveText(said(report.title, 'en'))
    }
    // A report in ASCII but for its title, 政府信息公开, as an editor in Chinese Windows writes it.
    const [before = '', after = ''] = JSON.stringify({ ...report, title: 'TITLE' })
      .replace(/[^ -~]+/g, 'x')
      .split('TITLE')
    const inGb = [0xd5, 0xfe, 0xb8, 0xae, 0xd0, 0xc5, 0xcf, 0xa2, 0xb9, 0xab, 0xbf, 0xaa]
    const gb = Buffer.concat([Buffer.from(before), Buffer.from(inGb), Buffer.from(after)])
    await page.unroute(reportFile)
    await page.route(reportFile, (route) => route.fulfill({ contentType: 'application/json', body: gb }))
    await visit(page, '?lang=zh&section=1')
    await expect(title(page)).toHaveText('政府信息公开')
  })

  test('a list that names a report which is gone leads to what is there', async ({ page }) => {
    await page.route('**/reports/index.json', async (route) => {
      const answer = await route.fetch()
      const list = await answer.json()
      list.reports.push({ ...list.reports[0], id: 'gone-2020', title: '已撤下的报告', year: 2020 })
      await route.fulfill({ response: answer, json: list })
    })
    await page.goto('?report=gone-2020')
    await expect(page.getByRole('alert')).toContainText('reports/gone-2020.json')
    await page.getByRole('button', { name: '报告库', exact: true }).click()
    await page
      .getByRole('link', { name: said(report.title, 'zh') })
      .first()
      .click()
    await expect(title(page)).toHaveText(said(report.title, 'zh'))
  })

  test('code that an update took away is told, and the page loaded anew is where it was', async ({ page }) => {
    await page.route('**/assets/ChecksPage-*.js', (route) => route.fulfill({ status: 404 }))
    await visit(page, '?section=8,9')
    await page.getByRole('button', { name: names.zh.checks, exact: true }).click()
    const alert = page.getByRole('alert')
    await expect(alert).toContainText('重新载入')
    // What the reader had is there.
    expect(query(page)).toContain('section=8,9')
    await page.unroute('**/assets/ChecksPage-*.js')
    await alert.getByRole('button', { name: '重新载入网页' }).click()
    await expect(page.locator('[data-check]').first()).toBeVisible()
    expect(query(page)).toContain('section=8,9')
  })
})

test.describe('what a browser may refuse', () => {
  test('where nothing may be stored the page works and takes a report of the reader’s own', async ({
    page,
    context,
  }) => {
    await page.addInitScript(() => {
      const denied = () => {
        throw new DOMException('denied', 'SecurityError')
      }
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, { get: denied })
    })
    const found = await watched(context)
    await visit(page)
    await liveChart(page, 'hotline-handling')
    await page.locator('button[data-filter="9"]').click()
    expect(await sectionsShown(page)).toEqual([9])
    await page.locator('button[data-filter="9"]').click()
    await page.getByRole('button', { name: /^换成深色/ }).click()
    await give(page, 'mine.json', mine)
    await page.getByRole('button', { name: names.zh.view, exact: true }).click()
    await expect(title(page)).toHaveText('我的报告')
    expect(found).toEqual([])
  })

  test('where there is no space left, what was opened stays on screen', async ({ page }) => {
    await page.addInitScript(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    await visit(page)
    await give(page, '年报.txt', officeText)
    await page.getByRole('button', { name: names.zh.view, exact: true }).click()
    await expect(title(page)).toHaveText(officeTitle)
    await expect(page.locator('#section-2')).toContainText('小县做了工作')
  })

  test('a clipboard that is refused is told, and what was to be copied can be taken by hand', async ({ page }) => {
    await page.addInitScript(() => {
      const refused = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
      navigator.clipboard.writeText = refused
      navigator.clipboard.write = refused
      globalThis.document.execCommand = () => false
    })
    await visit(page)
    const staffing = await liveChart(page, 'staffing')
    await staffing.getByRole('button', { name: /^导出/ }).click()
    await page.getByRole('menuitem', { name: '复制链接' }).click()
    await expect(
      page.getByRole('status').filter({ hasText: /复制/ }).or(page.getByRole('textbox')).first(),
    ).toBeVisible()
    await expect(chart(page, 'staffing').locator('svg:visible')).toHaveCount(1)
  })

  test('a document whose reading is ended from outside is told, and can be given again', async ({ page }) => {
    await page.addInitScript(() => {
      const Own = Worker
      let first = true
      window.Worker = class extends Own {
        constructor(...given: ConstructorParameters<typeof Worker>) {
          super(...given)
          if (!first) return
          first = false
          // As a browser does that runs out of memory: the worker is gone, and nobody answers.
          this.terminate()
          setTimeout(() => this.dispatchEvent(new Event('error')), 50)
        }
      }
    })
    await visit(page, '?section=8')
    await give(page, '年报.txt', officeText)
    await expect(page.getByRole('alert')).toContainText('读到中途停下了')
    expect(await sectionsShown(page)).toEqual([8])
    await give(page, '年报.txt', officeText)
    await expect(page.getByRole('button', { name: names.zh.view, exact: true })).toBeVisible()
  })

  test('a tab that was put to sleep goes on where it was', async ({ page, context }) => {
    await visit(page, '?section=8')
    await give(page, 'mine.json', mine)
    await page.getByRole('button', { name: names.zh.view, exact: true }).click()
    await page.locator('button[data-filter="9"]').click()
    const session = await context.newCDPSession(page)
    await session.send('Page.enable')
    await session.send('Page.setWebLifecycleState', { state: 'frozen' })
    await session.send('Page.setWebLifecycleState', { state: 'active' })
    await expect(title(page)).toHaveText('我的报告')
    expect(await sectionsShown(page)).toEqual([9])
    await page.locator('button[data-filter="9"]').click()
    expect(await sectionsShown(page)).toHaveLength(report.sections.length)
  })
})
