import { expect, type Page, test } from '@playwright/test'
import jsQR from 'jsqr'
import { bytesOf } from './picture'
import { card, liveChart, numberIn, sectionsShown, visit, written } from './reader'

/** The window where the report is taken away. */
async function takeWindow(page: Page) {
  await page.getByRole('button', { name: /^(带走|Take away)…$/ }).click()
  const dialog = page.getByRole('dialog', { name: /^(带走这份报告|Take this report with you)$/ })
  await expect(dialog).toBeVisible({ timeout: 15_000 })
  return dialog
}

/** A picture of a code, as a camera sees it -> what it says. */
async function scanned(page: Page, png: Buffer): Promise<string | undefined> {
  const seen = await page.evaluate(async (base64) => {
    const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))]))
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
    if (!context) throw new Error('no canvas')
    context.drawImage(bitmap, 0, 0)
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height)
    let dark = ''
    for (let at = 0; at < data.length; at += 4) dark += (data[at] ?? 0) < 128 ? '1' : '0'
    return { dark, width: bitmap.width, height: bitmap.height }
  }, png.toString('base64'))
  const pixels = new Uint8ClampedArray(seen.dark.length * 4).fill(255)
  for (const [at, dark] of [...seen.dark].entries()) if (dark === '1') pixels.fill(0, at * 4, at * 4 + 3)
  return jsQR(pixels, seen.width, seen.height, { inversionAttempts: 'dontInvert' })?.data
}

/** The share sheet of a phone, which takes what it is given, or does not. */
const withSheet = (page: Page, outcome: 'taken' | 'AbortError' | 'NotAllowedError' = 'taken') =>
  page.addInitScript((end) => {
    const shared: unknown[] = []
    Object.assign(window, { shared })
    Object.defineProperty(navigator, 'share', {
      configurable: true,
      value: async (what: unknown) => {
        shared.push(what)
        if (end !== 'taken') throw new DOMException('no', end)
      },
    })
  }, outcome)
const shared = (page: Page) => page.evaluate(() => (window as unknown as { shared: unknown[] }).shared)

for (const theme of ['light', 'dark'] as const)
  test(`the link to what is on screen is copied, and the code on screen leads there (${theme})`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await visit(page, `?section=8,9&q=${encodeURIComponent('热线')}&lang=zh&theme=${theme}`)
    const dialog = await takeWindow(page)
    await dialog.getByRole('button', { name: '复制链接' }).click()
    await expect(dialog.getByText('链接已复制')).toBeVisible()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    const { origin, pathname } = new URL(page.url())
    expect(decodeURIComponent(link)).toBe(`${origin}${pathname}report/chuxiong-2018/zh/?section=8,9&q=热线`)
    await expect(dialog.getByRole('textbox', { name: '链接地址' })).toHaveValue(link)
    const code = dialog.getByRole('img', { name: '二维码，扫一扫打开这个链接' })
    expect((await code.boundingBox())?.width).toBeGreaterThan(200)
    expect(await scanned(page, await code.screenshot())).toBe(link)
    // What it leads to is what was on screen.
    await page.goto(link)
    await expect.poll(() => sectionsShown(page)).toEqual([9])
    await expect(page.getByRole('searchbox')).toHaveValue('热线')
  })

test('the code is saved for paper, as PNG and as SVG, and both lead there', async ({ page }) => {
  await visit(page, '?section=8&theme=dark')
  const dialog = await takeWindow(page)
  const link = await dialog.getByRole('textbox', { name: '链接地址' }).inputValue()
  const save = async (name: string) => {
    const saved = page.waitForEvent('download')
    await dialog.getByRole('button', { name }).click()
    return saved
  }
  const png = await save('二维码存为PNG')
  expect(png.suggestedFilename()).toBe('chuxiong-2018-link.png')
  await expect(dialog.getByText('已保存 chuxiong-2018-link.png')).toBeVisible()
  const bytes = await bytesOf(png)
  expect(bytes.readUInt32BE(16)).toBeGreaterThanOrEqual(1200)
  expect(await scanned(page, bytes)).toBe(link)

  const svg = await save('二维码存为SVG')
  expect(svg.suggestedFilename()).toBe('chuxiong-2018-link.svg')
  const alone = await page.context().newPage()
  await alone.setContent(`<img alt="" src="data:image/svg+xml;base64,${(await bytesOf(svg)).toString('base64')}">`)
  expect(await scanned(page, await alone.locator('img').screenshot())).toBe(link)
})

