import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { test as base, expect } from '@playwright/test'
import { chinese, written as pdf } from '../pdfFile'
import { p as paragraph, wordFile } from '../wordFile'
import { type Engine, engines, faults, type Hands } from './engines/hands'
import { led } from './engines/led'
import { isPlaywrights } from './engines/others'
import { webkitGtk } from './engines/webkit'
import { officeLines, officeTitle } from './office'
import { langs, names, report, said, viewed, written } from './reader'
import { standing } from './standing'

const views = ['read', 'charts', 'table', 'checks', 'compare'] as const

/** What each browser is called by the variable that says where it is. */
const variables: Record<Engine, 'CHROMIUM' | 'FIREFOX' | 'WEBKIT'> = {
  chromium: 'CHROMIUM',
  firefox: 'FIREFOX',
  webkit: 'WEBKIT',
}

const test = base.extend<{ engine: Engine; hands: Hands }>({
  engine: ['chromium', { option: true }],
  hands: async ({ engine, baseURL }, use) => {
    const own = engine !== 'webkit' || isPlaywrights(process.env.WEBKIT ?? '')
    const hands = await (own ? led(engine, baseURL ?? '') : webkitGtk(baseURL ?? ''))
    try {
      await use(hands)
      expect(await hands.see(faults, null)).toEqual([])
    } finally {
      await hands.close()
    }
  },
})

const mine = { ...JSON.parse(written), id: 'mine-2018', title: { zh: '我的报告', en: 'My report' } }
/** Files of one’s own, with the title their dashboard has. */
const files: [string, string | Uint8Array, string][] = [
  ['mine.json', JSON.stringify(mine), '我的报告'],
  ['年报.docx', wordFile(officeLines.map((line) => paragraph(line)).join('')), officeTitle],
  ['年报.pdf', pdf({ pages: [officeLines.map((line, i) => chinese(line, 60, 780 - 20 * i)).join('')] }), officeTitle],
]

/** The words of what is on screen of the parts a selector names. */
const texts = (hands: Hands, selector: string) =>
  hands.see(
    (s) =>
      [...document.querySelectorAll(s)]
        .filter((el) => el.checkVisibility() && el.getBoundingClientRect().height > 0)
        .map((el) => el.textContent?.trim() ?? ''),
    selector,
  )
const text = async (hands: Hands, selector: string) => (await texts(hands, selector))[0] ?? ''
const count = async (hands: Hands, selector: string) => (await texts(hands, selector)).length
const query = async (hands: Hands) => decodeURIComponent(await hands.see(() => location.search, null))

/** How much wider than its window the page is, and what stands out at the side. What is far off is not laid out. */
const out = async (hands: Hands) => {
  const { page, room, out } = await hands.see(standing, { far: false })
  return { wider: page - room, out }
}

