import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { BrowserType } from '@playwright/test'

const { env, platform } = process
export const root = process.getuid?.() === 0
/** Whether packages can be installed without asking anybody: root on Debian, Ubuntu and their kin. */
export const apt = root && platform === 'linux' && existsSync('/usr/bin/apt-get')

/** Runs a command with its output shown; false when it fails, is missing or takes longer than `minutes`. */
function run(command: string, args: string[], minutes: number): boolean {
  console.log(`> ${[command, ...args].join(' ')}`)
  try {
    execFileSync(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: minutes * 60_000,
      env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    return true
  } catch {
    return false
  }
}

/** What a command prints, or '' when it cannot be run. */
export function said(command: string, ...args: string[]): string {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 30_000 })
  } catch {
    return ''
  }
}

export const aptInstall = (...packages: string[]): boolean => {
  // A machine that reaches no packages must not wait long to hear it.
  const soon = ['-o', 'Acquire::http::Timeout=20', '-o', 'Acquire::https::Timeout=20', '-o', 'Acquire::Retries=1']
  return (
    run('apt-get', [...soon, 'update'], 3) &&
    run('apt-get', [...soon, 'install', '-y', '--no-install-recommends', ...packages], 15)
  )
}

/** Playwright's own command, which downloads a browser or what one needs of the system. */
export const playwright = (command: 'install' | 'install-deps', browser: string, minutes: number): boolean =>
  run(process.execPath, [createRequire(import.meta.url).resolve('@playwright/test/cli'), command, browser], minutes)

/** Where Playwright keeps the browser it downloads, if it has; '' where not. */
export function downloaded(browser: BrowserType): string {
  try {
    const file = browser.executablePath()
    return existsSync(file) ? file : ''
  } catch {
    // A system it has none for.
    return ''
  }
}
