import { expect, test } from '@playwright/test'
import { press, tabTo } from './keys'
import { card, chart, check, listen, names, query, sectionsShown, visit } from './reader'

/** Every task by keys alone, from the top of the page; each step ends where a reader can go on. */
test.beforeEach(({ page }) => page.setViewportSize({ width: 1280, height: 900 }))

test('theme, language and view are changed, and the keyboard stays on the button', async ({ page }) => {
  await visit(page, '?lang=en')
  const theme = page.getByRole('button', { name: /^Switch to (dark|light)$/ })
  await tabTo(page, theme)
  await press(page, 'Enter')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(theme).toBeFocused()
  const language = page.getByRole('banner').locator('button[lang]')
  await tabTo(page, language)
  await press(page, 'Enter')
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  await expect(language).toBeFocused()
  for (const view of ['charts', 'table', 'checks', 'compare'] as const) {
    const button = page.getByRole('button', { name: names.zh[view], exact: true })
    await tabTo(page, button)
    await press(page, 'Enter')
    await expect(button).toHaveAttribute('aria-current', 'page')
    await expect(button).toBeFocused()
  }
})

test('sections and topics are chosen, words searched and stepped through, and all is shown again', async ({ page }) => {
  await visit(page, '?lang=en')
  const box = page.getByRole('searchbox', { name: names.en.search })
  await tabTo(page, box)
  await page.keyboard.type('hotline')
  await expect(page.locator('mark[data-hit]:visible').first()).toHaveText(/^hotline$/i)
  await press(page, 'Enter')
  await expect(page.locator('mark[data-current]').first()).toBeInViewport()
  await expect(box).toBeFocused()
  await tabTo(page, page.getByRole('button', { name: 'Next match' }))
  await press(page, 'Enter')
  await expect(page.getByRole('search').getByRole('status')).toHaveText(/^Match 2 of/)
  await tabTo(page, page.getByRole('button', { name: /^Clear/ }))
  await press(page, 'Enter')
  await expect(box).toBeFocused()
  for (const id of ['9', 'hotline']) {
    const chip = page.locator(`[data-filter="${id}"]`)
    await tabTo(page, chip)
    await press(page, 'Space')
    await expect(chip).toHaveAttribute('aria-pressed', 'true')
    await expect(chip).toBeFocused()
  }
  expect(await sectionsShown(page)).toEqual([9])
  await tabTo(page, page.getByRole('button', { name: names.en.all, exact: true }))
  await press(page, 'Enter')
  await expect.poll(() => sectionsShown(page)).toHaveLength(13)
  await expect(page.locator('main')).toBeFocused()
})

test('a mark is read and followed, its data opened, and each file and window of its menu reached', async ({ page }) => {
  await visit(page, '?section=8&lang=en')
  const figure = chart(page, 'request-outcomes')
  const mark = (id: string) => figure.locator(`[data-mark="${id}"]`)
  await tabTo(page, mark('replies.granted'))
  await press(page, 'ArrowDown')
  await expect(mark('replies.partly-granted')).toBeFocused()
  await expect(figure.getByRole('tooltip')).toBeVisible()
  await press(page, 'Enter')
  await expect(page.locator('#section-8 data[data-figure="replies.partly-granted"]').first()).toBeFocused()
  await press(page, 'Escape')
  await expect(mark('replies.partly-granted')).toBeFocused()
  const data = figure.getByRole('button', { name: /^Data/ })
  await tabTo(page, data)
  await press(page, 'Enter')
  await expect(figure.getByRole('table')).toBeVisible()
  await expect(data).toBeFocused()
  const menu = figure.getByRole('button', { name: /^Export/ })
  const choose = async (item: string) => {
    await tabTo(page, menu)
    await press(page, 'Enter')
    await expect(figure.getByRole('menuitem', { name: 'PNG', exact: true })).toBeFocused()
    const goal = figure.getByRole('menuitem', { name: item, exact: true })
    for (let i = 0; i < 12 && !(await goal.evaluate((el) => el === document.activeElement)); i++)
      await press(page, 'ArrowDown')
    await expect(goal).toBeFocused()
  }
  for (const kind of ['PNG', 'SVG', 'CSV']) {
    await choose(kind)
    const saved = page.waitForEvent('download')
    await press(page, 'Enter')
    expect((await saved).suggestedFilename()).toMatch(new RegExp(`\\.${kind.toLowerCase()}$`))
    await expect(menu).toBeFocused()
  }
  for (const window of ['More sizes…', 'Embed…']) {
    await choose(window)
    await press(page, 'Enter')
    const dialog = page.getByRole('dialog')
    // From the first to the last and round again: the page behind is never reached, and Escape is heard at each stop.
    await expect(dialog.locator(':focus')).toHaveCount(1)
    for (let i = 0; i < 12; i++) {
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.localName), window).not.toBe('iframe')
      expect(
        await page.evaluate(() => document.activeElement?.closest('main dialog, dialog, body')?.localName),
      ).toMatch(/dialog|body/)
    }
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await expect(menu).toBeFocused()
  }
})

