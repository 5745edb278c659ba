import { expect, type Locator, type Page, test } from '@playwright/test'
import { allLive, card, type Lang, numberIn, unfold, viewed } from './reader'

/** Every view, and what stands above or over one, each as a reader comes to it. */
const places: Record<string, { at: string; ready?: (page: Page, lang: Lang) => Promise<unknown> }> = {
  read: { at: '?', ready: allLive },
  search: { at: '?q=12345' },
  card: {
    at: '?section=2',
    ready: async (page) => {
      await numberIn(page, 'channels.wechat').click()
      await expect(card(page)).toBeVisible()
    },
  },
  charts: { at: '?view=charts', ready: allLive },
  table: { at: '?view=table' },
  checks: { at: '?view=checks', ready: unfold },
  compare: {
    at: viewed('compare'),
    ready: async (page) => {
      await page.locator('[data-comparable]').first().waitFor()
      await allLive(page)
    },
  },
  library: { at: '?library=1&pick=chuxiong-2018,suqian-2024' },
  embed: { at: '?chart=hotline-handling&embed=1' },
  take: {
    at: '?section=9',
    ready: async (page, lang) => {
      await page.getByRole('button', { name: lang === 'zh' ? '带走…' : 'Take away…' }).click()
      await page.getByRole('dialog').getByRole('textbox').waitFor()
    },
  },
}

async function show(page: Page, name: string, lang: Lang): Promise<void> {
  const { at, ready } = places[name] ?? { at: '?' }
  await page.goto(`${at}${at === '?' ? '' : '&'}lang=${lang}`)
  const content = ':is(figure[data-chart], table, [data-check], [data-report], [data-comparable])'
  await page.locator(`#root:not([data-waiting]) ${content}`).first().waitFor({ state: 'attached' })
  await ready?.(page, lang)
}

const controls = (page: Page): Locator =>
  page
    .locator('a[href], button, summary, input:not([type="file"]), select, textarea, [role="button"]')
    .filter({ visible: true })

/**
 * What is smaller than 24 px, unless it stands in a sentence or a computation, or a circle of 24 px round its middle
 * meets no other (WCAG 2.5.8).
 */
const small = (page: Page) =>
  controls(page).evaluateAll((all) => {
    const boxes = all.map((el) => (el.closest('label') ?? el).getBoundingClientRect())
    const far = (i: number) => {
      const { x = 0, y = 0, width = 0, height = 0 } = boxes[i] ?? {}
      const [atX, atY] = [x + width / 2, y + height / 2]
      return boxes.every((box, other) => {
        if (other === i || all[i]?.contains(all[other] ?? null) || all[other]?.contains(all[i] ?? null)) return true
        const away = Math.hypot(
          Math.max(box.left - atX, 0, atX - box.right),
          Math.max(box.top - atY, 0, atY - box.bottom),
        )
        return away >= 12
      })
    }
    return all.flatMap((el, i) => {
      const { width = 0, height = 0 } = boxes[i] ?? {}
      const inText = el.matches('data, [data-dispute], [data-check] dd [data-figure]')
      const tall = width >= 23.9 && height >= 23.9
      return tall || inText || !width || far(i)
        ? []
        : [`${el.getAttribute('aria-label') ?? el.textContent} ${Math.round(width)}x${Math.round(height)}`]
    })
  })

for (const [width, lang] of [
  [1280, 'en'],
  [390, 'zh'],
  [320, 'en'],
] as const)
  test(`what is to be pressed is at least 24 px wide and high, or alone, in every view (${width} px, ${lang})`, async ({
    page,
  }, info) => {
    await page.setViewportSize({ width, height: 844 })
    let all = 0
    for (const name of Object.keys(places)) {
      await show(page, name, lang)
      // A chart far from the window has no size until it comes near.
      await page.addStyleTag({ content: '* { content-visibility: visible !important }' })
      expect.soft(await small(page), name).toEqual([])
      all += await controls(page).count()
    }
    info.annotations.push({ type: 'targets', description: String(all) })
  })

