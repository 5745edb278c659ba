// Prints `N passed, N failed` from what Vitest and Playwright wrote down. Its argument is the exit code of `npm test`.
import { existsSync, readFileSync } from 'node:fs'

const read = (name) => {
  const file = new URL(`../.cache/${name}.json`, import.meta.url)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}
const { numPassedTests = 0, numFailedTests = 0 } = read('unit')
const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = read('browser').stats ?? {}

const passed = numPassedTests + expected + flaky
const failed = numFailedTests + unexpected
// The run can also stop where no test is counted: a finding of the linter, a type error, a build that breaks.
const stopped = failed === 0 && process.argv[2] !== '0'
if (skipped > 0) console.log(`${skipped} skipped: what they need could not be had`)
if (flaky > 0) console.log(`${flaky} of them at the second try`)
console.log(`${passed} passed, ${stopped ? 1 : failed} failed`)
