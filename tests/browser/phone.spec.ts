import { expect, type Page, test } from '@playwright/test'
import { allLive, langs, names, report, visit } from './reader'

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

/** How wide window and page are, and what stands out at the side. */
const measured = (page: Page) =>
  page.evaluate(() => ({
    // A page that is too wide is zoomed out on a phone: then the window is wider than the phone.
    window: innerWidth,
    page: document.documentElement.scrollWidth,
    out: [...document.querySelectorAll('h1, h2, h3, p, button, input, figure, svg, table, fieldset')]
      // What lies in a strip to be pushed sideways may.
      .filter((el) => el.checkVisibility() && !el.closest('[data-list], fieldset, [data-columns=many]'))
      .filter((el) => el.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .map((el) => el.outerHTML.slice(0, 80)),
  }))

for (const lang of langs)
  test(`at 390 and 320 px nothing stands out at the side, in any view (${lang})`, async ({ page }) => {
    await visit(page, `?lang=${lang}`)
    await allLive(page)
    for (const view of ['read', 'charts', 'table'] as const) {
      await page.getByRole('button', { name: names[lang][view], exact: true }).click()
      for (const width of [390, 320]) {
        await page.setViewportSize({ width, height: 844 })
        await expect.poll(() => measured(page), view).toEqual({ window: width, page: width, out: [] })
      }
    }
  })

test('at 390 px the charts stand under their text, as wide as it', async ({ page }) => {
  await visit(page)
  for (const { id, section } of report.charts) {
    const beside = await page.locator(`figure[data-chart="${id}"]`).evaluate((figure) => {
      const row = figure.closest('[data-charts]')
      const text = row?.previousElementSibling
      return [text?.getBoundingClientRect(), figure.getBoundingClientRect(), text?.closest('section')?.id] as const
    })
    const [text, figure, place] = beside
    expect(place, id).toBe(`section-${section}`)
    expect(figure.top, id).toBeGreaterThanOrEqual(text?.bottom ?? Number.POSITIVE_INFINITY)
    expect(figure.left, id).toBe(text?.left)
  }
})

test('the headline figures are on the first screen of a phone', async ({ page }) => {
  await visit(page)
  for (const { figure } of report.headlines)
    await expect(page.locator(`button[data-figure="${figure}"]`)).toBeInViewport({ ratio: 1 })
})

test('what a finger must hit is at least 24 px high and wide', async ({ page }) => {
  await visit(page)
  const small = await page.locator('button:visible, summary, input:not([type="file"]):visible').evaluateAll((all) =>
    all.flatMap((el) => {
      const { width, height } = el.getBoundingClientRect()
      return width < 24 || height < 24 ? [`${el.textContent} ${Math.round(width)}x${Math.round(height)}`] : []
    }),
  )
  expect(small).toEqual([])
})
