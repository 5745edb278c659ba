import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Download, expect, type Page, test } from '@playwright/test'
import { DOMParser } from '@xmldom/xmldom'
import { strFromU8, unzipSync } from 'fflate'
import papa from 'papaparse'
import { smallReport } from '../smallReport'
import { injected, injections } from './injections'
import { bytesOf, takeAway } from './picture'
import { give, langs, names, visit } from './reader'
import { watched } from './watched'

const fail = (level: string, message: string) => {
  throw new Error(`${level}: ${message}`)
}

/** A picture that is opened as a page of its own, or put into somebody's, does nothing. */
async function expectHarmlessSvg(download: Download): Promise<void> {
  const svg = (await bytesOf(download)).toString('utf8')
  const root = new DOMParser({ errorHandler: fail }).parseFromString(svg, 'image/svg+xml').documentElement
  const all = root ? [root, ...Array.from(root.getElementsByTagName('*'))] : []
  expect(all.length).toBeGreaterThan(10)
  for (const element of all) {
    expect(element.tagName).toMatch(
      /^(svg|g|title|desc|metadata|style|defs|clipPath|path|rect|line|circle|text|tspan|a)$/,
    )
    for (const { name, value } of Array.from(element.attributes)) {
      expect(name).not.toMatch(/^on/i)
      if (/href$/.test(name)) expect(value).toMatch(/^https?:\/\/127\.0\.0\.1|^#/)
    }
  }
}

/** No cell of a table is taken for a formula. */
async function expectPlainCsv(download: Download): Promise<void> {
  const { data } = papa.parse<string[]>((await bytesOf(download)).toString('utf8').replace(/^\uFEFF/, ''))
  expect(data.length).toBeGreaterThan(1)
  for (const cell of data.flat()) if (Number.isNaN(Number(cell))) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/)
}

async function expectPlainXlsx(download: Download): Promise<void> {
  const parts = Object.entries(unzipSync(await bytesOf(download)))
  for (const [name, bytes] of parts) {
    const text = strFromU8(bytes)
    expect(text, name).not.toMatch(/<f[ >]|TargetMode="External"|<script/i)
    if (/\.(xml|rels)$/.test(name)) new DOMParser({ errorHandler: fail }).parseFromString(text, 'text/xml')
  }
}

const reports = 12
const folder = mkdtempSync(join(tmpdir(), 'injection-'))
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the corpus is as large as is said, and each of it is a case of its own', () => {
  expect(injections.length).toBeGreaterThanOrEqual(150)
  expect(new Set(injections).size).toBe(injections.length)
})

for (const lang of langs)
  test(`words of a report stay words: on every page, in what is searched for and in what is taken away (${lang})`, async ({
    page,
    context,
    browser,
  }) => {
    test.setTimeout(300_000)
    const found = await watched(context)
    await visit(page, `?lang=${lang}`)
    const at = page.url()
    for (let nth = 0; nth < reports; nth++) {
      const report = injected(smallReport(), Math.floor((nth * injections.length) / reports))
      const name = injections[(nth * 29) % injections.length] ?? ''
      await give(page, `${name.replace(/[\0/\\]/g, '_')}.json`, JSON.stringify(report))
      await page.getByRole('button', { name: names[lang].view, exact: true }).click()
      const title = typeof report.title === 'string' ? report.title : report.title[lang]
      await expect.poll(() => page.locator('h1').textContent()).toContain(title.trim().slice(0, 5).trim())
      const chart = page.locator('figure[data-chart="hotline-handling"]')
      await expectHarmlessSvg(await takeAway(page, chart, 'SVG'))
      await expectPlainCsv(await takeAway(page, chart, 'CSV'))
      expect((await bytesOf(await takeAway(page, chart, 'PNG'))).length).toBeGreaterThan(1000)
      await page.getByRole('searchbox', { name: names[lang].search }).fill(title.slice(0, 100))
      await page.getByRole('searchbox', { name: names[lang].search }).fill('')
      for (const view of ['table', 'checks', 'compare', 'charts'] as const)
        await page.getByRole('button', { name: names[lang][view], exact: true }).click()
      expect(page.url().startsWith(at.replace(/\?.*/, ''))).toBe(true)
      expect(found, `report ${nth}`).toEqual([])
      if (nth % 6 === 0) {
        await page.getByRole('button', { name: lang === 'zh' ? '带走…' : 'Take away…' }).click()
        const saved = page.waitForEvent('download')
        await page.getByRole('button', { name: lang === 'zh' ? '存为单个网页' : 'Save as one page' }).click()
        const path = join(folder, `${lang}-${nth}.html`)
        await (await saved).saveAs(path)
        const stick = await browser.newContext({ offline: true, baseURL: undefined })
        const there = await watched(stick)
        const own = await stick.newPage()
        await visit(own, pathToFileURL(path).href)
        expect(there, `one page of report ${nth}`).toEqual([])
        await stick.close()
        // As text, for whoever has no script: nothing but the page's own elements either.
        const still = await browser.newContext({ offline: true, baseURL: undefined, javaScriptEnabled: false })
        const read = await still.newPage()
        await read.goto(pathToFileURL(path).href)
        expect(await read.locator('article p').count()).toBeGreaterThan(3)
        await expect(read.locator('img, iframe, object, embed, form, base, video, article script')).toHaveCount(0)
        await still.close()
        await page.keyboard.press('Escape')
      }
      await page.getByRole('button', { name: names[lang].read, exact: true }).click()
    }
    expect(found).toEqual([])
    await expectPlainXlsx(await workbook(page, lang))
  })

/** The table of the form as a workbook. */
async function workbook(page: Page, lang: (typeof langs)[number]): Promise<Download> {
  await page.getByRole('button', { name: names[lang].table, exact: true }).click()
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: /XLSX/ }).click()
  return saved
}
