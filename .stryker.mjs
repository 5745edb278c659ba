/**
 * `npm run mutants`: the two rooms whose answers are facts are changed in one place at a time, and some test has to fail.
 * A part of them: `npm run mutants -- --mutate 'src/report/checks/*.ts'`. What came out stays in .cache/mutants.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: ['src/{report,importing}/**/*.ts', '!**/*.test.ts'],
  testRunner: 'vitest',
  // Which tests reach a mutant is measured: what imports what need not be looked up for each.
  vitest: { configFile: '.stryker.vitest.ts', related: false },
  coverageAnalysis: 'perTest',
  // What runs once, when a file is loaded, would need all tests anew for each mutant.
  ignoreStatic: true,
  concurrency: 1,
  // TypeScript 7 cannot be asked to read its configuration, and nothing here needs it.
  tsconfigFile: 'none',
  tempDirName: '.cache/stryker',
  ignorePatterns: ['dist', '.cache', '.readme'],
  incrementalFile: '.cache/mutants/incremental.json',
  reporters: ['clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: '.cache/mutants/mutants.html' },
  jsonReporter: { fileName: '.cache/mutants/mutants.json' },
  thresholds: { high: 95, low: 85, break: 85 },
}
