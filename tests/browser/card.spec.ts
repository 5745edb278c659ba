import { expect, type Page, test } from '@playwright/test'
import { card, langs, numberIn, visit } from './reader'

const inCard = (page: Page, name: string | RegExp) => card(page).getByRole('button', { name })

const told = {
  zh: {
    'channels.wechat': [
      '政务微信公开',
      '47,000余条',
      '“4.7万余条”：47,000至不到48,000',
      '统计表：46,821条',
      '占主动公开政府信息的26.3%',
      '第二章第3段第2项（这里）',
      '第二章第7段第4项',
      '4.政务微信公开政府信息数',
      '信息公开在哪些渠道？',
      '开设了哪些政务新媒体？',
      '≈ 有说明 政务微信公开',
    ],
    'hotline.completion-rate': [
      '热线办结率',
      '97.1%',
      '“97.1%”，四舍五入而来：97.05%至97.15%',
      '第九章第13段第2项（这里）',
      '打进12345热线的来电怎样处理？',
      '≠ 不符 热线办结率',
    ],
  },
  en: {
    'channels.wechat': [
      'Disclosed on government WeChat',
      'more than 47,000 items',
      '“more than 47,000” in the text: 47,000 to below 48,000',
      'Statistics table: 46,821 items',
      '26.3% of',
      'Section 2, paragraph 3, item 2 (here)',
      'Section 2, paragraph 7, item 4',
      'Indicator of the form',
      'Where was information disclosed?',
      'Which new media accounts are there?',
      '≈ Explained Disclosed on government WeChat',
    ],
    'hotline.completion-rate': [
      'Hotline completion rate',
      '97.1%',
      '“97.1%” in the text, rounded: 97.05% to 97.15%',
      'Section 9, paragraph 13, item 2 (here)',
      'What became of the calls to the 12345 hotline?',
      '≠ Disagrees Hotline completion rate',
    ],
  },
} as const

for (const lang of langs)
  test(`a card tells label, value, how it was printed, share, places, row, charts and checks (${lang})`, async ({
    page,
  }) => {
    await visit(page, `?lang=${lang}`)
    for (const figure of ['channels.wechat', 'hotline.completion-rate'] as const) {
      await numberIn(page, figure).click()
      const open = page.getByRole('dialog', { name: told[lang][figure][0] })
      for (const words of told[lang][figure]) await expect(open).toContainText(words)
      await page.keyboard.press('Escape')
      await expect(open).toHaveCount(0)
    }
  })

test('a link copied from a card leads to the number, also from a narrowed page', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await visit(page, '?section=9&lang=en')
  const number = numberIn(page, 'hotline.completion-rate')
  await number.click()
  await inCard(page, 'Copy link').click()
  await expect(card(page).getByRole('status')).toHaveText('Link copied')
  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()))
  expect(link.pathname).toMatch(/\/report\/chuxiong-2018\/en\/$/)
  expect(link.search).toBe('?figure=hotline.completion-rate')
  await visit(page, link.href)
  await expect(number).toBeFocused()
  await expect(number).toBeInViewport()
})

test('a card leads to another place of its number, also to one that is filtered away', async ({ page }) => {
  await visit(page, '?section=9&lang=en')
  await page.locator('#section-9').locator('data[data-figure="hotline.calls"]').first().click()
  await inCard(page, /^Section 7/)
    .first()
    .click()
  await expect(page.locator('#section-7')).toBeVisible()
  await expect(page.locator('#section-7 data[data-figure="hotline.calls"]:focus')).toBeInViewport()
})

for (const lang of langs)
  test(`text selected across a number is copied as printed (${lang})`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await visit(page, `?lang=${lang}`)
    await numberIn(page, 'hotline.calls', 2).hover()
    await expect(card(page)).toBeVisible()
    await page.mouse.move(2, 2)
    await expect(card(page)).toHaveCount(0)
    // A disputed number with a sign beside it that is not part of the text.
    const item = page.locator('li:has(data[data-figure="hotline.completion-rate"])')
    await item.scrollIntoViewIfNeeded()
    const [from, to] = await item.evaluate((li) => {
      const range = document.createRange()
      range.selectNodeContents(li)
      const lines = [...range.getClientRects()]
      const first = lines[0] as DOMRect
      const last = lines.reduce((a, b) => (b.bottom > a.bottom || (b.bottom === a.bottom && b.right > a.right) ? b : a))
      return [
        { x: first.left + 1, y: first.top + first.height / 2 },
        { x: Math.max(...lines.filter((l) => l.bottom === last.bottom).map((l) => l.right)) + 30, y: last.bottom - 4 },
      ]
    })
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    // Slowly, with a rest on a number, which would open its card for a pointer that only points.
    await numberIn(page, 'hotline.passed-on').hover()
    await page.waitForTimeout(300)
    await expect(card(page)).toHaveCount(0)
    await page.mouse.move(to.x, to.y, { steps: 4 })
    await page.mouse.up()
    await page.keyboard.press('Control+C')
    const sentence =
      lang === 'zh'
        ? '转交办理3,559件（次），其中已办结3,471件，还在办理88件；办结率97.1%'
        : '3,559 were passed on, of which 3,471 were completed and 88 were still open; the completion rate was 97.1%'
    expect((await page.evaluate(() => navigator.clipboard.readText())).trim()).toBe(sentence)
  })

for (const [width, height] of [
  [1440, 900],
  [1280, 720],
  [390, 844],
  [320, 568],
] as const)
  test(`a card never leaves the window, nor covers its number (${width}x${height})`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await visit(page)
    const wrong = await page.evaluate(async () => {
      const frame = () => new Promise(requestAnimationFrame)
      const found: string[] = []
      const numbers = [...document.querySelectorAll<HTMLElement>('[data-text] data[data-figure]')]
      for (const [i, number] of numbers.entries()) {
        if (i % 7) continue
        // High, low and in the middle of the window by turns.
        const goal = [0.08, 0.5, 0.9][(i / 7) % 3] ?? 0
        scrollBy({ top: number.getBoundingClientRect().top - innerHeight * goal, behavior: 'instant' })
        number.focus({ preventScroll: true })
        number.click()
        let place: DOMRect | undefined
        // Still when it has stood in the same place for some frames.
        for (let still = 0, frames = 0; still < 3 && frames < 60; frames++) {
          await frame()
          const now = document.querySelector(`[data-card="${number.dataset.figure}"]`)?.getBoundingClientRect()
          still = now && now.top === place?.top && now.left === place.left ? still + 1 : 0
          place = now
        }
        if (!place) {
          found.push(`${number.textContent}: no card`)
          continue
        }
        const { left, top, right, bottom } = place
        const n = number.getBoundingClientRect()
        const where = `${number.dataset.figure} at ${Math.round(n.left)},${Math.round(n.top)}: card ${[left, top, right, bottom].map(Math.round)}`
        if (left < 0 || top < 0 || right > document.documentElement.clientWidth || bottom > innerHeight)
          found.push(`${where} leaves the window`)
        if (n.left < right && n.right > left && n.top < bottom - 1 && n.bottom > top + 1)
          found.push(`${where} covers it`)
        number.click()
      }
      return found
    })
    expect(wrong).toEqual([])
  })
