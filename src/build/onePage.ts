import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { build, type Plugin, type ResolvedConfig, type Rolldown } from 'vite'
import { type Parts, pageOf } from '../takeaway/parts.ts'
import { afterBuild, sameSources } from './afterBuild.ts'
import { hash } from './policy.ts'

/** The command that puts a report into the template: it brings its own. */
const command = 'src/command/single.ts'

/** Shows the page only once it is made: what stands in it is for readers without scripts. Nothing comes: it is shown. */
const first = `{
  const page = document.documentElement
  const theme = new URLSearchParams(location.search).get('theme')
  if (/^(light|dark)$/.test(theme)) page.dataset.theme = theme
  page.dataset.afresh = ''
  const show = () => delete page.dataset.afresh
  addEventListener('error', show)
  setTimeout(show, 15000)
}`

/** Only what stands in the page runs; pictures are made in it; it asks nobody for anything. */
export const policyFor = (...scripts: string[]): string =>
  [
    "default-src 'none'",
    `script-src ${scripts.map(hash).join(' ')}`,
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

/** A script as it can stand in a page: nothing in it ends it, or makes a browser read it otherwise than it is written. */
export function asInline(code: string): string {
  const safe = code.replace(/<(?=\/script|!--)/gi, '\\x3C').replace(/\r\n?/g, '\n')
  if (safe.includes('\0')) throw new Error('a script with a NUL in it cannot stand in a page')
  return safe
}

/** Makes the app as one script and one style sheet, without what reads documents. */
async function parts(config: ResolvedConfig): Promise<Parts> {
  const elsewhere = resolve(config.root, 'src/state/documentsElsewhere.ts')
  const same = sameSources(config)
  const made = (await build({
    ...same,
    plugins: [
      ...same.plugins,
      {
        name: 'no-documents',
        enforce: 'pre',
        resolveId: (id, from) => (id === './readDocument' && from?.endsWith('/state/understand.ts') ? elsewhere : null),
      },
    ],
    build: {
      write: false,
      copyPublicDir: false,
      cssCodeSplit: false,
      modulePreload: false,
      target: config.build.target as string,
      cssTarget: config.build.cssTarget as string[],
      rolldownOptions: { input: resolve(config.root, 'src/main.tsx'), output: { codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput
  const [script, ...more] = made.output.filter((file) => file.type === 'chunk')
  const [styles, ...others] = made.output.filter((file) => file.type === 'asset')
  if (!script || more.length || !styles || others.length)
    throw new Error(`one page takes one script and one style sheet: ${made.output.map((file) => file.fileName)}`)
  const app = asInline(script.code)
  const asText = await readFile(resolve(config.root, 'src/build/onePage.css'), 'utf8')
  return { policy: policyFor(first, app), first, look: `${styles.source}\n${asText}`, app }
}

/** Writes the template that a report becomes one page with, `one-page.html`: for the page, and for `build:single`. */
export const onePage = (): Plugin =>
  afterBuild(
    'one-page',
    async (config, outDir) => {
      const template = pageOf(await parts(config), { lang: 'zh', head: [], body: [] })
      await writeFile(join(outDir, 'one-page.html'), template)
    },
    command,
  )
