import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { build, type Plugin } from 'vite'
import { limits } from '../offline/limits.ts'
import { afterBuild } from './afterBuild.ts'

/** What opening a document needs is kept only by who has opened one: it weighs more than all the rest. */
const onlyWhenUsed = /(^|\/)(worker|pdf|docx|html|mammoth|cmaps?)[-./]/i

/** A file to be kept, as workbox-precaching wants it: `revision` is null where the name says it. */
type Kept = { url: string; revision: string | null }

/**
 * The files of a built site that are kept for reading with no network: the page at the root with its report, what it says
 * of accessibility, the code for reading, and the rest of the library where it is a small one (`limits`).
 */
export async function filesToKeep(outDir: string): Promise<Kept[]> {
  const revision = async (file: string) =>
    createHash('sha256')
      .update(await readFile(join(outDir, file)))
      .digest('hex')
      .slice(0, 16)
  const code = (await readdir(join(outDir, 'assets'))).filter((f) => /\.(js|css)$/.test(f) && !onlyWhenUsed.test(f))
  const plain = ['reports/index.json', 'manifest.webmanifest', 'icon.svg']
  const library = JSON.parse(await readFile(join(outDir, 'reports/index.json'), 'utf8')) as {
    reports: { id: string }[]
  }
  const reports = library.reports.map(({ id }) => `reports/${id}.json`)
  let weight = 0
  for (const file of reports) weight += (await stat(join(outDir, file))).size
  plain.push(...(weight <= limits.libraryAhead ? reports : reports.slice(0, 1)))
  const there = new Set(await readdir(outDir))
  const texts = there.has('accessibility')
    ? (await readdir(join(outDir, 'accessibility'))).map((lang) => `accessibility/${lang}/`)
    : []
  const found = plain.filter((file) => file.startsWith('reports/') || there.has(file))
  return [
    { url: './', revision: await revision('index.html') },
    ...(await Promise.all(texts.map(async (url) => ({ url, revision: await revision(`${url}index.html`) })))),
    ...code.map((file) => ({ url: `assets/${file}`, revision: null })),
    ...(await Promise.all(found.map(async (file) => ({ url: file, revision: await revision(file) })))),
  ]
}

/** Writes the service worker, last of all: it knows every file of the site it belongs to. */
export const offline = (): Plugin =>
  afterBuild('offline', async (config, outDir) => {
    await build({
      root: config.root,
      configFile: false,
      logLevel: 'warn',
      define: {
        __FILES__: JSON.stringify(await filesToKeep(outDir)),
        // Else workbox writes every step to the console.
        'process.env.NODE_ENV': '"production"',
      },
      build: {
        outDir,
        emptyOutDir: false,
        copyPublicDir: false,
        target: config.build.target as string,
        rolldownOptions: {
          input: resolve(config.root, 'src/offline/serviceWorker.ts'),
          output: { format: 'iife', entryFileNames: 'sw.js', codeSplitting: false },
        },
      },
    })
  })
