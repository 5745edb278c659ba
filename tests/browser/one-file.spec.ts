import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { unzipSync } from 'fflate'
import papa from 'papaparse'
import type { Report } from '../../src/report/schema'
import { onePage } from '../../src/takeaway/onePage'
import '../setup'
import { partsIn } from '../../src/takeaway/parts'
import { bytesOf, look, takeAway } from './picture'
import {
  allLive,
  card,
  chartsShown,
  check,
  liveChart,
  names,
  numberIn,
  numberOf,
  query,
  report,
  said,
  section,
  sectionsShown,
  visit,
  written,
} from './reader'
import { staticSite } from './staticSite'

// A page of a megabyte is saved, then opened in a browser of its own.
test.slow()

const folder = mkdtempSync(join(tmpdir(), 'one-file-'))
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))
const root = fileURLToPath(new URL('../..', import.meta.url))
const site = 'https://example.org/open/'

/** Presses “save as one page” and keeps the file as a reader would. Gives where it is. */
async function saveOne(page: Page, lang: 'zh' | 'en' = 'zh'): Promise<string> {
  await page.getByRole('button', { name: lang === 'zh' ? '带走…' : 'Take away…' }).click()
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: lang === 'zh' ? '存为单个网页' : 'Save as one page' }).click()
  const file = await saved
  const path = join(mkdtempSync(join(folder, 'stick-')), file.suggestedFilename())
  await file.saveAs(path)
  await expect(
    page.getByRole('status').filter({ hasText: `${lang === 'zh' ? '已保存' : 'Saved'} ${file.suggestedFilename()}` }),
  ).toBeVisible()
  return path
}

type Stick = { page: Page; at: (search?: string) => string; faults: string[]; close: () => Promise<void> }

/** Opens a file as from a stick on another computer: a browser that was never here, with no network. */
async function onStick(browser: Browser, path: string, search = ''): Promise<Stick> {
  const context = await browser.newContext({ locale: 'zh-CN', serviceWorkers: 'allow', baseURL: undefined })
  await context.setOffline(true)
  const page = await context.newPage()
  const faults: string[] = []
  context.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) faults.push(`asked for ${request.url()}`)
    if (/^file:/.test(request.url()) && !request.isNavigationRequest()) faults.push(`asked for ${request.url()}`)
  })
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (line) => {
    if (line.type() === 'error' || line.type() === 'warning') faults.push(line.text())
  })
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    ),
  )
  const at = (more = '') => pathToFileURL(path).href + more
  await visit(page, at(search))
  return { page, at, faults, close: () => context.close() }
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

test('the report saved from the page works from a stick: read, filtered, searched, in all views, both languages, both themes', async ({
  page,
  browser,
}) => {
  await visit(page, '?section=8')
  const stick = await onStick(browser, await saveOne(page))
  const there = stick.page
  await expect(heading(there)).toHaveText(said(report.title, 'zh'))
  expect(await there.title()).toBe(said(report.title, 'zh'))
  // What was chosen where it was saved is not in it.
  expect(await sectionsShown(there)).toHaveLength(report.sections.length)
  await allLive(there)

  const filter = there.getByRole('group', { name: names.zh.sections })
  await filter.getByRole('button', { name: said(report.sections[8]?.title ?? '', 'zh') }).click()
  expect(await sectionsShown(there)).toEqual([9])
  expect(query(there)).toContain('section=9')
  await section(there, 9).locator('data[data-figure="hotline.calls"]').first().click()
  await expect(card(there)).toBeVisible()
  // A link to a file on somebody's disk leads nobody anywhere, and the machine it was saved from is nobody's site.
  await expect(card(there).getByRole('button', { name: '复制链接' })).toHaveCount(0)
  await there.keyboard.press('Escape')

  await there.getByRole('searchbox').fill('热线')
  await expect(section(there, 9).locator('mark').first()).toBeVisible()
  await there.getByRole('searchbox').fill('')

  for (const view of ['charts', 'table', 'checks', 'read'] as const) {
    await press(there, names.zh[view])
    const sign = {
      charts: '[data-live] svg',
      table: '[role=treegrid]',
      checks: '[data-check]',
      read: '[data-text]',
    }
    await expect(there.locator(sign[view]).filter({ visible: true }).first()).toBeVisible()
  }
  await press(there, 'Switch to English')
  await expect(heading(there)).toHaveText(said(report.title, 'en'))
  await press(there, 'Switch to dark')
  await expect(there.locator('html')).toHaveAttribute('data-theme', 'dark')
  expect(query(there)).toMatch(/section=9.*lang=en&theme=dark/)
  await there.reload()
  await expect(heading(there)).toHaveText(said(report.title, 'en'))
  expect(await sectionsShown(there)).toEqual([9])
  await there.goBack()
  await expect(there.locator('html')).not.toHaveAttribute('data-theme', 'dark')
  expect(stick.faults).toEqual([])
  await stick.close()
})

