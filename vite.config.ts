import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { prerender } from './src/build/prerender.ts'

export default defineConfig({
  // Relative addresses: the build runs from any static host, under any sub-path.
  base: './',
  plugins: [react(), prerender()],
  // Class names in full, so that a search finds both ends, and the prerendered page has those of the build.
  css: { modules: { generateScopedName: '[name]-[local]' } },
  build: { target: 'es2022', cssTarget: ['chrome100', 'safari15.4', 'firefox100'] },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}', 'tests/*.test.{ts,tsx}'],
    setupFiles: ['tests/setup.ts'],
    restoreMocks: true,
  },
})
