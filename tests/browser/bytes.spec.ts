import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { expect, type Page, test } from '@playwright/test'
import { type Bytes, modulesFile, type Scripts } from '../../src/build/modules'
import { wordFile } from '../wordFile'
import { goals, leeway } from './goals'
import { byModule, overBudget, sum } from './growth'
import { takeAway } from './picture'
import { liveChart, names, report, said, visit, written } from './reader'
import { staticSite } from './staticSite'

// One after the other: they write into one list.
test.describe.configure({ mode: 'default' })

const root = new URL('../../', import.meta.url)
const dist = fileURLToPath(new URL('dist', root))
const scripts: Scripts = JSON.parse(readFileSync(new URL(modulesFile, root), 'utf8'))

/** The page of a report at an address of its own. */
const own = `report/${report.id}/zh/`
const ownPage = readFileSync(new URL(`dist/${own}index.html`, root), 'utf8')

/** What is kept: what the page weighs, and for each goal which modules were loaded with how many bytes. */
type Kept = Partial<Record<keyof typeof goals | 'page', Bytes>>
const list = new URL('bytes.json', import.meta.url)
const kept = (): Kept => JSON.parse(readFileSync(list, 'utf8'))

/** Whether the list is written anew (npm run bytes). */
const anew = () => ['all', 'changed'].includes(test.info().config.updateSnapshots)
function keep(what: keyof Kept, bytes: Bytes): void {
  const inOrder = Object.fromEntries(
    Object.entries(bytes)
      .map(([name, exact]) => [name, Math.round(exact)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
  writeFileSync(list, `${JSON.stringify({ ...kept(), [what]: inOrder }, null, 2)}\n`)
}

/** Holds a goal without ending the test: what comes after it has a goal, too. */
function hold(what: keyof typeof goals, sent: Bytes): void {
  const now = byModule(sent, scripts)
  if (anew()) keep(what, now)
  const all = sum(sent)
  console.log(`${what}: ${all.toLocaleString('en')} bytes, goal ${goals[what].toLocaleString('en')}`)
  expect.soft(all, overBudget(what, goals[what], kept()[what] ?? {}, now)).toBeLessThanOrEqual(goals[what])
}

/** The site as a server sends it that compresses: what of its scripts was loaded until now, and when it is at rest. */
async function opened(page: Page) {
  const site = await staticSite(dist, undefined, true)
  const loaded = (): Bytes =>
    Object.fromEntries(
      Object.entries(site.sent)
        .map(([path, bytes]) => [path.slice(1), bytes] as const)
        .filter(([path]) => path.endsWith('.js')),
    )
  /** Waits until the page has nothing to do and has asked for nothing for a while. */
  const atRest = async () => {
    let before = -1
    while (before < site.asked.length) {
      before = site.asked.length
      await page.waitForLoadState('networkidle')
      await page.evaluate(() => new Promise((done) => setTimeout(() => requestIdleCallback(done), 1_000)))
    }
    return loaded()
  }
  await visit(page, site.url + own)
  return { ...site, loaded, atRest }
}

test('before the first chart of a page no script is loaded, and none is waited for', async ({ page }) => {
  let come = () => {}
  const late = new Promise<void>((done) => {
    come = done
  })
  await page.route('**/*.js', async (route) => {
    await late
    await route.continue()
  })
  await page.goto(own)
  await expect(page.locator('figure[data-chart] svg:visible').first()).toBeInViewport({ ratio: 0.01 })
  come()

  // What the browser loads on its own, as soon as it reads the page.
  const tags = ownPage.match(/<(script|link)\b[^>]*>/g) ?? []
  const atOnce = tags.filter((tag) => !tag.includes('data-later') && /\.js"/.test(tag))
  const sent = Object.fromEntries(
    atOnce.map((tag) => {
      const [, file = ''] = /"(?:\.\.?\/)*([^"]*\.js)"/.exec(tag) ?? []
      return [file, brotliCompressSync(readFileSync(new URL(`dist/${file}`, root))).length]
    }),
  )
  expect(tags.filter((tag) => /data-later="(script|modulepreload)"/.test(tag)).length).toBeGreaterThan(0)
  hold('first chart', sent)
})

test('what is loaded to read and filter, and when a chart is touched', async ({ page }) => {
  const { atRest, stop } = await opened(page)
  await atRest()
  await page.getByRole('button', { name: said(report.sections[8]?.title ?? '', 'zh'), exact: true }).click()
  await page.getByRole('button', { name: '12345热线', exact: true }).click()
  await page.getByRole('searchbox', { name: names.zh.search }).fill('热线')
  await expect(page.locator('mark[data-hit]:visible').first()).toBeVisible()
  const reading = await atRest()
  await expect(page.locator('[data-live] svg')).toHaveCount(0)

  hold('reading', reading)

  await page.getByRole('button', { name: names.zh.all, exact: true }).click()
  // Of all kinds of charts the one that takes most.
  await liveChart(page, 'request-outcomes')
  hold('a chart touched', await atRest())
  await stop()
})

test('what is loaded when a report of the reader’s own is opened', async ({ page }) => {
  const { atRest, loaded, stop } = await opened(page)
  await atRest()
  // The code that draws flows weighs more than all else, and is asked for by a later chart.
  let drawn = () => {}
  const first = new Promise<void>((done) => {
    drawn = done
  })
  const heavy = Object.keys(scripts).filter(
    (file) => scripts[file]?.['@reduxjs/toolkit'] || scripts[file]?.['d3-scale'],
  )
  for (const file of heavy)
    await page.route(`**/${file}`, async (route) => {
      await first
      await route.continue()
    })
  const file = { name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(written) }
  await page.locator('header input[type=file]').setInputFiles(file)
  await page.getByRole('button', { name: names.zh.view }).click()
  await expect(page.locator('[data-live] svg').first()).toBeVisible()
  // With what the page asks for at the same time: how much of that comes before the chart differs from run to run.
  await page.waitForTimeout(2_000)
  expect(heavy.length).toBeGreaterThan(0)
  hold('a report opened', loaded())
  drawn()
  await stop()
})

test('what a reader may never use is loaded when it is used', async ({ page }) => {
  const { atRest, loaded, url, stop } = await opened(page)
  const give = (name: string, bytes: Uint8Array | string) => () =>
    page.locator('header input[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) })
  const take = (what: string) => async () => {
    await takeAway(page, await liveChart(page, 'hotline-handling'), what)
  }
  const whenUsed: [modules: string[], use: () => Promise<unknown>][] = [
    [['papaparse'], take('CSV')],
    [['src/takeaway/picture.ts', 'src/takeaway/sheet.ts'], take('PNG')],
    [['src/takeaway/workbook.ts', 'write-excel-file'], take('XLSX')],
    [['src/importing/worker.ts', 'src/importing/recognise.ts'], give('a.txt', '今天天气很好。'.repeat(100))],
    [
      ['src/importing/readers/html.ts', 'parse5'],
      give('a.html', `<!doctype html><p>${'今天天气很好。'.repeat(100)}</p>`),
    ],
    [['src/importing/readers/docx.ts', 'mammoth'], give('a.docx', wordFile(''))],
    [['src/importing/readers/pdf.ts', 'pdfjs-dist'], give('a.pdf', '%PDF-1.4 and no more')],
    [
      ['src/pages/ComparePage.tsx', 'src/report/compare/matches.ts', 'diff'],
      () => visit(page, `${url}?view=compare&with=suqian-2023`),
    ],
  ]
  await atRest()
  const there = () => Object.keys(byModule(loaded(), scripts))
  const early = whenUsed.flatMap(([modules]) => modules).filter((module) => there().includes(module))
  expect.soft(early, 'loaded before it is used').toEqual([])
  for (const [modules, use] of whenUsed) {
    await use()
    await expect.poll(there, { message: modules.join(), timeout: 30_000 }).toEqual(expect.arrayContaining(modules))
  }
  await stop()
})

test('the page itself and the style sheet in it stay as small as they are', () => {
  const styles = (ownPage.match(/<style>[\s\S]*?<\/style>/g) ?? []).join('')
  expect(styles.length).toBeGreaterThan(10_000)
  const now: Bytes = { page: brotliCompressSync(ownPage).length, styles: brotliCompressSync(styles).length }
  if (anew()) keep('page', now)
  for (const [what, bytes] of Object.entries(now)) {
    const most = Math.floor((kept().page?.[what] ?? 0) * leeway)
    console.log(`${what}: ${bytes.toLocaleString('en')} bytes, at most ${most.toLocaleString('en')}`)
    expect
      .soft(bytes, `${what}: smaller, or where it is worth it, the list anew: npm run bytes`)
      .toBeLessThanOrEqual(most)
  }
})