/** What does not fit its box and is cut off there, and text of charts that leaves the window. */
const cut = (page: Page) =>
  page.evaluate(() => {
    const boxes = [...document.querySelectorAll<HTMLElement>('body *:not(svg *, input)')].filter((el) => {
      if (!el.checkVisibility() || el.clientWidth <= 2 || el.clientHeight <= 2) return false
      const { overflowX, overflowY, clipPath } = getComputedStyle(el)
      const clips = (how: string) => how === 'hidden' || how === 'clip'
      return (
        clipPath === 'none' &&
        ((clips(overflowX) && el.scrollWidth > el.clientWidth + 1) ||
          (clips(overflowY) && el.scrollHeight > el.clientHeight + 1))
      )
    })
    // A name over marks may be as long as its drawing is wide; its words stand in the chart's data, too.
    const drawn = [...document.querySelectorAll('figure svg [data-mark] text')].filter((el) => {
      const { left, right } = el.getBoundingClientRect()
      return el.checkVisibility() && (left < 0 || right > document.documentElement.clientWidth)
    })
    const wide = document.documentElement.scrollWidth > innerWidth ? ['the page is wider than the window'] : []
    return [...wide, ...[...boxes, ...drawn].map((el) => `${el.tagName} ${el.textContent?.slice(0, 60)}`)]
  })

for (const [width, lang] of [
  [1280, 'zh'],
  [390, 'en'],
] as const)
  test(`with lines, words and letters set apart as a reader may, nothing is cut off (${width} px, ${lang})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 })
    for (const name of Object.keys(places)) {
      await show(page, name, lang)
      await page.addStyleTag({
        content: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
            content-visibility: visible !important } p { margin-block-end: 2em !important }`,
      })
      expect.soft(await cut(page), name).toEqual([])
    }
  })

test.describe('a window of 1280 x 1024 enlarged to 400 %', () => {
  test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 })

  for (const name of Object.keys(places))
    test(`leaves half its height to the content and never covers what has the focus (${name})`, async ({ page }) => {
      await show(page, name, 'en')
      expect(await cut(page)).toEqual([])
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2))
      const covered = await page.evaluate(() => {
        const stays = (el: Element | null): boolean =>
          // A window over the page is the content.
          el !== null &&
          el.localName !== 'dialog' &&
          (/fixed|sticky/.test(getComputedStyle(el).position) || stays(el.parentElement))
        const rows = Array.from({ length: innerHeight / 4 }, (_, i) => i * 4)
        return rows.filter((y) => stays(document.elementFromPoint(innerWidth / 2, y))).length / rows.length
      })
      expect(covered, 'share of the height').toBeLessThanOrEqual(0.5)
      for (let i = 0; i < 45; i++) {
        await page.keyboard.press(i % 9 === 8 ? 'Shift+Tab' : 'Tab')
        const hidden = await page.evaluate(() => {
          const el = document.activeElement as HTMLElement
          if (el === document.body || el.matches('iframe')) return ''
          const { left, right, top, bottom } = el.getBoundingClientRect()
          const inside = (from: number, to: number, most: number) => (Math.max(from, 0) + Math.min(to, most)) / 2
          const rows = [0.2, 0.5, 0.8].map(
            (part) => Math.max(top, 0) + part * (Math.min(bottom, innerHeight) - Math.max(top, 0)),
          )
          const seen = rows.some((y) => {
            const at = document.elementFromPoint(inside(left, right, innerWidth), y)
            return at !== null && (el.contains(at) || at.contains(el) || at.closest('label')?.contains(el))
          })
          return seen ? '' : `${el.tagName} ${el.getAttribute('aria-label') ?? el.textContent}`
        })
        expect(hidden).toBe('')
      }
    })
})
