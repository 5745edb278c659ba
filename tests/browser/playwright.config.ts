import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { launchArgs } from './findBrowser.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** Below the range systems hand out by themselves, and nobody's default; another where two runs go on at once. */
const port = Number(process.env.TEST_PORT ?? 24718)

/** The production build in a real browser. `npm run test:browser` builds first; here it is only served. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  globalSetup: './findBrowser.ts',
  outputDir: '../../.cache/test-results',
  reporter: [['list'], ['json', { outputFile: '../../.cache/browser.json' }]],
  // What a test waits for comes soon, but not on every machine: a busy one must not fail it.
  timeout: 90_000,
  workers: 2,
  fullyParallel: true,
  // On a machine that stops for seconds a pointer misses what moves; what fails twice is broken. Told by tests/report.mjs.
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    // It would answer in place of the server the tests put faults into; offline.spec.ts has it.
    serviceWorkers: 'block',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    screenshot: 'only-on-failure',
    // A trace of every test costs a third of the run; `--trace on` asks for one.
    trace: 'off',
    // Read again in every worker, after findBrowser.ts has set it.
    launchOptions: { executablePath: process.env.CHROMIUM, args: launchArgs },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort --outDir dist`,
    cwd: root,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    timeout: 60_000,
  },
})
