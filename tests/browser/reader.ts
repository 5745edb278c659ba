import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page } from '@playwright/test'
import type { Report, Text } from '../../src/report/schema'
import type { View } from '../../src/state/choice'

/** The report as its file has it, and as a reader's own copy of it, to be edited. */
export const written = readFileSync(new URL('../../public/reports/chuxiong-2018.json', import.meta.url), 'utf8')
export const report: Report = JSON.parse(written)

/** How a fault is put before the report's file: `page.route(reportFile, …)`. */
export const reportFile = '**/reports/chuxiong-2018.json'

export const langs = ['zh', 'en'] as const
export type Lang = (typeof langs)[number]

/** What the page promises to call its controls (the public contract), in both languages. */
export const names = {
  zh: {
    read: '阅读',
    charts: '图表',
    table: '统计表',
    checks: '核对',
    compare: '比较',
    sections: '章节',
    search: '搜索',
    open: '打开文件',
    view: '查看报告',
    export: '导出',
    data: '数据',
    all: '显示全部',
    unfold: '全部展开',
    retry: '重试',
  },
  en: {
    read: 'Read',
    charts: 'Charts',
    table: 'Table',
    checks: 'Checks',
    compare: 'Compare',
    sections: 'Sections',
    search: 'Search',
    open: 'Open a file',
    view: 'View report',
    export: 'Export',
    data: 'Data',
    all: 'Show all',
    unfold: 'Expand all',
    retry: 'Try again',
  },
} as const

/** A text of the report as it stands on the page. */
export const said = (text: Text, lang: Lang) =>
  (typeof text === 'string' ? text : text[lang]).replace(/\[([^\][]+)\]\([^)]+\)/g, '$1')

/** The number the report gives for a figure or a row: the table's, which is exact, before the text's. */
export function numberOf(id: string): number {
  const figure = report.figures[id]
  const row = report.statistics[figure?.indicator ?? id]
  const value = typeof row === 'number' ? row : figure?.value
  if (value === undefined) throw new Error(`the report has no figure ${id}`)
  return value
}

/** What a view is shown with, in a walk over all views: to compare takes a second report. */
export const viewed = (view: View): string => `?view=${view}${view === 'compare' ? '&with=suqian-2023' : ''}`

/** Opens the page and waits until it answers; the same page is there to be read before. */
export async function visit(page: Page, address = ''): Promise<void> {
  await page.goto(address)
  const content = ':is(figure[data-chart], table, [data-check])'
  await page.locator(`#root:not([data-waiting]) ${content}`).first().waitFor({ state: 'attached' })
}

/** Gives the page a file as the reader's own, of no kind but what its name says. */
export const give = (page: Page, name: string, bytes: Uint8Array | string): Promise<void> =>
  page
    .locator('header input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })

/** What the page says to the console from now on; but for what Playwright says there of the service worker it blocks. */
export function listen(page: Page): string[] {
  const heard: string[] = []
  page.on('console', (message) => {
    if (!message.text().startsWith('Service Worker registration blocked by Playwright')) heard.push(message.text())
  })
  page.on('pageerror', (error) => heard.push(error.message))
  return heard
}

export const chart = (page: Page, id: string): Locator => page.locator(`figure[data-chart="${id}"]`)
/** A number in the text; `nth`: which of the places that state it. */
export const numberIn = (page: Page, figure: string, nth = 0): Locator =>
  page.locator(`[data-text] data[data-figure="${figure}"]`).nth(nth)
export const card = (page: Page): Locator => page.locator('[data-card]')
export const check = (page: Page, id: string): Locator => page.locator(`[data-check="${id}"]`)
export const section = (page: Page, n: number): Locator => page.locator(`section#section-${n}`)

/** Opens every line of the checks. */
export async function unfold(page: Page, lang: Lang): Promise<void> {
  await page.getByRole('button', { name: names[lang].unfold, exact: true }).click()
  await expect(page.locator('[data-check] [aria-expanded="false"]')).toHaveCount(0)
}

/** Goes to a chart, touches it, and waits until it is drawn live, not its picture from the build. */
export async function liveChart(page: Page, id: string): Promise<Locator> {
  const figure = chart(page, id)
  await figure.scrollIntoViewIfNeeded()
  // A page that does not answer yet feels no touch.
  await expect(async () => {
    await figure.dispatchEvent('pointerover')
    await expect(figure.locator('[data-live] svg')).toBeVisible({ timeout: 2_000 })
  }).toPass({ timeout: 15_000 })
  return figure
}

/** Touches every chart in the page and waits until all are drawn live, but for those filtered away: they wait themselves. */
export async function allLive(page: Page): Promise<void> {
  await page.locator('figure[data-chart]').evaluateAll((all) => {
    for (const figure of all) figure.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))
  })
  const asleep = page.locator('[data-chart]:not(:has([data-live] svg), [hidden] *)')
  await expect.poll(() => asleep.count(), { timeout: 15_000 }).toBe(0)
}

/** The numbers of the sections on screen. */
export const sectionsShown = (page: Page): Promise<number[]> =>
  page
    .locator('section[data-section]:visible')
    .evaluateAll((all) => all.map((el) => Number((el as HTMLElement).dataset.section)))

/** The ids of the charts on screen. */
export const chartsShown = (page: Page): Promise<string[]> =>
  page
    .locator('figure[data-chart]:visible')
    .evaluateAll((all) => all.map((el) => (el as HTMLElement).dataset.chart ?? ''))

/** The query of the address bar, decoded. */
export const query = (page: Page): string => decodeURIComponent(new URL(page.url()).search)
