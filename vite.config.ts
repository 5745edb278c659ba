import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Relative addresses: the build runs from any static host, under any sub-path.
  base: './',
  plugins: [react()],
  build: { target: 'es2022', cssTarget: ['chrome100', 'safari15.4', 'firefox100'] },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}', 'tests/*.test.{ts,tsx}'],
    setupFiles: ['tests/setup.ts'],
    restoreMocks: true,
  },
})
