import { expect, type Locator, type Page } from '@playwright/test'

/** Where the keyboard is, in words; nowhere is never where a reader may be left. */
export const at = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const el = document.activeElement
    return !el || el === document.body
      ? 'nowhere'
      : `${el.localName} ${el.getAttribute('aria-label') ?? el.textContent}`
  })

/** Goes on with Tab, or back with Shift+Tab, as a reader must: past all that is between. */
export async function tabTo(page: Page, goal: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab', most = 200): Promise<void> {
  const there = await goal.first().elementHandle()
  for (let i = 0; i < most; i++) {
    if (await page.evaluate((el) => el === document.activeElement, there)) return
    await page.keyboard.press(key)
  }
  expect(await at(page), `after ${most} times ${key}`).toBe(String(goal))
}

/** Presses a key, after which the keyboard is somewhere. */
export async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key)
  await expect.poll(() => at(page), key).not.toBe('nowhere')
}
