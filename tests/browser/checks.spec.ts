import { expect, type Page, test } from '@playwright/test'
import papa from 'papaparse'
import type { Report } from '../../src/report/schema'
import { bytesOf } from './picture'
import { chart, check, langs, liveChart, names, numberIn, query, report, said, visit, written } from './reader'

const region = (page: Page, lang: keyof typeof names = 'zh') =>
  page.getByRole('region', { name: names[lang].checks, exact: true })
const lines = (page: Page) => page.locator('[data-check]:visible')
/** The checks on screen with their verdicts. */
const verdicts = (page: Page): Promise<Record<string, string>> =>
  lines(page).evaluateAll((all) =>
    Object.fromEntries(all.map(({ dataset }) => [dataset.check ?? '', dataset.verdict ?? ''])),
  )
const withVerdict = async (page: Page, verdict: string) =>
  Object.entries(await verdicts(page)).flatMap(([id, v]) => (v === verdict ? [id] : []))

/** What comes out for Chuxiong 2018, worked out by hand; all others hold. */
const all = 110
const disagree = ['hotline.completion-rate']
const explained = [
  'channels.text',
  'table.channels.wechat',
  'interpretation.interviews',
  'platforms.new-media',
  'once.disclosed.total',
]
const untestable = [
  'online.available',
  'online.guides',
  'online.lists',
  'online.one-visit',
  'online.investment-on-time',
]
const hold = all - disagree.length - explained.length - untestable.length

const summary = {
  zh: {
    told: `共${all}项核对：${hold}项相符，1项不符，5项有说明，5项无法核对。`,
    chips: ['不符 1', '有说明 5', '无法核对 5', `相符 ${hold}`],
  },
  en: {
    told: `${all} checks: ${hold} hold, 1 disagrees, 5 explained, 5 untestable.`,
    chips: ['Disagrees 1', 'Explained 5', 'Untestable 5', `Holds ${hold}`],
  },
} as const

for (const lang of langs)
  test(`every check stands in one region under its verdict, one disagrees, five are explained, five untestable (${lang})`, async ({
    page,
  }) => {
    await visit(page, `?lang=${lang}`)
    await page.getByRole('button', { name: names[lang].checks, exact: true }).click()
    await expect(region(page, lang).locator('[data-check]')).toHaveCount(all)
    const { told, chips } = summary[lang]
    await expect(region(page, lang)).toContainText(told)
    const counted = await verdicts(page)
    expect(Object.keys(counted)).toHaveLength(all)
    expect((await withVerdict(page, 'disagrees')).sort()).toEqual([...disagree].sort())
    expect((await withVerdict(page, 'explained')).sort()).toEqual([...explained].sort())
    expect((await withVerdict(page, 'untestable')).sort()).toEqual([...untestable].sort())
    expect(await withVerdict(page, 'holds')).toHaveLength(hold)
    await expect(page.getByRole('group', { name: lang === 'zh' ? '结果' : 'Verdict' }).getByRole('button')).toHaveText([
      ...chips,
    ])
    // What a reader comes for is open at once, and named at the top.
    for (const id of disagree) await expect(check(page, id).getByRole('button', { expanded: true })).toBeVisible()
    await expect(region(page, lang).locator('[data-check] [aria-expanded="true"]')).toHaveCount(1)
  })

