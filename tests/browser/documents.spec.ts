import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { langs, names, report, said, visit } from './reader'

/** The columns of section 三, by who applied. */
const row = (name: string, ...numbers: (number | string)[]) =>
  `<tr><td colspan="3">${name}</td>${numbers.map((n) => `<td>${n}</td>`).join('')}</tr>`

/** An annual report as an office puts it on its website: 12 requests, 9 by persons and 3 by companies. */
const html = `<!doctype html><meta charset="utf-8"><title>小县2023年政府信息公开工作年度报告</title>
<h1>小县2023年政府信息公开工作年度报告</h1>
<p>一、总体情况</p>
<p>2023年，小县人民政府主动公开政府信息360条，新收政府信息公开申请12件。</p>
<p>二、主动公开政府信息情况</p>
<table><tr><td colspan="2">第二十条第（八）项</td></tr><tr><td>信息内容</td><td>本年收费金额（单位：万元）</td></tr>
<tr><td>行政事业性收费</td><td>35.5</td></tr></table>
<p>三、收到和处理政府信息公开申请情况</p>
<table>
<tr><td colspan="3" rowspan="3">（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）</td><td colspan="7">申请人情况</td></tr>
<tr><td rowspan="2">自然人</td><td colspan="5">法人或其他组织</td><td rowspan="2">总计</td></tr>
<tr><td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td></tr>
${row('一、本年新收政府信息公开申请数量', 9, 3, 0, 0, 0, 0, 12)}
${row('二、上年结转政府信息公开申请数量', 1, 0, 0, 0, 0, 0, 1)}
${row('四、结转下年度继续办理', 0, 0, 0, 0, 0, 0, 0)}
</table>
<p>四、政府信息公开行政复议、行政诉讼情况</p><p>无。</p>
<p>五、存在的主要问题及改进情况</p><p>公开内容还不够丰富。</p>
<p>六、其他需要报告的事项</p><p>2023年未收取信息处理费。</p>
<p>小县人民政府办公室</p><p>2024年1月18日</p>`

const document = { name: '年报.html', mimeType: 'text/html', buffer: Buffer.from(html) }
const give = (page: Page, file: typeof document = document) =>
  page.locator('header input[type=file]').setInputFiles(file)
const review = { zh: '核对识别结果', en: 'Review what was recognised' }
const title = '小县2023年政府信息公开工作年度报告'
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const cell = (page: Page, ref: string) => page.locator(`[data-value="table:${ref}"]`)

for (const lang of langs)
  test(`a document dropped becomes its dashboard, and nothing of it leaves the browser (${lang})`, async ({ page }) => {
    await visit(page, `?lang=${lang}`)
    const sent: string[] = []
    page.on('request', (request) => {
      if (!request.url().includes('/assets/')) sent.push(request.url())
    })
    await give(page)
    await page.getByRole('button', { name: names[lang].view }).click()
    await expect(heading(page)).toHaveText(title)
    await page.getByRole('button', { name: names[lang].table, exact: true }).click()
    await expect(page.locator('tr[data-indicator="requests.new"] td').last()).toHaveText('12')
    expect(sent).toEqual([])
  })

test('what was recognised is reviewed beside the document, and put right', async ({ page }) => {
  await visit(page)
  await give(page)
  await page.getByRole('button', { name: review.zh }).click()
  await expect(heading(page)).toHaveText(review.zh)
  await page.getByRole('button', { name: /^全部/ }).click()
  const persons = cell(page, 'requests.new@natural-person')
  await expect(persons.getByRole('textbox')).toHaveValue('9')

  await persons.getByRole('button', { name: /^看原文/ }).click()
  await expect(page.locator('td[data-shown]')).toHaveText('9')
  await expect(page.locator('td[data-shown]')).toBeInViewport()

  await persons.getByRole('textbox').fill('8')
  await page.keyboard.press('Enter')
  const checks = page.getByRole('region', { name: '核对结果' })
  await checks.getByRole('button', { name: '列出不符的' }).click()
  await checks
    .getByRole('button', { name: /自然人：8$/ })
    .first()
    .click()
  await expect(persons.getByRole('textbox')).toBeFocused()

  await page.getByRole('button', { name: '查看报告' }).click()
  await page.getByRole('button', { name: '统计表', exact: true }).click()
  await expect(page.locator('tr[data-indicator="requests.new"] td').filter({ hasText: /^8$/ })).toHaveCount(1)
})

test('a review goes on after the page was closed, edits and all', async ({ page }) => {
  await visit(page)
  await give(page)
  await page.getByRole('button', { name: review.zh }).click()
  await page.getByRole('button', { name: /^全部/ }).click()
  await cell(page, 'charges').getByRole('textbox').fill('35.6')
  await page.keyboard.press('Enter')
  await expect(page.getByText('改动已存在这台电脑上')).toBeVisible()
  await page.reload()
  await expect(page.getByText(`上次打开的《${title}》还没有处理完。`)).toBeVisible()
  await page.getByRole('button', { name: '继续' }).click()
  await page.getByRole('button', { name: /^全部/ }).click()
  await expect(cell(page, 'charges').getByRole('textbox')).toHaveValue('35.6')
  await page.getByRole('button', { name: '撤销' }).click()
  await expect(cell(page, 'charges').getByRole('textbox')).toHaveValue('35.5')
})

test('a report kept in the browser is there after a reload; saved as a file it opens again the same', async ({
  page,
}, info) => {
  await visit(page)
  await give(page)
  await page.getByRole('button', { name: '查看报告' }).click()
  await page.getByRole('button', { name: '存入本机' }).click()
  await expect(page.getByText('已存入本机')).toBeVisible()
  const save = async () => {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: '存为报告文件' }).click()
    return readFileSync(await (await download).path(), 'utf8')
  }
  const text = await save()

  await page.reload()
  await page.getByRole('button', { name: '本机报告' }).click()
  await page.getByRole('button', { name: `打开：${title}` }).click()
  await expect(heading(page)).toHaveText(title)
  expect(await save()).toBe(text)

  const path = info.outputPath('again.json')
  await give(page, { name: path, mimeType: 'application/json', buffer: Buffer.from(text) })
  await expect(page.getByText(/^已读懂/)).toBeVisible()
  await page.getByRole('button', { name: '查看报告' }).click()
  expect(await save()).toBe(text)
})

test('a copied web page pasted anywhere opens with its tables', async ({ page }) => {
  await visit(page)
  await page.evaluate((copied) => {
    const data = new DataTransfer()
    data.setData('text/html', copied)
    data.setData('text/plain', copied.replace(/<[^>]+>/g, ' '))
    globalThis.document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }))
  }, html)
  await page.getByRole('button', { name: '查看报告' }).click()
  await expect(heading(page)).toHaveText(title)
})

test('a long document can be cancelled, and what was on screen stays', async ({ page }) => {
  // The worker's script never comes: the document is read for as long as the reader waits.
  await page.route('**/assets/worker-*.js', () => {})
  await visit(page)
  await give(page)
  await expect(page.getByRole('progressbar')).toBeVisible()
  await page.getByRole('button', { name: '取消', exact: true }).click()
  await expect(page.getByRole('progressbar')).toHaveCount(0)
  await expect(heading(page)).toHaveText(said(report.title, 'zh'))
})

test('where the program that reads documents does not load, that is said', async ({ page }) => {
  await page.route('**/assets/worker-*.js', (route) => route.abort())
  await visit(page)
  await give(page)
  await expect(page.getByRole('alert')).toContainText('读到中途停下了')
})
