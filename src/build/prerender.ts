import { readFileSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'vite'
import { en } from '../language/en.ts'
import { zh } from '../language/zh.ts'
import { siteFrom } from '../takeaway/site.ts'
import { afterBuild, sameSources } from './afterBuild.ts'
import { domGlobals } from './dom.ts'
import { written } from './head.ts'
import { classesOf, looksFor } from './looks.ts'
import type * as Pages from './page.tsx'
import { type Pieces, piecesIn, piecesOf } from './pieces.ts'
import { folderOf, type Place, rootOf } from './place.ts'
import { withPolicy } from './policy.ts'
import { type Listed, sitemap } from './sitemap.ts'
import { mastheadFirst, sheetIn, textFirst, withLooks } from './textFirst.ts'
import { vouchedFor } from './vouching.ts'

const langs = ['zh', 'en'] as const
const products = { zh: zh.product, en: en.product }

/** The address the site will have, from the environment; null where nobody said it. */
function siteAddress(): string | null {
  const given = process.env.SITE_URL
  const site = given ? siteFrom(given) : null
  if (given && site === null) throw new Error(`SITE_URL is no web address: ${given}`)
  return site
}

/**
 * Writes, once the ordinary build is done, a page for each report of the library and language, and the page at the root,
 * with text and charts in them: a reader with a slow phone sees them at once, and the app takes over in place.
 */
export function prerender(): Plugin {
  let pieces: Pieces = new Map()
  const step = afterBuild('prerender', async (config, outDir) => {
    // Its files name one another: each build has its own, or a second one in this process would be given the first's.
    const made = resolve(config.root, '.cache/prerender', String(Date.now()))
    await build({
      ...sameSources(config),
      build: { ssr: 'src/build/page.tsx', outDir: made, emptyOutDir: true, copyPublicDir: false },
    })
    const undo = await domGlobals()
    try {
      const pages = (await import(pathToFileURL(join(made, 'page.js')).href)) as typeof Pages
      await writeAll(pages, pieces, outDir)
    } finally {
      undo()
      await rm(made, { recursive: true, force: true })
    }
  })
  return {
    ...step,
    generateBundle(_, bundle) {
      pieces = piecesIn(bundle, this.environment.config.root)
    },
  }
}

/** Writes every page of the library into `outDir`, one report after the other. */
async function writeAll(
  {
    accessibilityFolder,
    accessibilityPage,
    dataset,
    disputed,
    drawAll,
    libraryIndex,
    libraryReport,
    page,
    sharePictureOrNone,
    shareSize,
    writeIcons,
  }: typeof Pages,
  pieces: Pieces,
  outDir: string,
): Promise<void> {
  await writeIcons(outDir, console.warn)
  const site = siteAddress()
  const read = (file: string): Promise<string> => readFile(join(outDir, file), 'utf8')
  const html = textFirst(await read('index.html'), (file) => readFileSync(join(outDir, file), 'utf8'))
  const indexText = await read('reports/index.json')
  const list = libraryIndex(JSON.parse(indexText))
  const listed: Listed[] = []
  const files: string[] = []
  const classes = new Set<string>()
  for (const [i, { id }] of list.reports.entries()) {
    const text = await read(`reports/${id}.json`)
    const report = libraryReport(id, JSON.parse(text))
    const vouched = vouchedFor([
      { file: 'reports/index.json', text: indexText, valid: list },
      { file: `reports/${id}.json`, text, valid: report },
    ])
    for (const lang of langs) {
      await drawAll(report, lang)
      const own = folderOf({ report: id, lang, own: true })
      await mkdir(join(outDir, own), { recursive: true })
      const drawn = await sharePictureOrNone(report, lang, console.warn)
      const picture = drawn && { file: `${own}picture.png`, ...shareSize }
      if (picture) await writeFile(join(outDir, picture.file), drawn)
      // The first report, in Chinese, is the page at the root, too.
      for (const own of i === 0 && lang === 'zh' ? [true, false] : [true]) {
        const place: Place = { report: id, lang, own }
        const { title, description, ...made } = page(list, report, lang, own)
        const at = (name: string) => (site ?? rootOf(place)) + name
        const data = dataset(report, lang, folderOf({ ...place, own: true }), at)
        const head = {
          title,
          description,
          langs,
          picture,
          dataset: data,
          product: products[lang],
          vouched,
          disputed: disputed(report),
          pieces: piecesOf({ lang, form: report.form }, pieces),
        }
        const whole = mastheadFirst(written(html, place, head, made, site))
        for (const name of classesOf(whole)) classes.add(name)
        const file = join(outDir, folderOf(place), 'index.html')
        await writeFile(file, whole)
        files.push(file)
      }
    }
    const folder = (lang: (typeof langs)[number]) => folderOf({ report: id, lang, own: true })
    listed.push({ pages: { 'zh-CN': folder('zh'), en: folder('en') } })
  }
  // Which looks they begin with is known once all are written: the rest, in one file, is for all of them.
  const looks = looksFor(classes, sheetIn(html))
  await writeFile(join(outDir, looks.file), looks.rest)
  for (const file of files) await writeFile(file, withPolicy(withLooks(await readFile(file, 'utf8'), looks)))
  for (const lang of langs) {
    await mkdir(join(outDir, accessibilityFolder(lang)), { recursive: true })
    await writeFile(join(outDir, accessibilityFolder(lang), 'index.html'), withPolicy(accessibilityPage(lang)))
  }
  listed.push({ pages: { 'zh-CN': accessibilityFolder('zh'), en: accessibilityFolder('en') } })
  await writeFile(join(outDir, 'sitemap.xml'), sitemap(listed, site))
  if (site === null)
    console.log('SITE_URL is not set: canonical links, share pictures and sitemap.xml have relative addresses.')
}
