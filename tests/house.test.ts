// @vitest-environment node
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'

/** Where a file stands: import only from a lower number, or inside your own room. */
const floors: Record<string, number> = {
  // Both start the app: main on the page, build/ while the page is made.
  main: 9,
  build: 9,
  // The service worker: a program of its own, which the build writes.
  offline: 1,
  // The command line's twin of opening a document.
  command: 9,
  app: 8,
  pages: 7,
  features: 6,
  state: 5,
  takeaway: 4,
  language: 3,
  importing: 2,
  report: 1,
  ui: 1,
}

/** Rooms that run in a worker, in the build and in a script as well as on the page. */
const withoutReact = ['report', 'importing', 'language', 'takeaway']
const react = /^(react|react-dom|recharts|zustand|@tanstack\/[^/]+)(\/|$)/

/** What only one place may touch: packages, and what `look` gives as touched. */
const doors: { at: string | string[]; packages?: string[]; touches?: string[] }[] = [
  { at: 'features/charts/kinds/', packages: ['recharts'] },
  // The worker fetches the character maps packaged with the page.
  {
    at: ['state/reports.ts', 'importing/worker.ts'],
    touches: ['fetch', 'XMLHttpRequest', 'EventSource', 'WebSocket', 'sendBeacon'],
  },
  { at: 'state/address.ts', touches: ['history', 'location'] },
  {
    at: 'takeaway/handOver.ts',
    touches: ['clipboard', 'ClipboardItem', 'createObjectURL', 'revokeObjectURL', 'execCommand', 'navigator.share'],
  },
  { at: 'takeaway/picture.ts', touches: ['<canvas>', 'OffscreenCanvas'] },
  { at: 'state/edition.ts', touches: ['serviceWorker'] },
  { at: 'state/readDocument.ts', touches: ['new Worker', 'new SharedWorker'] },
  { at: 'state/kept.ts', packages: ['idb-keyval'] },
  { at: 'state/keepsAnything.ts', touches: ['indexedDB'] },
  { at: 'state/preferences.ts', touches: ['localStorage', 'sessionStorage'] },
]
/** Their properties are touched as if they stood alone: window.fetch, navigator.clipboard. */
const globals = ['window', 'globalThis', 'self', 'document', 'navigator', 'URL', 'top', 'parent']

type Sources = Record<string, string>
type Node = { type: string; [key: string]: unknown }
const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string'

/** Every node of a file, with the node around it and the place it has there. */
function* nodes(node: Node, around: Node, place: string): Generator<{ node: Node; around: Node; place: string }> {
  yield { node, around, place }
  for (const [key, value] of Object.entries(node))
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* nodes(child, node, key)
}

const text = (node: unknown) => (isNode(node) && node.type === 'Literal' ? String(node.value) : undefined)
const nameOf = (node: unknown) => (isNode(node) && typeof node.name === 'string' ? node.name : undefined)

const isMetaUrl = (node: unknown) => isNode(node) && isNode(node.object) && node.object.type === 'MetaProperty'

/** Whether a name stands for a value of that name: not a key, not a type, and a property only of a global. */
function standsForValue(around: Node, place: string): boolean {
  if (around.computed !== true) {
    if (around.type === 'MemberExpression' && place === 'property')
      return [nameOf(around.object), isNode(around.object) && nameOf(around.object.property)].some(
        (owner) => typeof owner === 'string' && globals.includes(owner),
      )
    if (place === 'key') return around.shorthand === true
  }
  if (around.type.startsWith('TS')) return place === 'expression'
  return !/^(Import|Export)\w*Specifier$/.test(around.type)
}

