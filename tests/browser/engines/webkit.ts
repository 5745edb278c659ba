import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Builder, By, Key, type WebElement } from 'selenium-webdriver'
import { answers, find, type Hands, keepFaults } from './hands'
import { miniBrowser, seen } from './others'
import { filesIn } from './savedFiles'

/** The browser's window, in CSS pixels. It goes no narrower than 447: a page narrower than this is shown in a frame. */
const widest = 1280
/** How long what is sought may take to come, in milliseconds. */
const patience = 15_000

const keys = {
  Tab: Key.TAB,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Space: Key.SPACE,
  ArrowDown: Key.ARROW_DOWN,
  ArrowRight: Key.ARROW_RIGHT,
  Home: Key.HOME,
}

/** A port nobody listens on. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })

/** Waits until somebody listens at a port. */
async function listened(port: number): Promise<void> {
  for (const until = Date.now() + patience; ; ) {
    const heard = await new Promise<boolean>((resolve) => {
      const call = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false))
      call.once('close', () => resolve(false)).once('connect', () => call.end())
    })
    if (heard) return
    if (Date.now() > until) throw new Error('WebKitWebDriver does not start')
    await new Promise((done) => setTimeout(done, 50))
  }
}

/** A screen that nobody sees, and its name. */
async function screen(): Promise<{ process: ChildProcess; display: string }> {
  const process = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '2000x1400x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const display = await new Promise<string>((resolve, reject) => {
    process.stdio[3]?.once('data', (number: Buffer) => resolve(`:${number.toString().trim()}`))
    process.once('exit', () => reject(new Error('Xvfb does not start')))
  })
  return { process, display }
}

/** WebKitGTK, led through WebKitWebDriver as Debian has it. `site`: what addresses are relative to. */
export async function webkitGtk(site: string): Promise<Hands> {
  // Everything the browser writes is in a folder of its own.
  const home = mkdtempSync(join(tmpdir(), 'webkit-'))
  const downloads = join(home, 'Downloads')
  mkdirSync(downloads)
  mkdirSync(join(home, '.config'))
  writeFileSync(join(home, '.config', 'user-dirs.dirs'), 'XDG_DOWNLOAD_DIR="$HOME/Downloads"\n')
  const unseen = seen() ? undefined : await screen()
  const port = await freePort()
  const server = spawn(process.env.WEBKIT ?? '', [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      ...(unseen && { DISPLAY: unseen.display }),
      HOME: home,
      XDG_CONFIG_HOME: join(home, '.config'),
      LANGUAGE: 'zh_CN',
    },
  })
  await listened(port)
  const driver = await new Builder()
    .disableEnvironmentOverrides()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
    })
    .build()

  await driver.manage().setTimeouts({ script: patience, pageLoad: patience })
  let framed = false
  /** Where a part is, once it is there and in view, in CSS pixels: the driver itself finds no middle of a drawing's part. */
  const middle = async (selector: string, words = ''): Promise<{ x: number; y: number }> => {
    const found = await driver.wait(
      () => driver.executeScript<WebElement | null>(find, [selector, words]),
      patience,
      `${selector} ${words} is not there`,
    )
    return driver.executeScript((el: Element) => {
      el.scrollIntoView({ block: 'center' })
      const { x, y, width, height } = el.getBoundingClientRect()
      return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) }
    }, found)
  }

  return {
    async open(address, { width = 1280 } = {}) {
      const whole = new URL(address, site).href
      await driver.switchTo().defaultContent()
      await driver.manage().window().setRect({ x: 0, y: 0, width: widest, height: 940 })
      framed = width < widest
      if (framed) {
        await driver.get('about:blank')
        await driver.executeScript(
          (src: string, wide: number) => {
            const frame = document.createElement('iframe')
            frame.src = src
            frame.style.cssText = `border: 0; width: ${wide}px; height: 860px`
            document.body.style.margin = '0'
            document.body.append(frame)
          },
          whole,
          width,
        )
        await driver.switchTo().frame(0)
      } else await driver.get(whole)
      await driver.executeScript(keepFaults)
      await driver.wait(() => driver.executeScript<boolean>(answers), patience, `${address} does not answer`)
    },
    async widen(width) {
      if (!framed) throw new Error('only a page in a frame can be widened')
      await driver.switchTo().defaultContent()
      await driver.executeScript((wide: number) => {
        const frame = document.querySelector('iframe')
        if (frame) frame.style.width = `${wide}px`
      }, width)
      await driver.switchTo().frame(0)
    },
    see: (look, given) => driver.executeScript(look as never, given),
    click: async (selector, words) => {
      const { x, y } = await middle(selector, words)
      await driver.actions().move({ x, y }).click().perform()
    },
    hover: async (selector) => {
      const { x, y } = await middle(selector)
      await driver.actions().move({ x, y }).perform()
    },
    async press(...pressed) {
      for (const key of pressed) await driver.actions().sendKeys(keys[key]).perform()
    },
    type: (text) => driver.actions().sendKeys(text).perform(),
    back: () => driver.navigate().back(),
    give: async (file) => {
      await driver.findElement(By.css('header input[type=file]')).sendKeys(file)
    },
    saved: () => filesIn(downloads),
    async close() {
      await driver.quit().catch(() => {})
      server.kill()
      unseen?.process.kill()
      rmSync(home, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}
