import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import papa from 'papaparse'
import { bytesOf } from './picture'
import { langs, listen, query } from './reader'

const words = {
  zh: {
    title: '文字对照',
    retold: '这里对照的是通俗版，不是机关的原文',
    share: '2024年报告的94句中，有4句（4.3%）与2023年报告一字不差。',
    how: '这些转述之间重复了多少',
    repeated: '重复的句子，共4句',
    plan: '去年的打算，今年的文字',
    overall: '一、总体情况',
    fees: '六、其他需要报告的事项',
    changes: '只看变化',
    everything: '全部',
    go: '去看',
    csv: '对照表 CSV',
    nothing: '没有找到相近的文字。这不等于没有做。',
    other: '与哪一份对照',
  },
  en: {
    title: 'The text side by side',
    retold: 'What is compared here is a retelling, not the office’s wording',
    share: 'Of the 94 sentences of the 2024 report, 4 (4.3%) stood in the 2023 report word for word.',
    how: 'How much the retellings repeat of each other',
    repeated: 'The repeated sentences: 4',
    plan: 'Last year’s plan, this year’s text',
    overall: '1. The work as a whole',
    fees: '6. Other matters to report',
    changes: 'Only what changed',
    everything: 'Everything',
    go: 'Go there',
    csv: 'Text pairs CSV',
    nothing: 'Nothing similar was found. That does not mean it was not done.',
    other: 'Compare with',
  },
} as const
type Lang = keyof typeof words

/** Opens the comparison of Suqian's two reports and waits until their texts are compared. */
async function compare(page: Page, lang: Lang, more = '') {
  await page.goto(`?report=suqian-2024&view=compare&with=suqian-2023${more}&lang=${lang}`)
  await page.getByRole('button', { name: words[lang].csv }).waitFor()
}
const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

for (const lang of langs)
  test(`Suqian 2024 beside Suqian 2023: what is repeated, what changed, last year's plan (${lang})`, async ({
    page,
  }) => {
    const say = words[lang]
    const heard = listen(page)
    await compare(page, lang)
    const text = region(page, say.title)
    // Our retelling: said first, and its share is no headline.
    await expect(text.getByRole('complementary', { name: say.retold })).toBeVisible()
    await expect(text.locator('[data-repeated]')).toBeHidden()
    await expect(text.getByRole('list', { name: say.repeated })).toBeHidden()
    await text.getByText(say.how).click()
    await expect(text.locator('[data-repeated]')).toHaveText(say.share)
    await expect(text.getByRole('list', { name: say.repeated }).getByRole('listitem')).toHaveCount(
      Number(await text.locator('[data-repeated]').getAttribute('data-repeated')),
    )

    // Six sections of the one form, each beside its own.
    await expect(text.locator('[data-heads]')).toHaveCount(6)
    // The fees: 25 requests and 2,950 yuan became 3 and 2,230.
    const fees = region(page, say.fees)
    await expect(fees.getByRole('insertion').filter({ visible: true }).filter({ hasText: '2,230' })).toHaveCount(1)
    await expect(fees.getByRole('deletion').filter({ visible: true }).filter({ hasText: '2,950' })).toHaveCount(1)

    await expect(region(page, say.plan).getByText(say.nothing).first()).toBeVisible()
    expect(heard).toEqual([])
  })

test('only what changed, and back; what did not is folded until asked for', async ({ page }) => {
  await compare(page, 'zh')
  const overall = region(page, words.zh.overall)
  const same = overall.locator('[data-line="same"]')
  await expect(same).toHaveCount(0)
  const fold = overall.getByRole('button', { name: /段没有变$/ })
  await expect(fold.first()).toBeVisible()
  await fold.first().click()
  await expect(same).toHaveCount(1)
  await page.getByRole('radio', { name: words.zh.changes }).check()
  await expect(fold).toHaveCount(0)
  await page.getByRole('radio', { name: '全部', exact: true }).check()
  await expect(same.first()).toBeVisible()
  await expect(fold).toHaveCount(0)
})

test('which report stands beside is in the address; another place has no last year', async ({ page }) => {
  await compare(page, 'zh', ',chuxiong-2018')
  const which = page.getByRole('combobox', { name: words.zh.other })
  await expect(which).toHaveValue('suqian-2023')
  await which.selectOption('chuxiong-2018')
  await expect.poll(() => query(page)).toContain('beside=chuxiong-2018')
  await page.getByText(words.zh.how).click()
  await expect(page.locator('[data-repeated]')).toContainText('与楚雄州2018年报告一字不差')
  await expect(page.getByRole('button', { name: words.zh.csv })).toBeVisible()
  await expect(page.getByRole('heading', { name: words.zh.plan })).toHaveCount(0)
  await page.reload()
  await expect(which).toHaveValue('chuxiong-2018')
  await page.goBack()
  await expect(which).toHaveValue('suqian-2023')
  await expect.poll(() => query(page)).not.toContain('beside')
  await expect(page.locator('[data-repeated]')).toHaveText(words.zh.share)
})

test('what is shown stands in the address, is kept on reload, and leaves it when it is the usual again', async ({
  page,
}) => {
  await compare(page, 'zh')
  const shown = (name: string) => page.getByRole('radio', { name, exact: true })
  await shown(words.zh.changes).check()
  await expect.poll(() => query(page)).toContain('text=changes')
  await page.reload()
  await expect(shown(words.zh.changes)).toBeChecked()
  await shown(words.zh.everything).check()
  await expect.poll(() => query(page)).toContain('text=all')
  await page.goBack()
  await expect(shown(words.zh.changes)).toBeChecked()
  await shown('折起没变的').check()
  await expect.poll(() => query(page)).not.toContain('text=')
})

