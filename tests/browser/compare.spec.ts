import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import type { Report } from '../../src/report/schema'
import { takeAway } from './picture'
import { chart, listen, liveChart } from './reader'

const read = (id: string): Report =>
  JSON.parse(readFileSync(new URL(`../../public/reports/${id}.json`, import.meta.url), 'utf8'))
const address = '?report=suqian-2024&view=compare&with=suqian-2023'
const open = async (page: Page, rest = '') => {
  await page.goto(address + rest)
  await page.locator('[data-comparable]').first().waitFor()
}
const value = (page: Page, id: string) => page.locator(`tr[data-comparable="${id}"] td`)
const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)

test('two years of one place: what they state, what changed, drawn and as numbers', async ({ page }) => {
  const heard = listen(page)
  await open(page, '&lang=en')
  await expect(value(page, 'requests.new')).toHaveText(['cases', '3,511', '3,525', '+14', '+0.4%'])
  const years = await liveChart(page, 'compare-years')
  await expect(years.locator('[data-mark]')).toHaveCount(2)
  await expect(page.getByRole('region', { name: 'Does what last year left over arrive this year?' })).toContainText(
    '13 checks: 12 hold, 1 disagrees',
  )
  expect(heard).toEqual([])
})

test('what is chosen is in the address, and a step back undoes it', async ({ page }) => {
  await open(page, '&lang=en')
  await page.getByRole('combobox', { name: 'Indicator' }).selectOption('outcomes.granted')
  await page.getByRole('radio', { name: 'Share' }).check()
  await expect(page).toHaveURL(/indicator=outcomes\.granted&as=share/)
  await expect(chart(page, 'compare-years')).toContainText('+6.4 percentage points')
  await page.reload()
  await expect(chart(page, 'compare-years')).toContainText('+6.4 percentage points')
  await page.goBack()
  await expect(page.getByRole('radio', { name: 'Count' })).toBeChecked()
  await page.goBack()
  await expect(page.getByRole('figure', { name: /Requests received/ })).toBeVisible()
})

test('places in two forms: a broken series is not joined, and the reason is told', async ({ page }) => {
  await page.goto('?report=suqian-2024&view=compare&with=suqian-2023,chuxiong-2018&indicator=outcomes.granted&lang=en')
  const places = await liveChart(page, 'compare-places')
  await expect(places.locator('[data-mark]')).toHaveCount(2)
  await expect(chart(page, 'compare-places')).toContainText('count otherwise')
  await expect(page.locator('[data-match]')).not.toHaveCount(0)
  // One line for Suqian's two years; Chuxiong's one year is a point.
  const years = await liveChart(page, 'compare-years')
  const paths = await years.locator('path.recharts-curve').evaluateAll((all) => all.map((p) => p.getAttribute('d')))
  expect(paths.filter((d) => d?.includes('L'))).toHaveLength(1)
})

test('a mark leads to the report that states it, and the way back leads to the comparison', async ({ page }) => {
  await open(page, '&lang=en')
  const years = await liveChart(page, 'compare-years')
  await years.locator('[data-mark="suqian-2023:requests.new"]').click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2023')
  await expect(page).toHaveURL(/report=suqian-2023.*figure=requests\.new/)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/report=suqian-2024.*view=compare/)
  await expect(value(page, 'requests.new').first()).toBeVisible()
})

test('a chart of a comparison is taken away as a picture, its numbers as data', async ({ page }) => {
  await open(page, '&lang=en')
  await liveChart(page, 'compare-years')
  const figure = chart(page, 'compare-years')
  for (const [item, name] of [
    ['PNG', 'suqian-2024-compare-years.png'],
    ['SVG', 'suqian-2024-compare-years.svg'],
    ['CSV', 'suqian-2024-compare-years.csv'],
    ['JSON', 'compare-suqian-2023-suqian-2024-requests.new.json'],
  ] as const) {
    const file = await takeAway(page, figure, item)
    expect(file.suggestedFilename()).toBe(name)
  }
})

for (const [width, lang] of [
  [390, 'zh'],
  [1280, 'en'],
] as const)
  test(`at ${width} px nothing runs out of the page, and every control has its name (${lang})`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    await page.goto(`?report=suqian-2024&view=compare&with=suqian-2023,chuxiong-2018&lang=${lang}`)
    await liveChart(page, 'compare-years')
    expect(await sideways(page)).toBeLessThanOrEqual(0)
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .options({ resultTypes: ['violations'] })
      .include('main')
      .analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
  })

/** Thirty reports of ten places, made from Suqian's. */
function thirty(): Report[] {
  const from = [read('suqian-2023'), read('suqian-2024')]
  return Array.from({ length: 30 }, (_, i) => {
    const report = structuredClone(from[i % 2] as Report)
    const code = String(320100 + (i % 10) * 100)
    return {
      ...report,
      id: `place-${i % 10}-${2021 + Math.floor(i / 10)}`,
      year: 2021 + Math.floor(i / 10),
      place: { ...report.place, code, name: `地方${i % 10}市`, short: `地方${i % 10}` },
    }
  })
}

test('thirty reports are compared, and another indicator is drawn at once', async ({ page }) => {
  const reports = thirty()
  await page.route('**/reports/index.json', (route) =>
    route.fulfill({
      json: {
        reports: reports.map(({ id, title, place, year, form, edition }) => ({
          id,
          title,
          place: place.name,
          year,
          form,
          edition,
        })),
      },
    }),
  )
  await page.route('**/reports/place-*.json', (route) => {
    const id = /(place-[\d-]+)\.json/.exec(route.request().url())?.[1]
    return route.fulfill({ json: reports.find((one) => one.id === id) })
  })
  const [own, ...others] = reports.map(({ id }) => id)
  await page.goto(`?report=${own}&view=compare&with=${others.join(',')}&lang=zh`)
  await expect(page.locator('tr[data-comparable="requests.new"] td')).toHaveCount(33, { timeout: 30_000 })
  const ranking = await liveChart(page, 'compare-places')
  await expect(ranking.locator('[data-mark]')).toHaveCount(10)
  const took = await page.evaluate(async () => {
    const list = document.querySelector<HTMLSelectElement>('select')
    const began = performance.now()
    if (list) {
      Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(list, 'review')
      list.dispatchEvent(new Event('change', { bubbles: true }))
    }
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
    return performance.now() - began
  })
  await expect(page.getByRole('figure', { name: /行政复议总数/ }).first()).toBeVisible()
  console.log(`another indicator of thirty reports: ${Math.round(took)} ms`)
})