/** What a file imports in any way (types too), and what it touches: `fetch`, `new Worker`, `<canvas>`. */
function look(path: string, source: string): { imports: string[]; touched: string[] } {
  const { program, errors } = parseSync(path, source)
  if (errors.length) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`)
  const imports: (string | undefined)[] = []
  const touched: (string | undefined)[] = []
  const root = program as unknown as Node
  for (const { node, around, place } of nodes(root, root, '')) {
    const [first, second] = Array.isArray(node.arguments) ? node.arguments : []
    imports.push(text(node.source))
    if (node.type === 'NewExpression') touched.push(`new ${nameOf(node.callee)}`)
    // new URL('../importing/worker.ts', import.meta.url): how a worker is imported.
    if (node.type === 'NewExpression' && nameOf(node.callee) === 'URL' && isMetaUrl(second)) imports.push(text(first))
    if (node.type === 'JSXOpeningElement') touched.push(`<${nameOf(node.name)}>`)
    if (node.type === 'CallExpression' && isNode(node.callee) && nameOf(node.callee.property) === 'createElement')
      touched.push(`<${text(first)}>`)
    // navigator.share: what has a name of its own in other rooms is known by its owner.
    if (node.type === 'MemberExpression' && isNode(node.object))
      touched.push(`${nameOf(node.object) ?? nameOf(node.object.property)}.${nameOf(node.property)}`)
    if (node.type === 'Identifier' && standsForValue(around, place)) touched.push(nameOf(node))
  }
  const given = (x: string | undefined) => x !== undefined
  return { imports: imports.filter(given), touched: touched.filter(given) }
}

const isTest = (path: string) => /\.test\.tsx?$/.test(path)

/** `features/charts/kinds/bars.tsx` -> its floor `features`, its room `features/charts`. */
function standing(path: string): { floor: string; room: string } {
  const [first = '', second] = path.split('/')
  const floor = second === undefined ? (first.split('.')[0] ?? '') : first
  return { floor, room: floor === 'features' ? `${first}/${second}` : floor }
}

/** A relative import -> a path from src, '' outside it; undefined for a package. */
function resolve(from: string, to: string): string | undefined {
  if (!/^[./]/.test(to)) return undefined
  const url = new URL(to.replace(/\?.*$/, ''), `file:///project/src/${from}`).pathname
  return url.startsWith('/project/src/') ? url.slice('/project/src/'.length) : ''
}

/** Everything in these sources that the house does not allow, in words. Paths are relative to src. */
function faults(sources: Sources): string[] {
  const said: string[] = []
  const graph = new Map<string, string[]>()
  const fileOf = (path: string) =>
    ['', '.ts', '.tsx', '/index.ts', '/index.tsx'].map((end) => path + end).find((file) => file in sources)

  for (const [path, source] of Object.entries(sources)) {
    const { imports, touched } = look(path, source)
    const { floor, room } = standing(path)
    const mine = floors[floor]
    if (mine === undefined) {
      said.push(`${path} stands on no floor`)
      continue
    }
    for (const to of imports) {
      const target = resolve(path, to)
      if (target === undefined) {
        if (withoutReact.includes(floor) && react.test(to))
          said.push(`${path} imports ${to}: ${floor}/ runs without React`)
        continue
      }
      if (target === '') {
        if (!isTest(path)) said.push(`${path} imports ${to}: outside src`)
        continue
      }
      const there = standing(target)
      const theirs = floors[there.floor]
      if (theirs === undefined) said.push(`${path} imports ${to}: it stands on no floor`)
      else if (there.room === room) graph.set(path, [...(graph.get(path) ?? []), fileOf(target) ?? target])
      else if (theirs > mine) said.push(`${path} imports ${to}: upwards, ${there.floor} is above ${floor}`)
      else if (theirs === mine) said.push(`${path} imports ${to}: sideways, from ${room} to ${there.room}`)
      else if (there.floor === 'ui' && withoutReact.includes(floor))
        said.push(`${path} imports ${to}: ${floor}/ runs without React`)
    }
    if (isTest(path)) continue
    for (const { at, packages = [], touches = [] } of doors) {
      if ([at].flat().some((door) => path.startsWith(door))) continue
      const through = [
        ...imports.filter((to) => packages.some((name) => to === name || to.startsWith(`${name}/`))),
        ...touched.filter((what) => touches.includes(what)),
      ]
      for (const what of new Set(through))
        said.push(`${path} uses ${what}: its only door is ${[at].flat().join(' or ')}`)
    }
  }
  return [...said, ...circles(graph)]
}

