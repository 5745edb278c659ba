import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { arch, cpus, platform, totalmem } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium } from '@playwright/test'
import { findBrowser, launchArgs } from '../browser/findBrowser'
import { bundledIn } from './bundled'
import { changed } from './changed'
import { filter } from './filter'
import { growth } from './growth'
import { load } from './load'
import { collector, type Result } from './measured'
import { memory } from './memory'
import { type Options, optionsFrom, type Suite, usage } from './options'
import { pictures } from './pictures'
import { site } from './site'
import type { Bench } from './suite'
import { told } from './told'

/**
 * `npm run bench`: how fast the build is, next to its own page without any script, in one browser, in one run. Options
 * and results: options.ts; goals: goals.ts. Exit status: 0 measured, whatever came of it; 2 not.
 */

const work: Record<Suite, (bench: Bench) => Promise<void>> = { load, filter, export: pictures, growth, memory }
const say = (line: string) => process.stderr.write(`${line}\n`)

const git = (...args: string[]) => spawnSync('git', args, { encoding: 'utf8' }).stdout?.trim() ?? ''

/** The commit of these sources, with `+` where files were changed since. */
const commit = () => (git('rev-parse', '--short', 'HEAD') || 'unknown') + (git('status', '--porcelain') ? '+' : '')

/** Builds the site as `npm run build` does. */
function build(): string {
  const { status } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (status !== 0) throw new Error('the build failed: npm run build says why')
  return 'dist'
}

/** Measures a built folder. */
async function measure({ runs, suites, ...options }: Options): Promise<Result> {
  const dist = resolve(options.dist ?? build())
  const bundled = bundledIn(dist)
  const executablePath = findBrowser()
  const browser = () => chromium.launch({ executablePath, args: launchArgs })
  const first = await browser()
  const version = first.version()
  await first.close()
  const serve: Bench['serve'] = (besides) => site(dist, besides)
  const { url, stop } = await serve(bundled.besides)
  const { measured, add } = collector()
  try {
    for (const suite of suites) {
      const rounds = suite === 'load' ? runs : Math.ceil(runs / 3)
      await work[suite]({ browser, site: url, serve, bundled, rounds, add, say })
    }
  } finally {
    await stop()
  }
  const [processor] = cpus()
  return {
    commit: options.name ?? commit(),
    date: new Date().toISOString(),
    machine: {
      cpu: processor?.model.trim() ?? 'unknown processor',
      cores: cpus().length,
      memory: Math.round(totalmem() / 2 ** 30),
      system: `${platform()} ${arch()}`,
      node: process.versions.node,
      browser: version,
    },
    rounds: runs,
    measured,
  }
}

async function run(options: Options): Promise<string> {
  if (options.compare) {
    const [before, after] = options.compare.map((file): Result => JSON.parse(readFileSync(file, 'utf8')))
    return before && after ? changed(before, after) : usage
  }
  const result = await measure(options)
  const folder = join('.cache', 'bench')
  const file = join(folder, `${result.commit}.json`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, `${JSON.stringify(result, null, 1)}\n`)
  return `${told(result)}\n${file}`
}

const options = optionsFrom(process.argv.slice(2))
if (typeof options === 'string') {
  say(`${options}\n\n${usage}`)
  process.exitCode = 2
} else {
  try {
    process.stdout.write(`${await run(options)}\n`)
  } catch (error) {
    say(error instanceof Error ? error.message : String(error))
    process.exitCode = 2
  }
}
