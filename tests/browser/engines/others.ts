import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { firefox, webkit } from '@playwright/test'
import { apt, aptInstall, downloaded, playwright, said } from './install.ts'

const { env, platform } = process

/** The first of some programs that can be found by name. */
const onPath = (...names: string[]): string =>
  names
    .flatMap((name) => (env.PATH ?? '').split(delimiter).map((path) => join(path, name)))
    .find((file) => existsSync(file)) ?? ''

/** Firefox: Playwright's, or that of the system. A snap sees none of our files. */
const firefoxThere = (): string =>
  downloaded(firefox) ||
  [onPath('firefox-esr', 'firefox'), '/Applications/Firefox.app/Contents/MacOS/firefox'].find(
    (file) => existsSync(file) && platform !== 'win32' && !/snap/.test(said('head', '-c', '400', file)),
  ) ||
  ''

/** Debian's WebKit is led by WebKitWebDriver and draws on a screen, which may be one that nobody sees. */
export const seen = (): boolean => Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
const webkitThere = (): string =>
  downloaded(webkit) || ((seen() || onPath('Xvfb')) && miniBrowser() ? onPath('WebKitWebDriver') : '')

/** The small browser that comes with WebKitGTK; '' where there is none. */
export const miniBrowser = (): string =>
  ['x86_64-linux-gnu', 'aarch64-linux-gnu', '.']
    .flatMap((machine) => ['4.1', '4.0'].map((api) => join('/usr/lib', machine, `webkit2gtk-${api}`, 'MiniBrowser')))
    .find((file) => existsSync(file)) ?? ''

/** Whether a browser is one that Playwright leads as its own. */
export const isPlaywrights = (file: string): boolean =>
  [firefox, webkit].some((browser) => file !== '' && file === downloaded(browser))

const others = [
  { name: 'Firefox', variable: 'FIREFOX', there: firefoxThere, id: 'firefox', packages: ['firefox-esr'] },
  { name: 'WebKit', variable: 'WEBKIT', there: webkitThere, id: 'webkit', packages: ['webkit2gtk-driver', 'xvfb'] },
]

/**
 * Finds Firefox and WebKit, or installs them, and names them to the tests' workers. Without one of them its journeys are
 * skipped, and it is said how to have them run.
 */
export function findOthers(): void {
  for (const { name, variable, there, id, packages } of others) {
    const found =
      env[variable] ||
      there() ||
      (apt && aptInstall(...packages) && there()) ||
      (playwright('install', id, 10) && there())
    env[variable] = found || ''
    console.log(
      found
        ? `${name}: ${found}`
        : `No ${name} was found and none could be installed: its journeys are skipped. To have them run:
  npx playwright install --with-deps ${id} (Debian: sudo apt-get install ${packages.join(' ')})`,
    )
  }
}
