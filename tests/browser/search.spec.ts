import { expect, type Page, test } from '@playwright/test'
import type { Block } from '../../src/report/schema'
import { textsIn } from '../../src/report/texts'
import { type Lang, names, query, report, said, sectionsShown, visit } from './reader'

const textsOf = (blocks: readonly Block[]) => blocks.flatMap((b) => textsIn(b).map(({ text }) => text))

/** How often the report holds the words, section by section, counted without the page. */
function counted(words: string, lang: Lang) {
  const times = (text: string) => text.toLowerCase().split(words.toLowerCase()).length - 1
  const count = (texts: Parameters<typeof said>[0][]) => texts.reduce((n, text) => n + times(said(text, lang)), 0)
  const sections = report.sections.map((s) => ({ number: s.number, n: count([s.title, ...textsOf(s.blocks)]) }))
  return {
    all: sections.reduce((n, s) => n + s.n, count(textsOf(report.preface))),
    sections: sections.filter((s) => s.n > 0).map((s) => s.number),
  }
}

const box = (page: Page, lang: Lang) => page.getByRole('searchbox', { name: names[lang].search })
const hits = (page: Page) => page.locator('mark[data-hit]:visible')

for (const [lang, words] of [
  ['zh', '依申请公开'],
  ['zh', '热线'],
  ['zh', '12345'],
  ['en', 'hotline'],
  ['en', 'public resources'],
] as const)
  test(`“${words}” is counted, marked and narrows the page to the sections that hold it (${lang})`, async ({
    page,
  }) => {
    await visit(page, `?lang=${lang}`)
    const expected = counted(words, lang)
    expect(expected.all).toBeGreaterThan(1)
    await box(page, lang).fill(words)
    await expect(page.getByRole('search').getByRole('status')).toHaveText(
      lang === 'zh' ? `找到${expected.all}处` : `${expected.all} matches`,
    )
    await expect(hits(page)).toHaveCount(expected.all)
    expect(await sectionsShown(page)).toEqual(expected.sections)
    // A hit that runs over the edge of a figure is marked in two pieces.
    const marked = await page.locator('section[data-section] mark:visible').allTextContents()
    for (const text of marked) expect(words).toContain(text.toLowerCase())
    expect(query(page)).toContain(`q=${words}`)
  })

test('a reader steps through the hits, round and round, forth and back', async ({ page }) => {
  await visit(page)
  await box(page, 'zh').fill('热线')
  const { all } = counted('热线', 'zh')
  const told = page.getByRole('search').getByRole('status')
  const current = page.locator('mark[data-current]')
  await expect(told).toHaveText(`找到${all}处`)

  await box(page, 'zh').press('Enter')
  await expect(told).toHaveText(`第1处，共${all}处`)
  await expect(current).toHaveCount(1)
  await expect(current).toBeInViewport()
  const first = await current.evaluate((el) =>
    [...document.querySelectorAll('mark[data-hit]')].filter((m) => (m as HTMLElement).checkVisibility()).indexOf(el),
  )
  expect(first).toBe(0)

  await page.getByRole('button', { name: '下一处' }).click()
  await expect(told).toHaveText(`第2处，共${all}处`)
  await expect(current).toBeInViewport()
  await page.getByRole('button', { name: '上一处' }).click()
  await page.getByRole('button', { name: '上一处' }).click()
  await expect(told).toHaveText(`第${all}处，共${all}处`)
  await expect(current).toBeInViewport()
  await page.getByRole('button', { name: '下一处' }).click()
  await expect(told).toHaveText(`第1处，共${all}处`)
  await box(page, 'zh').press('Shift+Enter')
  await expect(told).toHaveText(`第${all}处，共${all}处`)
})

test('Enter right behind the last letter leads to the first hit once it is found', async ({ page }) => {
  await visit(page)
  const { all } = counted('热线', 'zh')
  await box(page, 'zh').pressSequentially('热线')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('search').getByRole('status')).toHaveText(`第1处，共${all}处`)
  await expect(page.locator('mark[data-current]')).toHaveCount(1)
  await expect(page.locator('mark[data-current]')).toBeInViewport()
  expect(await hits(page).first().getAttribute('data-current')).toBe('')
})

test('capitals and full-width digits make no difference', async ({ page }) => {
  await visit(page, '?lang=en')
  await box(page, 'en').fill('HOTLINE')
  await expect(hits(page)).toHaveCount(counted('hotline', 'en').all)
  await box(page, 'en').fill('１２３４５')
  await expect(hits(page)).toHaveCount(counted('12345', 'en').all)
})

test('words that stand nowhere are said to stand nowhere, and clearing brings everything back', async ({ page }) => {
  await visit(page)
  await box(page, 'zh').fill('月球')
  await expect(page.getByRole('search').getByRole('status')).toHaveText('没有找到')
  await expect(page.getByText('没有符合这些条件的内容。')).toBeVisible()
  expect(await sectionsShown(page)).toEqual([])
  await page.getByRole('button', { name: '清除搜索' }).click()
  await expect(box(page, 'zh')).toHaveValue('')
  await expect.poll(() => sectionsShown(page)).toHaveLength(13)
  await expect(page.locator('mark')).toHaveCount(0)
  expect(query(page)).toBe('')
})

test('a link with words opens with its hits, and typing leaves the history alone', async ({ page }) => {
  await visit(page, '?section=9&q=热线')
  await expect(box(page, 'zh')).toHaveValue('热线')
  expect(await sectionsShown(page)).toEqual([9])
  const inSection = report.sections.filter((s) => s.number === 9).flatMap((s) => [s.title, ...textsOf(s.blocks)])
  const n = inSection.reduce((sum, text) => sum + said(text, 'zh').split('热线').length - 1, 0)
  await expect(page.getByRole('search').getByRole('status')).toHaveText(`找到${n}处`)

  const before = await page.evaluate(() => history.length)
  await box(page, 'zh').fill('')
  await box(page, 'zh').pressSequentially('微博')
  await expect.poll(() => query(page)).toBe('?section=9&q=微博')
  expect(await page.evaluate(() => history.length)).toBe(before)
})