test('an address with parameters opens just that; what the file does not have is said', async ({ page, browser }) => {
  await visit(page, '?lang=en')
  const stick = await onStick(browser, await saveOne(page, 'en'), '?view=checks&verdict=disagrees')
  const there = stick.page
  // It opens in the language it was saved in, whatever the browser speaks.
  await expect(heading(there)).toHaveText(said(report.title, 'en'))
  await expect(there.locator('[data-check]').first()).toHaveAttribute('data-verdict', 'disagrees')
  await visit(there, stick.at('?chart=staffing&embed=1'))
  await expect(there.locator('figure[data-chart]')).toHaveCount(1)
  await visit(there, stick.at('?report=other-2019&x=1&lang=zh'))
  await expect(heading(there)).toHaveText(said(report.title, 'zh'))
  await expect(there.getByRole('status').filter({ hasText: 'other-2019' })).toBeVisible()
  await visit(there, stick.at('?figure=hotline.calls'))
  await expect(numberIn(there, 'hotline.calls')).toBeInViewport()
  expect(stick.faults).toEqual([])
  await stick.close()
})

test('its charts go as PNG, SVG, CSV and all in one ZIP', async ({ page, browser }) => {
  await visit(page)
  const stick = await onStick(browser, await saveOne(page), '?section=9')
  const there = stick.page
  const figure = await liveChart(there, 'hotline-handling')
  const { width, colours, titleInk, drawingInk } = await look(page, await bytesOf(await takeAway(there, figure, 'PNG')))
  expect(width).toBeGreaterThan(1000)
  expect(colours).toBeGreaterThan(50)
  expect(titleInk).toBeGreaterThan(width)
  expect(drawingInk).toBeGreaterThan(10 * width)
  const svg = (await bytesOf(await takeAway(there, figure, 'SVG'))).toString('utf8')
  expect(svg).toContain('</svg>')
  expect(svg).not.toContain('var(')
  const csv = await bytesOf(await takeAway(there, figure, 'CSV'))
  expect(papa.parse<string[]>(csv.toString('utf8').slice(1)).data.flat()).toContain(
    String(numberOf('hotline.on-the-spot')),
  )
  const shown = await chartsShown(there)
  const saved = there.waitForEvent('download')
  await there.getByRole('button', { name: '导出全部图表' }).click()
  const files = unzipSync(await bytesOf(await saved))
  expect(Object.keys(files).sort()).toEqual(shown.map((id) => `${report.id}-${id}.png`).sort())
  for (const png of Object.values(files)) expect((await look(page, Buffer.from(png))).colours).toBeGreaterThan(20)
  expect(stick.faults).toEqual([])
  await stick.close()
})

