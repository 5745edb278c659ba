import { expect, type Page, test } from '@playwright/test'
import type { Report } from '../../src/report/schema'
import { langs, liveChart, names, query, report, said, sectionsShown, visit, written } from './reader'

const title = (page: Page) => page.getByRole('heading', { level: 1 })

/** The report with something changed, as text. */
const edited = (change: (copy: Report) => void): string => {
  const copy: Report = JSON.parse(written)
  change(copy)
  return JSON.stringify(copy, null, 2)
}
const mine = edited((copy) => {
  copy.id = 'mine-2018'
  copy.title = { zh: '我改过的报告', en: 'The report I edited' }
  const calls = copy.figures['hotline.calls']
  if (calls) calls.value = 7000
})

type Given = { name: string; text: string; mimeType?: string }

async function openByButton(page: Page, button: string, { name, text, mimeType = 'application/json' }: Given) {
  const asked = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: button, exact: true }).click()
  await (await asked).setFiles({ name, mimeType, buffer: Buffer.from(text) })
}

async function drop(page: Page, { name, text, mimeType = 'application/json' }: Given) {
  const data = await page.evaluateHandle(
    ([n, t, type]) => {
      const held = new DataTransfer()
      held.items.add(new File([t], n, { type }))
      return held
    },
    [name, text, mimeType] as const,
  )
  await page.dispatchEvent('main p', 'dragover', { dataTransfer: data })
  await page.dispatchEvent('main p', 'drop', { dataTransfer: data })
}

for (const lang of langs)
  test(`a report of one’s own is opened by the button and looked at; one click brings back what was on screen (${lang})`, async ({
    page,
  }) => {
    await visit(page, `?section=8&lang=${lang}`)
    const sent: string[] = []
    page.on('request', (request) => {
      if (!request.url().includes('/assets/')) sent.push(request.url())
    })
    await openByButton(page, names[lang].open, { name: 'mine.json', text: mine })
    const view = page.getByRole('button', { name: names[lang].view })
    await expect(view).toBeVisible()
    // Until asked for, what is on screen stays.
    await expect(title(page)).toHaveText(said(report.title, lang))
    await view.click()
    await expect(title(page)).toHaveText(lang === 'zh' ? '我改过的报告' : 'The report I edited')
    expect(await sectionsShown(page)).toHaveLength(13)
    await expect(page.locator('button[data-figure="hotline.calls"]')).toContainText('7,000')
    await expect(
      (await liveChart(page, 'hotline-handling')).locator('[data-mark="hotline.calls"]'),
    ).toHaveAccessibleName(/7,000/)

    await page.getByRole('button', { name: lang === 'zh' ? '回到原来的报告' : 'Back to the report before' }).click()
    await expect(title(page)).toHaveText(said(report.title, lang))
    expect(await sectionsShown(page)).toEqual([8])
    expect(query(page)).toBe(`?section=8&lang=${lang}`)
    // It never left the browser.
    expect(sent).toEqual([])
  })

test('a file dropped anywhere on the page opens', async ({ page }) => {
  await visit(page)
  await drop(page, { name: 'mine.json', text: mine })
  await page.getByRole('button', { name: '查看报告' }).click()
  await expect(title(page)).toHaveText('我改过的报告')
  await expect(page.getByRole('status').filter({ hasText: '正在看你打开的文件 mine.json' })).toBeVisible()
})

const bad: [string, Given, RegExp[], RegExp[]][] = [
  [
    'a text that is no JSON',
    { name: 'notes.json', text: '{"format": 1\n "id": "mine"}' },
    [/notes\.json 打不开/, /不是有效的 JSON.*第2行第2列/],
    [/notes\.json cannot be opened/, /not valid JSON.*line 2, column 2/],
  ],
  [
    'a file cut off on the way',
    { name: 'half.json', text: mine.slice(0, mine.length / 2) },
    [/half\.json 打不开/, /文件不完整/],
    [/half\.json cannot be opened/, /incomplete/],
  ],
  [
    'a value of the wrong kind',
    { name: 'wrong.json', text: mine.replace('"value": 7000', '"value": "many"') },
    [/wrong\.json 打不开/, /\/figures\/hotline\.calls\/value/, /schema\/report\.json/],
    [/wrong\.json cannot be opened/, /\/figures\/hotline\.calls\/value: expected number, found "many"/],
  ],
  [
    'a chart of a figure that is not there',
    { name: 'lost.json', text: edited((copy) => copy.charts[0]?.figures.push('no.such')) },
    [/lost\.json 打不开/, /\/charts\/0\/figures\/2.*no\.such/],
    [/lost\.json cannot be opened/, /\/charts\/0\/figures\/2.*no\.such/],
  ],
  [
    'a document that is no annual report',
    { name: 'notes.txt', text: '今天天气很好。'.repeat(100), mimeType: 'text/plain' },
    [/notes\.txt 打不开/, /没有认出政府信息公开工作年度报告/],
    [/notes\.txt cannot be opened/, /No annual report .* was recognised/],
  ],
  [
    'an empty file',
    { name: 'empty.json', text: '' },
    [/empty\.json 打不开/, /文件不完整/],
    [/empty\.json cannot be opened/, /incomplete/],
  ],
]

for (const lang of langs)
  test(`what is wrong with a file is said, with the place, and what was on screen stays (${lang})`, async ({
    page,
  }) => {
    await visit(page, `?section=9&lang=${lang}`)
    for (const [what, given, zh, en] of bad) {
      await openByButton(page, names[lang].open, given)
      const alert = page.getByRole('alert')
      for (const words of lang === 'zh' ? zh : en) await expect(alert, what).toContainText(words)
      await expect(page.getByRole('button', { name: names[lang].view }), what).toHaveCount(0)
      await expect(title(page), what).toHaveText(said(report.title, lang))
      expect(await sectionsShown(page), what).toEqual([9])
    }
    await page.getByRole('alert').getByRole('button').click()
    await expect(page.getByRole('alert')).toHaveCount(0)
  })

test('a file that was corrected opens when given again under the same name', async ({ page }) => {
  await visit(page)
  await drop(page, { name: 'mine.json', text: mine.replace('"year": 2018', '"year": "2018"') })
  await expect(page.getByRole('alert')).toContainText('/year')
  await openByButton(page, names.zh.open, { name: 'mine.json', text: mine })
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.getByRole('button', { name: '查看报告' }).click()
  await expect(title(page)).toHaveText('我改过的报告')
})
