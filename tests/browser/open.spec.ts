import { expect, type Page, test } from '@playwright/test'
import { allLive, langs, listen, names, report, said, section, viewed, visit } from './reader'

/** Every chart on the page: its id, name, where its drawing stands, how tall it is, and all it says. */
const drawn = (page: Page) =>
  page.locator('figure[data-chart]').evaluateAll((all) =>
    all.map((figure) => {
      const svgs = [...figure.querySelectorAll('svg')].filter((svg) => svg.checkVisibility())
      const { top = 0, height = 0 } = svgs[0]?.getBoundingClientRect() ?? {}
      return {
        id: (figure as HTMLElement).dataset.chart ?? '',
        title: figure.querySelector('h3')?.textContent ?? '',
        marks: svgs.flatMap((svg) => [...svg.querySelectorAll('[data-mark]')].map((m) => m.getAttribute('data-mark'))),
        place: [Math.round(top + scrollY), Math.round(height)],
        texts: svgs.map((svg) => svg.textContent),
      }
    }),
  )

for (const width of [1440, 390]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } })

    test.describe('without scripts', () => {
      test.use({ javaScriptEnabled: false })

      test('the whole report can be read and every chart seen', async ({ page }) => {
        await page.goto('')
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(said(report.title, 'zh'))
        await expect(page).toHaveTitle(said(report.title, 'zh'))
        for (const s of report.sections) await expect(section(page, s.number)).toContainText(said(s.title, 'zh'))
        await expect(section(page, 2)).toContainText('全州经各类载体主动发布的政府信息有17.8万余条')
        await expect(page.locator('button[data-figure="hotline.calls"]')).toContainText('6,309')
        const seen = await drawn(page)
        expect(seen).toHaveLength(report.charts.length)
        for (const { id, title, figures } of report.charts) {
          const one = seen.find((c) => c.id === id)
          expect(one?.title).toBe(said(title, 'zh'))
          expect(one?.marks, id).toEqual(expect.arrayContaining(figures))
          // Both sizes stand in the page, one of them is shown.
          expect(one?.texts, id).toHaveLength(1)
        }
      })
    })

    test('nothing moves when the live charts take over, and they show what their pictures showed', async ({
      page,
      browser,
      baseURL,
    }) => {
      await page.addInitScript(() => {
        sessionStorage.shift = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
            sessionStorage.shift = Number(sessionStorage.shift) + entry.value
        }).observe({ type: 'layout-shift', buffered: true })
      })
      await visit(page)
      await allLive(page)
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))))
      expect(await page.evaluate(() => Number(sessionStorage.shift))).toBeLessThan(0.01)

      // Also where nobody is looking yet.
      const still = await browser.newPage({ baseURL, viewport: { width, height: 900 }, javaScriptEnabled: false })
      await still.goto('')
      expect(await drawn(page)).toEqual(await drawn(still))
      await still.close()
    })
  })
}

test('a search engine finds the sentences and a summary in the HTML itself', async ({ request }) => {
  const html = await (await request.get('')).text()
  expect(html).toMatch(/<meta name="description" content="[^"]*122,232/)
  expect(html.replace(/<[^>]+>/g, '')).toContain('政府网站公开12.2万余条')
  expect(html.match(/data-chart="/g)).toHaveLength(report.charts.length)
})

for (const lang of langs) {
  test(`a headline figure leads to its place in the text, and back (${lang})`, async ({ page }) => {
    await visit(page, `?lang=${lang}`)
    expect(report.headlines.length).toBeGreaterThanOrEqual(4)
    for (const { figure } of report.headlines) {
      const lead = page.locator(`button[data-figure="${figure}"]`)
      await lead.click()
      await expect(page).toHaveURL(new RegExp(`[?&]figure=${figure}(&|$)`))
      const place = page.locator(`section[data-section] data[data-figure="${figure}"]`).first()
      await expect(place).toBeInViewport()
      await expect(place).toBeFocused()
      await page.goBack()
      await expect(page).not.toHaveURL(/figure=/)
    }
  })

  test(`nothing is said to the console on the way through the page (${lang})`, async ({ page }) => {
    const heard = listen(page)
    await visit(page, lang === 'zh' ? '' : '?lang=en')
    await allLive(page)
    for (const view of ['charts', 'table', 'checks', 'read'] as const) {
      const link = page.getByRole('button', { name: names[lang][view], exact: true })
      await link.click()
      await expect(link).toHaveAttribute('aria-current', 'page')
    }
    await allLive(page)
    await visit(page, `${viewed('compare')}&lang=${lang}`)
    await expect(page.locator('[data-comparable]').first()).toBeVisible()
    expect(heard).toEqual([])
  })
}

test('the page runs under any path of a server', async ({ page, baseURL }) => {
  const asked: string[] = []
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url())
    asked.push(pathname)
    if (!pathname.startsWith('/some/where/')) return route.fulfill({ status: 404 })
    return route.fulfill({ response: await route.fetch({ url: `${baseURL}${pathname.slice('/some/where/'.length)}` }) })
  })
  await visit(page, 'some/where/')
  await allLive(page)
  expect(asked.filter((path) => !path.startsWith('/some/where/'))).toEqual([])
  expect(asked).toContain('/some/where/reports/chuxiong-2018.json')
})
