import { expect, type Page, test } from '@playwright/test'
import { card, numberIn, report, said, viewed, visit } from './reader'

/** Chinese on screen, or in a name or a hint, that does not say it is Chinese. */
const unmarkedChinese = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = []
    const han = /\p{Script=Han}/u
    const chinese = (el: Element) => el.closest('[lang|="zh"]') !== null
    for (const el of document.body.querySelectorAll('*')) {
      if (chinese(el) || el.matches('script, style')) continue
      for (const name of ['aria-label', 'title', 'alt', 'placeholder']) {
        const words = el.getAttribute(name) ?? ''
        if (han.test(words)) found.push(`${name}=${words}`)
      }
      for (const node of el.childNodes)
        if (node.nodeType === Node.TEXT_NODE && han.test(node.nodeValue ?? '')) found.push(node.nodeValue ?? '')
    }
    return found
  })

for (const view of ['read', 'charts', 'table', 'checks', 'compare'] as const)
  test(`in the English page every Chinese name says that it is Chinese (${view})`, async ({ page }) => {
    await visit(page, `${viewed(view)}&lang=en`)
    if (view === 'compare') await expect(page.locator('[data-comparable]').first()).toBeVisible()
    if (view === 'read') {
      await numberIn(page, 'channels.wechat').click()
      await expect(card(page)).toBeVisible()
    }
    expect(await unmarkedChinese(page)).toEqual([])
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  })

test.describe('a reader whose browser speaks English', () => {
  test.use({ locale: 'en-GB' })

  test('finds the page in English, and never sees the Chinese one flash by', async ({ page }) => {
    await page.addInitScript(() => {
      const watch = () => {
        const title = document.querySelector('h1')
        if (title?.checkVisibility({ visibilityProperty: true }) && /\p{Script=Han}/u.test(title.textContent ?? ''))
          sessionStorage.flash = title.textContent
        requestAnimationFrame(watch)
      }
      watch()
    })
    await visit(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(said(report.title, 'en'))
    await expect(page).toHaveTitle(said(report.title, 'en'))
    await expect(page.locator('button[data-figure="disclosed.total"]')).toContainText('178,341')
    expect(await page.evaluate(() => sessionStorage.flash)).toBeUndefined()
  })
})

test('one button changes the language of text, charts, numbers and address, and back', async ({ page }) => {
  await visit(page)
  const headline = page.locator('button[data-figure="disclosed.total"]')
  await expect(headline).toContainText('17.8万')
  await page.getByRole('button', { name: 'Switch to English' }).click()
  await expect(headline).toContainText('178,341')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('figure', { name: 'Who does the work?' })).toBeVisible()
  await expect(page).toHaveURL(/\?lang=en$/)
  await page.getByRole('button', { name: '换成中文' }).click()
  await expect(headline).toContainText('17.8万')
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
})
