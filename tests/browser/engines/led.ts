import { mkdtempSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserType, chromium, firefox, type Page, webkit } from '@playwright/test'
import { launchArgs } from '../findBrowser'
import { answers, type Engine, find, type Hands, keepFaults, type Window } from './hands'
import { isPlaywrights } from './others'
import { filesIn } from './savedFiles'

/** How Playwright starts each browser: its own, or that of the system. */
const starts: Record<Engine, () => { browser: BrowserType; options: Parameters<BrowserType['launch']>[0] }> = {
  chromium: () => ({ browser: chromium, options: { executablePath: process.env.CHROMIUM, args: launchArgs } }),
  firefox: () => {
    const executablePath = process.env.FIREFOX ?? ''
    // A Firefox as Mozilla builds it is led by the web's own protocol.
    return {
      browser: firefox,
      options: isPlaywrights(executablePath) ? {} : { executablePath, channel: 'moz-firefox' },
    }
  },
  webkit: () => ({ browser: webkit, options: {} }),
}

/** A browser that Playwright leads. `site`: what addresses are relative to. */
export async function led(engine: Engine, site: string): Promise<Hands> {
  const folder = mkdtempSync(join(tmpdir(), 'saved-'))
  const { browser: type, options } = starts[engine]()
  const browser = await type.launch({ ...options, downloadsPath: folder })
  let page: Page | undefined
  let shown: Window = {}
  const saved = new Map<string, Buffer>()

  const opened = async (window: Window): Promise<Page> => {
    if (page && window.zoom === shown.zoom) return page
    await page?.context().close()
    shown = window
    const context = await browser.newContext({
      locale: 'zh-CN',
      baseURL: site,
      deviceScaleFactor: window.zoom ?? 1,
      serviceWorkers: engine === 'chromium' ? 'block' : 'allow',
    })
    page = await context.newPage()
    // Chromium gives what it saves names of its own; the others tell nothing of it here, and keep the page's.
    page.on('download', async (file) => saved.set(file.suggestedFilename(), await readFile(await file.path())))
    return page
  }
  const here = () => {
    if (!page) throw new Error('nothing is open')
    return page
  }
  const part = async (selector: string, words = '') => {
    const found = await here().waitForFunction(find, [selector, words] as [string, string])
    const element = found.asElement()
    if (!element) throw new Error(`no ${selector} ${words}`)
    return element
  }

  return {
    async open(address, window = {}) {
      const on = await opened(window)
      await on.setViewportSize({ width: window.width ?? 1280, height: 900 })
      await on.goto(address)
      await on.evaluate(keepFaults)
      await on.waitForFunction(answers)
    },
    widen: (width) => here().setViewportSize({ width, height: 900 }),
    see: (look, given) => here().evaluate(look as never, given) as never,
    click: async (selector, words) => (await part(selector, words)).click(),
    hover: async (selector) => (await part(selector)).hover(),
    async press(...keys) {
      for (const key of keys) await here().keyboard.press(key)
    },
    type: (text) => here().keyboard.type(text),
    async back() {
      await here().goBack()
    },
    give: (file) => here().setInputFiles('header input[type=file]', file),
    saved: async () => (engine === 'chromium' ? saved : filesIn(folder)),
    async close() {
      await browser.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
