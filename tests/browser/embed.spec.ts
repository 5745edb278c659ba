import { expect, test } from '@playwright/test'
import { bytesOf, takeAway } from './picture'
import { chartsShown, langs, liveChart, names, report, said, sectionsShown, visit } from './reader'

for (const lang of langs)
  test(`an embedded chart stands alone, with its note, source and export (${lang})`, async ({ page }) => {
    await visit(page, `?chart=hotline-handling&embed=1&lang=${lang}`)
    const figure = await liveChart(page, 'hotline-handling')
    expect(await chartsShown(page)).toEqual(['hotline-handling'])
    expect(await sectionsShown(page)).toEqual([])
    for (const role of ['banner', 'navigation', 'search'] as const) await expect(page.getByRole(role)).toHaveCount(0)
    const title = report.charts.find((c) => c.id === 'hotline-handling')?.title ?? ''
    await expect(figure).toHaveAccessibleName(said(title, lang))
    await expect(figure).toContainText(lang === 'zh' ? '来源：楚雄州2018年' : 'Source: Chuxiong Prefecture')
    expect((await bytesOf(await takeAway(page, figure, 'CSV'))).toString('utf8')).toContain('6309')
  })

test('in an embedded chart there is nowhere to lead: a mark is singled out until it is let go', async ({ page }) => {
  await visit(page, '?chart=request-outcomes&embed=1')
  const figure = await liveChart(page, 'request-outcomes')
  const granted = figure.locator('[data-mark="replies.granted"]')
  const other = figure.locator('[data-mark="replies.partly-granted"]')
  await granted.click()
  await figure.getByRole('heading').hover()
  await expect(granted).toHaveAttribute('aria-pressed', 'true')
  await expect(granted).toHaveCSS('opacity', '1')
  await expect(other).toHaveCSS('opacity', '0.35')
  await granted.click()
  await figure.getByRole('heading').hover()
  await expect(other).toHaveCSS('opacity', '1')
  await granted.press('Enter')
  await expect(other).toHaveCSS('opacity', '0.35')
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-lit]')).toHaveCount(0)
})

test('an embedded chart fits a narrow frame', async ({ page, baseURL }) => {
  await page.setContent(
    `<iframe title="chart" width="320" height="640" src="${baseURL}?chart=staffing&embed=1&lang=en"></iframe>`,
  )
  const inside = page.frameLocator('iframe')
  await expect(inside.locator('[data-live] svg')).toBeVisible()
  const wide = await inside.locator('html').evaluate((html) => [html.scrollWidth, html.clientWidth])
  expect(wide[0]).toBe(wide[1])
})

test('asked to embed a chart that is not there, the page shows the report and says so', async ({ page }) => {
  await visit(page, '?chart=atlantis&embed=1&lang=en')
  await expect(page.getByRole('status').filter({ hasText: 'This report has no chart atlantis' })).toBeVisible()
  expect(await sectionsShown(page)).toHaveLength(13)
})

test('a link to a chart brings it into view', async ({ page }) => {
  await visit(page, '?chart=press-conferences')
  await expect((await liveChart(page, 'press-conferences')).getByRole('heading')).toBeInViewport()
  await expect(page.locator('figure[data-chart="press-conferences"]')).toBeFocused()
})

test('each view has its own address, and the buttons lead there and back', async ({ page }) => {
  await visit(page, '?view=charts')
  await expect(
    page.locator('section[data-section] p[class]:visible, section[data-section] figure:visible').first(),
  ).toBeVisible()
  await expect(page.getByText('全州经各类载体主动发布的政府信息有')).toBeHidden()
  expect(await chartsShown(page)).toHaveLength(report.charts.length)
  await visit(page, '?view=table&lang=en')
  await expect(page.getByRole('treegrid')).toBeVisible()
  await page.getByRole('button', { name: names.en.charts, exact: true }).click()
  await expect(page).toHaveURL(/view=charts/)
  await page.getByRole('button', { name: names.en.read, exact: true }).click()
  await expect(page).toHaveURL(/\?lang=en$/)
  await page.goBack()
  await page.goBack()
  await expect(page.getByRole('treegrid')).toBeVisible()
})

test('the theme follows the system until the reader or the address says otherwise', async ({ page }) => {
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  const light = 'rgb(251, 250, 247)'
  const dark = 'rgb(21, 23, 26)'
  await visit(page)
  expect(await paper()).toBe(light)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(paper).toBe(dark)
  await page.getByRole('button', { name: '换成浅色' }).click()
  await expect.poll(paper).toBe(light)
  await expect(page).toHaveURL(/\?theme=light$/)
  await visit(page, '?theme=dark')
  expect(await paper()).toBe(dark)
})
