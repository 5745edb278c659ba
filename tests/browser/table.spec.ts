import { expect, type Page, test } from '@playwright/test'
import papa from 'papaparse'
import { form2014 } from '../../src/report/forms/form2014'
import { bytesOf } from './picture'
import { langs, names, query, report, visit } from './reader'

const rows = (page: Page) => page.locator('tr[data-indicator]')
const row = (page: Page, code: string) => page.locator(`tr[data-indicator="${code}"]`)
const shown = (page: Page): Promise<[string, string][]> =>
  rows(page).evaluateAll((all) =>
    all.map((tr) => [
      (tr as HTMLElement).dataset.indicator ?? '',
      (tr as HTMLTableRowElement).cells[(tr as HTMLTableRowElement).cells.length - 1]?.textContent ?? '',
    ]),
  )
const codes = async (page: Page) => (await shown(page)).map(([code]) => code)
/** The form's rows in printed order, with what the report states for each; a heading states nothing. */
const form = form2014.indicators.map(({ code }) => [code, report.statistics[code]?.toLocaleString('en') ?? ''])

for (const lang of langs)
  test(`the national form stands in its own order, each value in the last cell, zeros as zeros (${lang})`, async ({
    page,
  }) => {
    await visit(page, `?lang=${lang}`)
    await page.getByRole('button', { name: names[lang].table, exact: true }).click()
    await expect(page.locator('caption')).toContainText('2018')
    expect(form.length).toBeGreaterThan(60)
    expect(await shown(page)).toEqual(form)
    expect(form).toContainEqual(['requests.fax', '0'])
    const lines = ['政府网站公开政府信息数', '其中：主动公开规范性文件数', '设置政府信息公开查阅点数']
    for (const name of lines) await expect(page.getByRole('row').filter({ hasText: name })).toHaveCount(1)
    if (lang === 'en')
      await expect(row(page, 'channels.website').getByText('政府网站公开政府信息数')).toHaveAttribute('lang', 'zh')
  })

test('rows that are zero can be hidden; rows that tell something, and the headings above them, stay', async ({
  page,
}) => {
  await visit(page, '?view=table')
  await page.getByRole('checkbox', { name: '隐藏为零的行' }).check()
  const left = await codes(page)
  for (const [code, value] of Object.entries(report.statistics)) if (value !== 0) expect(left).toContain(code)
  for (const code of ['requests.fax', 'replies.refused', 'review', 'litigation.upheld', 'complaints', 'fees'])
    expect(left).not.toContain(code)
  for (const code of ['disclosed', 'responses.channels', 'organisation', 'activity']) expect(left).toContain(code)
  await expect(page.getByRole('status').filter({ hasText: '显示' })).toHaveText(
    `显示${form.length}行中的${left.length}行`,
  )
  await page.getByRole('checkbox', { name: '隐藏为零的行' }).uncheck()
  expect(await codes(page)).toHaveLength(form.length)
})

test('a row is found by its name in either language, or by its code, under its headings', async ({ page }) => {
  await visit(page, '?view=table')
  const box = page.getByRole('searchbox', { name: '在表中查找' })
  for (const words of ['微博公开', 'government Weibo', 'channels.weibo']) {
    await box.fill(words)
    await expect.poll(() => codes(page), words).toEqual(['disclosed', 'channels', 'channels.weibo'])
  }
  await box.fill('微博公开')
  await expect(row(page, 'channels.weibo').locator('mark')).toHaveText('微博公开')
  expect(query(page)).toContain('q=微博公开')
  await box.fill('月球')
  await expect(page.getByText('没有符合的行。')).toBeVisible()
  await box.press('Escape')
  await expect.poll(() => codes(page)).toHaveLength(form.length)
})

test('the whole form is taken away as CSV, with its Chinese names, whatever is shown', async ({ page }) => {
  await visit(page, '?view=table&q=微博')
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: '下载 CSV' }).click()
  const file = await saved
  expect(file.suggestedFilename()).toBe('chuxiong-2018-statistics.csv')
  const bytes = await bytesOf(file)
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const [, ...lines] = papa.parse<string[]>(bytes.toString('utf8').slice(1)).data
  expect(lines.map((cells) => [cells[0], cells.at(-1)])).toEqual(
    form2014.indicators.map(({ code }) => [code, String(report.statistics[code] ?? '')]),
  )
  expect(lines).toContainEqual(['channels.website', '2.', '政府网站公开政府信息数', '条', '122232'])
})

test('the rows shown are copied so that they paste into cells', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await visit(page, '?view=table&q=channels.weibo')
  await page.getByRole('button', { name: '复制表格' }).click()
  await expect(page.getByRole('status').filter({ hasText: '已复制' })).toBeVisible()
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n').map((line) => line.split('\t'))
  expect(lines.map(([code]) => code).slice(1)).toEqual(['disclosed', 'channels', 'channels.weibo'])
  expect(lines.at(-1)).toEqual(['channels.weibo', '3.', '政务微博公开政府信息数', '条', '19053'])
})

test('arrows walk the rows, fold them and open them; Enter leads to the text', async ({ page }) => {
  await visit(page, '?view=table')
  await row(page, 'disclosed').focus()
  await page.keyboard.press('ArrowDown')
  await expect(row(page, 'disclosed.total')).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(row(page, 'disclosed.normative')).toHaveCount(0)
  await expect(row(page, 'disclosed.total')).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.press('ArrowRight')
  await expect(row(page, 'disclosed.normative')).toBeVisible()
  await page.keyboard.press('End')
  await expect(row(page, 'activity.trainees')).toBeFocused()
  await expect(row(page, 'activity.trainees')).toBeInViewport()
  await page.keyboard.press('ArrowLeft')
  await expect(row(page, 'activity')).toBeFocused()
  await page.keyboard.press('Home')
  await expect(row(page, 'disclosed')).toBeFocused()
  // One stop for the Tab key, not seventy.
  await expect(page.locator('tr[data-indicator][tabindex="0"]')).toHaveCount(1)

  await row(page, 'requests.in-person').focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('section#section-8 data[data-figure="requests.in-person"]').first()).toBeFocused()
  await page.goBack()
  await expect(row(page, 'requests.in-person')).toBeVisible()
})

test('all rows fold to the nine headings, and open again', async ({ page }) => {
  await visit(page, '?view=table')
  await page.getByRole('button', { name: '全部收起' }).click()
  await expect(rows(page)).toHaveCount(9)
  await page.getByRole('button', { name: '全部展开' }).click()
  await expect(rows(page)).toHaveCount(form.length)
})
