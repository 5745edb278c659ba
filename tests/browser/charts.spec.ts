import { expect, type Locator, test } from '@playwright/test'
import { allLive, chart, langs, liveChart, names, numberIn, numberOf, report, said, visit } from './reader'

/** The four families the product exists for. */
const families = ['disclosure-channels', 'request-outcomes', 'hotline-handling', 'staffing']
const mark = (figure: Locator, id: string) => figure.locator(`[data-mark="${id}"]`)
const tip = (figure: Locator) => figure.getByRole('tooltip')
const around = (options: Record<string, unknown> | undefined) => (options?.around ?? []) as string[]

for (const lang of langs)
  test(`every chart is a figure named by its question (${lang})`, async ({ page }) => {
    await visit(page, `?lang=${lang}`)
    await allLive(page)
    expect(report.charts.map((c) => c.id)).toEqual(expect.arrayContaining(families))
    for (const { id, title } of report.charts) {
      const figure = page.getByRole('figure', { name: said(title, lang), exact: true })
      await expect(figure).toHaveAttribute('data-chart', id)
      // What it shows, in words, for those who do not see it.
      await expect(figure).toHaveAccessibleDescription(/\d/)
    }
  })

for (const [lang, website, wechat] of [
  ['zh', ['政府网站', '122,232条', '占主动公开总数的68.5%'], '46,821条'],
  ['en', ['Government websites', '122,232 items', '68.5% of items disclosed in all'], '46,821 items'],
] as const)
  test(`pointing at a bar tells its name, exact value and share (${lang})`, async ({ page }) => {
    await visit(page, `?lang=${lang}`)
    const figure = await liveChart(page, 'disclosure-channels')
    await mark(figure, 'channels.website').hover()
    for (const text of website) await expect(tip(figure)).toContainText(text)
    await mark(figure, 'channels.wechat').hover()
    await expect(tip(figure)).toContainText(wechat)
    await figure.getByRole('heading').hover()
    await expect(tip(figure)).toHaveCount(0)
  })

for (const id of [...families, 'online-services'])
  test(`the keyboard reaches every mark of ${id} and hears what the mouse sees`, async ({ page }) => {
    await visit(page)
    const figure = await liveChart(page, id)
    const entry = report.charts.find((c) => c.id === id)
    const ids = [...(entry?.figures ?? []), ...around(entry?.options)]
    // One stop for the Tab key, however many marks.
    await expect(figure.locator('[data-mark][tabindex="0"]')).toHaveCount(1)
    await figure.locator('[data-mark][tabindex="0"]').focus()
    const walked: string[] = []
    for (const _ of ids) {
      const here = figure.locator('[data-mark]:focus')
      const figureId = (await here.getAttribute('data-mark')) ?? ''
      walked.push(figureId)
      const exact = new RegExp(numberOf(figureId).toLocaleString('en'))
      await expect(tip(figure)).toContainText(exact)
      await expect(here).toHaveAccessibleName(exact)
      await page.keyboard.press('ArrowDown')
    }
    expect(walked).toEqual(ids)
    await page.keyboard.press('Home')
    await expect(mark(figure, ids[0] ?? '')).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(tip(figure)).toHaveCount(0)
  })

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

  test('a tap tells name, exact value and share until the next tap elsewhere', async ({ page }) => {
    await visit(page)
    const figure = await liveChart(page, 'hotline-handling')
    await mark(figure, 'hotline.on-the-spot').tap()
    for (const text of ['现场答复', '2,750件', '43.6%']) await expect(tip(figure)).toContainText(text)
    await mark(figure, 'hotline.open').tap()
    for (const text of ['在办', '88件', '1.4%']) await expect(tip(figure)).toContainText(text)
    await figure.getByRole('heading').tap()
    await expect(tip(figure)).toHaveCount(0)
  })
})

test('a mark followed stands out from the others, with its sentence, until Escape', async ({ page }) => {
  await visit(page)
  const figure = await liveChart(page, 'request-outcomes')
  const granted = mark(figure, 'replies.granted')
  const other = mark(figure, 'replies.partly-granted')
  const sentence = numberIn(page, 'replies.granted')
  for (const follow of [() => granted.click(), () => granted.press('Enter')]) {
    await follow()
    await expect(sentence).toBeFocused()
    await expect(sentence).toHaveAttribute('data-lit')
    // Also when the pointer rests elsewhere.
    await page.getByRole('banner').hover()
    await expect(granted).toHaveAttribute('aria-pressed', 'true')
    await expect(granted).toHaveCSS('opacity', '1')
    await expect(other).toHaveCSS('opacity', '0.35')
    await page.keyboard.press('Escape')
    await expect(granted).toBeFocused()
    await expect(granted).toHaveAttribute('aria-pressed', 'false')
    await page.keyboard.press('Escape')
    await expect(page.locator('[data-lit]')).toHaveCount(0)
    await expect(other).toHaveCSS('opacity', '1')
  }
})

