import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { officeText } from './office'
import { allLive, card, give, langs, liveChart, names, numberIn, query, unfold, viewed, visit } from './reader'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const views = ['read', 'charts', 'table', 'checks', 'compare'] as const
/** Views with charts in them. */
const drawn: readonly string[] = ['read', 'charts']

/** What axe finds wrong, one line each. */
async function wrong(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`))
}
/** Legacy: in the page itself, which has no frames, and so three times as fast. */
const axe = (page: Page) => new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })

for (const view of views)
  for (const lang of langs)
    test(`axe finds nothing wrong, on a desk or a phone, in light or dark (${view}, ${lang})`, async ({ page }) => {
      // axe looks at every element of a long page.
      test.slow()
      await page.setViewportSize({ width: 1280, height: 900 })
      await visit(page, `${viewed(view)}&lang=${lang}`)
      if (view === 'checks') await unfold(page, lang)
      if (view === 'compare') await expect(page.locator('[data-comparable]').first()).toBeVisible()
      if (drawn.includes(view)) {
        await allLive(page)
        const data = new RegExp(`^${names[lang].data}`)
        await (await liveChart(page, 'disclosure-channels')).getByRole('button', { name: data }).click()
      }
      // Every pair of language, width and theme is looked at; all three at once in half the cases.
      for (const width of [1280, 390]) {
        const colorScheme = (width === 1280) === (lang === 'zh') ? 'light' : 'dark'
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme })
        if (drawn.includes(view)) await allLive(page)
        expect(await wrong(axe(page).withTags(rules)), `${width} px, ${colorScheme}`).toEqual([])
      }
    })

for (const lang of langs)
  test(`axe finds nothing wrong with an open menu and a picked mark, in light or dark (${lang})`, async ({ page }) => {
    await visit(page, `?lang=${lang}`)
    const figure = await liveChart(page, 'hotline-handling')
    await figure.locator('[data-mark="hotline.open"]').click()
    await figure.getByRole('button', { name: new RegExp(`^${names[lang].export}`) }).click()
    await expect(page.getByRole('menu')).toBeVisible()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await wrong(axe(page).include('[data-chart="hotline-handling"]').withTags(rules)), colorScheme).toEqual([])
    }
  })

for (const lang of langs)
  test(`axe finds nothing wrong with an open card, on a desk or a phone, in light or dark (${lang})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await visit(page, `?lang=${lang}`)
    await numberIn(page, 'channels.wechat').click()
    await expect(card(page)).toBeVisible()
    for (const width of [1280, 390]) {
      const colorScheme = (width === 1280) === (lang === 'zh') ? 'light' : 'dark'
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      const around = axe(page).include('[data-card]').include('#section-2').withTags(rules)
      expect(await wrong(around), `${width} px, ${colorScheme}`).toEqual([])
    }
  })

for (const lang of langs)
  test(`every view has one title, its landmarks, and headings that skip no level (${lang})`, async ({ page }) => {
    for (const view of views) {
      await visit(page, `${viewed(view)}&lang=${lang}`)
      await expect(page.getByRole('heading', { level: 1 }), view).toHaveCount(1)
      for (const role of ['banner', 'main'] as const) await expect(page.getByRole(role), view).toHaveCount(1)
      // A comparison is long, and has its contents beside it, and above its texts their sections.
      await expect(page.getByRole('navigation'), view).toHaveCount(view === 'compare' ? 3 : 1)
      // Checks are narrowed by verdict and section; a comparison is searched in its tables.
      await expect(page.getByRole('search'), view).toHaveCount(view === 'checks' || view === 'compare' ? 0 : 1)
      const skips = await page.locator(':is(h1, h2, h3, h4, h5, h6):visible').evaluateAll((all) =>
        all.flatMap((el, i) => {
          const before = all[i - 1]
          return before && Number(el.tagName[1]) > Number(before.tagName[1]) + 1
            ? [`${before.textContent} → ${el.textContent}`]
            : []
        }),
      )
      expect(skips, view).toEqual([])
    }
  })

test('the first Tab offers to skip to the text', async ({ page }) => {
  await visit(page)
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: '跳到正文' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.locator('main').locator(':focus')).toHaveCount(1)
})

test('the Tab key leads through the page, always visibly, and the filter is set from it', async ({ page }) => {
  await visit(page)
  const stops: string[] = []
  let last = ''
  for (let i = 0; i < 60 && last !== '8'; i++) {
    await page.keyboard.press('Tab')
    const [name, outline, inView, filter] = await page.evaluate(() => {
      const el = document.activeElement as HTMLElement
      const { outlineStyle, outlineWidth } = getComputedStyle(el)
      const { top, bottom } = el.getBoundingClientRect()
      return [
        el.getAttribute('aria-label') ?? el.textContent ?? '',
        outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
        bottom > 0 && top < innerHeight,
        el.dataset.filter ?? '',
      ] as const
    })
    expect(outline, name).toBeGreaterThanOrEqual(2)
    expect(inView, name).toBe(true)
    stops.push(name)
    last = filter
  }
  // No stop holds the key, and none is passed twice.
  expect(new Set(stops).size).toBe(stops.length)
  expect(last).toBe('8')
  await page.keyboard.press('Space')
  // The address the test sees follows the page's a moment later.
  await expect.poll(() => query(page)).toBe('?section=8')
})

test('the Tab key leads through what is compared, always visibly, from the reports to the table', async ({ page }) => {
  await visit(page, viewed('compare'))
  await expect(page.locator('[data-comparable]').first()).toBeVisible()
  await page.locator('#compare-title').focus()
  const stops: string[] = []
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press('Tab')
    const [outline, inside, name] = await page.evaluate(() => {
      const el = document.activeElement as HTMLElement
      const { outlineStyle, outlineWidth } = getComputedStyle(el)
      return [
        outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
        el.closest('main') !== null,
        `${el.tagName} ${el.getAttribute('aria-label') ?? el.textContent}`,
      ] as const
    })
    if (!inside) break
    expect(outline, name).toBeGreaterThanOrEqual(2)
    stops.push(name)
  }
  expect(stops.length).toBeGreaterThan(3)
})

test('Escape closes a menu and gives the key back to its button', async ({ page }) => {
  await visit(page)
  const button = (await liveChart(page, 'staffing')).getByRole('button', { name: /^导出/ })
  await button.press('Enter')
  await expect(page.getByRole('menu')).toBeVisible()
  await expect(button).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toHaveCount(0)
  await expect(button).toBeFocused()
})

for (const lang of langs)
  test(`axe finds nothing wrong where a report is taken away, a document reviewed or a file refused (${lang})`, async ({
    page,
  }) => {
    test.slow()
    await page.setViewportSize({ width: 1280, height: 900 })
    await visit(page, `?lang=${lang}`)
    const look = async (what: string) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect(await wrong(axe(page).withTags(rules)), `${what}, ${colorScheme}`).toEqual([])
      }
    }
    await page.getByRole('button', { name: lang === 'zh' ? '带走…' : 'Take away…' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await look('taken away')
    await page.keyboard.press('Escape')
    await give(page, 'broken.json', '{"form": 1}')
    await expect(page.getByRole('alert')).toBeVisible()
    await look('refused')
    await give(page, '年报.txt', officeText)
    await page.getByRole('button', { name: lang === 'zh' ? '核对识别结果' : 'Review what was recognised' }).click()
    await expect(page.locator('[data-value]').first()).toBeVisible()
    await look('reviewed')
  })
