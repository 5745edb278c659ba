import { expect, type Locator, type Page, test } from '@playwright/test'
import type { Block, Text } from '../../src/report/schema'
import { textsIn } from '../../src/report/texts'
import {
  allLive,
  card,
  chart,
  check,
  type Lang,
  langs,
  liveChart,
  names,
  numberIn,
  query,
  report,
  section,
  visit,
} from './reader'

const row = (page: Page, code: string) => page.locator(`tr[data-indicator="${code}"]`)
const mark = (page: Page, id: string, of: string) => chart(page, id).locator(`[data-mark="${of}"]`)
const scrolled = (page: Page) => page.evaluate(() => scrollY)
const inCard = (page: Page, name: string | RegExp) => card(page).getByRole('button', { name })

/** Every number of a text that is tied to a figure: which figure, and how it is printed. */
const mentions = (text: Text, lang: Lang) =>
  [...(typeof text === 'string' ? text : text[lang]).matchAll(/\[([^\][]+)\]\(([^)]+)\)/g)].map(
    (m) => `${m[2]} ${m[1]}`,
  )
const textsOf = (blocks: readonly Block[]) => blocks.flatMap((b) => textsIn(b).map(({ text }) => text))

for (const lang of langs)
  test(`each number the report ties to a figure is a tab stop, as printed and in its order (${lang})`, async ({
    page,
  }) => {
    await visit(page, `?lang=${lang}`)
    const linked = await page
      .locator('main data[data-figure][role="button"][tabindex="0"]')
      .evaluateAll((all) => all.map((el) => `${(el as HTMLElement).dataset.figure} ${el.textContent}`))
    const texts = [
      ...report.headlines.map((h) => h.text),
      ...report.systems.map((s) => s.text),
      ...report.sections.flatMap((s) => [s.title, ...textsOf(s.blocks)]),
      ...textsOf(report.preface),
    ]
    expect(linked).toEqual(texts.flatMap((text) => mentions(text, lang)))
    expect(linked.length).toBeGreaterThan(200)
  })

test('pointing at a number lights up all that shows its figure, and nothing else', async ({ page }) => {
  await visit(page)
  const figure = await liveChart(page, 'disclosure-channels')
  await figure.getByRole('button', { name: /^数据/ }).click()
  await numberIn(page, 'channels.wechat').hover()
  await expect(card(page)).toBeVisible()
  const shown = page.locator('[data-figure="channels.wechat"]')
  const lit = page.locator('[data-lit]')
  await expect(lit).toHaveCount(await shown.count())
  for (const place of await shown.all()) await expect(place).toHaveAttribute('data-lit')
  for (const place of [
    mark(page, 'disclosure-channels', 'channels.wechat'),
    figure.locator('tr[data-figure="channels.wechat"]'),
    numberIn(page, 'channels.wechat', 1),
  ])
    await expect(lit.and(place)).toHaveCount(1)
  await expect(mark(page, 'disclosure-channels', 'channels.wechat')).toHaveCSS('opacity', '1')
  await expect(mark(page, 'disclosure-channels', 'channels.weibo')).toHaveCSS('opacity', '0.35')
  await expect(mark(page, 'staffing', 'staff.full-time')).toHaveCSS('opacity', '1')

  // The pointer may go over into the card; away from both, all is as before.
  await card(page).hover()
  await expect(card(page)).toBeVisible()
  await page.mouse.move(2, 2)
  await expect(card(page)).toHaveCount(0)
  await expect(lit).toHaveCount(0)
})

test('by mouse: from the sentence to the mark, from the mark to the sentence, from there to the row, and all the way back', async ({
  page,
}) => {
  await visit(page)
  await allLive(page)
  const number = numberIn(page, 'channels.wechat')
  const drawn = mark(page, 'disclosure-channels', 'channels.wechat')
  await number.hover()
  await inCard(page, '信息公开在哪些渠道？').hover()
  const before = await scrolled(page)
  await inCard(page, '信息公开在哪些渠道？').click()
  await expect(drawn).toBeFocused()
  await expect(drawn).toBeInViewport()
  await expect(drawn).toHaveAttribute('data-lit')
  await expect(card(page)).toHaveCount(0)

  const atMark = await scrolled(page)
  await drawn.click()
  await expect(number).toBeFocused()
  await expect(number).toBeInViewport()
  await inCard(page, '4.政务微信公开政府信息数').click()
  await expect(row(page, 'channels.wechat')).toBeFocused()
  await expect(row(page, 'channels.wechat')).toBeInViewport()
  expect(query(page)).toContain('view=table')

  await row(page, 'channels.wechat').getByText('政务微信公开政府信息数').click()
  await expect(number).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(row(page, 'channels.wechat')).toBeFocused()
  await expect(row(page, 'channels.wechat')).toBeInViewport()
  await page.keyboard.press('Escape')
  await expect(number).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(drawn).toBeFocused()
  expect(await scrolled(page)).toBeCloseTo(atMark, 0)
  await page.keyboard.press('Escape')
  await expect(number).toBeFocused()
  expect(await scrolled(page)).toBeCloseTo(before, 0)
  expect(query(page)).toBe('')
})