test('a number pointed at in a sentence lights up its mark', async ({ page }) => {
  await visit(page)
  const figure = await liveChart(page, 'hotline-handling')
  await page.locator('section#section-9 data[data-figure="hotline.passed-on"]').first().hover()
  await expect(mark(figure, 'hotline.passed-on')).toHaveAttribute('data-lit', '')
  await expect(mark(figure, 'hotline.open')).toHaveCSS('opacity', '0.35')
})

test('the data behind every chart are those of the report, and are put away again', async ({ page }) => {
  await visit(page, '?view=charts')
  const buttons = page.getByRole('button', { name: new RegExp(`^${names.zh.data}`) })
  const pressAll = () => buttons.evaluateAll((all) => all.map((button) => (button as HTMLElement).click()))
  await pressAll()
  await expect(page.locator('figure table')).toHaveCount(report.charts.length)
  for (const { id, figures, total, options } of report.charts) {
    const shown = await chart(page, id)
      .locator('tbody tr')
      .evaluateAll((all) =>
        all.map((tr) => [
          (tr as HTMLElement).dataset.figure ?? '',
          ...[...tr.querySelectorAll('td')].map((td) => td.textContent ?? ''),
        ]),
      )
    const rows = [...(total && !figures.includes(total) ? [total] : []), ...figures, ...around(options)]
    expect(
      shown.map(([figure]) => figure),
      id,
    ).toEqual(rows)
    for (const [figure = '', value = '', share] of shown) {
      expect(Number(/^[\d.,]+/.exec(value)?.[0].replaceAll(',', '')), figure).toBe(numberOf(figure))
      const percent = (100 * numberOf(figure)) / numberOf(total ?? figure)
      if (share) expect(Math.abs(Number.parseFloat(share) - percent), figure).toBeLessThan(0.0501)
    }
  }
  await pressAll()
  await expect(page.locator('figure table')).toHaveCount(0)
})

test('the data of a chart are written as English writes them', async ({ page }) => {
  await visit(page, '?lang=en')
  const figure = chart(page, 'disclosure-channels')
  await figure.getByRole('button', { name: /^Data/ }).click()
  await expect(figure.getByRole('row')).toHaveText([
    'ItemValueShare',
    'items disclosed in all178,341 items',
    'Government websites122,232 items68.5%',
    'WeChat46,821 items26.3%',
    'Other means42,032 items23.6%',
    'Weibo19,053 items10.7%',
    'Gazette1,268 items0.7%',
  ])
})

for (const theme of ['light', 'dark'])
  test(`a channel keeps its colour from chart to chart, and no two share one (${theme})`, async ({ page }) => {
    await visit(page, `?theme=${theme}`)
    const items = await liveChart(page, 'disclosure-channels')
    const accounts = await liveChart(page, 'new-media-accounts')
    const fill = (figure: Locator, selector: string) =>
      figure.locator(`${selector} path`).evaluate((path) => getComputedStyle(path).fill)
    const colours: string[] = []
    for (const channel of ['wechat', 'weibo', 'other']) {
      const bar = await fill(items, `[data-mark="channels.${channel}"]`)
      expect(await fill(accounts, `[data-mark-part="accounts.${channel}"]`), channel).toBe(bar)
      colours.push(bar)
    }
    for (const channel of ['website', 'gazette']) colours.push(await fill(items, `[data-mark="channels.${channel}"]`))
    expect(new Set(colours).size).toBe(5)
  })

test('zero is shown as zero, and channels that overlap are said to overlap', async ({ page }) => {
  await visit(page)
  await expect(mark(await liveChart(page, 'request-channels'), 'requests.fax')).toHaveAccessibleName(
    '传真：0件，占收到申请的0.0%',
  )
  await expect(chart(page, 'disclosure-channels')).toContainText('各渠道相加大于总数')
})