for (const [lang, hotline, wechat, media] of [
  [
    'zh',
    [
      '97.1%（97.05%至97.15%）',
      '3,471 ÷ 3,559 = 约97.53%',
      '约0.43个百分点',
      '已办结3,471件，还在办理88件；办结率97.1%',
      '第九章第13段第2项',
    ],
    ['4.7万余条（47,000至不到48,000）', '46,821条，统计表', '先进位、后加“余”', '政务微信公开4.7万余条'],
    ['19,053 + 46,821 = 65,874', '先进位、后加“余”', '2018年发布信息6.6万余条'],
  ],
  [
    'en',
    [
      '97.1% (97.05% to 97.15%)',
      '3,471 ÷ 3,559 = about 97.53%',
      'about 0.43 percentage points',
      'the completion rate was 97.1%',
      'Section 9, paragraph 13, item 2',
    ],
    [
      '47,000 to below 48,000',
      '46,821 items',
      'rounded up first, “over” added afterwards',
      'were disclosed on government WeChat',
    ],
    ['19,053 + 46,821 = 65,874', 'rounded up first, “over” added afterwards', 'more than 66,000 items in 2018'],
  ],
] as const)
  test(`a check shows what is printed, what is computed, how far apart, why, and the sentence (${lang})`, async ({
    page,
  }) => {
    await visit(page, `?view=checks&lang=${lang}`)
    for (const words of hotline) await expect(check(page, 'hotline.completion-rate')).toContainText(words)
    for (const [id, all] of [
      ['table.channels.wechat', wechat],
      ['platforms.new-media', media],
    ] as const) {
      const line = check(page, id)
      await expect(line.getByText('46,821').first()).toBeHidden()
      await line.getByRole('button', { expanded: false }).click()
      await expect(line.getByText('46,821').first()).toBeVisible()
      for (const words of all) await expect(line).toContainText(words)
    }
    for (const id of untestable) {
      await check(page, id).getByRole('button', { expanded: false }).click()
      await expect(check(page, id)).toContainText(lang === 'zh' ? '无法重算' : 'cannot be recomputed')
    }
  })

test('verdict and section narrow the list, stand in the address, and the back button takes them back', async ({
  page,
}) => {
  await visit(page, '?view=checks')
  const status = region(page).getByRole('status').filter({ hasText: '显示' })
  await page.getByRole('button', { name: '无法核对 5' }).click()
  await expect.poll(() => query(page)).toBe('?view=checks&verdict=untestable')
  expect(Object.keys(await verdicts(page)).sort()).toEqual([...untestable].sort())
  await expect(status).toHaveText(`显示${all}项中的5项`)
  await page.getByRole('button', { name: '不符 1' }).click()
  expect((await withVerdict(page, 'disagrees')).sort()).toEqual([...disagree].sort())
  const nine = page
    .getByRole('group', { name: names.zh.sections })
    .getByRole('button', { name: said(report.sections[8]?.title ?? '', 'zh'), exact: true })
  await nine.click()
  await expect.poll(() => query(page)).toBe('?section=9&view=checks&verdict=disagrees')
  expect(await verdicts(page)).toEqual({ 'hotline.completion-rate': 'disagrees' })
  await page.getByRole('button', { name: '不符 1' }).click()
  expect(Object.keys(await verdicts(page))).toEqual(
    expect.arrayContaining(['hotline.calls', 'hotline.passed-on', 'hotline.completion-rate', 'platforms.new-media']),
  )
  expect(Object.keys(await verdicts(page))).not.toContain('requests.channels')

  await page.goBack()
  await expect.poll(() => verdicts(page)).toEqual({ 'hotline.completion-rate': 'disagrees' })
  await page.goBack()
  await expect(lines(page)).toHaveCount(disagree.length)
  await page.goBack()
  await expect(lines(page)).toHaveCount(5)
  await page.reload()
  await expect(lines(page)).toHaveCount(5)
  await page.getByRole('button', { name: names.zh.all, exact: true }).click()
  await expect(lines(page)).toHaveCount(all)
  await page.getByRole('button', { name: '不符 1' }).click()
  await page
    .getByRole('group', { name: names.zh.sections })
    .getByRole('button', { name: said(report.sections[0]?.title ?? '', 'zh'), exact: true })
    .click()
  await expect(region(page)).toContainText('没有符合这些条件的核对。')
})

test('a link to a check opens it and brings it into view; one to no check says so', async ({ page }) => {
  await visit(page, '?view=checks&check=requests.channels')
  const line = check(page, 'requests.channels')
  await expect(line.getByRole('button', { expanded: true })).toBeFocused()
  await expect(line).toBeInViewport({ ratio: 1 })
  await expect(line).toContainText('157 + 64 + 18 = 239')
  await visit(page, '?view=checks&check=no.such')
  await expect(lines(page)).toHaveCount(all)
  await expect(page.getByRole('status').filter({ hasText: 'no.such' })).toBeVisible()
})

