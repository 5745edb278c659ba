import { expect, test } from '@playwright/test'
import { chartsShown, langs, liveChart, names, query, report, said, section, sectionsShown, visit } from './reader'

const all = report.sections.map((s) => s.number)
const titleOf = (n: number) => report.sections.find((s) => s.number === n)?.title ?? ''
const chartsOf = (...sections: number[]) => report.charts.filter((c) => sections.includes(c.section)).map((c) => c.id)

for (const lang of langs)
  test(`the sections chosen are shown, text and charts, and one click shows all again (${lang})`, async ({ page }) => {
    await visit(page, `?lang=${lang}`)
    const group = page.getByRole('group', { name: names[lang].sections })
    await expect(group.getByRole('button')).toHaveCount(13)
    const chip = (n: number) => group.getByRole('button', { name: said(titleOf(n), lang), exact: true })

    await chip(8).click()
    expect(await sectionsShown(page)).toEqual([8])
    expect((await chartsShown(page)).sort()).toEqual(chartsOf(8).sort())
    await expect(chip(8)).toHaveAttribute('aria-pressed', 'true')
    await chip(5).click()
    expect(await sectionsShown(page)).toEqual([5, 8])
    expect((await chartsShown(page)).sort()).toEqual(chartsOf(5, 8).sort())
    const howMuch = page.getByRole('status').filter({ hasText: lang === 'zh' ? '显示' : 'Showing' })
    const n = chartsOf(5, 8).length
    await expect(howMuch).toHaveText(
      lang === 'zh'
        ? `显示13章中的2章，${report.charts.length}张图表中的${n}张`
        : `Showing 2 of 13 sections and ${n} of ${report.charts.length} charts`,
    )
    await chip(8).click()
    expect(await sectionsShown(page)).toEqual([5])
    await page.getByRole('button', { name: names[lang].all, exact: true }).click()
    expect(await sectionsShown(page)).toEqual(all)
    expect(await chartsShown(page)).toHaveLength(report.charts.length)
    expect(query(page)).toBe(`?lang=${lang}`)
  })

test('each choice stands in the address, and the back button takes them back one by one', async ({ page }) => {
  await visit(page)
  const chip = (n: number) => page.getByRole('button', { name: said(titleOf(n), 'zh'), exact: true })
  await chip(9).click()
  await expect.poll(() => query(page)).toBe('?section=9')
  await chip(8).click()
  await expect.poll(() => query(page)).toBe('?section=8,9')
  await page.getByRole('button', { name: '12345热线', exact: true }).click()
  await expect.poll(() => query(page)).toBe('?section=8,9&topic=hotline')
  expect(await sectionsShown(page)).toEqual([9])

  await page.goBack()
  await expect.poll(() => sectionsShown(page)).toEqual([8, 9])
  await page.goBack()
  await expect.poll(() => sectionsShown(page)).toEqual([9])
  await expect(chip(8)).toHaveAttribute('aria-pressed', 'false')
  await page.goBack()
  await expect.poll(() => sectionsShown(page)).toEqual(all)
  await page.goForward()
  await expect.poll(() => sectionsShown(page)).toEqual([9])
  await page.reload()
  await expect.poll(() => sectionsShown(page)).toEqual([9])
})

test('a topic shows what is about it in every section, text and charts alike', async ({ page }) => {
  await visit(page)
  await page.getByRole('button', { name: '12345热线', exact: true }).click()
  expect((await chartsShown(page)).sort()).toEqual(['hotline-handling', 'response-channels'])
  await expect(section(page, 9).getByText('6,309', { exact: false }).first()).toBeVisible()
  await expect(section(page, 8)).toBeHidden()
  for (const text of await page.locator('section[data-section] p:visible').allTextContents())
    expect(text).not.toMatch(/公报》刊登/)

  // A second topic adds to the first.
  await page.getByRole('button', { name: '依申请公开', exact: true }).click()
  expect(query(page)).toBe('?topic=hotline,requests')
  await expect(section(page, 8)).toBeVisible()
  expect(await chartsShown(page)).toEqual(
    expect.arrayContaining(['hotline-handling', 'request-outcomes', 'request-channels']),
  )
})

test('each of the sixteen sides of openness leads to its text and charts', async ({ page }) => {
  // Sixteen ways there and back.
  test.slow()
  await visit(page)
  expect(report.systems).toHaveLength(16)
  for (const { title, topic } of report.systems) {
    const sides = page.locator('details', { hasText: '公开的十六个方面' })
    await expect(sides).toBeVisible()
    if (!(await sides.evaluate((el) => (el as HTMLDetailsElement).open))) await sides.locator('summary').click()
    await page.getByRole('button', { name: `只看：${said(title, 'zh')}`, exact: true }).click()
    await expect(page).toHaveURL(new RegExp(`\\?topic=${topic}$`))
    await expect(page.locator('section[data-section]:visible').first(), topic).toBeAttached()
    await page.goBack()
  }
})

test('a link sent to a colleague opens just that section, in that language', async ({ page }) => {
  await visit(page, '?section=8&lang=en')
  expect(await sectionsShown(page)).toEqual([8])
  await expect(page.getByRole('heading', { level: 2, name: '8. Disclosure on request' })).toBeVisible()
  await expect(page.getByRole('group', { name: 'Sections' }).getByRole('button', { pressed: true })).toHaveText([
    /Disclosure on request$/,
  ])
  await liveChart(page, 'request-outcomes')
  expect((await chartsShown(page)).sort()).toEqual(['request-channels', 'request-outcomes'])
  await expect(page.getByRole('status').filter({ hasText: 'parameters' })).toHaveCount(0)
})

test('what of an address is not understood is said, once, and the rest is used', async ({ page }) => {
  await visit(page, '?section=8,99&topic=moon&lang=zh&view=map&colour=red&figure=no.such&chart=none')
  const notice = page.getByRole('status').filter({ hasText: '这份报告没有第99章' })
  for (const text of ['view=map', 'colour=red', 'moon', 'no.such', 'none']) await expect(notice).toContainText(text)
  expect(await sectionsShown(page)).toEqual([8])
  await expect(page.getByRole('alert')).toHaveCount(0)
  await notice.getByRole('button', { name: '知道了' }).click()
  await expect(notice).toHaveCount(0)
})

for (const [address, says] of [
  ['?section=eight&lang=en', 'section=eight'],
  ['?section=0&lang=en', 'section=0'],
  ['?report=atlantis-1999&lang=en', 'atlantis-1999'],
  ['?theme=neon&lang=en', 'theme=neon'],
] as const)
  test(`${address} shows the report with a notice, not an error`, async ({ page }) => {
    await visit(page, address)
    await expect(page.getByRole('status').filter({ hasText: says })).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(said(report.title, 'en'))
    expect(await sectionsShown(page)).toEqual(all)
  })
