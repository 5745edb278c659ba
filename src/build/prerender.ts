import { readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin, type ResolvedConfig } from 'vite'
import type { page as makePage } from './page'

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')

/**
 * Writes the library's first report into dist/index.html as HTML, charts included, once the ordinary build is done:
 * a reader with a slow phone sees text and charts at once, and the app takes over in place.
 */
export function prerender(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'prerender',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (config.build.ssr) return
        const outDir = resolve(config.root, config.build.outDir)
        const made = resolve(config.root, '.cache/prerender')
        await build({
          root: config.root,
          configFile: false,
          logLevel: 'warn',
          base: config.base,
          css: config.css,
          plugins: config.plugins.filter((p) => p.name.startsWith('vite:react')),
          build: { ssr: 'src/build/page.tsx', outDir: made, emptyOutDir: true, copyPublicDir: false },
        })
        const undo = await domGlobals()
        try {
          const { page } = (await import(`${pathToFileURL(join(made, 'page.js')).href}?${Date.now()}`)) as {
            page: typeof makePage
          }
          const json = async (file: string) => JSON.parse(await readFile(join(outDir, file), 'utf8'))
          const index = await json('reports/index.json')
          const reports = new Map<string, unknown>()
          for (const { id } of index.reports) reports.set(id, await json(`reports/${id}.json`))
          const written = await page(index, (id) => reports.get(id))
          const file = join(outDir, 'index.html')
          const html = await readFile(file, 'utf8')
          const preload = ['reports/index.json', `reports/${written.report}.json`]
            .map((name) => `<link rel="preload" as="fetch" crossorigin href="${config.base}${name}">`)
            .join('\n    ')
          await writeFile(
            file,
            html
              .replace(/<title>.*?<\/title>/, () => `<title>${escaped(written.title)}</title>\n    ${preload}`)
              .replace(/(<meta name="description" content=")[^"]*/, (_, start) => start + escaped(written.description))
              .replace(
                '<div id="root"></div>',
                () => `<div id="root" data-waiting data-report="${written.report}">${written.body}</div>`,
              ),
          )
          await rm(made, { recursive: true, force: true })
        } finally {
          undo()
        }
      },
    },
  }
}

/** A DOM for the time the charts are drawn; gives back what takes it away again. */
async function domGlobals(): Promise<() => void> {
  const { JSDOM } = await import('jsdom')
  const { window } = new JSDOM('<!doctype html><body></body>', { pretendToBeVisual: true })
  const names = [
    'window',
    'document',
    'navigator',
    'Element',
    'HTMLElement',
    'SVGElement',
    'Node',
    'XMLSerializer',
  ] as const
  const more = [
    'requestAnimationFrame',
    'cancelAnimationFrame',
    'getComputedStyle',
    'MutationObserver',
    'Event',
  ] as const
  const before = new Map<string, PropertyDescriptor | undefined>()
  for (const name of [...names, ...more]) {
    before.set(name, Object.getOwnPropertyDescriptor(globalThis, name))
    const value = name === 'window' ? window : window[name]
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true })
  }
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor)
      else Reflect.deleteProperty(globalThis, name)
    }
    window.close()
  }
}