test('a disagreement at the top leads to its computation', async ({ page }) => {
  await visit(page, '?view=checks')
  await page.getByRole('button', { name: '全部收起' }).click()
  await expect(lines(page).locator('[aria-expanded="true"]')).toHaveCount(0)
  await region(page).getByRole('button', { name: '热线办结率等于转办后办结除以转办' }).first().click()
  const line = check(page, 'hotline.completion-rate')
  await expect(line.getByRole('button', { expanded: true })).toBeFocused()
  await expect(line).toBeInViewport()
})

test('a number of a computation lights up its fellows, leads to the sentence or the row, and Escape back to it', async ({
  page,
}) => {
  await visit(page, '?view=checks')
  const line = check(page, 'hotline.completion-rate')
  const passedOn = line.locator('dd [data-figure="hotline.passed-on"]')
  await expect(passedOn).toHaveAccessibleName('转办：3,559')
  await passedOn.hover()
  await expect(line.locator('blockquote [data-figure="hotline.passed-on"]')).toHaveAttribute('data-lit')
  await passedOn.click()
  const sentence = numberIn(page, 'hotline.passed-on')
  await expect(sentence).toBeFocused()
  await expect(sentence).toBeInViewport()
  await expect(sentence).toHaveAttribute('data-lit')
  await page.keyboard.press('Escape')
  await expect(passedOn).toBeFocused()
  await expect(passedOn).toBeInViewport()

  await check(page, 'interpretation.interviews').getByRole('button', { expanded: false }).click()
  const interviews = check(page, 'interpretation.interviews').locator('dd button', { hasText: /^0次$/ })
  await interviews.click()
  const row = page.locator('tr[data-indicator="responses.interviews"]')
  await expect(row).toBeFocused()
  await expect(row).toBeInViewport()
  await page.keyboard.press('Escape')
  await expect(interviews).toBeFocused()

  // Of a number stated in several places, the place the check is about.
  await visit(page, '?view=checks&check=places.channels.wechat')
  await check(page, 'places.channels.wechat').locator('dd [data-figure]').nth(1).click()
  await expect(numberIn(page, 'channels.wechat', 1)).toBeFocused()
})

