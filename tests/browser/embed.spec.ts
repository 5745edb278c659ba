import { expect, type FrameLocator, type Page, test } from '@playwright/test'
import { elsewhere, type Host, siteHost } from './host'
import { bytesOf, takeAway } from './picture'
import { chartsShown, langs, liveChart, names, report, said, sectionsShown, visit } from './reader'

for (const lang of langs)
  test(`an embedded chart stands alone, with its note, source and export (${lang})`, async ({ page }) => {
    await visit(page, `?chart=hotline-handling&embed=1&lang=${lang}`)
    const figure = await liveChart(page, 'hotline-handling')
    expect(await chartsShown(page)).toEqual(['hotline-handling'])
    expect(await sectionsShown(page)).toEqual([])
    for (const role of ['banner', 'navigation', 'search'] as const) await expect(page.getByRole(role)).toHaveCount(0)
    const title = report.charts.find((c) => c.id === 'hotline-handling')?.title ?? ''
    await expect(figure).toHaveAccessibleName(said(title, lang))
    await expect(figure).toContainText(lang === 'zh' ? '来源：楚雄州2018年' : 'Source: Chuxiong Prefecture')
    expect((await bytesOf(await takeAway(page, figure, 'CSV'))).toString('utf8')).toContain('6309')
  })

test('in an embedded chart there is nowhere to lead: a mark is singled out until it is let go', async ({ page }) => {
  await visit(page, '?chart=request-outcomes&embed=1')
  const figure = await liveChart(page, 'request-outcomes')
  const granted = figure.locator('[data-mark="replies.granted"]')
  const other = figure.locator('[data-mark="replies.partly-granted"]')
  await granted.click()
  await figure.getByRole('heading').hover()
  await expect(granted).toHaveAttribute('aria-pressed', 'true')
  await expect(granted).toHaveCSS('opacity', '1')
  await expect(other).toHaveCSS('opacity', '0.35')
  await granted.click()
  await figure.getByRole('heading').hover()
  await expect(other).toHaveCSS('opacity', '1')
  await granted.press('Enter')
  await expect(other).toHaveCSS('opacity', '0.35')
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-lit]')).toHaveCount(0)
})

test('an embedded chart fits a narrow frame', async ({ page, baseURL }) => {
  await page.setContent(
    `<iframe title="chart" width="320" height="640" src="${baseURL}?chart=staffing&embed=1&lang=en"></iframe>`,
  )
  const inside = page.frameLocator('iframe')
  await expect(inside.locator('[data-live] svg')).toBeVisible()
  const wide = await inside.locator('html').evaluate((html) => [html.scrollWidth, html.clientWidth])
  expect(wide[0]).toBe(wide[1])
})

test('asked to embed a chart that is not there, the page shows the report and says so', async ({ page }) => {
  await visit(page, '?chart=atlantis&embed=1&lang=en')
  await expect(page.getByRole('status').filter({ hasText: 'This report has no chart atlantis' })).toBeVisible()
  expect(await sectionsShown(page)).toHaveLength(13)
})

test('a link to a chart brings it into view', async ({ page }) => {
  await visit(page, '?chart=press-conferences')
  await expect((await liveChart(page, 'press-conferences')).getByRole('heading')).toBeInViewport()
  await expect(page.locator('figure[data-chart="press-conferences"]')).toBeFocused()
})

test('each view has its own address, and the buttons lead there and back', async ({ page }) => {
  await visit(page, '?view=charts')
  await expect(
    page.locator('section[data-section] p[class]:visible, section[data-section] figure:visible').first(),
  ).toBeVisible()
  await expect(page.getByText('全州经各类载体主动发布的政府信息有')).toBeHidden()
  expect(await chartsShown(page)).toHaveLength(report.charts.length)
  await visit(page, '?view=table&lang=en')
  await expect(page.getByRole('treegrid')).toBeVisible()
  await page.getByRole('button', { name: names.en.charts, exact: true }).click()
  await expect(page).toHaveURL(/view=charts/)
  await page.getByRole('button', { name: names.en.read, exact: true }).click()
  await expect(page).toHaveURL(/\?lang=en$/)
  await page.goBack()
  await page.goBack()
  await expect(page.getByRole('treegrid')).toBeVisible()
})