for (const engine of engines)
  test.describe(engine, () => {
    test.use({ engine })
    // One after another: two windows on one screen disturb each other.
    test.describe.configure({ mode: 'default' })
    test.skip(() => !process.env[variables[engine]], `there is no ${engine} here`)

    for (const lang of langs)
      test(`nothing stands out at the side from 320 to 1,920 px, in any view (${lang})`, async ({ hands }) => {
        test.slow()
        for (const view of views) {
          await hands.open(`${viewed(view)}&lang=${lang}`, { width: 320 })
          for (const width of [320, 390, 768, 1280, 1920]) {
            await hands.widen(width)
            await expect.poll(() => out(hands), `${view}, ${width} px`).toEqual({ wider: 0, out: [] })
          }
        }
      })

    if (engine !== 'webkit')
      for (const [zoom, lang] of [
        [2, 'zh'],
        [4, 'en'],
      ] as const)
        test(`nothing stands out at the side of a window of 1,280 px zoomed to ${zoom * 100} % (${lang})`, async ({
          hands,
        }) => {
          test.slow()
          for (const view of views) {
            await hands.open(`${viewed(view)}&lang=${lang}`, { width: 1280 / zoom, zoom })
            await expect.poll(() => out(hands), view).toEqual({ wider: 0, out: [] })
          }
        })

    test('sections are filtered, counted and at an address, and back brings all', async ({ hands }) => {
      await hands.open('?lang=zh')
      const all = await count(hands, 'section[data-section]')
      expect(all).toBe(13)
      await hands.click('[data-filter="8"]')
      await expect.poll(() => count(hands, 'section[data-section]')).toBe(1)
      await expect.poll(() => query(hands)).toContain('section=8')
      await hands.back()
      await expect.poll(() => count(hands, 'section[data-section]')).toBe(13)
    })

    test('words typed are found, marked and stepped through', async ({ hands }) => {
      await hands.open('?lang=zh')
      await hands.click('input[type=search]')
      await hands.type('12345')
      const found = async () => Number((await text(hands, 'search [role=status]')).match(/^找到(\d+)处$/)?.[1])
      await expect.poll(found).toBe(8)
      await expect.poll(() => count(hands, 'mark[data-hit]')).toBe(8)
      await hands.press('Enter')
      await expect.poll(() => count(hands, 'mark[data-current]')).toBe(1)
    })

    test('a mark tells its number to the pointer and to the keys', async ({ hands }) => {
      await hands.open('?lang=zh&section=9')
      const tip = 'figure[data-chart="hotline-handling"] [role=tooltip]'
      const mark = (id: string) => `figure[data-chart="hotline-handling"] [data-live] [data-mark="${id}"]`
      // The first touch brings the drawing that answers.
      await hands.hover('figure[data-chart="hotline-handling"] svg')
      await expect.poll(() => count(hands, mark('hotline.open'))).toBeGreaterThan(0)
      await hands.hover(mark('hotline.open'))
      await expect.poll(() => text(hands, tip)).toContain('88件')
      await hands.see((id) => document.querySelector<SVGElement>(id)?.focus(), mark('hotline.open'))
      await hands.press('Home')
      await expect.poll(() => text(hands, tip)).toContain('6,309件')
    })

    test('a chart is taken away as PNG, SVG, CSV and XLSX', async ({ hands }) => {
      await hands.open('?lang=en')
      const figure = 'figure[data-chart="disclosure-channels"]'
      const begins = { PNG: '\x89PNG', SVG: '<svg', CSV: '\xef\xbb\xbf', XLSX: 'PK' }
      for (const [kind, first] of Object.entries(begins)) {
        const name = `chuxiong-2018-disclosure-channels.${kind.toLowerCase()}`
        await hands.click(`${figure} button`, names.en.export)
        await hands.click('[role=menuitem]', kind)
        await expect
          .poll(async () => [...(await hands.saved()).keys()], { message: kind, timeout: 30_000 })
          .toContain(name)
        const bytes = (await hands.saved()).get(name) ?? Buffer.from('')
        expect(bytes.subarray(0, 60).toString('latin1'), kind).toContain(first)
        expect(bytes.length, kind).toBeGreaterThan(300)
      }
    })

    test('language and theme change in place', async ({ hands }) => {
      await hands.open('?lang=zh')
      const paper = () => hands.see(() => getComputedStyle(document.documentElement).backgroundColor, null)
      const light = await paper()
      await hands.click('button', 'Switch to English')
      await expect.poll(() => hands.see(() => document.documentElement.lang, null)).toBe('en')
      await hands.click('button', 'Switch to dark')
      await expect.poll(paper).not.toBe(light)
    })

    test('a report of one’s own is opened, and an office’s document in Word or as PDF', async ({ hands }) => {
      await hands.open('?lang=zh')
      for (const [name, bytes, title] of files) {
        const file = test.info().outputPath(name)
        writeFileSync(file, bytes)
        await hands.give(file)
        await hands.click('main button', names.zh.view)
        await expect.poll(() => text(hands, 'h1'), { message: name, timeout: 20_000 }).toBe(title)
      }
    })

    test('a report saved as one page is read from a stick', async ({ hands }) => {
      await hands.open('?lang=zh')
      await hands.click('header button', '带走')
      await hands.click('dialog button', '存为单个网页')
      const name = 'chuxiong-2018.html'
      await expect.poll(async () => [...(await hands.saved()).keys()], { timeout: 30_000 }).toContain(name)
      const stick = test.info().outputPath(name)
      writeFileSync(stick, (await hands.saved()).get(name) ?? '')
      await hands.open(pathToFileURL(stick).href)
      await expect.poll(() => text(hands, 'h1')).toBe(said(report.title, 'zh'))
      await hands.click('[data-filter="8"]')
      await expect.poll(() => count(hands, 'section[data-section]')).toBe(1)
    })

    test('the report sought is found in the library, and opened', async ({ hands }) => {
      await hands.open('?library=1&lang=zh')
      await expect.poll(() => count(hands, 'li[data-report]')).toBe(3)
      await hands.click('input[type=search]')
      await hands.type('2024')
      await expect.poll(() => count(hands, 'li[data-report]')).toBe(1)
      await hands.click('li[data-report] :is(a, button)')
      await expect.poll(() => text(hands, 'h1')).toContain('2024')
    })

    test('checks are narrowed to a verdict', async ({ hands }) => {
      await hands.open('?view=checks&lang=zh')
      const all = await count(hands, '[data-check]')
      await hands.click('[data-filter="explained"]')
      await expect.poll(() => query(hands)).toContain('verdict=explained')
      await expect.poll(() => count(hands, '[data-check]')).toBeLessThan(all)
      expect(await count(hands, '[data-check]')).toBeGreaterThan(0)
    })

    test('two reports are compared', async ({ hands }) => {
      await hands.open(`${viewed('compare')}&lang=en`)
      await expect.poll(() => count(hands, '[data-comparable]')).toBeGreaterThan(5)
    })
  })
