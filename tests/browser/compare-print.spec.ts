import { expect, type Page, test } from '@playwright/test'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { liveChart } from './reader'

type Sheet = { text: string; wide: boolean }

/** What stands on each sheet when the page is printed, without the spaces print adds. */
async function printed(page: Page): Promise<Sheet[]> {
  const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true }))
  const pdf = await getDocument({ data, verbosity: VerbosityLevel.ERRORS, useSystemFonts: true }).promise
  const sheets: Sheet[] = []
  for (let n = 1; n <= pdf.numPages; n++) {
    const sheet = await pdf.getPage(n)
    const { width, height } = sheet.getViewport({ scale: 1 })
    const { items } = await sheet.getTextContent()
    const text = items.map((item) => ('str' in item ? item.str : '')).join('')
    sheets.push({ text: text.normalize('NFKC').replace(/\s+/g, ''), wide: width > height })
  }
  await pdf.loadingTask.destroy()
  return sheets
}
const bare = (text: string) => text.replace(/\s+/g, '')

const open = async (page: Page, others: string, lang: string) => {
  await page.goto(`?report=suqian-2024&view=compare&with=${others}&lang=${lang}`)
  await liveChart(page, 'compare-outcomes')
  await page
    .getByRole('button', { name: lang === 'en' ? /CSV$/ : /对照表 CSV$/ })
    .first()
    .waitFor()
  // The texts are compared bit by bit; when they are done they can be had as a file.
  await expect(page.locator('[data-repeated]')).toBeAttached()
}

test('a comparison prints: what is compared and where, names, numbers, checks and texts, and no controls', async ({
  page,
}) => {
  await open(page, 'suqian-2023', 'en')
  const sheets = await printed(page)
  const all = sheets.map(({ text }) => text).join('')
  expect(sheets.every(({ wide }) => !wide)).toBe(true)
  for (const there of [
    '2 annual reports on information disclosure compared',
    'Suqian: annual report on government information disclosure, 2023',
    '?report=suqian-2024&view=compare&with=suqian-2023',
    'Requests received: how has it changed?',
    'What changed most',
    'Brought after reconsideration: Other results',
    'What became of the requests?',
    // A row by its name, and the heads of the columns that can be sorted by.
    'Requests received cases 3,511 3,525 +14 +0.4%',
    'Change, 2023 to 2024',
    'Does what last year left over arrive this year?',
    '13 checks: 12 hold, 1 disagrees',
    'Requests carried forward to the next year',
    'The text side by side',
    'only in the 2023 report',
    '1 paragraph unchanged',
  ])
    expect(all.toLowerCase(), there).toContain(bare(there).toLowerCase())
  for (const gone of [
    'Add a report',
    'Find an indicator',
    'Draw by',
    'Download CSV',
    'The files hold',
    '↕',
    'Print…',
    'Take away',
    'Export',
  ])
    expect(all, gone).not.toContain(bare(gone))
  expect(sheets[0]?.text).toContain(bare('2 annual reports on information disclosure compared'))
  expect(all).toContain(bare(`Page 2 of ${sheets.length}`))
})

test('what was dropped and what was added are told apart on paper without colour', async ({ page }) => {
  await open(page, 'suqian-2023', 'zh')
  await page.emulateMedia({ media: 'print' })
  const look = (of: string) =>
    page
      .locator(`[data-line="changed"] ${of}:visible`)
      .first()
      .evaluate((el) => getComputedStyle(el).textDecorationLine)
  expect(await look('del')).toBe('line-through')
  expect(await look('ins')).toBe('underline')
})

test('the page’s own button prints what Ctrl+P does', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-asked', 'print')
  })
  await open(page, 'suqian-2023', 'zh')
  await page.getByRole('button', { name: '打印…', exact: true }).click()
  await expect(page.locator('html[data-asked="print"]')).toHaveCount(1)
})

test('two forms compared: the table of matches is printed with the reasons', async ({ page }) => {
  await open(page, 'suqian-2023,chuxiong-2018', 'zh')
  const all = (await printed(page)).map(({ text }) => text).join('')
  for (const there of ['3份政府信息公开年报的比较', '两种表怎样对照', '数法不同', '表中没有'])
    expect(all, there).toContain(there)
})
