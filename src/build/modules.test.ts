import { describe, expect, it } from 'vitest'
import { moduleName } from './modules'

describe('a module is counted', () => {
  it.each([
    ['a file of ours by its path', '/site/src/app/App.tsx', 'src/app/App.tsx'],
    ['one that is asked for in a certain way, too', '/site/src/app/page.css?used&inline', 'src/app/page.css'],
    ['a package by its name', '/site/node_modules/react-dom/cjs/react-dom.production.js', 'react-dom'],
    ['with the name of its owner', '/site/node_modules/@tanstack/query-core/build/query.js', '@tanstack/query-core'],
    ['where another package brings it, too', '/site/node_modules/mammoth/node_modules/jszip/index.js', 'jszip'],
    ['also where packages lie above the project', '/node_modules/recharts/es6/index.js', 'recharts'],
    ['what the bundler adds by the name it gives', '\0vite/preload-helper.js', 'vite/preload-helper.js'],
    ['what it adds around a package by that of the package', '\0/site/node_modules/react/index.js?commonjs', 'react'],
  ])('%s', (_, id, name) => {
    expect(moduleName('/site', id)).toBe(name)
  })
})
