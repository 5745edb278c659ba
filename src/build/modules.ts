import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, relative, resolve } from 'node:path'
import { minify, type Plugin, type Rolldown } from 'vite'

/** Bytes of code by module: a file of ours by its path, a package by its name. */
export type Bytes = Record<string, number>

/** What each script of the build is made of, by its address within the site. */
export type Scripts = Record<string, Bytes>

/** Where `bytesByModule` writes `Scripts`, from the root of the project. */
export const modulesFile = '.cache/modules.json'

/**
 * The name under which a module is counted.
 * @param id as the bundler names it: an absolute path, perhaps with a query; code of its own begins with \0
 */
export function moduleName(root: string, id: string): string {
  const path = id.replace(/^\0/, '').replace(/\?.*$/, '').replaceAll('\\', '/')
  const [, inPackage] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? []
  if (inPackage) return inPackage
  return id.startsWith('\0') ? path : relative(root, path).replaceAll('\\', '/')
}

/** The modules of one script with the bytes each comes to when it is made small as the script is. */
async function madeOf(root: string, chunk: Rolldown.OutputChunk): Promise<Bytes> {
  const bytes: Bytes = {}
  for (const [id, { code }] of Object.entries(chunk.modules)) {
    if (!code) continue
    // Alone, nothing in a module seems to be used by others: it must stay all the same.
    const small = await minify('module.js', code, { module: true, compress: { unused: false } })
    const name = moduleName(root, id)
    bytes[name] = (bytes[name] ?? 0) + Buffer.byteLength(small.code)
  }
  return bytes
}

/**
 * Keeps, outside of what is published, how many bytes each module has in each script: what a byte budget that is not
 * kept names (tests/browser/bytes.spec.ts). `workers` are the plugins for what runs in workers, which is built apart.
 */
export function bytesByModule(): { page: Plugin; workers: () => Plugin[] } {
  const scripts: Scripts = {}
  let root = ''
  let file: string | null = null
  const note = async (bundle: Rolldown.OutputBundle) => {
    for (const chunk of Object.values(bundle))
      if (file && chunk.type === 'chunk') scripts[chunk.fileName] = await madeOf(root, chunk)
  }
  return {
    page: {
      name: 'bytes-by-module',
      apply: 'build',
      configResolved(config) {
        root = config.root
        // Programs for Node are not sent to anybody.
        file = config.build.ssr ? null : resolve(root, modulesFile)
      },
      async generateBundle(_, bundle) {
        await note(bundle)
        if (!file) return
        await mkdir(dirname(file), { recursive: true })
        await writeFile(file, JSON.stringify(scripts))
      },
    },
    workers: () => [{ name: 'bytes-by-module', generateBundle: (_, bundle) => note(bundle) }],
  }
}
