import { expect, type Page, test } from '@playwright/test'
import { allLive, langs, names, report, unfold, viewed, visit } from './reader'
import { standing } from './standing'

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

const measured = async (page: Page) => {
  const { window, page: wide, out } = await page.evaluate(standing, { far: true })
  return { window, page: wide, out }
}

for (const lang of langs)
  test(`at 390 and 320 px nothing stands out at the side, in any view (${lang})`, async ({ page }) => {
    await visit(page, `?lang=${lang}`)
    await allLive(page)
    for (const view of ['read', 'charts', 'table', 'checks'] as const) {
      await page.getByRole('button', { name: names[lang][view], exact: true }).click()
      if (view === 'checks') await unfold(page, lang)
      for (const width of [390, 320]) {
        await page.setViewportSize({ width, height: 844 })
        await expect.poll(() => measured(page), view).toEqual({ window: width, page: width, out: [] })
      }
    }
    await visit(page, `${viewed('compare')}&lang=${lang}`)
    await expect(page.locator('[data-comparable]').first()).toBeVisible()
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 844 })
      await expect.poll(() => measured(page), 'compare').toEqual({ window: width, page: width, out: [] })
    }
  })

for (const lang of langs)
  for (const id of ['suqian-2024', 'suqian-2023'])
    test(`at 320 px nothing of another report stands out at the side either (${id}, ${lang})`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 844 })
      await visit(page, `report/${id}/${lang}/`)
      await allLive(page)
      for (const view of ['read', 'charts', 'table', 'checks'] as const) {
        await page.getByRole('button', { name: names[lang][view], exact: true }).click()
        if (view === 'checks') await unfold(page, lang)
        await expect.poll(() => measured(page), view).toEqual({ window: 320, page: 320, out: [] })
      }
    })

test('the headline figures are on the first screen of a phone', async ({ page }) => {
  await visit(page)
  for (const { figure } of report.headlines)
    await expect(page.locator(`button[data-figure="${figure}"]`)).toBeInViewport({ ratio: 1 })
})