for (const lang of langs)
  test(`a section of the text and the plan have addresses of their own (${lang})`, async ({ page }) => {
    const say = words[lang]
    await compare(page, lang)
    const links = page.getByRole('navigation', {
      name: lang === 'zh' ? '文字对照的各章' : 'Sections of the text side by side',
    })
    await expect(links.getByRole('link')).toHaveCount(6)
    await links.getByRole('link', { name: say.fees }).click()
    await expect(page).toHaveURL(/#text-6$/)
    await expect(page.getByRole('heading', { name: say.fees })).toBeInViewport()
    await page.evaluate(() => scrollTo(0, 0))
    await page.reload()
    await expect(page.getByRole('heading', { name: say.fees })).toBeInViewport()
    await expect(page.getByRole('heading', { name: say.fees })).toBeFocused()
    await compare(page, lang, '&text=all')
    await page.goto(`${page.url()}#compare-plan`)
    await page.reload()
    await expect(page.getByRole('heading', { name: say.plan })).toBeInViewport()
  })

for (const lang of langs)
  test(`what moved is marked on both sides and leads to its counterpart, by keyboard (${lang})`, async ({ page }) => {
    const say = words[lang]
    await compare(page, lang)
    const moved = region(page, say.overall).locator('[data-line="moved"]')
    // The reading centres went from the sixth part of the section to the fourth.
    const [there, here] = [
      moved
        .filter({ has: page.locator('[data-only="left"]') })
        .filter({ hasText: /查阅中心3个|3 government information reading/ }),
      moved
        .filter({ has: page.locator('[data-only="right"]') })
        .filter({ hasText: /查阅中心3个|3 government information reading/ }),
    ]
    await expect(there).toHaveCount(1)
    await expect(here).toHaveCount(1)
    await there.getByRole('button', { name: say.go }).focus()
    await page.keyboard.press('Enter')
    await expect(here.locator('p:focus')).toHaveCount(1)
    await expect(here).toBeInViewport()
    await here.getByRole('button', { name: say.go }).press('Enter')
    await expect(there.locator('p:focus')).toHaveCount(1)
  })

test('the pairs go away as a CSV that has every paragraph of both', async ({ page }) => {
  await compare(page, 'zh')
  const asked = page.waitForEvent('download')
  await page.getByRole('button', { name: words.zh.csv }).click()
  const download = await asked
  expect(download.suggestedFilename()).toBe('suqian-2023-suqian-2024-text.csv')
  const { data } = papa.parse<string[]>((await bytesOf(download)).toString('utf8').slice(1).trimEnd())
  const fees = data.find(([left, right, is]) => left === '6' && right === '6' && is === '有改动')
  expect(fees?.[3]).toContain('2,950元')
  expect(fees?.[4]).toContain('2,230元')
  expect(data.map(([name]) => name)).toEqual(expect.arrayContaining(['左', '右']))
  await expect(page.getByRole('status').filter({ hasText: download.suggestedFilename() })).toBeVisible()
})

/** What of the texts is wider than the page, by its HTML. */
const out = (page: Page, lang: Lang) =>
  region(page, words[lang].title).evaluate((text) =>
    [...text.querySelectorAll('*')]
      .filter(
        (el) => el.checkVisibility() && el.getBoundingClientRect().right > document.documentElement.clientWidth + 1,
      )
      .map((el) => el.outerHTML.slice(0, 80)),
  )

for (const lang of langs)
  test(`on a phone one text with both wordings, nothing at the side (${lang})`, async ({ page }) => {
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 })
      await compare(page, lang)
      expect(await out(page, lang), `${width} px`).toEqual([])
      const pair = region(page, words[lang].fees).locator('[data-line="changed"]').first()
      // One paragraph, that holds both numbers in the order old, new.
      await expect(pair.locator('p').filter({ visible: true })).toHaveCount(1)
      await expect(pair.locator('p').filter({ visible: true })).toContainText(/2,950[\s\S]*2,230/)
    }
    await page.setViewportSize({ width: 1280, height: 900 })
    const pair = region(page, words[lang].fees).locator('[data-line="changed"]').first()
    const [left, right] = await pair.locator('p').filter({ visible: true }).all()
    const [l, r] = [await left?.boundingBox(), await right?.boundingBox()]
    expect(l && r && l.x + l.width <= r.x && l.y === r.y).toBe(true)
  })

for (const lang of langs)
  test(`axe finds nothing wrong with the texts, on a desk or a phone, in light or dark (${lang})`, async ({ page }) => {
    test.slow()
    await page.setViewportSize({ width: 1280, height: 900 })
    await compare(page, lang)
    await page.getByText(words[lang].how).click()
    await page
      .getByRole('button', { expanded: false, name: /没有变|unchanged/ })
      .first()
      .click()
    await region(page, words[lang].title).evaluate((text) => {
      text.dataset.looked = ''
    })
    for (const width of [1280, 390]) {
      const colorScheme = (width === 1280) === (lang === 'zh') ? 'light' : 'dark'
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode()
        .options({ resultTypes: ['violations'] })
        .include('[data-looked]')
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze()
      const wrong = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`))
      expect(wrong, `${width} px, ${colorScheme}`).toEqual([])
    }
  })