/** Presses Tab until the focus is where it should be. */
async function tabTo(page: Page, to: Locator): Promise<void> {
  for (let i = 0; i < 90; i++) {
    await page.keyboard.press('Tab')
    if (await to.evaluate((el) => el === document.activeElement)) return
  }
  throw new Error(`the Tab key does not reach ${to}`)
}

test('by keyboard alone: from the sentence to the mark, another sentence, its row, and all the way back', async ({
  page,
}) => {
  await visit(page, '?section=9')
  await allLive(page)
  const rate = numberIn(page, 'hotline.completion-rate')
  await tabTo(page, rate)
  await expect(card(page)).toHaveAccessibleName('数字：热线办结率')
  await expect(rate).toHaveAttribute('data-lit')
  await page.keyboard.press('Enter')
  await expect(card(page)).toBeFocused()
  const before = await scrolled(page)
  await tabTo(page, inCard(page, '打进12345热线的来电怎样处理？'))
  await page.keyboard.press('Enter')
  const drawn = mark(page, 'hotline-handling', 'hotline.completion-rate')
  await expect(drawn).toBeFocused()

  await page.keyboard.press('Home')
  const calls = mark(page, 'hotline-handling', 'hotline.calls')
  await expect(calls).toBeFocused()
  await page.keyboard.press('Enter')
  // The text of section 2 states it too, but only section 9 is shown.
  const sentence = section(page, 9).locator('data[data-figure="hotline.calls"]').first()
  await expect(sentence).toBeFocused()
  await expect(sentence).toBeInViewport()
  await expect(card(page)).toHaveAccessibleName('数字：12345政府热线受理来电')

  await page.keyboard.press('Escape')
  await expect(calls).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(rate).toBeFocused()
  await expect(rate).toBeInViewport()
  expect(await scrolled(page)).toBeCloseTo(before, 0)
  expect(query(page)).toBe('?section=9')
})

