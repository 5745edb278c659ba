import { expect, type Page, test } from '@playwright/test'
import fc from 'fast-check'
import { parseReport } from '../../src/report/whole'
import { beaten, blows } from '../hostile'
import { smallReport } from '../smallReport'
import { give, listen, names, visit } from './reader'

const many = 300
const tests = 4
const each = many / tests

/** What is wrong with a file and where, in words that two of a kind have in common; of one that opens, all of it. */
function kindOf(file: string): { opens: boolean; kind: string } {
  const read = parseReport(JSON.parse(file))
  if (read.ok) return { opens: true, kind: JSON.stringify(read.value) }
  return { opens: false, kind: read.problems.map((p) => `${p.kind}${'path' in p ? p.path : ''}`).join() }
}

/** Files of damaged reports, no two of which come to the same; as many open as do not, in turn. */
function different(): string[] {
  const found = { true: new Map<string, string>(), false: new Map<string, string>() }
  for (const all of fc.sample(blows, { numRuns: 3000, seed: 8 })) {
    try {
      const file = JSON.stringify(beaten(smallReport(), all))
      if (file === undefined) continue
      const { opens, kind } = kindOf(file)
      found[`${opens}`].set(kind, file)
    } catch {
      // A cycle cannot be written.
    }
  }
  const [open, shut] = [[...found.true.values()], [...found.false.values()]]
  return open.slice(0, many / 2).flatMap((file, i) => [file, shut[i] ?? file])
}

/** Gives a file and waits for what becomes of it: the report, or what is wrong with it. */
async function open(page: Page, file: string, nth: number): Promise<'report' | 'problem'> {
  await give(page, `${nth}.json`, file)
  const alert = page.getByRole('alert')
  const view = page.getByRole('button', { name: names.zh.view, exact: true })
  await expect(alert.or(view).first()).toBeVisible()
  return (await view.isVisible()) ? 'report' : 'problem'
}

const files = different()

test('they are as many as is said, half of which open', () => {
  expect(new Set(files).size).toBe(many)
  expect(files.filter((file) => kindOf(file).opens)).toHaveLength(many / 2)
})

for (let part = 0; part < tests; part++)
  test(`damaged reports end in a dashboard or in what is wrong, and the page goes on (${part + 1} of ${tests})`, async ({
    page,
  }) => {
    test.setTimeout(300_000)
    const heard = listen(page)
    await visit(page)
    const title = await page.getByRole('heading', { level: 1 }).textContent()
    for (let nth = part * each; nth < (part + 1) * each; nth++) {
      const file = files[nth] ?? ''
      if ((await open(page, file, nth)) === 'problem') {
        const alert = page.getByRole('alert')
        await expect(alert).toContainText(`${nth}.json`)
        await expect(alert).not.toContainText(/undefined|\[object/)
        // What was on screen stays.
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '')
        await page.getByRole('button', { name: '关闭', exact: true }).click()
        await expect(alert).toHaveCount(0)
      } else {
        await page.getByRole('button', { name: names.zh.view, exact: true }).click()
        await expect(page.locator('section[data-section]').first()).toBeAttached()
        for (const view of ['table', 'checks', 'charts', 'read'] as const) {
          await page.getByRole('button', { name: names.zh[view], exact: true }).click()
          await expect(page.locator('main, [data-view]').first()).toBeVisible()
        }
        const back = page.getByRole('button', { name: '回到原来的报告', exact: true })
        await back.click()
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '')
      }
      expect(heard, `file ${nth}: ${file.slice(0, 300)}`).toEqual([])
    }
  })