test('a long search still fits a code that is read from a phone, and is told to be dense', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await visit(page, `?q=${encodeURIComponent('政府信息公开'.repeat(20))}`)
  const dialog = await takeWindow(page)
  await expect(dialog.getByText(/二维码很密/)).toBeVisible()
  const link = await dialog.getByRole('textbox', { name: '链接地址' }).inputValue()
  const saved = page.waitForEvent('download')
  await dialog.getByRole('button', { name: '二维码存为PNG' }).click()
  expect(await scanned(page, await bytesOf(await saved))).toBe(link)
  const wide = await dialog.evaluate((el) => el.scrollWidth - el.clientWidth)
  expect(wide).toBe(0)
})

test('the share sheet gets the report, a chart and a number, each with its link', async ({ page }) => {
  await withSheet(page)
  await visit(page, '?lang=en')
  const here = new URL('report/chuxiong-2018/en/', page.url()).href
  const dialog = await takeWindow(page)
  await dialog.getByRole('button', { name: 'Share…' }).click()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()

  const figure = await liveChart(page, 'staffing')
  await figure.getByRole('button', { name: /^Export/ }).click()
  await page.getByRole('menuitem', { name: 'Share…' }).click()

  await numberIn(page, 'hotline.calls').click()
  await card(page).getByRole('button', { name: 'Share…' }).click()
  expect(await shared(page)).toEqual([
    { title: await page.title(), url: here },
    {
      title: await figure.getByRole('heading').textContent(),
      url: `${here}?chart=staffing`,
    },
    { title: expect.stringMatching(/call/i), url: `${here}?figure=hotline.calls` },
  ])
})

test('what is shared from the root is previewed elsewhere as it is: of its report, in its language', async ({
  page,
  request,
}) => {
  for (const [lang, shown] of [
    ['en', 'suqian-2023'],
    ['zh', 'suqian-2024'],
  ] as const) {
    await visit(page, `?report=${shown}&lang=${lang}&view=table`)
    const dialog = await takeWindow(page)
    const link = await dialog.getByRole('textbox', { name: /^(链接地址|Address of the link)$/ }).inputValue()
    const title = await page.title()
    // What a crawler reads of it: the HTML as it is served, no script.
    const html = await (await request.get(link)).text()
    expect(html).toContain(`<meta property="og:title" content="${title}">`)
    expect(html).toContain(`report/${shown}/${lang}/picture.png`)
    await page.goto(link)
    await expect(page.getByRole('treegrid')).toBeVisible()
    await expect(page).toHaveTitle(title)
  }
})

test('a share that was closed says nothing, one that failed says what to do', async ({ page }) => {
  await withSheet(page, 'AbortError')
  await visit(page)
  const dialog = await takeWindow(page)
  await dialog.getByRole('button', { name: '分享…' }).click()
  await expect.poll(() => shared(page)).toHaveLength(1)
  for (const status of await dialog.getByRole('status').all()) await expect(status).toBeEmpty()

  await withSheet(page, 'NotAllowedError')
  await page.reload()
  await (await takeWindow(page)).getByRole('button', { name: '分享…' }).click()
  await expect(dialog.getByText('没能分享出去，请改用“复制链接”。')).toBeVisible()
})

test('on a system without a share sheet nothing is offered for it', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'))
  await visit(page)
  const dialog = await takeWindow(page)
  await expect(dialog.getByRole('button', { name: '复制链接' })).toBeVisible()
  await expect(dialog.getByRole('button', { name: '分享…' })).toHaveCount(0)
})

test('of a reader’s own file there is no link, and the window says why', async ({ page }) => {
  await visit(page)
  await page.locator('input[type=file]').setInputFiles({
    name: 'mine.json',
    mimeType: 'application/json',
    buffer: Buffer.from(written),
  })
  await page.getByRole('button', { name: '查看报告' }).click()
  const dialog = await takeWindow(page)
  await expect(dialog.getByText(/从您自己的文件打开.*所以没有链接/)).toBeVisible()
  await expect(dialog.getByRole('img')).toHaveCount(0)
  await page.keyboard.press('Escape')
  const figure = await liveChart(page, 'staffing')
  await figure.getByRole('button', { name: /^导出/ }).click()
  await expect(page.getByRole('menuitem', { name: 'PNG' })).toBeVisible()
  await expect(page.getByRole('menuitem', { name: /嵌入|链接/ })).toHaveCount(0)
})
