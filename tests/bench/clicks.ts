import type { Page } from '@playwright/test'
import { settled } from './fresh'

/** The buttons that choose sections; those of topics have names for ids. */
const buttons = (page: Page) =>
  page
    .locator('[data-filter]')
    .evaluateAll((all) => all.map((el) => (el as HTMLElement).dataset.filter ?? '').filter((id) => /^\d+$/.test(id)))

/** In the page: from a click's own time to the first frame painted in which the sections asked for stand alone. */
function timeClicks(): void {
  const shown = () =>
    [...document.querySelectorAll<HTMLElement>('section[data-section]:not([hidden])')].map((el) => el.dataset.section)
  const all = document.querySelectorAll('section[data-section]').length
  addEventListener(
    'click',
    (event) => {
      const { bench } = window
      const wanted = bench.click.shown
      const look = () => {
        const now = shown()
        if (wanted === 'all' ? now.length === all : now.length === 1 && now[0] === wanted)
          bench.click.took = performance.now() - event.timeStamp
        else bench.afterPaint(look)
      }
      bench.afterPaint(look)
    },
    true,
  )
}

/** In a page without scripts: the least that filters it, which sets one attribute on what is not asked for. */
function filterByAttribute(): void {
  let chosen: string | undefined
  addEventListener('click', (event) => {
    const id = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-filter]')?.dataset.filter : ''
    chosen = id === chosen ? undefined : id
    for (const section of document.querySelectorAll<HTMLElement>('section[data-section]'))
      section.hidden = chosen !== undefined && section.dataset.section !== chosen
  })
}

/**
 * Chooses one section after the other and takes each choice back, with real clicks.
 * @param scripted the page filters by itself
 * @returns what each click took until it was painted, in ms
 */
export async function clicksOf(page: Page, sections: number, scripted: boolean, patience: number): Promise<number[]> {
  await page.evaluate(timeClicks)
  if (!scripted) await page.evaluate(filterByAttribute)
  const ids = await buttons(page)
  const took: number[] = []
  for (let i = 0; i < sections; i++) {
    const id = ids[Math.floor((i * ids.length) / sections)] ?? ''
    for (const shown of [id, 'all']) {
      const place = await page.evaluate((of) => {
        const button = document.querySelector(`[data-filter="${of}"]`)
        button?.scrollIntoView({ block: 'center' })
        const { x = 0, y = 0, width = 0, height = 0 } = button?.getBoundingClientRect() ?? {}
        return { x: x + width / 2, y: y + height / 2 }
      }, id)
      await page.mouse.move(place.x, place.y)
      await settled(page, 200)
      await page.evaluate((next) => {
        window.bench.click = { shown: next, took: null }
      }, shown)
      await page.mouse.click(place.x, place.y)
      await page.waitForFunction(() => window.bench.click.took !== null, null, { polling: 50, timeout: patience })
      took.push(await page.evaluate(() => window.bench.click.took ?? 0))
    }
  }
  return took
}
