import { expect, test } from '@playwright/test'
import { allLive, chart, langs, listen, names, report, said, sectionsShown, visit } from './reader'

const id = report.id
const own = (lang: string) => `report/${id}/${lang}/`
const htmlLang = { zh: 'zh-CN', en: 'en' }
const other = { zh: 'en', en: 'zh' } as const

for (const lang of langs) {
  test.describe(`without scripts (${lang})`, () => {
    test.use({ javaScriptEnabled: false })
    test('a report has a page of its own in each language, with its text, its charts and what others find it by', async ({
      page,
      baseURL,
    }) => {
      await page.goto(own(lang))
      await expect(page).toHaveTitle(said(report.title, lang))
      await expect(page.locator('html')).toHaveAttribute('lang', htmlLang[lang])
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(said(report.title, lang))
      expect(await sectionsShown(page)).toHaveLength(report.sections.length)
      for (const { id, title } of report.charts) {
        await expect(chart(page, id).getByRole('heading')).toHaveText(said(title, lang))
        await expect(chart(page, id).locator('svg:visible')).toHaveCount(1)
      }
      const href = (selector: string) => page.locator(selector).evaluate((link) => (link as HTMLLinkElement).href)
      expect(await href('link[rel=canonical]')).toBe(`${baseURL}${own(lang)}`)
      for (const each of langs)
        expect(await href(`link[rel=alternate][hreflang="${htmlLang[each]}"]`)).toBe(`${baseURL}${own(each)}`)
      const content = (property: string) => page.locator(`meta[property="${property}"]`).getAttribute('content')
      expect(await content('og:title')).toBe(said(report.title, lang))
      expect((await content('og:description'))?.length).toBeGreaterThan(60)
      // The picture it is shared with is there, and as large as is said.
      const shared = await page.request.get(new URL((await content('og:image')) ?? '', page.url()).href)
      expect(shared.headers()['content-type']).toBe('image/png')
      const png = await shared.body()
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
      expect([await content('og:image:width'), await content('og:image:height')]).toEqual(['1200', '630'])
      const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '')
      expect(data).toMatchObject({ '@type': 'Dataset', name: said(report.title, lang), identifier: report.id })
      expect(data.variableMeasured).toHaveLength(report.headlines.length)
      const file = new URL(data.distribution[0].contentUrl, page.url()).href
      expect(file).toBe(`${baseURL}reports/${report.id}.json`)
    })
  })

  test(`the app takes such a page over in place, and its address says the rest (${lang})`, async ({ page }) => {
    const heard = listen(page)
    // What the build wrote is marked before any script of ours runs; made afresh, it would not be there.
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        const first = document.querySelector('h1')
        if (first) first.dataset.built = ''
      })
      new PerformanceObserver((list) => {
        const moved = list.getEntries().reduce((sum, e) => sum + (e as unknown as { value: number }).value, 0)
        sessionStorage.shift = Number(sessionStorage.shift ?? 0) + moved
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await visit(page, own(lang))
    await allLive(page)
    await expect(page.locator('h1[data-built]')).toHaveText(said(report.title, lang))
    expect(await page.evaluate(() => Number(sessionStorage.shift ?? 0))).toBeLessThan(0.01)

    await page.getByRole('button', { name: names[lang].table, exact: true }).click()
    await expect(page).toHaveURL(new RegExp(`/${own(lang)}\\?view=table$`))
    await page.getByRole('button', { name: lang === 'zh' ? 'Switch to English' : '换成中文' }).click()
    await expect(page).toHaveURL(new RegExp(`/${own(lang)}\\?view=table&lang=${other[lang]}$`))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(said(report.title, other[lang]))
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(said(report.title, lang))
    await page.reload()
    await expect(page.getByRole('treegrid')).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', htmlLang[lang])
    expect(heard).toEqual([])
  })
}

test('a page of its own in one language can be asked for in the other, without the first flashing by', async ({
  page,
}) => {
  await visit(page, `${own('en')}?lang=zh`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(said(report.title, 'zh'))
  await visit(page, `${own('zh')}?section=8`)
  expect(await sectionsShown(page)).toEqual([8])
})

test('the site map names every page, each of which is there and names the others', async ({ request, baseURL }) => {
  const xml = await (await request.get('sitemap.xml')).text()
  const pages = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map((m) => m[1] ?? '')
  const { reports } = (await (await request.get('reports/index.json')).json()) as { reports: { id: string }[] }
  const folders = ['accessibility', ...reports.map(({ id }) => `report/${id}`)]
  expect(pages.sort()).toEqual(folders.flatMap((folder) => [`${folder}/en/`, `${folder}/zh/`]).sort())
  for (const page of pages) {
    const answer = await request.get(page)
    expect(answer.status(), page).toBe(200)
    const html = await answer.text()
    if (page.startsWith('accessibility')) continue
    expect(html).toContain(`data-report="${page.split('/')[1]}" data-lang="${page.split('/')[2]}"`)
    expect(new URL(/rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? '', `${baseURL}${page}`).href).toBe(
      `${baseURL}${page}`,
    )
  }
})

test('the site can be installed as an app, and opens at its root', async ({ page, baseURL }) => {
  await visit(page, own('zh'))
  const devtools = await page.context().newCDPSession(page)
  const { url, data, errors } = await devtools.send('Page.getAppManifest')
  expect([url, errors]).toEqual([`${baseURL}manifest.webmanifest`, []])
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors')
  // A context of a test counts as a private window, where nothing is installed.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([])
  const manifest = JSON.parse(data ?? '')
  expect(new URL(manifest.start_url, url).href).toBe(baseURL)
  for (const { src } of manifest.icons) expect((await page.request.get(new URL(src, url).href)).status(), src).toBe(200)
  const touch = await page.locator('link[rel=apple-touch-icon]').evaluate((link) => (link as HTMLLinkElement).href)
  expect((await page.request.get(touch)).headers()['content-type']).toBe('image/png')
})

test('where the app does not come, the text still does, and an address that names a place leads to it', async ({
  page,
}) => {
  await page.route('**/assets/*.js', (route) => route.abort())
  await page.goto(own('zh'))
  const text = page
    .locator('#section-1')
    .getByText(said(report.sections[0]?.title ?? report.title, 'zh'))
    .first()
  await expect.poll(() => text.evaluate((el) => el.checkVisibility({ contentVisibilityAuto: true }))).toBe(true)
  await page.goto(`${own('zh')}?theme=light#section-6`)
  await expect(page.locator('#section-6')).toBeInViewport()
})
