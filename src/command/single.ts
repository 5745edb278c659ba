import { access, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, extname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { exact } from '../language/numbers'
import { onePageWords } from '../language/onePage'
import { advice, sentence } from '../language/problems'
import '../language/both'
import type { Lang } from '../language/words'
import { parseJson } from '../report/json'
import type { Parsed } from '../report/parse'
import type { Report } from '../report/schema'
import { parseReport } from '../report/whole'
import { onePage } from '../takeaway/onePage'
import { type Parts, partsIn } from '../takeaway/parts'
import { siteFrom } from '../takeaway/site'

/**
 * `npm run build:single -- REPORT [--out FILE.html]`: a report as one page that works with no network.
 * Exit status: 0 written, 2 not: the report is not there or does not fit the format, or the command is not one.
 */

const library = join('public', 'reports')
const print = (line: string) => process.stdout.write(`${line}\n`)
const warn = (line: string) => process.stderr.write(`${line}\n`)

/** A report JSON by its path, or one of the library by its id. */
const fileOf = (report: string): string =>
  extname(report).toLowerCase() === '.json' ? report : join(library, `${report}.json`)

const isThere = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  )

/** The reports there are, as many as one looks through. */
async function idsOfLibrary(): Promise<string[]> {
  const files = await readdir(library).catch(() => [])
  const ids = files.flatMap((name) => (/^(?!index\.).+\.json$/.test(name) ? [name.slice(0, -5)] : [])).sort()
  return ids.length > 30 ? [...ids.slice(0, 30), '…'] : ids
}

async function readReport(file: string): Promise<Parsed<Report>> {
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) return { ok: false, problems: [{ kind: 'unreadable' }] }
  const json = await parseJson(text)
  return json.ok ? parseReport(json.value) : json
}

/** The template that was built with this command. */
async function template(): Promise<Parts> {
  const file = join(import.meta.dirname, 'one-page.html')
  const parts = partsIn(await readFile(file, 'utf8'))
  if (!parts) throw new Error(`${file} is no template of a report as one page`)
  return parts
}

type Asked = { report: string; out: string | null; lang: Lang | null }

async function run({ report: asked, out, lang }: Asked, speaking: Lang, site: string | null): Promise<number> {
  const say = onePageWords[speaking]
  const file = fileOf(asked)
  if (!(await isThere(file))) {
    warn(say.missing(asked, file, (await idsOfLibrary()).join(' ')))
    return 2
  }
  const read = await readReport(file)
  if (!read.ok) {
    const said = read.problems.map((problem) => sentence(problem, speaking))
    warn([say.refused(file), ...said, advice(read.problems, speaking)].filter(Boolean).join('\n  '))
    return 2
  }
  const report = read.value
  const parts = await template()
  const name = `${report.id}.html`
  const to = out === null ? join('dist', 'single', name) : /\.html?$/i.test(out) ? out : join(out, name)
  const listed = resolve(file) === resolve(library, `${report.id}.json`)
  const html = onePage(parts, { report, lang: lang ?? report.languages[0] ?? 'zh', site, listed })
  try {
    await mkdir(dirname(to), { recursive: true })
    await writeFile(to, html)
  } catch (error) {
    warn(`${say.notWritten(to)}\n  ${error instanceof Error ? error.message : error}`)
    return 2
  }
  print(say.written(to, exact(Math.round(Buffer.byteLength(html) / 1e5) / 10, speaking)))
  return 0
}

/** The language of the terminal, Chinese where it says nothing. */
const usual = (): Lang => (/^en/i.test(process.env.LC_ALL ?? process.env.LANG ?? '') ? 'en' : 'zh')

function asked(): Asked | null {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { out: { type: 'string' }, lang: { type: 'string' } },
    })
    const [report, ...more] = positionals
    const lang = values.lang === 'zh' || values.lang === 'en' ? values.lang : null
    if (!report || more.length || (values.lang !== undefined && lang === null)) return null
    return { report, out: values.out || null, lang }
  } catch {
    return null
  }
}

const given = asked()
const speaking = given?.lang ?? usual()
const { SITE_URL } = process.env
const site = SITE_URL ? siteFrom(SITE_URL) : null
if (!given || (SITE_URL && site === null)) {
  warn(given ? onePageWords[speaking].noAddress(SITE_URL ?? '') : onePageWords[speaking].usage)
  process.exitCode = 2
} else
  process.exitCode = await run(given, speaking, site).catch((error) => {
    warn(String(error))
    return 2
  })
