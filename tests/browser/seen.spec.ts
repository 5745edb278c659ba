import { expect, type Page, test } from '@playwright/test'
import { allLive, names, visit } from './reader'

/** Contrast of two colours as computed styles write them, by WCAG. */
function contrast(one: string, other: string): number {
  const [a = 0, b = 0] = [one, other]
    .map((colour) => {
      const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((n) => {
        const c = Number(n) / 255
        return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    })
    .sort((x, y) => y - x)
  return (a + 0.05) / (b + 0.05)
}

/** Shapes of marks, each with its colour, and the colours of the paper and the track behind them. */
const painted = (page: Page) =>
  page.evaluate(() => {
    const probe = document.querySelector('[data-live]') as HTMLElement
    const worth = (token: string) => {
      const dot = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
      probe.querySelector('svg')?.append(dot)
      dot.style.fill = `var(${token})`
      const { fill } = getComputedStyle(dot)
      dot.remove()
      return fill
    }
    const shapes = [
      ...document.querySelectorAll<SVGElement>(
        '[data-live] :is([data-mark], [data-mark-part]) :is(rect, path, circle)',
      ),
    ]
    const texts = [...document.querySelectorAll('[data-live] text')]
    return {
      paper: getComputedStyle(document.documentElement).backgroundColor,
      track: worth('--c-faint'),
      marks: shapes.flatMap((el) => {
        const { fill, fillOpacity, stroke } = getComputedStyle(el)
        // Lines have no area.
        if (!el.hasAttribute('fill')) return []
        if (/--(c-faint|paper)|transparent/.test(`${el.getAttribute('fill')}${el.getAttribute('stroke')}`)) return []
        // A band is as faint as it is to be read through; its edge is what is seen.
        const colour = fill === 'none' || fillOpacity !== '1' ? stroke : fill
        const chart = el.closest('figure')?.dataset.chart
        const { left, right, top, bottom } = el.getBoundingClientRect()
        return [{ chart, colour, left, right, top, bottom }]
      }),
      texts: [...new Set(texts.map((el) => getComputedStyle(el).fill))],
    }
  })

for (const [forced, colorScheme, theme] of [
  [false, 'light', ''],
  [false, 'dark', ''],
  [true, 'light', ''],
  [true, 'dark', '&theme=light'],
] as const)
  test(`each mark is told from paper and track, and from the next one (${colorScheme}${forced ? ', forced' : ''}${theme})`, async ({
    page,
  }, info) => {
    await page.emulateMedia({ colorScheme, forcedColors: forced ? 'active' : 'none' })
    let least = 21
    for (const address of ['?view=charts&lang=en', 'report/suqian-2024/en/?view=charts']) {
      await visit(page, address + theme)
      await allLive(page)
      const { paper, track, marks, texts } = await painted(page)
      expect(marks.length).toBeGreaterThan(60)
      for (const { chart, colour } of marks)
        for (const ground of [paper, track]) {
          least = Math.min(least, contrast(colour, ground))
          expect(contrast(colour, ground), `${chart}: ${colour} on ${ground}`).toBeGreaterThanOrEqual(3)
        }
      for (const colour of texts) expect(contrast(colour, paper), colour).toBeGreaterThanOrEqual(4.5)
      // Side by side in one row with less than 3:1 between them: then there is paper between them.
      for (const [i, a] of marks.entries())
        for (const b of marks.slice(i + 1)) {
          const inRow = a.chart === b.chart && a.top === b.top && a.bottom === b.bottom
          const wide = Math.min(a.right - a.left, b.right - b.left) > 4
          if (inRow && wide && contrast(a.colour, b.colour) < 3 && Math.abs(a.right - b.left) < 20)
            expect(b.left - a.right, `${a.chart}: ${a.colour} beside ${b.colour}`).toBeGreaterThan(1)
        }
    }
    info.annotations.push({ type: 'least contrast of a mark', description: least.toFixed(2) })
  })

test('with forced colours what is chosen, lit, focused and under way is told by more than a background', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await visit(page, '?section=9&lang=en')
  const style = (of: string, what: 'backgroundColor' | 'outlineStyle' | 'borderBottomColor') =>
    page
      .locator(of)
      .first()
      .evaluate((el, name) => getComputedStyle(el)[name], what)
  const chip = (n: number) => style(`[data-filter="${n}"]`, 'backgroundColor')
  expect(await chip(9)).not.toBe(await chip(8))
  expect(await style('nav [aria-current]', 'borderBottomColor')).not.toBe(
    await style('nav button:not([aria-current])', 'borderBottomColor'),
  )
  const number = page.locator('#section-9 data[data-figure="hotline.open"]').first()
  await number.hover()
  await expect(number).toHaveCSS('outline-style', 'dotted')
  await number.focus()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Tab')
  await expect(number).toHaveCSS('outline-style', 'solid')
  const figure = page.locator('figure[data-chart="hotline-handling"]')
  await figure.getByRole('button', { name: /^Export/ }).press('Enter')
  await expect(page.getByRole('menuitemradio', { checked: true })).toHaveCSS('outline-style', 'dotted')
  await expect(page.getByRole('menuitemradio', { checked: false }).first()).toHaveCSS('outline-style', 'none')
})

test('a picture taken with forced colours is in the colours of its theme', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await visit(page, '?lang=en')
  const figure = page.locator('figure[data-chart="request-outcomes"]')
  await figure.getByRole('button', { name: /^Export/ }).press('Enter')
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'SVG', exact: true }).press('Enter')
  const chunks: Buffer[] = []
  for await (const chunk of await (await download).createReadStream()) chunks.push(chunk)
  const fills = new Set(
    Buffer.concat(chunks)
      .toString()
      .match(/fill="rgb[^"]*"/g),
  )
  expect(fills.size).toBeGreaterThan(7)
})

test('where motion is to be reduced, nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.addInitScript(() => {
    const seen: string[] = []
    Object.assign(window, { moved: seen })
    for (const kind of ['transitionrun', 'animationstart'] as const)
      document.addEventListener(kind, (event) =>
        seen.push(`${kind} ${(event.target as Element).outerHTML.slice(0, 80)}`),
      )
  })
  // Never comes: it is waited for as long as the test looks.
  await page.route('**/assets/worker-*.js', () => {})
  await visit(page, '?section=9&lang=en')
  await allLive(page)
  await page.locator('[data-mark="hotline.open"]').first().hover()
  await page.getByRole('button', { name: names.en.table, exact: true }).click()
  await page.locator('tr[aria-expanded] button').first().click()
  await page
    .locator('header input[type=file]')
    .setInputFiles({ name: 'a.html', mimeType: 'text/html', buffer: Buffer.from('<p>一</p>'.repeat(99)) })
  await expect(page.getByRole('progressbar')).toBeVisible()
  await page.waitForTimeout(300)
  expect(await page.evaluate(() => (window as unknown as { moved: string[] }).moved)).toEqual([])
  await expect(page.locator('html')).toHaveCSS('scroll-behavior', 'auto')
})
