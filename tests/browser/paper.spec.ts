import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import '../../src/language/both'
import { ordinal } from '../../src/language/numbers'
import { words } from '../../src/language/words'
import { allLive, langs, names, report, said, visit } from './reader'

/** A piece of text on a page of a PDF: where it begins and ends, in points from the page's left and top edges. */
type Piece = { text: string; left: number; right: number; top: number; bottom: number }
type Sheet = { width: number; height: number; pieces: Piece[]; text: string; paths: number; links: number }

/** What stands on paper when the page is printed. */
async function printed(page: Page): Promise<Sheet[]> {
  const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true }))
  const pdf = await getDocument({ data, verbosity: VerbosityLevel.ERRORS, useSystemFonts: true }).promise
  const sheets: Sheet[] = []
  for (let n = 1; n <= pdf.numPages; n++) {
    const sheet = await pdf.getPage(n)
    const { width, height } = sheet.getViewport({ scale: 1 })
    const { items } = await sheet.getTextContent()
    const pieces = items.flatMap((item) => {
      if (!('str' in item) || !item.str.trim()) return []
      const [, , , , x, y] = item.transform as [number, number, number, number, number, number]
      return [{ text: item.str, left: x, right: x + item.width, top: height - y - item.height, bottom: height - y }]
    })
    const { fnArray } = await sheet.getOperatorList()
    sheets.push({
      width,
      height,
      pieces,
      text: bare(pieces.map((p) => p.text).join('')),
      paths: fnArray.length,
      links: (await sheet.getAnnotations()).filter((a) => a.subtype === 'Link').length,
    })
  }
  await pdf.loadingTask.destroy()
  return sheets
}

/** Radicals that fonts draw with the letter's own shape: a PDF names either. The others NFKC knows. */
const radicals = new Map(
  [...'⻅见⻉贝⻋车⻓长⻔门⻘青⻚页⻛风⻜飞⻝食⻢马⻥鱼⻦鸟⻩黄⻬齐⻮齿⻰龙⺠民⻆角⻁虎'.matchAll(/(.)(.)/gu)].map(
    ([, radical = '', letter = '']) => [radical, letter] as const,
  ),
)
/** Text without what print adds: spaces, and other forms of the same characters. */
const bare = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\u2E80-\u2EFF]/g, (radical) => radicals.get(radical) ?? radical)
    .replace(/[\u00AD\u2010\u2011]/g, '-')
    .replace(/\s+/g, '')
const has = (sheet: Sheet, text: string) => sheet.text.includes(bare(text))
const pageOf = (sheets: Sheet[], text: string) => sheets.findIndex((s) => has(s, text))

/** A section's title with its number, as it stands on the page. */
const heading = (number: number, title: string, lang: 'zh' | 'en') =>
  words[lang].section.heading(ordinal(number, lang), title)

/** Waits until the document's own code is there and runs: printing itself waits for nothing. */
async function codeThere(page: Page): Promise<void> {
  // As with every Ctrl+P.
  await page.keyboard.press('Control')
  await expect
    .poll(() =>
      page.evaluate(() =>
        performance.getEntriesByType('resource').some((entry) => /\/PaperPage-[^/]*\.js$/.test(entry.name)),
      ),
    )
    .toBe(true)
  // What it needs itself comes right behind it, and has to run.
  const asked = () => page.evaluate(() => performance.getEntriesByType('resource').length)
  for (let before = -1; before !== (await asked()); await page.waitForTimeout(500)) before = await asked()
}

/** Waits until printing would not have to do without anything: every chart drawn, the document's own code there. */
async function ready(page: Page): Promise<void> {
  await allLive(page)
  await codeThere(page)
}