/** Imports that lead back to where they started; type-only ones count. Across rooms the floors leave none. */
function circles(graph: Map<string, string[]>): string[] {
  const said: string[] = []
  const done = new Set<string>()
  const walk = (file: string, trail: string[]) => {
    const start = trail.indexOf(file)
    if (start >= 0) said.push(`circle: ${[...trail.slice(start), file].join(' → ')}`)
    if (start >= 0 || done.has(file)) return
    for (const next of graph.get(file) ?? []) walk(next, [...trail, file])
    done.add(file)
  }
  for (const file of graph.keys()) walk(file, [])
  return said
}

const modules = import.meta.glob<string>('../src/**/*.{ts,tsx}', { query: '?raw', eager: true, import: 'default' })
const house = Object.fromEntries(Object.entries(modules).map(([path, source]) => [path.replace('../src/', ''), source]))

describe('the house', () => {
  it('imports run downwards, in no circle, and through the doors', () => {
    expect(Object.keys(house).length).toBeGreaterThan(20)
    expect(faults(house)).toEqual([])
  })

  it('tests that share their modules replace none: whichever runs first would decide which one the others get', () => {
    const outside = import.meta.glob<string>('./*.test.ts', { query: '?raw', eager: true, import: 'default' })
    const shared = Object.entries({ ...house, ...outside }).filter(([path]) => /(?<!\.page)\.test\.ts$/.test(path))
    expect(shared.length).toBeGreaterThan(Object.keys(outside).length)
    expect(shared.filter(([, source]) => /\bvi\.(mock|doMock)\(/.test(source)).map(([path]) => path)).toEqual([])
  })
})

describe('the test of the house finds', () => {
  it.each<[string, Sources, string]>([
    [
      'an import upwards',
      { 'report/a.ts': "import { t } from '../state/choice'" },
      'report/a.ts imports ../state/choice: upwards',
    ],
    [
      'a type taken from above',
      { 'report/a.ts': "import type { T } from '../state/choice'" },
      'report/a.ts imports ../state/choice: upwards',
    ],
    [
      'a type in brackets',
      { 'report/a.ts': "type T = import('../state/choice').T" },
      'report/a.ts imports ../state/choice: upwards',
    ],
    [
      'a list passed on from above',
      { 'report/a.ts': "export * from '../language/zh'" },
      'report/a.ts imports ../language/zh: upwards',
    ],
    [
      'a lazy import upwards',
      { 'state/a.ts': "import('../pages/ReadPage')" },
      'state/a.ts imports ../pages/ReadPage: upwards',
    ],
    [
      'a worker above',
      { 'report/a.ts': "new URL('../importing/worker.ts', import.meta.url)" },
      'report/a.ts imports ../importing/worker.ts: upwards',
    ],
    [
      'a feature that imports a sibling',
      { 'features/a/x.tsx': "import { y } from '../b/y'" },
      'features/a/x.tsx imports ../b/y: sideways',
    ],
    [
      'ui that knows a report',
      { 'ui/Button.tsx': "import '../report/schema'" },
      'ui/Button.tsx imports ../report/schema: sideways',
    ],
    [
      'a style from above',
      { 'ui/Button.tsx': "import s from '../app/App.module.css'" },
      'ui/Button.tsx imports ../app/App.module.css: upwards',
    ],
    [
      'React in the domain',
      { 'report/a.ts': "import { useMemo } from 'react'" },
      'report/a.ts imports react: report/ runs without React',
    ],
    [
      'a type of Recharts in what is taken away',
      { 'takeaway/a.test.ts': "import type { X } from 'recharts/types/x'" },
      'takeaway/a.test.ts imports recharts/types/x: takeaway/ runs without React',
    ],
    [
      'a component in the language',
      { 'language/a.ts': "import { Button } from '../ui/Button'" },
      'language/a.ts imports ../ui/Button: language/ runs without React',
    ],
    [
      'an import from outside',
      { 'report/a.ts': "import data from '../../public/reports/index.json'" },
      'report/a.ts imports ../../public/reports/index.json: outside src',
    ],
    ['the build on the page', { 'app/a.ts': "import '../build/page'" }, 'app/a.ts imports ../build/page: upwards'],
    ['a file in no room', { 'utils/a.ts': '' }, 'utils/a.ts stands on no floor'],
    [
      'a circle',
      { 'report/a.ts': "import './b'", 'report/b.ts': "import './c'", 'report/c.ts': "import type { A } from './a'" },
      'circle: report/a.ts → report/b.ts → report/c.ts → report/a.ts',
    ],
    ['a file that imports itself', { 'report/a.ts': "import './a'" }, 'circle: report/a.ts → report/a.ts'],
    [
      'Recharts outside the kinds',
      { 'features/charts/ChartFigure.tsx': "import { Bar } from 'recharts'" },
      'features/charts/ChartFigure.tsx uses recharts',
    ],
    ['a fetch in a component', { 'features/a/x.tsx': "const get = () => fetch('x')" }, 'features/a/x.tsx uses fetch'],
    [
      'a fetch by another way',
      { 'features/a/x.tsx': "const get = () => window.fetch('x')" },
      'features/a/x.tsx uses fetch',
    ],
    ['the address elsewhere', { 'app/a.ts': 'const here = location.href' }, 'app/a.ts uses location'],
    ['the history elsewhere', { 'app/a.ts': "window.history.pushState(null, '', '?')" }, 'app/a.ts uses history'],
    ['the clipboard elsewhere', { 'app/a.ts': "navigator.clipboard?.writeText('')" }, 'app/a.ts uses clipboard'],
    [
      'the share sheet elsewhere',
      { 'pages/a.ts': "window.navigator.share({ title: '' })" },
      'pages/a.ts uses navigator.share',
    ],
    [
      'an object URL elsewhere',
      { 'takeaway/picture.ts': 'const url = URL.createObjectURL(blob)' },
      'takeaway/picture.ts uses createObjectURL',
    ],
    [
      'a canvas elsewhere',
      { 'takeaway/archive.ts': "document.createElement('canvas')" },
      'takeaway/archive.ts uses <canvas>',
    ],
    ['a canvas in a component', { 'features/a/x.tsx': 'const x = <canvas />' }, 'features/a/x.tsx uses <canvas>'],
    ['a worker elsewhere', { 'pages/a.ts': "new Worker('x')" }, 'pages/a.ts uses new Worker'],
    [
      'the browser’s store elsewhere',
      { 'features/a/x.ts': "import { get } from 'idb-keyval'" },
      'features/a/x.ts uses idb-keyval: its only door is state/kept.ts',
    ],
    [
      'what the browser remembers elsewhere',
      { 'state/kept.ts': "localStorage.setItem('a', 'b')" },
      'state/kept.ts uses localStorage: its only door is state/preferences.ts',
    ],
    [
      'a fetch in importing',
      { 'importing/open.ts': "const get = () => fetch('x')" },
      'importing/open.ts uses fetch: its only door is state/reports.ts or importing/worker.ts',
    ],
  ])('%s', (_, sources, message) => {
    expect(faults(sources)).toEqual([expect.stringContaining(message)])
  })

  it('nothing to blame in what is allowed', () => {
    const sources: Sources = {
      'main.tsx': "import { App } from './app/App'; import './ui/tokens.css'",
      'app/App.tsx': "import { useChoice } from '../state/choice'",
      'features/charts/kinds/bars.tsx': "import { Bar } from 'recharts'; import { palette } from '../palette'",
      'features/charts/palette.ts': "import { zh } from '../../language/zh'",
      'state/reports.ts': "export const read = () => fetch('x')",
      'state/address.ts': "history.pushState(null, '', location.href)",
      'state/choice.ts':
        "import { create } from 'zustand'; type Place = { location: string }; const place = { history: 1 }; place.history",
      'language/zh.ts':
        "// fetch(location)\nexport const zh = { history: 'location fetch(', of: (x: { location: string }) => x.location }",
      'takeaway/handOver.ts': 'URL.createObjectURL(new Blob())',
      'takeaway/picture.ts': "document.createElement('canvas')",
      'state/readDocument.ts': "new Worker(new URL('../importing/worker.ts', import.meta.url))",
      'state/kept.ts': "const all = async () => (await import('idb-keyval')).entries()",
      'importing/worker.ts': "export const map = () => fetch('x')",
      'state/pointed.ts': "new URL('./x', document.baseURI)",
      'report/rules.ts': 'export const share = (x: number) => x; rules.share(1)',
      'report/a.test.ts': "import data from '../../public/reports/index.json'; vi.stubGlobal('fetch', fetch)",
    }
    expect(faults(sources)).toEqual([])
  })
})
