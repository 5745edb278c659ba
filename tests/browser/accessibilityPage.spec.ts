import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { langs, visit } from './reader'

const title = { zh: '无障碍说明', en: 'Accessibility' }

for (const lang of langs)
  test(`the foot of the page leads to what the site says of its accessibility, and that back (${lang})`, async ({
    page,
  }) => {
    await visit(page, `report/suqian-2024/${lang}/`)
    await page.getByRole('contentinfo').getByRole('link', { name: title[lang] }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title[lang])
    await page.getByRole('link', { name: lang === 'zh' ? 'English' : '中文' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title[lang === 'zh' ? 'en' : 'zh'])
    await page.getByRole('banner').getByRole('link').first().click()
    await expect(page.locator('figure[data-chart]').first()).toBeVisible()
  })

test.describe('where no script runs', () => {
  test.use({ javaScriptEnabled: false })

  test('the foot is there, and the page it leads to', async ({ page }) => {
    await page.goto('')
    await page.getByRole('link', { name: title.zh }).click()
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(5)
  })
})

test('axe finds nothing wrong in it, wide or narrow, in light or dark', async ({ page }) => {
  for (const lang of langs)
    for (const [width, colorScheme] of [
      [320, 'light'],
      [1280, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ colorScheme })
      await page.goto(`accessibility/${lang}/`)
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        `${lang}, ${width} px`,
      ).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    }
})
