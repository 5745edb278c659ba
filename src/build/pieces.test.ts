import type { Rolldown } from 'vite'
import { expect, it } from 'vitest'
import { piecesIn, piecesOf } from './pieces'

const chunk = (fileName: string, modules: string[], imports: string[], isEntry = false) => ({
  type: 'chunk',
  fileName,
  isEntry,
  imports,
  moduleIds: modules.map((name) => `/site/src/${name}`),
})
const bundle = Object.fromEntries(
  [
    chunk('page.js', ['main.tsx', 'ui/Button.tsx'], ['runtime.js'], true),
    chunk('runtime.js', [], []),
    chunk('zh.js', ['language/zh.ts'], []),
    chunk('form2014.js', ['report/forms/form2014.ts'], ['page.js', 'rows.js']),
    chunk('rows.js', ['report/forms/rows.ts'], []),
  ].map((file) => [file.fileName, file]),
) as unknown as Rolldown.OutputBundle

it('a page is told what its language and its form need, without what every page has', () => {
  expect(piecesOf({ lang: 'zh', form: '2014' }, piecesIn(bundle, '/site'))).toEqual(['zh.js', 'form2014.js', 'rows.js'])
})

it('a build that has them nowhere is stopped', () => {
  expect(() => piecesOf({ lang: 'en', form: '2014' }, piecesIn(bundle, '/site'))).toThrow('src/language/en.ts')
})
