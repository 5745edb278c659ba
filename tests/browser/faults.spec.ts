import { expect, type Page, type Route, test } from '@playwright/test'
import {
  allLive,
  chart,
  langs,
  liveChart,
  names,
  report,
  reportFile,
  said,
  section,
  sectionsShown,
  visit,
  written,
} from './reader'

const file = 'reports/chuxiong-2018.json'
const json = (body: string) => (route: Route) => route.fulfill({ contentType: 'application/json', body })
const answers: [string, (route: Route) => Promise<void>, RegExp[], RegExp[]][] = [
  [
    'is missing',
    (r) => r.fulfill({ status: 404 }),
    [/服务器上没有 reports\/chuxiong-2018\.json（404）/],
    [/is not on the server \(404\)/],
  ],
  ['a server in trouble', (r) => r.fulfill({ status: 500 }), [/服务器.*回答是 500/], [/The server answered 500/]],
  [
    'a broken connection',
    (r) => r.abort(),
    [/取不到.*请检查网络连接/],
    [/could not be fetched: please check the connection/],
  ],
  ['cut off', json(written.slice(0, 50_000)), [/文件不完整/], [/incomplete/]],
  [
    'a web page',
    (r) => r.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Log in</title>' }),
    [/不是有效的 JSON.*第1行第1列/],
    [/not valid JSON.*line 1, column 1/],
  ],
  [
    'a broken format',
    json(written.replace('"form": "2014"', '"form": "1999"').replace('"year": 2018', '"year": "2018"')),
    [/\/form：应为/, /\/year：应为 number/],
    [/\/form: expected/, /\/year: expected number/],
  ],
]

for (const lang of langs)
  test(`what is wrong with the report’s file is told, by name and place, and trying again recovers (${lang})`, async ({
    page,
  }) => {
    const alert = page.getByRole('alert')
    const retry = alert.getByRole('button', { name: names[lang].retry })
    for (const [how, answer, zh, en] of answers)
      await test.step(how, async () => {
        await page.unroute(reportFile)
        await page.route(reportFile, answer)
        if (await retry.isVisible()) await retry.click()
        else await page.goto(lang === 'zh' ? '' : '?lang=en')
        for (const words of [file, ...(lang === 'zh' ? zh : en)])
          await expect(alert, how).toContainText(words, { timeout: 10_000 })
        // In Chinese the page the build wrote can be read all the while.
        if (lang === 'zh') await expect(section(page, 9).getByText('6,309件').first()).toBeVisible()
        else await expect(page.getByRole('button', { name: '换成中文' })).toBeEnabled()
      })
    await page.unroute(reportFile)
    await retry.click()
    await expect(alert).toHaveCount(0)
    await liveChart(page, 'hotline-handling')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(said(report.title, lang))
  })

for (const lang of langs)
  test(`a list of reports that is missing is told, and trying again recovers (${lang})`, async ({ page }) => {
    await page.route('**/reports/index.json', (route) => route.fulfill({ status: 404 }))
    await page.goto(`?lang=${lang}`)
    await expect(page.getByRole('alert')).toContainText('reports/index.json')
    await page.unroute('**/reports/index.json')
    await page.getByRole('alert').getByRole('button', { name: names[lang].retry }).click()
    await liveChart(page, 'staffing')
  })

/** Holds the report file back until told to let it go. */
async function held(page: Page): Promise<() => void> {
  let letGo = () => {}
  const free = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(reportFile, async (route) => {
    await free
    await route.continue().catch(() => {})
  })
  return letGo
}

test('on a slow line the text and charts are there before the data, and the page answers once they are', async ({
  page,
}) => {
  const letGo = await held(page)
  await page.goto('')
  await expect(section(page, 1)).toBeVisible()
  await expect(chart(page, 'staffing').locator('svg:visible')).toHaveCount(1)
  await expect(page.locator('[data-live]')).toHaveCount(0)
  letGo()
  await liveChart(page, 'staffing')
  await page.locator('button[data-filter="8"]').click()
  expect(await sectionsShown(page)).toEqual([8])
})

test('buttons that are pressed before the page answers are pressed once it does, each once', async ({ page }) => {
  const letGo = await held(page)
  await page.goto('')
  const charts = page.getByRole('button', { name: names.zh.charts, exact: true })
  await page.locator('[data-waiting]').waitFor()
  await page.getByRole('button', { name: '换成深色' }).click()
  await charts.click()
  await charts.click()
  await expect(charts).not.toHaveAttribute('aria-current', 'page')
  letGo()
  await expect(charts).toHaveAttribute('aria-current', 'page')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  expect(page.url()).toContain('view=charts')
})

