import { expect, test } from '@playwright/test'
import { unzipSync } from 'fflate'
import papa from 'papaparse'
import { bytesOf, look, type Seen, takeAway } from './picture'
import { chartsShown, liveChart, numberOf, report, said, visit } from './reader'

const hotline = report.charts.find((c) => c.id === 'hotline-handling')
if (!hotline) throw new Error('the report has no chart hotline-handling')

test('a chart is saved as PNG at one, two and three times its size, sharp and not blank', async ({ page }) => {
  await visit(page)
  const figure = await liveChart(page, 'hotline-handling')
  const seen: Seen[] = []
  for (const scale of [1, 2, 3]) {
    const file = await takeAway(page, figure, 'PNG', `${scale}倍`)
    expect(file.suggestedFilename()).toBe('chuxiong-2018-hotline-handling.png')
    seen.push(await look(page, await bytesOf(file), scale))
  }
  await expect(
    figure.getByRole('status').filter({ hasText: '已保存 chuxiong-2018-hotline-handling.png' }),
  ).toBeVisible()
  const [one, two, three] = seen as [Seen, Seen, Seen]
  expect(one.width).toBeGreaterThan(500)
  expect([two.width, two.height]).toEqual([2 * one.width, 2 * one.height])
  expect([three.width, three.height]).toEqual([3 * one.width, 3 * one.height])
  for (const { width, colours, titleInk, drawingInk, sourceInk } of seen) {
    expect(colours).toBeGreaterThan(50)
    expect(titleInk).toBeGreaterThan(width)
    expect(drawingInk).toBeGreaterThan(10 * width)
    expect(sourceInk).toBeGreaterThan(width / 2)
  }
})

