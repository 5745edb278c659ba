import { expect, type Page, test } from '@playwright/test'
import { allLive, chart, langs, report, visit } from './reader'

/** What a reader has before them at one place of the page; the eyes rest two fifths down the window. */
type Seen = {
  y: number
  /** The section read; null: none. */
  section: number | null
  /** The charts beside the text read, ids. */
  beside: string[]
  /** Of the charts at the height of the eyes: whose section each is. */
  atEyes: { chart: string; section: number }[]
  /** The charts of which a good piece is in the window. */
  inSight: string[]
}

/** Scrolls down the whole page and looks about at each step. */
const readThrough = (page: Page, step: number): Promise<Seen[]> =>
  page.evaluate(async (by) => {
    const frame = () => new Promise(requestAnimationFrame)
    const eyes = innerHeight * 0.4
    const box = (el: Element) => el.getBoundingClientRect()
    const atEyes = (el: Element) => box(el).top <= eyes && box(el).bottom > eyes
    const idOf = (el: Element) => (el as HTMLElement).dataset.chart ?? ''
    const numberOf = (el: Element | null | undefined) => Number((el as HTMLElement | null)?.dataset.section)
    const charts = [...document.querySelectorAll('figure[data-chart]')]
    const chartsIn = (el: Element | null) => [...(el?.querySelectorAll('figure[data-chart]') ?? [])].map(idOf)
    /** A text's charts come right after it; a text that has none of its own goes on beside those before it. */
    const besideOf = (text: Element) => {
      const own = chartsIn(text.nextElementSibling)
      if (own.length) return own
      for (let el = text.previousElementSibling; el; el = el.previousElementSibling)
        if (chartsIn(el).length) return chartsIn(el)
      return []
    }
    const seen = []
    for (let y = 0; y <= document.documentElement.scrollHeight - innerHeight; y += by) {
      scrollTo({ top: y, behavior: 'instant' })
      await frame()
      const section = [...document.querySelectorAll('section[data-section]')].find(atEyes)
      const text = [...(section?.querySelectorAll('[data-text]') ?? [])].find(atEyes)
      seen.push({
        y,
        section: section ? numberOf(section) : null,
        beside: text ? besideOf(text) : [],
        atEyes: charts.filter(atEyes).map((el) => ({ chart: idOf(el), section: numberOf(el.closest('section')) })),
        inSight: charts
          .filter((el) => {
            const { top, bottom, height } = box(el)
            return Math.min(bottom, innerHeight) - Math.max(top, 0) >= Math.min(height - 1, 240)
          })
          .map(idOf),
      })
    }
    return seen
  }, step)

test.describe('on a desk', () => {
  test.use({ viewport: { width: 1440, height: 900 } })

  for (const lang of langs)
    test(`reading moves the charts: those at the eyes belong to the text read, which always has one of its own in sight; nothing else moves (${lang})`, async ({
      page,
    }) => {
      await visit(page, `?lang=${lang}`)
      await allLive(page)
      await page.evaluate(() => {
        sessionStorage.shift = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
            sessionStorage.shift = Number(sessionStorage.shift) + entry.value
        }).observe({ type: 'layout-shift', buffered: false })
      })
      const seen = await readThrough(page, 150)
      expect(new Set(seen.map((s) => s.section)).size).toBeGreaterThanOrEqual(report.sections.length)
      const strangers = seen.flatMap(({ y, section, atEyes }) =>
        atEyes.filter((c) => c.section !== section).map((c) => `at ${y}: ${c.chart} beside section ${section}`),
      )
      expect(strangers).toEqual([])
      const ofAnotherText = seen.flatMap(({ y, beside, atEyes }) =>
        beside.length ? atEyes.filter((c) => !beside.includes(c.chart)).map((c) => `at ${y}: ${c.chart}`) : [],
      )
      expect(ofAnotherText).toEqual([])
      const alone = seen
        .filter(({ beside, inSight }) => beside.length > 0 && !beside.some((id) => inSight.includes(id)))
        .map(({ y, beside }) => `at ${y}: none of ${beside}`)
      expect(alone).toEqual([])
      expect(await page.evaluate(() => Number(sessionStorage.shift))).toBe(0)
    })
})

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

  for (const lang of langs)
    test(`each chart stands under its text, as wide as it, before the text that follows (${lang})`, async ({
      page,
    }) => {
      await visit(page, `?lang=${lang}`)
      for (const { id, section } of report.charts) {
        const [text, figure, next, place] = await chart(page, id).evaluate((el) => {
          const beside = el.closest('section > div')
          const before = beside?.previousElementSibling
          return [
            before?.matches('[data-text]') ? before.getBoundingClientRect() : undefined,
            el.getBoundingClientRect(),
            beside?.nextElementSibling?.getBoundingClientRect(),
            el.closest('section')?.id,
          ] as const
        })
        expect(place, id).toBe(`section-${section}`)
        expect(figure.top, id).toBeGreaterThanOrEqual(text?.bottom ?? Number.POSITIVE_INFINITY)
        expect(figure.left, id).toBe(text?.left)
        expect(figure.right, id).toBe(text?.right)
        if (next) expect(figure.bottom, id).toBeLessThanOrEqual(next.top)
      }
    })
})

test('alone, charts stand side by side and never over one another, however far the page is scrolled', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await visit(page, '?view=charts')
  const over = await page.evaluate(async () => {
    const found: string[] = []
    const charts = [...document.querySelectorAll<HTMLElement>('figure[data-chart]')]
    for (let y = 0; y <= document.documentElement.scrollHeight - innerHeight; y += 500) {
      scrollTo({ top: y, behavior: 'instant' })
      await new Promise(requestAnimationFrame)
      const boxes = charts.map((el) => ({ id: el.dataset.chart, box: el.getBoundingClientRect() }))
      for (const [i, a] of boxes.entries())
        for (const b of boxes.slice(i + 1))
          if (
            a.box.left < b.box.right &&
            b.box.left < a.box.right &&
            a.box.top < b.box.bottom &&
            b.box.top < a.box.bottom
          )
            found.push(`${a.id} ${b.id} at ${y}`)
    }
    return found
  })
  expect(over).toEqual([])
})
