import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { check, listen } from './reader'

const address = '?report=suqian-2024&view=compare&with=suqian-2023'
const open = async (page: Page, rest = '') => {
  await page.goto(address + rest)
  await page.locator('[data-comparable]').first().waitFor()
}
const first = (page: Page) => page.locator('tr[data-comparable]').first()
const saved = async (page: Page, button: string): Promise<{ name: string; text: string }> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ])
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
}

test('what is searched for and its order are in the address, and stay when the page is loaded again', async ({
  page,
}) => {
  const heard = listen(page)
  await open(page, '&lang=en')
  const all = await page.locator('tr[data-comparable]').count()
  await page.getByRole('searchbox', { name: 'Find an indicator' }).fill('行政复议')
  await expect(page).toHaveURL(/row=%E8%A1%8C/)
  await page.getByRole('button', { name: 'Rate', exact: true }).click()
  await page.getByRole('button', { name: 'Rate', exact: true }).press('Enter')
  await expect(page).toHaveURL(/sort=rate-fall/)
  await page.getByRole('checkbox', { name: 'only what two or more state' }).uncheck()
  await expect(page).toHaveURL(/single=1/)
  const [count, top] = [
    await page.locator('tr[data-comparable]').count(),
    await first(page).getAttribute('data-comparable'),
  ]
  expect(count).toBeLessThan(all)
  await page.reload()
  await first(page).waitFor()
  await expect(page.getByRole('searchbox', { name: 'Find an indicator' })).toHaveValue('行政复议')
  await expect(page.getByRole('columnheader', { name: 'Rate' })).toHaveAttribute('aria-sort', 'ascending')
  await expect(page.locator('tr[data-comparable]')).toHaveCount(count)
  await expect(first(page)).toHaveAttribute('data-comparable', top ?? '')
  const { name, text } = await saved(page, 'Download CSV')
  expect(name).toBe('compare-suqian-2023-suqian-2024-found.csv')
  expect(text.trim().split('\r\n')).toHaveLength(count + 1)
  await page.getByRole('button', { name: 'Rate', exact: true }).click()
  await page.getByRole('searchbox', { name: 'Find an indicator' }).fill('')
  await page.getByRole('checkbox', { name: 'only what two or more state' }).check()
  await expect(page).not.toHaveURL(/row=|sort=|single=/)
  expect(heard).toEqual([])
})

test('a growth that last year’s report contradicts stands first, leads to both reports, and goes away as a file', async ({
  page,
}) => {
  await open(page, '&lang=zh')
  const grew = check(page, 'continuity.growth.requests.change')
  await expect(grew).toHaveAttribute('data-verdict', 'disagrees')
  await expect(page.locator('[data-check^="continuity."]').first()).toHaveAttribute(
    'data-check',
    'continuity.growth.requests.change',
  )
  await grew.getByRole('button', { expanded: false }).click()
  await expect(grew).toContainText('3,646÷3,607−1＝约1.081%，写的是1.05%')
  const { name, text } = await saved(page, '下载核对 CSV')
  expect(name).toBe('continuity-suqian-2023-suqian-2024.csv')
  expect(text).toContain('行政规范性文件：597＋50−227＝420')
  await grew.getByRole('button', { name: /3,607件/ }).click()
  await expect(page).toHaveURL(/report=suqian-2023.*figure=requests\.handled/)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/report=suqian-2024.*view=compare/)
})

for (const width of [320, 390])
  for (const lang of ['zh', 'en'])
    test(`at ${width} px every number of the table is in sight under its name (${lang})`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 })
      await page.goto(`?report=suqian-2024&view=compare&with=suqian-2023,chuxiong-2018&lang=${lang}`)
      await first(page).waitFor()
      const outside = await page.evaluate(() => {
        const cells = [...document.querySelectorAll('tr[data-comparable] :is(th, td)')].filter(
          (cell) => cell.getClientRects().length > 0,
        )
        const range = document.createRange()
        return cells
          .filter((cell) => {
            range.selectNodeContents(cell)
            const { left, right } = range.getBoundingClientRect()
            return left < 0 || right > innerWidth
          })
          .map((cell) => cell.textContent)
      })
      expect(outside).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      // No number lies over its neighbour.
      const over = await page.evaluate(() =>
        [...document.querySelectorAll('tr[data-comparable]')].flatMap((row) => {
          const range = document.createRange()
          const boxes = [...row.querySelectorAll('td')].flatMap((cell) => {
            if (!cell.getClientRects().length) return []
            range.selectNodeContents(cell)
            return [range.getBoundingClientRect()]
          })
          return boxes.some((a, i) =>
            boxes.some(
              (b, j) =>
                i < j && a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1,
            ),
          )
            ? [row.textContent]
            : []
        }),
      )
      expect(over).toEqual([])
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode()
        .options({ resultTypes: ['violations'] })
        .include('[data-comparable]')
        .analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
    })