test('while a report is on its way in another language, the page says so', async ({ page }) => {
  const letGo = await held(page)
  await page.goto('?lang=en')
  await expect(page.getByRole('progressbar', { name: 'Loading the report…' })).toBeVisible()
  letGo()
  await liveChart(page, 'staffing')
  await expect(page.getByRole('progressbar')).toHaveCount(0)
})

test('a file that never arrives is given up after a while, and the reader told', async ({ page }) => {
  await page.clock.install()
  await held(page)
  await page.goto('?lang=en')
  await expect(page.getByRole('progressbar')).toBeVisible()
  const alert = page.getByRole('alert')
  for (let tries = 0; tries < 10 && (await alert.count()) === 0; tries++) await page.clock.fastForward(31_000)
  await expect(alert).toContainText(`${file} had not arrived after 30 seconds`)
})

test('the report is fetched once, however the page is used', async ({ page }) => {
  let fetched = 0
  page.on('request', (request) => {
    if (request.url().endsWith(file)) fetched++
  })
  await visit(page, '?lang=en')
  await allLive(page)
  for (const view of [names.en.table, names.en.checks, names.en.charts, names.en.read])
    await page.getByRole('button', { name: view, exact: true }).click()
  await page.getByRole('button', { name: '换成中文' }).click()
  await page.evaluate(() => {
    for (const name of ['visibilitychange', 'focus', 'online']) window.dispatchEvent(new Event(name))
  })
  await allLive(page)
  expect(fetched).toBe(1)
})

test('a chart whose code does not come keeps its picture, which answers all the same', async ({ page }) => {
  await page.route('**/assets/flow-*.js', (route) => route.abort())
  await visit(page)
  const pictured = chart(page, 'hotline-handling')
  await pictured.scrollIntoViewIfNeeded()
  const asked = page.waitForEvent('requestfailed', (request) => /flow-.*\.js$/.test(request.url()))
  await pictured.locator('svg:visible').hover()
  await asked
  await expect(pictured.getByRole('alert')).toHaveCount(0)
  await expect(pictured.locator('svg:visible')).toBeVisible()
  await pictured.locator('[data-mark]:visible').first().click()
  await expect(page).toHaveURL(/figure=/)
})

for (const lang of langs)
  test(`a chart whose code does not come shows its figures, the others are drawn, and it can be drawn again (${lang})`, async ({
    page,
  }) => {
    await page.route('**/assets/flow-*.js', (route) => route.abort())
    // Not the page as it was built: its charts have no pictures.
    await visit(page, lang === 'zh' ? '?lang=zh&section=9,13' : '?lang=en')
    const broken = chart(page, 'hotline-handling')
    await broken.scrollIntoViewIfNeeded()
    await expect(broken.getByRole('alert')).toBeVisible()
    await expect(broken.getByRole('table').getByRole('row')).toContainText([/2,750/, /3,559/, /3,471/, /88/])
    await liveChart(page, 'new-media-accounts')
    await expect(section(page, 13)).toContainText(said(report.sections[12]?.title ?? '', lang))
    await page.unroute('**/assets/flow-*.js')
    await broken.getByRole('alert').getByRole('button').click()
    await expect(broken.locator('[data-live] svg')).toBeVisible()
    await expect(broken.getByRole('alert')).toHaveCount(0)
  })

test('a picture that cannot be made is told, and the page goes on', async ({ page }) => {
  await page.route('**/assets/still-*.js', (route) => route.abort())
  await visit(page)
  const figure = await liveChart(page, 'staffing')
  await figure.getByRole('button', { name: /^导出/ }).click()
  await page.getByRole('menuitem', { name: 'PNG' }).click()
  await expect(figure.getByRole('status').filter({ hasText: '图片没能做成' })).toBeVisible()
  await expect(figure.locator('svg')).toBeVisible()
})

test('a view whose code does not come says so, and can be tried again', async ({ page }) => {
  let asked = 0
  await page.route('**/assets/ChecksPage-*.js', (route) => {
    asked++
    return route.abort()
  })
  await visit(page)
  await page.getByRole('button', { name: names.zh.checks, exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('其余部分照常可用')
  // A server in trouble is not asked again and again.
  expect(asked).toBeLessThan(4)
  await page.unroute('**/assets/ChecksPage-*.js')
  await page.getByRole('alert').getByRole('button', { name: names.zh.retry }).click()
  await expect(page.getByRole('region', { name: names.zh.checks, exact: true })).toBeVisible()
})
