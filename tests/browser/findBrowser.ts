import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'
import { apt, aptInstall, downloaded, playwright, root, said } from './engines/install.ts'
import { findOthers } from './engines/others.ts'

const { env, platform } = process

export const launchArgs = [
  // Chromium's own sandbox refuses to start for root, which is who runs tests in most containers.
  ...(root ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const help = `No Chromium-based browser was found for the tests, and none could be installed. Do one of these, then run again:
  - npx playwright install --with-deps chromium
  - install Chromium, Google Chrome or Microsoft Edge (Debian: sudo apt-get install chromium fonts-noto-cjk)
  - name the program of one that is there: CHROMIUM=/path/to/chrome npm test`

/**
 * A file that is there may still not start: libraries missing, a placeholder for a package. Snaps do start, but see
 * neither our files nor Playwright's. Windows' browsers answer no questions, they open a window.
 */
function starts(file: string): boolean {
  if (!existsSync(file)) return false
  if (platform === 'win32') return true
  const version = said(file, '--version')
  return /chrom|edge/i.test(version) && !/\bsnap\b/i.test(version)
}

/** Chromium without its windows and menus, as Playwright downloads it: the same pages in half the time. */
const shell = 'chromium-headless-shell'

/** Where browsers usually are, in order of preference. */
function usualPlaces(): string[] {
  const names = [
    shell,
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
    'chrome',
  ]
  const paths = (env.PATH ?? '').split(delimiter).filter(Boolean)
  const suffix = platform === 'win32' ? '.exe' : ''
  const onPath = names.flatMap((name) => paths.map((path) => join(path, name + suffix)))
  if (platform === 'darwin')
    return [
      ...onPath,
      ...['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
        ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
      ),
    ]
  if (platform === 'win32')
    return [
      ...onPath,
      ...[env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) =>
        folder
          ? ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'].map((rest) =>
              join(folder, rest),
            )
          : [],
      ),
      ...[env['PROGRAMFILES(X86)'], env.PROGRAMFILES].flatMap((folder) =>
        folder ? [join(folder, 'Microsoft\\Edge\\Application\\msedge.exe')] : [],
      ),
    ]
  return onPath
}

/** The browser's program: the one named, one that is there, or one installed now. Throws, saying what to do. */
export function findBrowser(): string {
  for (const name of ['CHROMIUM', 'CHROME_PATH']) {
    const file = env[name]
    if (!file) continue
    if (existsSync(file)) return file
    throw new Error(`${name} is set to ${file}, which does not exist.`)
  }
  const there = () => [downloaded(chromium), ...usualPlaces()].find(starts)
  let found = there()
  // Where nobody has to be asked for it, the faster one is worth a minute.
  if (apt && found !== downloaded(chromium) && !found?.endsWith(shell) && aptInstall(shell)) found = there()
  if (found) return found

  console.log('No Chromium-based browser found; installing one for the tests.')
  if (playwright('install', 'chromium', 10)) {
    if (starts(downloaded(chromium))) return downloaded(chromium)
    if (apt && playwright('install-deps', 'chromium', 15) && starts(downloaded(chromium))) return downloaded(chromium)
  }
  if (apt) aptInstall('chromium', 'fonts-noto-cjk')
  const installed = there()
  if (installed) return installed
  throw new Error(help)
}

/** Without Chinese glyphs the page still works, but its pictures and line breaks are not what a reader sees. */
function seeToChineseGlyphs(): void {
  if (platform !== 'linux' || said('fc-list', ':lang=zh').trim()) return
  if (apt && aptInstall('fontconfig', 'fonts-noto-cjk')) return
  console.log('No font with Chinese glyphs found; the tests go on. To install one: sudo apt-get install fonts-noto-cjk')
}

/** Playwright calls this once before the tests; its workers inherit the answer. */
export default function prepare(): void {
  env.CHROMIUM = findBrowser()
  seeToChineseGlyphs()
  console.log(`Browser: ${env.CHROMIUM}`)
  findOthers()
}