test('a report of one’s own goes as it is; in the file another can be opened and saved again, a document is sent to the site', async ({
  page,
  browser,
}) => {
  const mine: Report = JSON.parse(written)
  Object.assign(mine, { id: 'mine-2018', title: { zh: '我改过的报告', en: 'The report I edited' } })
  Object.assign(mine.figures['hotline.calls'] ?? {}, { value: 7000 })
  const give = (on: Page, name: string, text: string) =>
    on
      .locator('header input[type=file]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) })
  await visit(page)
  await give(page, 'mine.json', JSON.stringify(mine))
  await press(page, names.zh.view)
  const path = await saveOne(page)
  expect(path).toMatch(/mine-2018\.html$/)

  const stick = await onStick(browser, path)
  const there = stick.page
  await expect(heading(there)).toHaveText('我改过的报告')
  await expect(there.locator('button[data-figure="hotline.calls"]')).toContainText('7,000')

  await give(there, 'report.pdf', '%PDF-1.7 a document')
  const alert = there.getByRole('alert').filter({ hasText: 'report.pdf 打不开' })
  await expect(alert).toContainText('读不了文档')
  await expect(alert).toContainText('请到网站上打开')
  await alert.getByRole('button', { name: '关闭' }).click()
  await press(there, '本机报告')
  await expect(there.getByText(/这是存成单个网页的一份报告/)).toBeVisible()
  await press(there, '回到报告')

  await give(there, 'third.json', JSON.stringify({ ...mine, id: 'third-2018', title: '第三份' }))
  await press(there, names.zh.view)
  await expect(heading(there)).toHaveText('第三份')
  const again = await onStick(browser, await saveOne(there))
  await expect(heading(again.page)).toHaveText('第三份')
  expect([...stick.faults, ...again.faults]).toEqual([])
  await stick.close()
  await again.close()
})

test('what a hostile report says is text in the file, too, with scripts and without', async ({ browser }) => {
  const parts = partsIn(readFileSync(join(root, 'dist/one-page.html'), 'utf8'))
  if (!parts) throw new Error('the build has no template')
  const evil =
    '</script><script>window.ran=1</script><!--<script><img src=x onerror="window.ran=1"> "\'> </title></style>\u2028'
  const copy: Report = JSON.parse(written)
  Object.assign(copy, { title: evil, publisher: { name: evil } })
  Object.assign(copy.sections[0] ?? {}, { title: evil, blocks: [{ kind: 'paragraph', text: evil }] })
  const path = join(folder, 'hostile.html')
  writeFileSync(path, onePage(parts, { report: copy, lang: 'zh', site: null, listed: false }))

  const stick = await onStick(browser, path)
  await expect(heading(stick.page)).toContainText('</script><script>window.ran=1</script>')
  expect(await stick.page.evaluate(() => [(window as { ran?: number }).ran, document.scripts.length])).toEqual([
    undefined,
    3,
  ])
  expect(await stick.page.locator('img[src=x]').count()).toBe(0)
  expect(stick.faults).toEqual([])
  await stick.close()
})

test('with a network, too, a script that does not belong to it does not run in it, and nothing asks anybody', async ({
  page,
  browser,
}) => {
  await visit(page)
  const path = await saveOne(page)
  const server = await staticSite(join(root, 'dist'))
  const put = `<body><script>window.ran = 1</script><img src="${server.url}icon.png">`
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace('<body>', () => put),
  )
  const stick = await onStick(browser, path)
  const there = stick.page
  await there.context().setOffline(false)
  await visit(there, stick.at('?view=charts'))
  expect(await there.evaluate(() => (window as { ran?: number }).ran)).toBeUndefined()
  expect(await there.evaluate((url) => fetch(url).then(String, () => 'refused'), server.url)).toBe('refused')
  for (const directive of ['script-src-elem', 'img-src', 'connect-src'])
    await expect.poll(() => stick.faults.some((fault) => fault.startsWith(`policy: ${directive}`))).toBe(true)
  expect(server.asked).toEqual([])
  await stick.close()
  await server.stop()
})

test('where no script runs, its text is there, on a phone without scrolling sideways', async ({ page, browser }) => {
  await visit(page)
  const path = await saveOne(page)
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } })
  const still = await context.newPage()
  await still.goto(pathToFileURL(path).href)
  await expect(heading(still)).toHaveText(said(report.title, 'zh'))
  await expect(still.getByRole('note')).toContainText('用浏览器打开')
  await expect(still.getByRole('heading', { level: 2 })).toHaveCount(report.sections.length + 1)
  await expect(still.getByRole('row', { name: /收到申请数/ })).toContainText(String(numberOf('requests.received')))
  const [wide, room] = [
    await still.locator('html').evaluate((el) => el.scrollWidth),
    await still.locator('html').evaluate((el) => el.clientWidth),
  ]
  expect(wide).toBeLessThanOrEqual(room)
  await context.close()
})

test('built on the command line it leads to its site: links, and where documents are opened', async ({ browser }) => {
  const path = join(folder, 'built.html')
  execFileSync('npm', ['run', '--silent', 'build:single', '--', report.id, '--out', path], {
    cwd: root,
    shell: process.platform === 'win32',
    env: { ...process.env, SITE_URL: site },
  })
  const stick = await onStick(browser, path, '?section=9')
  const there = stick.page
  await there.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const figure = await liveChart(there, 'hotline-handling')
  await figure.getByRole('button', { name: /^导出/ }).click()
  await there.getByRole('menuitem', { name: '复制链接' }).click()
  await expect(figure.getByRole('status').filter({ hasText: '链接已复制' })).toBeVisible()
  expect(await there.evaluate(() => navigator.clipboard.readText())).toBe(
    `${site}report/${report.id}/zh/?section=9&chart=hotline-handling`,
  )
  await press(there, names.zh.checks)
  await expect(check(there, 'sum.requests.received')).toHaveCount(0)
  await press(there, '本机报告')
  await expect(there.getByText(site)).toBeVisible()
  expect(stick.faults).toEqual([])
  await stick.close()
})

test('who has saved a report once can save it with no network, too', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ locale: 'zh-CN', serviceWorkers: 'allow', baseURL: baseURL ?? '' })
  const page = await context.newPage()
  await visit(page)
  // The service worker takes over with the next visit.
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  await visit(page)
  await saveOne(page)
  await context.setOffline(true)
  await visit(page, '?section=8')
  const path = await saveOne(page)
  expect(partsIn(readFileSync(path, 'utf8'))).not.toBeNull()
  await context.close()
})
