import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { listen, visit, written } from './reader'

const rows = (page: Page) => page.locator('li[data-report]')
const library = (page: Page) => page.getByRole('button', { name: '报告库', exact: true })

/** An index of five thousand reports: of five hundred places over ten years. */
const many = Array.from({ length: 5000 }, (_, i) => {
  const [place, year] = [Math.floor(i / 10), 2015 + (i % 10)]
  return {
    id: `p${place}-${year}`,
    title: { zh: `地方${place}市${year}年政府信息公开工作年度报告`, en: `Place ${place}: report on ${year}` },
    place: { zh: `地方${place}市`, en: `Place ${place}` },
    code: String(110000 + place),
    year,
    form: year < 2019 ? '2014' : '2019',
    edition: i % 3 ? 'original' : 'plain-language',
    checks: { holds: 70, disagrees: i === 4321 ? 9 : 0, explained: 1, untestable: 2 },
  }
})
const withMany = (page: Page) =>
  page.route('**/reports/index.json', (route) => route.fulfill({ json: { reports: many } }))

test('is one click away, lists the reports there are, and opens one; the way back leads there again', async ({
  page,
}) => {
  const heard = listen(page)
  await visit(page)
  await library(page).click()
  await expect(page).toHaveURL(/library=1/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('报告库')
  await expect(rows(page)).toHaveCount(3)
  await page.getByRole('link', { name: '宿迁市2023年政府信息公开工作年度报告' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('宿迁市2023年政府信息公开工作年度报告')
  await page.goBack()
  await expect(rows(page)).toHaveCount(3)
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('楚雄')
  expect(heard).toEqual([])
})

test('with five thousand reports it has some dozens of rows in the page, and finds the one sought', async ({
  page,
}) => {
  await withMany(page)
  await page.goto('?library=1&lang=zh')
  await expect(rows(page).first()).toBeVisible()
  await expect(page.getByText('显示5,000份中的5,000份')).toBeVisible()
  expect(await rows(page).count()).toBeLessThan(60)
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  await expect(rows(page).last()).toHaveAttribute('aria-posinset', '5000')
  expect(await rows(page).count()).toBeLessThan(60)

  await page.getByRole('searchbox', { name: '找报告' }).fill('地方432市 2016')
  await expect(rows(page)).toHaveCount(1)
  await expect(page).toHaveURL(/find=/)
  await page.getByRole('searchbox', { name: '找报告' }).fill('')
  await page.getByRole('combobox', { name: '排序' }).selectOption('checks')
  await expect(rows(page).first()).toContainText('地方432市2016年')
  await page.getByRole('combobox', { name: '年份' }).selectOption('2024')
  await page.getByRole('combobox', { name: '版本' }).selectOption('plain-language')
  await expect(page).toHaveURL(/order=checks&year=2024&edition=plain-language/)
  const left = await page.getByRole('status').textContent()
  await page.reload()
  await expect(page.getByRole('status').filter({ hasText: '显示' })).toHaveText(left ?? '')
  await page.goBack()
  await expect(page.getByRole('combobox', { name: '版本' })).toHaveValue('')
})

test('is walked through by keyboard, to rows that were not in the page', async ({ page }) => {
  await withMany(page)
  await page.goto('?library=1&lang=zh')
  await rows(page).first().getByRole('link').focus()
  for (let i = 0; i < 30; i++) await page.keyboard.press('Tab')
  const at = () =>
    page.evaluate(() => Number(document.activeElement?.closest('li')?.getAttribute('aria-posinset') ?? 0))
  expect(await at()).toBeGreaterThan(10)
})

test('arrows, Page Down and End lead through five thousand rows; the row the keyboard is in stays in the page', async ({
  page,
}) => {
  await withMany(page)
  await page.goto('?library=1&lang=zh')
  const at = () =>
    page.evaluate(() => Number(document.activeElement?.closest('li')?.getAttribute('aria-posinset') ?? 0))
  const inSight = () =>
    page.evaluate(() => {
      const { top = -1, bottom = -1 } = document.activeElement?.getBoundingClientRect() ?? {}
      return top >= 0 && bottom <= innerHeight
    })
  await rows(page).first().getByRole('link').focus()
  for (const [key, goal] of [
    ['ArrowDown', 2],
    ['PageDown', 12],
    ['End', 5000],
    ['ArrowUp', 4999],
    ['Home', 1],
  ] as const) {
    await page.keyboard.press(key)
    await expect.poll(at, key).toBe(goal)
    await expect.poll(inSight, key).toBe(true)
  }
  await page.evaluate(() => scrollTo(0, 100_000))
  await expect(rows(page).first()).toHaveAttribute('aria-posinset', '1')
  await expect(rows(page).nth(1)).not.toHaveAttribute('aria-posinset', '2')
  expect(await at()).toBe(1)
  await page.keyboard.press('ArrowDown')
  await expect.poll(at).toBe(2)
  await expect.poll(inSight).toBe(true)
})

test('reports are ticked among thousands, through searches, orders and reloads, and compared at one address', async ({
  page,
}) => {
  await withMany(page)
  await page.goto('?library=1&lang=zh')
  const box = page.getByRole('searchbox', { name: '找报告' })
  const bar = page.getByRole('region', { name: '勾选的报告' })
  await box.fill('地方7市 2024')
  await page.getByRole('checkbox', { name: '勾选《地方7市2024年政府信息公开工作年度报告》来比较' }).check()
  await expect(bar.getByRole('link')).toHaveText('与地方7市2023年比较')
  await box.fill('地方432市 2019')
  await page.getByRole('checkbox').first().check()
  await page.getByRole('combobox', { name: '排序' }).selectOption('place')
  await box.fill('地方432市')
  await page.getByRole('combobox', { name: '年份' }).selectOption('2016')
  await page.getByRole('checkbox').first().check()
  await expect(bar).toContainText('勾选了3份')
  await expect(page).toHaveURL(/pick=p7-2024,p432-2019,p432-2016/)
  await page.reload()
  await expect(bar.getByRole('listitem')).toHaveText([/地方7市2024年/, /地方432市2019年/, /地方432市2016年/])
  await expect(bar.getByRole('link')).toHaveAttribute(
    'href',
    /\?report=p7-2024&view=compare&with=p432-2019,p432-2016&lang=zh$/,
  )
  // In sight wherever the list is scrolled to.
  await box.fill('')
  await page.evaluate(() => scrollTo(0, 50_000))
  await expect(bar.getByRole('link')).toBeInViewport()
})

test('ticked reports are compared, and the way back leads to the library with the ticks', async ({ page }) => {
  await page.goto('?library=1&lang=zh')
  await page.getByRole('searchbox', { name: '找报告' }).fill('江苏')
  await expect(rows(page)).toHaveCount(2)
  await page.getByRole('button', { name: '勾选这2份' }).click()
  await page.getByRole('link', { name: '比较这2份' }).click()
  await expect(page).toHaveURL(/\?report=suqian-2024&view=compare&with=suqian-2023&lang=zh$/)
  await expect(page.locator('tr[data-comparable="requests.new"] td')).toHaveText([
    '件',
    '3,511',
    '3,525',
    '+14',
    '+0.4%',
  ])
  await page.goBack()
  await expect(rows(page)).toHaveCount(2)
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2)
})

test('has the reports kept in this browser, which are compared like any other', async ({ page }) => {
  await visit(page)
  const mine = JSON.parse(written)
  mine.title = { zh: '我的年报', en: 'My report' }
  await page
    .locator('header input[type=file]')
    .setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(mine)) })
  await page.getByRole('button', { name: '查看报告' }).click()
  await page.getByRole('button', { name: '存入本机' }).click()
  await library(page).click()
  await expect(rows(page)).toHaveCount(4)
  await expect(rows(page).filter({ hasText: '我的年报' })).toContainText('存在这个浏览器里')
  await page.getByRole('checkbox', { name: /宿迁市2024年/ }).check()
  await page.getByRole('checkbox', { name: /我的年报/ }).check()
  await page.getByRole('button', { name: '比较这2份' }).click()
  await expect(page.locator('tr[data-comparable="requests.new"] td')).toHaveText(['件', '239', '3,525'])
  await page.reload()
  await expect(page.locator('tr[data-comparable="requests.new"] td')).toHaveText(['件', '239', '3,525'])
})

for (const [width, lang] of [
  [320, 'en'],
  [390, 'en'],
  [1280, 'zh'],
] as const)
  test(`at ${width} px nothing runs out of the page, and axe finds nothing wrong (${lang})`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    await page.goto(`?library=1&pick=suqian-2024,chuxiong-2018,suqian-2023&lang=${lang}`)
    await expect(rows(page)).toHaveCount(3)
    await expect(page.getByRole('region', { name: /^(Reports ticked|勾选的报告)$/ })).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .options({ resultTypes: ['violations'] })
      .analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
  })

test('prints every report of the list, also those that are not in the page, without its controls', async ({ page }) => {
  await withMany(page)
  await page.goto('?library=1&lang=zh&find=2016')
  await expect(page.getByText('显示5,000份中的500份')).toBeVisible()
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  await expect(rows(page)).toHaveCount(500)
  // One below the other, in order.
  const tops = await rows(page).evaluateAll((all) => all.map((row) => row.getBoundingClientRect().top))
  expect(tops).toEqual([...new Set(tops)].sort((a, b) => a - b))
  await expect(page.getByRole('searchbox')).toBeHidden()
  await expect(page.getByRole('checkbox').first()).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  expect(await rows(page).count()).toBeLessThan(60)
})
