import { expect, type Page, test } from '@playwright/test'
import { at, press, tabTo } from './keys'
import { names, visit, written } from './reader'

/** A report of an office with one table, as short as can be. */
const cells = (...numbers: number[]) => numbers.map((n) => `<td>${n}</td>`).join('')
const document = `<!doctype html><meta charset="utf-8"><h1>小县2023年政府信息公开工作年度报告</h1><p>一、总体情况</p>
<p>2023年，小县人民政府主动公开政府信息360条，新收政府信息公开申请12件。</p>
<p>三、收到和处理政府信息公开申请情况</p><table>
<tr><td colspan="3" rowspan="3">（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）</td><td colspan="7">申请人情况</td></tr>
<tr><td rowspan="2">自然人</td><td colspan="5">法人或其他组织</td><td rowspan="2">总计</td></tr>
<tr><td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td></tr>
<tr><td colspan="3">一、本年新收政府信息公开申请数量</td>${cells(9, 3, 0, 0, 0, 0, 12)}</tr>
<tr><td colspan="3">二、上年结转政府信息公开申请数量</td>${cells(1, 0, 0, 0, 0, 0, 1)}</tr>
<tr><td colspan="3">四、结转下年度继续办理</td>${cells(0, 0, 0, 0, 0, 0, 0)}</tr></table>
<p>五、存在的主要问题及改进情况</p><p>公开内容还不够丰富。</p><p>六、其他需要报告的事项</p><p>无。</p>`

/** Opens a file as by keyboard: the button, then the system's own window. */
async function give(page: Page, name: string, text: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const asked = page.waitForEvent('filechooser')
  await tabTo(page, page.getByRole('button', { name: names.en.open, exact: true }), key)
  await page.keyboard.press('Enter')
  await (await asked).setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) })
}

test('by keys alone a report file is opened, looked at and left, and one that is wrong is closed', async ({ page }) => {
  await visit(page, '?lang=en')
  await give(page, 'bad.json', written.slice(0, 99))
  await tabTo(page, page.getByRole('alert').getByRole('button'))
  await press(page, 'Enter')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await give(page, 'mine.json', written, 'Shift+Tab')
  const view = page.getByRole('button', { name: names.en.view })
  await expect(view).toBeVisible()
  await tabTo(page, view)
  await press(page, 'Enter')
  await expect(page.locator('main')).toBeFocused()
  await tabTo(page, page.getByRole('button', { name: 'Back to the report before' }))
  await press(page, 'Enter')
  await expect(page.getByText('You are viewing your own file')).toHaveCount(0)
  expect(await at(page)).not.toBe('nowhere')
})

test('by keys alone a document is reviewed: a value corrected, shown, undone; then viewed, kept and removed', async ({
  page,
}) => {
  await visit(page, '?lang=en')
  await give(page, 'a.html', document)
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' })
  await expect(button('Review what was recognised')).toBeVisible()
  await tabTo(page, button('Review what was recognised'))
  await press(page, 'Enter')
  await expect(page.locator('main')).toBeFocused()
  await tabTo(page, button(/^All \d/))
  await press(page, 'Space')
  const value = page.locator('[data-value="table:requests.new@natural-person"]')
  const box = value.getByRole('textbox')
  await tabTo(page, value.getByRole('button', { name: /^Show in the document/ }))
  await press(page, 'Enter')
  await expect(page.locator('td[data-shown]')).toBeInViewport()
  await tabTo(page, box, 'Shift+Tab')
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('many')
  await press(page, 'Enter')
  // What is wrong is tied to the box, which keeps the keyboard.
  await expect(box).toHaveAccessibleDescription(/Give a number/)
  await expect(box).toHaveAttribute('aria-invalid', 'true')
  await expect(box).toBeFocused()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('8')
  await press(page, 'Enter')
  await expect(box).toHaveValue('8')
  await tabTo(page, button('Undo'), 'Shift+Tab')
  await press(page, 'Enter')
  await expect(box).toHaveValue('9')
  await tabTo(page, button(names.en.view), 'Shift+Tab')
  await press(page, 'Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('小县2023年政府信息公开工作年度报告')
  await tabTo(page, button('Keep in this browser'))
  await press(page, 'Enter')
  await expect(page.getByRole('status').filter({ hasText: /^Kept in this browser$/ })).toBeVisible()
  await tabTo(page, button('My reports'), 'Shift+Tab')
  await press(page, 'Enter')
  await tabTo(page, button(/^Remove: /))
  await press(page, 'Enter')
  await tabTo(page, button(/^Undo the removal/))
  await press(page, 'Enter')
  await expect(button(/^Remove: /)).toBeVisible()
  expect(await at(page)).not.toBe('nowhere')
})