test('a chart is saved from the keyboard alone', async ({ page }) => {
  await visit(page)
  const figure = await liveChart(page, 'staffing')
  await figure.getByRole('button', { name: /^导出/ }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('menuitem', { name: 'PNG' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('menuitem', { name: 'SVG' })).toBeFocused()
  const saved = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  expect((await saved).suggestedFilename()).toBe('chuxiong-2018-staffing.svg')
  await expect(figure.getByRole('button', { name: /^导出/ })).toBeFocused()
})

for (const lang of ['zh', 'en'] as const)
  test(`an SVG stands alone: title, unit, labels, values, note and source, nothing fetched (${lang})`, async ({
    page,
  }) => {
    await visit(page, `?lang=${lang}`)
    const figure = await liveChart(page, 'hotline-handling')
    const file = await takeAway(page, figure, 'SVG')
    expect(file.suggestedFilename()).toBe('chuxiong-2018-hotline-handling.svg')
    const svg = (await bytesOf(file)).toString('utf8')
    const { broken, root, text } = await page.evaluate((markup) => {
      const parsed = new DOMParser().parseFromString(markup, 'image/svg+xml')
      const texts = [...parsed.querySelectorAll('text')].map((el) => el.textContent ?? '')
      return {
        broken: parsed.querySelector('parsererror') !== null,
        root: parsed.documentElement.namespaceURI,
        text: texts.join('').replace(/\s/g, ''),
      }
    }, svg)
    expect(broken).toBe(false)
    expect(root).toBe('http://www.w3.org/2000/svg')
    const around =
      lang === 'zh'
        ? ['单位：件（次）', '来源：楚雄州2018年', '第九章']
        : ['Unit: calls', 'Source: Chuxiong Prefecture', '2018, section 9']
    const labels = hotline.figures.map((id) => said(hotline.labels[id] ?? '', lang))
    const values = hotline.figures.map((id) => numberOf(id).toLocaleString('en'))
    for (const words of [said(hotline.title, lang), said(hotline.note ?? '', lang), ...around, ...labels, ...values])
      expect(text).toContain(words.replace(/\s/g, ''))
    if (lang === 'en') expect(svg).not.toMatch(/\p{Script=Han}/u)
    expect(svg).not.toContain('var(')
    expect(svg.replaceAll('http://www.w3.org/', '')).not.toMatch(
      /https?:|href|url\(|<image|<style|<script|foreignObject/i,
    )
  })

for (const [id, item] of [
  ['request-outcomes', 'replies.granted'],
  ['disclosure-channels', 'channels.website'],
] as const)
  test(`the CSV of ${id} opens in Excel and holds every value as a number`, async ({ page }) => {
    await visit(page)
    const file = await takeAway(page, await liveChart(page, id), 'CSV')
    expect(file.suggestedFilename()).toBe(`chuxiong-2018-${id}.csv`)
    const bytes = await bytesOf(file)
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const rows = papa.parse<string[]>(bytes.toString('utf8').slice(1)).data
    const entry = report.charts.find((c) => c.id === id)
    for (const figure of entry?.figures ?? [])
      expect(rows).toContainEqual(
        expect.arrayContaining([said(entry?.labels[figure] ?? '', 'zh'), String(numberOf(figure))]),
      )
    const share = rows.find((row) => row.includes(item))?.[3]
    expect(Number(share)).toBeCloseTo(numberOf(item) / numberOf(entry?.total ?? ''), 10)
  })

test('a picture is dark where the page is dark, by choice or by the system', async ({ page }) => {
  await visit(page, '?theme=dark')
  const byChoice = await look(page, await bytesOf(await takeAway(page, await liveChart(page, 'staffing'), 'PNG')))
  await page.emulateMedia({ colorScheme: 'dark' })
  await visit(page)
  const bySystem = await look(page, await bytesOf(await takeAway(page, await liveChart(page, 'staffing'), 'PNG')))
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await look(page, await bytesOf(await takeAway(page, await liveChart(page, 'staffing'), 'PNG')))
  for (const dark of [byChoice, bySystem]) {
    expect(Math.max(...dark.paper)).toBeLessThan(64)
    expect(dark.titleInk).toBeGreaterThan(dark.width)
  }
  expect(Math.min(...light.paper)).toBeGreaterThan(192)
})

test('a picture goes to the clipboard, and a link that leads back to the chart', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await visit(page)
  const figure = await liveChart(page, 'hotline-handling')
  await figure.getByRole('button', { name: /^导出/ }).click()
  await page.getByRole('menuitem', { name: '复制图片' }).click()
  await expect(figure.getByRole('status').filter({ hasText: '已复制' })).toBeVisible()
  const png = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const blob = await item?.getType('image/png')
    return [...new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0))]
  })
  const { colours, titleInk, width } = await look(page, Buffer.from(png))
  expect(colours).toBeGreaterThan(50)
  expect(titleInk).toBeGreaterThan(width)

  await figure.getByRole('button', { name: /^导出/ }).click()
  await page.getByRole('menuitem', { name: '复制链接' }).click()
  await expect(figure.getByRole('status').filter({ hasText: '链接已复制' })).toBeVisible()
  await visit(page, await page.evaluate(() => navigator.clipboard.readText()))
  await expect(figure).toBeInViewport()
})

for (const [address, how] of [
  ['?section=8,9', 'those on screen'],
  ['?view=charts&lang=en', 'all of them'],
] as const)
  test(`one ZIP holds a picture of every chart shown: ${how}`, async ({ page }) => {
    await visit(page, address)
    const shown = await chartsShown(page)
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: /^(导出全部图表|Export all charts)$/ }).click()
    // Twenty pictures take a while, four are there at once.
    if (shown.length > 10) await expect(page.getByRole('progressbar')).toBeVisible()
    const file = await saved
    expect(file.suggestedFilename()).toBe('chuxiong-2018-charts.zip')
    const files = unzipSync(await bytesOf(file))
    expect(Object.keys(files).sort()).toEqual(shown.map((id) => `chuxiong-2018-${id}.png`).sort())
    for (const png of Object.values(files)) {
      const { width, colours, titleInk } = await look(page, Buffer.from(png))
      expect(width).toBeGreaterThan(1000)
      expect(colours).toBeGreaterThan(20)
      expect(titleInk).toBeGreaterThan(200)
    }
  })