test('by keyboard alone: from the sentence to the row, from the row to the sentence, and back', async ({ page }) => {
  await visit(page, '?section=8')
  const number = numberIn(page, 'requests.online')
  await tabTo(page, number)
  await page.keyboard.press('Enter')
  await expect(card(page)).toBeFocused()
  await tabTo(page, inCard(page, '3.网络申请数'))
  await page.keyboard.press('Enter')
  await expect(row(page, 'requests.online')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(number).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(row(page, 'requests.online')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(number).toBeFocused()
  expect(query(page)).toBe('?section=8')
})

test('Enter leads into the card also while its code is still on the way; a card that cannot be fetched leaves the page as it is', async ({
  page,
}) => {
  let letGo = () => {}
  const free = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route('**/assets/FigureCard-*.js', async (route) => {
    await free
    await route.continue()
  })
  await visit(page)
  const number = numberIn(page, 'requests.online')
  await number.press('Enter')
  await expect(number).toHaveAttribute('data-lit')
  await expect(card(page)).toHaveCount(0)
  letGo()
  await expect(card(page)).toBeFocused()

  await page.unroute('**/assets/FigureCard-*.js')
  let asked = 0
  await page.route('**/assets/FigureCard-*.js', (route) => {
    asked++
    return route.abort()
  })
  await visit(page)
  await number.hover()
  await expect.poll(() => asked).toBeGreaterThan(0)
  await expect(number).toHaveAttribute('data-lit')
  await expect(page.getByRole('alert')).toHaveCount(0)
  // A server in trouble is not asked again and again.
  expect(asked).toBeLessThan(4)
  await page.unroute('**/assets/FigureCard-*.js')
  await numberIn(page, 'requests.letter').click()
  await expect(card(page)).toHaveAccessibleName('数字：信函申请')
})

test('the mark of a row the text does not speak of leads to the row, and back', async ({ page }) => {
  await visit(page)
  const fax = (await liveChart(page, 'request-channels')).locator('[data-mark="requests.fax"]')
  await fax.press('Enter')
  await expect(row(page, 'requests.fax')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(fax).toBeFocused()
})

test('Escape leads back from a check, number by number; once the reader has gone on alone, it leads nowhere', async ({
  page,
}) => {
  await visit(page)
  const number = numberIn(page, 'hotline.completion-rate')
  await number.click()
  await inCard(page, /不符/).hover()
  const before = await scrolled(page)
  await inCard(page, /不符/).click()
  const line = check(page, 'hotline.completion-rate')
  await expect(line.getByRole('button', { expanded: true })).toBeFocused()
  const completed = line.locator('dd [data-figure="hotline.completed"]')
  await completed.click()
  await expect(numberIn(page, 'hotline.completed')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(completed).toBeFocused()
  await expect(completed).toBeInViewport()
  await page.keyboard.press('Escape')
  await expect(number).toBeFocused()
  expect(await scrolled(page)).toBeCloseTo(before, 0)

  const sign = page.locator('[data-text] [data-dispute="hotline.completion-rate"]')
  await expect(sign).toHaveAccessibleName(/与其他数字不符/)
  await sign.click()
  await expect(line.getByRole('button', { expanded: true })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(sign).toBeFocused()

  await sign.click()
  await page.getByRole('button', { name: names.zh.charts, exact: true }).click()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\?view=charts$/)
})

test('Escape closes a card that was clicked open, and only then leads back', async ({ page }) => {
  await visit(page)
  await page.locator('button[data-figure="hotline.calls"]').click()
  const number = numberIn(page, 'hotline.calls')
  await expect(number).toBeFocused()
  await number.click()
  await page.keyboard.press('Escape')
  await expect(card(page)).toHaveCount(0)
  await expect(number).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.locator('button[data-figure="hotline.calls"]')).toBeFocused()
})

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

  test('by touch: from the sentence to the mark, its words, its sentence, its row, and back by the button of the card', async ({
    page,
  }) => {
    await visit(page)
    await allLive(page)
    const number = numberIn(page, 'channels.wechat')
    const drawn = mark(page, 'disclosure-channels', 'channels.wechat')
    await number.tap()
    await expect(card(page)).toBeVisible()
    await expect(inCard(page, '回到刚才的位置')).toHaveCount(0)
    await inCard(page, '信息公开在哪些渠道？').tap()
    await expect(drawn).toBeInViewport()
    await expect(card(page)).toHaveCount(0)

    const other = mark(page, 'disclosure-channels', 'channels.weibo')
    const atMark = await scrolled(page)
    await other.tap()
    const tip = chart(page, 'disclosure-channels').getByRole('tooltip')
    for (const words of ['19,053条', '10.7%', '再点一下到正文']) await expect(tip).toContainText(words)
    await expect(card(page)).toHaveCount(0)
    expect(await scrolled(page)).toBe(atMark)
    await other.tap()
    const sentence = numberIn(page, 'channels.weibo')
    await expect(sentence).toBeInViewport({ ratio: 1 })
    await expect(card(page)).toHaveAccessibleName('数字：政务微博公开')

    await inCard(page, '回到刚才的位置').tap()
    await expect(card(page)).toHaveCount(0)
    await expect(other).toBeInViewport()
    await expect.poll(() => scrolled(page)).toBeCloseTo(atMark, 0)

    await sentence.tap()
    await inCard(page, '3.政务微博公开政府信息数').tap()
    await expect(row(page, 'channels.weibo')).toBeInViewport()
    await row(page, 'channels.weibo').getByText('政务微博公开政府信息数').tap()
    await expect(sentence).toBeInViewport({ ratio: 1 })
    await inCard(page, '回到刚才的位置').tap()
    await expect(row(page, 'channels.weibo')).toBeInViewport()
  })

  test('a number tapped keeps its sentence in sight above the card, wherever it stood, and lets the card go when tapped again', async ({
    page,
  }) => {
    await visit(page)
    const number = numberIn(page, 'channels.wechat')
    for (const goal of [0.1, 0.5, 0.92]) {
      await number.evaluate((el, at) => {
        scrollBy({ top: el.getBoundingClientRect().top - innerHeight * at, behavior: 'instant' })
      }, goal)
      await number.tap()
      await expect(card(page)).toBeVisible()
      await expect
        .poll(
          () =>
            number.evaluate((el) => {
              const sentence = (el.closest('li, p') ?? el).getBoundingClientRect()
              const sheet = document.querySelector('[data-card]')?.getBoundingClientRect()
              return sheet && sentence.top >= 0 && sentence.bottom <= sheet.top
            }),
          `at ${goal} of the window`,
        )
        .toBe(true)
      await number.tap()
      await expect(card(page)).toHaveCount(0)
    }
  })
})