test('the link is copied from the window that takes the report away, which closes back to its button', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await visit(page, '?section=8&lang=en')
  const take = page.getByRole('button', { name: 'Take away…' })
  await tabTo(page, take)
  await press(page, 'Enter')
  const dialog = page.getByRole('dialog')
  await tabTo(page, dialog.getByRole('button', { name: 'Copy link' }))
  await press(page, 'Enter')
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('section=8')
  await press(page, 'Escape')
  await expect(dialog).toHaveCount(0)
  await expect(take).toBeFocused()
})

test('the card of a number is opened, walked round, followed and closed, and leads back to the number', async ({
  page,
}) => {
  await visit(page, '?section=9&lang=en')
  const number = page.locator('#section-9 data[data-figure="hotline.calls"]').first()
  await tabTo(page, number)
  await press(page, 'Enter')
  await expect(card(page)).toBeFocused()
  const stops = await card(page).getByRole('button').count()
  for (let i = 0; i < stops + 1; i++) await press(page, 'Tab')
  await expect(card(page).getByRole('button').first()).toBeFocused()
  await press(page, 'Escape')
  await expect(number).toBeFocused()
  await expect(card(page)).toHaveCount(0)
  await press(page, 'Enter')
  await tabTo(page, card(page).getByRole('button', { name: /What became of the calls/ }), 'Tab', stops + 1)
  await press(page, 'Enter')
  await expect(page.locator('[data-chart="hotline-handling"] [data-mark="hotline.calls"]')).toBeFocused()
  await press(page, 'Escape')
  await expect(number).toBeFocused()
})

test('checks are narrowed by verdict, opened, followed to the sentence and back', async ({ page }) => {
  await visit(page, '?view=checks&lang=en')
  const chip = page.locator('[data-filter="explained"]')
  await tabTo(page, chip)
  await press(page, 'Space')
  await expect(page.locator('[data-check]')).toHaveCount(5)
  await expect(chip).toBeFocused()
  await tabTo(page, page.locator('[data-check] [aria-expanded]'))
  await press(page, 'Enter')
  const figure = page.locator('[data-check] dd [data-figure]').first()
  await tabTo(page, figure)
  await press(page, 'Enter')
  await expect(page.locator('main [data-text] data:focus, main tr:focus')).toHaveCount(1)
  await press(page, 'Escape')
  await expect(check(page, String(await page.locator('[data-check]').first().getAttribute('data-check')))).toBeVisible()
  await expect(figure).toBeFocused()
})

test('reports are ticked in the library and compared, another indicator is drawn, and the way leads back', async ({
  page,
}) => {
  const heard = listen(page)
  await visit(page, '?lang=en')
  await tabTo(page, page.getByRole('button', { name: 'Library', exact: true }))
  await press(page, 'Enter')
  await tabTo(page, page.getByRole('searchbox'))
  await page.keyboard.type('Suqian')
  const boxes = page.getByRole('checkbox')
  await expect(boxes).toHaveCount(2)
  for (const nth of [0, 1]) {
    await tabTo(page, boxes.nth(nth))
    await press(page, 'Space')
    await expect(boxes.nth(nth)).toBeFocused()
  }
  await tabTo(page, page.getByRole('region', { name: 'Reports ticked' }).getByRole('link'), 'Shift+Tab')
  await press(page, 'Enter')
  await expect(page.locator('[data-comparable]').first()).toBeVisible()
  await expect(page.locator('main')).toBeFocused()
  await tabTo(page, page.getByRole('combobox').first())
  await press(page, 'ArrowDown')
  await expect.poll(() => query(page)).toContain('indicator=')
  await page.goBack()
  await page.goBack()
  await expect(boxes.first()).toBeChecked()
  await expect(page.locator('main')).toBeFocused()
  expect(heard).toEqual([])
})