test('a chart with a disputed number says so and leads to the check, and back', async ({ page }) => {
  await visit(page)
  const sign = (await liveChart(page, 'hotline-handling')).locator('[data-dispute]')
  await expect(sign).toContainText('图中数字有1项核对不符')
  expect(
    await page
      .locator('figure [data-dispute]')
      .evaluateAll((all) => all.map((el) => (el as HTMLElement).dataset.dispute)),
  ).toEqual(['hotline-handling'])
  await sign.click()
  await expect(check(page, 'hotline.completion-rate').getByRole('button', { expanded: true })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(chart(page, 'hotline-handling')).toBeInViewport()
  await expect(sign).toBeFocused()
})

/** Clicks a button and gives the bytes of the file it saves, and its name. */
async function saved(page: Page, button: string): Promise<[Buffer, string]> {
  const asked = page.waitForEvent('download')
  await page.getByRole('button', { name: button, exact: true }).click()
  const download = await asked
  return [await bytesOf(download), download.suggestedFilename()]
}

for (const lang of langs)
  test(`the checks are taken away as CSV for a spreadsheet and as JSON for a program (${lang})`, async ({ page }) => {
    await visit(page, `?view=checks&lang=${lang}`)
    const [csv, csvName] = await saved(page, lang === 'zh' ? '下载 CSV' : 'Download CSV')
    expect(csvName).toBe('chuxiong-2018-checks.csv')
    expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const [head = [], ...rows] = papa.parse<string[]>(csv.toString('utf8').slice(1).trimEnd()).data
    expect(rows).toHaveLength(all)
    for (const row of rows) expect(row).toHaveLength(head.length)
    const hotline = rows.find(([id]) => id === 'hotline.completion-rate')?.join(' | ')
    for (const words of ['3,471 ÷ 3,559', '97.53%', lang === 'zh' ? '不符' : 'Disagrees'])
      expect(hotline).toContain(words)
    expect(new Set(rows.map(([id]) => id)).size).toBe(all)

    const [json, jsonName] = await saved(page, lang === 'zh' ? '下载 JSON' : 'Download JSON')
    expect(jsonName).toBe('chuxiong-2018-checks.json')
    const { checks } = JSON.parse(json.toString('utf8'))
    expect(checks).toHaveLength(all)
    expect(checks.find((c: { id: string }) => c.id === 'hotline.completion-rate')).toMatchObject({
      kind: 'share',
      section: 9,
      verdict: 'disagrees',
      stated: { low: 97.05, high: 97.15 },
      numbers: [{ figure: 'hotline.completion-rate', value: 97.1 }, { value: 3471 }, { value: 3559 }],
    })
    await expect(page.getByRole('status').filter({ hasText: jsonName })).toBeVisible()

    // What is narrowed on screen is narrowed in the file.
    await page.getByRole('button', { name: summary[lang].chips[0] }).click()
    const [few] = await saved(page, lang === 'zh' ? '下载 JSON' : 'Download JSON')
    expect(JSON.parse(few.toString('utf8')).checks).toHaveLength(1)
  })

test('on paper every computation stands in full, without buttons', async ({ page }) => {
  await visit(page, '?view=checks')
  await page.emulateMedia({ media: 'print' })
  const unprinted = await page
    .locator('[data-check]')
    .evaluateAll((all) =>
      all
        .filter((line) => !line.querySelector('dl')?.checkVisibility())
        .map((line) => (line as HTMLElement).dataset.check),
    )
  expect(unprinted).toEqual([])
  await expect(check(page, 'table.channels.wechat').getByText('先进位、后加“余”')).toBeVisible()
  await expect(check(page, 'requests.channels').getByText('239').first()).toBeVisible()
  // The words of a line and its numbers stay; what only a screen can do is gone.
  for (const gone of [page.getByRole('navigation'), page.getByRole('group'), page.getByRole('status')])
    await expect(gone.filter({ visible: true })).toHaveCount(0)
  const buttons = await page
    .locator('button:visible')
    .evaluateAll((all) => all.filter((el) => !el.matches('[data-check] *, [data-figure]')).map((el) => el.textContent))
  expect(buttons).toEqual([expect.stringMatching(/^≠ 热线办结率.*相差约0.43个百分点/)])
})

/** The report with something changed, as a file of the reader's own. */
async function openEdited(page: Page, change: (copy: Report) => void) {
  const copy: Report = JSON.parse(written)
  change(copy)
  const asked = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: names.zh.open, exact: true }).click()
  await (await asked).setFiles({
    name: 'mine.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(copy)),
  })
  await page.getByRole('button', { name: names.zh.view }).click()
}

test('one number changed in a copy of the report, and exactly the checks that name it disagree', async ({ page }) => {
  await visit(page)
  await openEdited(page, (copy) => {
    copy.id = 'mine-2018'
    copy.statistics['requests.online'] = 19
  })
  await page.getByRole('button', { name: names.zh.checks, exact: true }).click()
  await expect(region(page)).toContainText(`共${all}项核对：${hold - 2}项相符，3项不符，5项有说明，5项无法核对。`)
  const found = (await withVerdict(page, 'disagrees')).filter((id) => !disagree.includes(id))
  // The sum of the four rows, and the row against the text; the text's own sum and share know 18.
  expect(found).toHaveLength(2)
  for (const id of found) await expect(check(page, id)).toContainText('19')
  expect((await withVerdict(page, 'explained')).sort()).toEqual([...explained].sort())
  const sum = found.find((id) => id !== 'table.requests.online') ?? ''
  expect(found).toContain('table.requests.online')
  await expect(check(page, sum)).toContainText('157 + 0 + 19 + 64 = 240')
  // The mark beside the number in the text follows.
  await page.getByRole('button', { name: names.zh.read, exact: true }).click()
  await expect(page.locator('[data-text] [data-dispute="requests.online"]').first()).toBeVisible()
})