test('the theme follows the system until the reader or the address says otherwise', async ({ page }) => {
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  const light = 'rgb(251, 250, 247)'
  const dark = 'rgb(21, 23, 26)'
  await visit(page)
  expect(await paper()).toBe(light)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(paper).toBe(dark)
  await page.getByRole('button', { name: '换成浅色' }).click()
  await expect.poll(paper).toBe(light)
  await expect(page).toHaveURL(/\?theme=light$/)
  await visit(page, '?theme=dark')
  expect(await paper()).toBe(dark)
})

test.describe('in a page elsewhere', () => {
  /** What loads on a busy machine takes its time. */
  const slowly = { timeout: 30_000 }
  let site: Awaited<ReturnType<typeof siteHost>>
  /** The code of the chart of staff, in Chinese, as the page of the site gives it to the clipboard. */
  let copied = ''
  const others: Host[] = []

  test.beforeAll(async ({ browser }) => {
    test.setTimeout(180_000)
    site = await siteHost()
    const context = await browser.newContext({ locale: 'zh-CN', serviceWorkers: 'block' })
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const page = await context.newPage()
    await page.goto(`${site.url}?chart=staffing`)
    const figure = page.locator('figure[data-chart="staffing"]')
    await expect(figure.locator('[data-live] svg')).toBeVisible(slowly)
    await figure.getByRole('button', { name: /^导出/ }).click()
    await page.getByRole('menuitem', { name: '嵌入…' }).click()
    const dialog = page.getByRole('dialog', { name: '嵌入这张图表' })
    // Until it is measured, its height is a guess.
    await expect(dialog.locator('iframe:not([data-measuring])')).toBeVisible(slowly)
    await expect(dialog.frameLocator('iframe').locator('[data-live] svg')).toBeVisible(slowly)
    await dialog.getByRole('button', { name: '复制代码' }).click()
    await expect(dialog.getByText('代码已复制')).toBeVisible()
    copied = await page.evaluate(() => navigator.clipboard.readText())
    await context.close()
  })
  test.afterEach(async () => {
    await Promise.all(others.splice(0).map((host) => host.stop()))
  })
  test.afterAll(() => site.stop())

  /** The same for another chart or language. */
  const codeOf = (id: string, lang: 'zh' | 'en' = 'zh') =>
    copied.replace('chart=staffing', `chart=${id}`).replace('lang=zh', `lang=${lang}`)
  /** Puts codes into somebody else's page and opens it. */
  async function embed(page: Page, ...codes: string[]): Promise<void> {
    const host = await elsewhere(
      `<!doctype html><title>News</title><style>body{margin:0}</style><p>News</p>${codes.join('<p>More</p>')}<p id="after">After</p>`,
    )
    others.push(host)
    await page.goto(host.url)
  }
  const inside = (page: Page, nth = 0): FrameLocator => page.frameLocator(`iframe >> nth=${nth}`)

  const drawn = (page: Page, nth = 0) => expect(inside(page, nth).locator('[data-live] svg')).toBeVisible(slowly)

  /** How the frame and what is in it stand to each other; no scroll bar means both fit. */
  const fit = async (page: Page, nth = 0) => {
    const frame = await page.locator('iframe').nth(nth).boundingBox()
    const [inner = 0, high, wide] = await inside(page, nth)
      .locator('html')
      .evaluate((html) => [
        document.querySelector('main')?.getBoundingClientRect().height ?? 0,
        html.scrollHeight - html.clientHeight,
        html.scrollWidth - html.clientWidth,
      ])
    return { over: Math.floor((frame?.height ?? 0) - inner), high, wide }
  }
  const fits = { over: 0, high: 0, wide: 0 }

  test('a chart sizes itself at every width, and again when the width changes', async ({ page }) => {
    const code = codeOf('hotline-handling')
    await embed(page, code)
    for (const width of [700, 320, 1200, 280]) {
      await page.setViewportSize({ width, height: 800 })
      await drawn(page)
      await expect.poll(() => fit(page), { message: `at ${width} px`, ...slowly }).toEqual(fits)
      // It stays as it is: no growing on and on.
      const before = await page.locator('iframe').boundingBox()
      await page.waitForTimeout(500)
      expect(await page.locator('iframe').boundingBox()).toEqual(before)
      expect(before?.height).toBeGreaterThan(200)
      expect(before?.height).toBeLessThan(900)
    }
    for (const width of [320, 700, 1200]) {
      await page.setViewportSize({ width, height: 800 })
      await page.reload()
      await drawn(page)
      await expect.poll(() => fit(page), { message: `opened at ${width} px`, ...slowly }).toEqual(fits)
    }
    // What is unfolded in it finds room too.
    await inside(page).getByRole('button', { name: /^数据/ }).click()
    await expect(inside(page).getByRole('table')).toBeVisible()
    await expect.poll(() => fit(page), slowly).toEqual(fits)
  })

  test('the first height is the right one in a column of 700 px, also where scripts are taken out', async ({
    page,
  }) => {
    await embed(page, copied.replace(/<script.*<\/script>/, ''))
    await page.setViewportSize({ width: 700, height: 800 })
    await drawn(page)
    expect(await fit(page)).toEqual(fits)
  })

  test('three charts of a page load each script once and are listened to once', async ({ browser }) => {
    const ids = ['hotline-handling', 'staffing', 'request-outcomes']
    // A reader who has never been on the site: nothing is in their cache, and all three are in sight at once.
    const reader = await browser.newContext({ viewport: { width: 700, height: 2400 }, serviceWorkers: 'allow' })
    const news = await reader.newPage()
    site.fetched.length = 0
    for (const file of Object.keys(site.bytes)) delete site.bytes[file]
    await news.addInitScript(() => {
      const listened: string[] = []
      const add = window.addEventListener
      Object.assign(window, { listened })
      window.addEventListener = (type: string, ...rest: unknown[]) => {
        listened.push(type)
        return Reflect.apply(add, window, [type, ...rest])
      }
    })
    await embed(news, ...ids.map((id) => codeOf(id)))
    for (const [nth] of ids.entries()) {
      await drawn(news, nth)
      await expect.poll(() => fit(news, nth), slowly).toEqual(fits)
    }
    const count = (file: string) => site.fetched.filter((one) => one === file).length
    const code = [...new Set(site.fetched)].filter((file) => /\.(js|css)$/.test(file))
    expect(code.length).toBeGreaterThan(5)
    expect(code.filter((file) => count(file) !== 1)).toEqual([])
    expect(count('embed.js')).toBe(1)
    expect(count('index.html')).toBe(0)
    // Nor is the site kept for reading offline by who reads another.
    expect(count('sw.js')).toBe(0)
    const listened = await news.evaluate(() => (window as unknown as { listened: string[] }).listened)
    expect(listened.filter((type) => type === 'message')).toHaveLength(1)
    const sum = (kind: RegExp) =>
      Object.entries(site.bytes).reduce((all, [file, sent]) => all + (kind.test(file) ? sent : 0), 0)
    test.info().annotations.push({
      type: 'bytes of three charts',
      description: `${sum(/\.js$/)} of script, ${sum(/\.css$/)} of style, ${sum(/\.html$/)} of pages, ${sum(/\.json$/)} of data`,
    })
    // What a chart alone has no use for stays away.
    expect(
      site.fetched.filter((file) => /ChecksPage|FigureCard|OpenPage|TakePage|EmbedDialog|papaparse/.test(file)),
    ).toEqual([])
    await reader.close()
  })

  test('the way back opens the report at the chart, in its language, in a tab of its own', async ({
    page,
    context,
  }) => {
    await embed(page, codeOf('staffing', 'en'))
    const opened = context.waitForEvent('page')
    await drawn(page)
    await inside(page).getByRole('link', { name: 'See the full report' }).click()
    const report = await opened
    expect(new URL(report.url()).search).toBe('?report=chuxiong-2018&chart=staffing&lang=en')
    await expect(report.locator('figure[data-chart="staffing"]')).toBeFocused(slowly)
    await expect(report.locator('figure[data-chart="staffing"]').getByRole('heading')).toBeInViewport()
    await expect(report.getByRole('banner')).toBeVisible()
    await expect(page.getByText('After')).toBeVisible()
  })

  test('its menu works from within: all of it can be reached, and the link copied is to the report', async ({
    page,
  }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.setViewportSize({ width: 280, height: 800 })
    await embed(page, codeOf('press-conferences', 'en'))
    await expect.poll(() => fit(page), slowly).toEqual(fits)
    await inside(page)
      .getByRole('button', { name: /^Export/ })
      .click()
    await expect(inside(page).getByRole('menuitem', { name: /^Embed/ })).toHaveCount(0)
    const { top, left, right } = await inside(page)
      .getByRole('menu')
      .evaluate((menu) => menu.getBoundingClientRect().toJSON())
    expect(top).toBeGreaterThanOrEqual(0)
    expect(left).toBeGreaterThanOrEqual(0)
    expect(right).toBeLessThanOrEqual(280)
    await inside(page).getByRole('menuitem', { name: 'Copy link' }).click()
    await expect(inside(page).getByText('Link copied')).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${site.url}?report=chuxiong-2018&chart=press-conferences&lang=en`,
    )
  })

  test('follows the system’s theme, unless one is fixed in the code', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    const code = codeOf('staffing')
    await embed(page, code, code.replace('&amp;lang=zh', '&amp;lang=zh&amp;theme=light'))
    const paper = (nth: number) =>
      inside(page, nth)
        .locator('html')
        .evaluate((html) => getComputedStyle(html).backgroundColor)
    for (const nth of [0, 1]) await drawn(page, nth)
    expect([await paper(0), await paper(1)]).toEqual(['rgb(21, 23, 26)', 'rgb(251, 250, 247)'])
  })

  test('other messages, other frames and sizes no chart has change nothing', async ({ page }) => {
    const other =
      '<iframe title="other" height="90" srcdoc="<script>parent.postMessage({type:\'openness-report:size\',chart:\'x\',height:500},\'*\')</script>"></iframe>'
    await embed(page, codeOf('staffing'), other)
    await expect.poll(() => fit(page), slowly).toEqual(fits)
    const heights = () =>
      page.locator('iframe').evaluateAll((all) => all.map((el) => el.getBoundingClientRect().height))
    const before = await heights()
    const frame = page.frames().find((one) => one.url().startsWith(site.url))
    for (const height of [1e9, -5, '300', null])
      await frame?.evaluate(
        (wrong) => parent.postMessage({ type: 'openness-report:size', chart: 'staffing', height: wrong }, '*'),
        height,
      )
    await page.evaluate(() => postMessage({ type: 'openness-report:size', chart: 'staffing', height: 300 }, '*'))
    await page.waitForTimeout(300)
    expect(await heights()).toEqual(before)
  })
})

test('where a chart to embed is not there, its frame shows the report and says so', async ({ page }) => {
  await visit(page, 'embed.html?report=chuxiong-2018&chart=atlantis&embed=1&lang=en')
  await expect(page.getByRole('status').filter({ hasText: 'This report has no chart atlantis' })).toBeVisible()
})
