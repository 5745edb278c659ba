import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { policyOf } from '../../src/build/policy'
import { bytesOf, takeAway } from './picture'
import { allLive, liveChart, names, numberIn, report, visit } from './reader'
import { staticSite } from './staticSite'
import { watched } from './watched'

const text = (file: string) => readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), 'utf8')

/** The headers of the README's nginx example, as it answers a request that embeds or does not. */
function headers(embed: boolean): Record<string, string> {
  const lines = text('README.md').matchAll(/^ {2}add_header (\S+) (?:"([^"]+)"|(\S+)) always;$/gm)
  return Object.fromEntries(
    [...lines].map(([, name = '', quoted, bare]) => [
      name,
      (quoted ?? bare ?? '').replace('$may_frame', embed ? '*' : "'self'").replace('$keep', 'no-cache'),
    ]),
  )
}

test('every page carries its policy, and the example of a server the same, with who may frame it', () => {
  for (const file of [
    'index.html',
    'embed.html',
    `report/${report.id}/en/index.html`,
    'report/suqian-2024/zh/index.html',
  ]) {
    const html = text(`dist/${file}`)
    const [, own = ''] = /^\s*<meta http-equiv="Content-Security-Policy" content="([^"]*)">$/m.exec(html) ?? []
    expect(own).toBe(policyOf(html))
    // Nothing is loaded before it.
    expect(html.indexOf('http-equiv')).toBeLessThan(html.search(/<(link|script|style)/))
    expect(own).toMatch(/script-src 'self' 'sha256-[^']+';/)
    expect(headers(false)['Content-Security-Policy']).toBe(`${own}; frame-ancestors 'self'`)
  }
})

test('under the headers of the example everything works and nothing is forbidden', async ({ page, context }) => {
  const site = await staticSite(fileURLToPath(new URL('../../dist', import.meta.url)), headers)
  try {
    const found = await watched(context)
    await visit(page, `${site.url}report/${report.id}/zh/`)
    await allLive(page)
    await numberIn(page, 'hotline.calls').click()
    await page.keyboard.press('Escape')
    const staffing = await liveChart(page, 'staffing')
    for (const kind of ['PNG', 'SVG', 'CSV'] as const)
      expect((await bytesOf(await takeAway(page, staffing, kind))).length).toBeGreaterThan(100)
    for (const view of ['table', 'checks', 'compare', 'charts'] as const)
      await page.getByRole('button', { name: names.zh[view], exact: true }).click()
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: '年报.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from(
          '甲市2018年政府信息公开工作年度报告\n\n一、概述\n2018年，全市主动公开政府信息1200条。\n'.repeat(1),
        ),
      })
    await expect(page.getByRole('button', { name: names.zh.view }).or(page.getByRole('alert'))).toBeVisible()
    expect(found).toEqual([])
  } finally {
    await site.stop()
  }
})

test('under the example only a lone chart may stand in somebody else’s page', async ({ page }) => {
  const site = await staticSite(fileURLToPath(new URL('../../dist', import.meta.url)), headers)
  const folder = mkdtempSync(join(tmpdir(), 'stranger-'))
  const frame = (name: string, query: string) => `<iframe name="${name}" src="${site.url}${query}"></iframe>`
  writeFileSync(join(folder, 'index.html'), frame('chart', '?chart=staffing&embed=1') + frame('report', ''))
  const stranger = await staticSite(folder)
  try {
    await page.goto(stranger.url)
    await expect(page.frameLocator('[name=chart]').locator('figure[data-chart=staffing]')).toBeVisible()
    await expect(page.frameLocator('[name=report]').locator('figure[data-chart]')).toHaveCount(0)
  } finally {
    await site.stop()
    await stranger.stop()
    rmSync(folder, { recursive: true })
  }
})