for (const lang of langs)
  test(`the report on paper: cover, contents, every section, chart, row and check, and no controls (${lang})`, async ({
    page,
  }) => {
    // Every page of it is read back, letter by letter.
    test.slow()
    await visit(page, `report/${report.id}/${lang}/`)
    await ready(page)
    const sheets = await printed(page)
    expect(sheets.length).toBeGreaterThan(12)
    for (const { width, height, pieces } of sheets) {
      expect([Math.round(width), Math.round(height)].sort()).toEqual([595, 842])
      // Nothing reaches the edge of the paper, let alone beyond.
      for (const { text, left, right, top, bottom } of pieces) {
        expect(left, text).toBeGreaterThan(20)
        expect(right, text).toBeLessThan(width - 20)
        expect(top, text).toBeGreaterThan(20)
        expect(bottom, text).toBeLessThan(height - 15)
      }
    }
    const [cover, contents] = sheets as [Sheet, Sheet]
    expect(has(cover, said(report.title, lang))).toBe(true)
    expect(has(cover, `report/${report.id}/${lang}/`)).toBe(true)
    for (const { figure } of report.headlines)
      expect(has(cover, said(report.figures[figure]?.label ?? '', lang))).toBe(true)
    expect(contents.links).toBeGreaterThanOrEqual(report.sections.length + 2)

    const rest = sheets.slice(2)
    let before = 0
    for (const { number, title } of report.sections) {
      expect(has(contents, said(title, lang))).toBe(true)
      const at = pageOf(rest, heading(number, said(title, lang), lang))
      expect(at, said(title, lang)).toBeGreaterThanOrEqual(before)
      before = at
    }
    for (const { id, title, section, note } of report.charts) {
      const sheet = rest[pageOf(rest, said(title, lang))]
      expect(sheet, id).toBeDefined()
      // The note and the source stand under it, on the same page.
      if (note && sheet) expect(has(sheet, said(note, lang).slice(0, 20)), id).toBe(true)
      if (sheet) expect(sheet.paths, `${id} in section ${section} is drawn`).toBeGreaterThan(60)
    }
    const all = rest.map((s) => s.text).join('')
    const table = await page.evaluate(async () => {
      const { statistics } = await (await fetch('../../../reports/chuxiong-2018.json')).json()
      return Object.values(statistics as Record<string, number>)
    })
    for (const value of table) expect(all).toContain(value.toLocaleString('en'))
    expect(all).toContain(bare(lang === 'zh' ? '共110项核对' : '110 checks'))
    expect(all).toContain(bare('97.53%'))
    for (const control of [names[lang].export, names[lang].open, names[lang].all])
      expect(
        sheets.some((s) => s.pieces.some((p) => bare(p.text) === bare(control))),
        control,
      ).toBe(false)
    // When the browser is done, the page is as it was.
    await expect(page.locator('[data-paper]')).toHaveCount(0)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(said(report.title, lang))
  })

test('on paper stands what is shown, and the cover says that it is a part', async ({ page }) => {
  await visit(page, '?section=8')
  await ready(page)
  const sheets = await printed(page)
  expect(has(sheets[0] as Sheet, '这里只有报告的一部分：第八章')).toBe(true)
  const text = sheets.map((s) => s.text).join('')
  for (const { number, title } of report.sections)
    expect(text.includes(bare(said(title, 'zh'))), String(number)).toBe(number === 8)
  for (const { section, title } of report.charts) expect(text.includes(bare(said(title, 'zh')))).toBe(section === 8)
})

test('a chart that has not been drawn yet is printed as its data', async ({ page }) => {
  await page.route('**/assets/{bars,parts,within,flow}-*.js', (route) => route.abort())
  await visit(page, '?lang=en&section=8').catch(() => {})
  await page.locator('[data-section="8"]').first().waitFor()
  await codeThere(page)
  const text = (await printed(page)).map((s) => s.text).join('')
  expect(text).toContain(bare('This chart has not been drawn yet; here are its data.'))
  expect(text).toContain(bare('What became of the 239 requests?'))
  expect(text).toContain('173')
})

test('the button draws every chart first, closes its window, and prints the whole from any view', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      dispatchEvent(new Event('beforeprint'))
      document.body.dataset.printed = String(document.querySelectorAll('[data-paper-chart] svg').length)
      document.body.dataset.window = String(document.querySelectorAll('dialog').length)
      dispatchEvent(new Event('afterprint'))
    }
  })
  await visit(page, '?view=table&lang=en')
  await page.getByRole('button', { name: 'Take away…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Print…' }).click()
  await expect(page.locator('body')).toHaveAttribute('data-printed', String(report.charts.length), { timeout: 60_000 })
  await expect(page.locator('body')).toHaveAttribute('data-window', '0')
  await expect(page.locator('[data-paper]')).toHaveCount(0)
  await expect(page.getByRole('treegrid')).toBeVisible()
})

test('the wide tables of the form of 2019 stand across the page', async ({ page }) => {
  const original = new URL('../../../shared/source/suqian-2023.txt', import.meta.url)
  let bytes: Buffer
  try {
    bytes = readFileSync(original)
  } catch {
    test.skip(true, 'the original does not lie beside the checkout')
    return
  }
  await visit(page)
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'suqian-2023.txt', mimeType: 'text/plain', buffer: bytes })
  await page.getByRole('button', { name: names.zh.view }).click()
  await ready(page)
  const sheets = await printed(page)
  const across = sheets.filter((s) => s.width > s.height)
  expect(across.length).toBeGreaterThanOrEqual(1)
  for (const { pieces, width } of sheets) for (const p of pieces) expect(p.right, p.text).toBeLessThan(width - 20)
  expect(across.some((s) => has(s, '自然人') && has(s, '3,402'))).toBe(true)
  // Nobody else can open the reader's own file: no address, no code.
  expect(has(sheets[0] as Sheet, '网上阅读')).toBe(false)
})
