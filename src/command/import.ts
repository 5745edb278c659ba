import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, extname, join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Draft } from '../importing/draft'
import { openDocument } from '../importing/open'
import type { Host } from '../importing/reader'
import { command } from '../language/command'
import { exact } from '../language/numbers'
import { advice, sentence } from '../language/problems'
import '../language/both'
import type { Lang } from '../language/words'
import type { Problem } from '../report/problem'
import type { Report } from '../report/schema'
import { tallyOf } from '../report/tally'
import { csvFile } from '../takeaway/csv'
import { type Look, looks } from './look'

/**
 * `npm run import -- FILE… --out DIR`: each document as report JSON, and a list of what needs a look.
 * Exit status: 0 nothing needs a look, 1 something does, 2 a document could not be opened or the command is not one.
 */

const list = 'needs-a-look.csv'
/** Where pdf.js keeps its character maps. */
const maps = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps')
const print = (line: string) => process.stdout.write(`${line}\n`)
const warn = (line: string) => process.stderr.write(`${line}\n`)

const host: Host = {
  progress: () => {},
  failed: (error) => warn(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  cmap: async (name) => new Uint8Array(await readFile(join(maps, `${name}.bcmap`))),
}

/** The name of the document as an id, where it can be one: `suqian-2024.txt` gives `suqian-2024`. */
const idFrom = (file: string): string | null => {
  const name = basename(file, extname(file)).toLowerCase()
  return /^[a-z0-9][a-z0-9.-]*$/.test(name) ? name : null
}

/** One line for each document: what was read of it. */
function summary(file: string, as: string, { report, left }: Draft, lang: Lang): string {
  const say = command[lang]
  const values = Object.entries(report.imported?.values ?? {})
  const count = (of: (ref: string) => boolean) => {
    const some = values.filter(([ref]) => of(ref))
    return [exact(some.length, lang), exact(some.filter(([, from]) => from.doubt !== undefined).length, lang)] as const
  }
  const { checks, disagreeing } = tallyOf(report)
  return [
    say.read(file, as),
    say.cells(...count((ref) => ref.startsWith('table:'))),
    say.figures(...count((ref) => Object.hasOwn(report.figures, ref))),
    say.checks(exact(checks, lang), exact(disagreeing, lang)),
    ...(left.length ? [say.left(exact(left.length, lang))] : []),
  ].join(lang === 'zh' ? '；' : '; ')
}

async function run(files: readonly string[], out: string, lang: Lang): Promise<number> {
  const say = command[lang]
  await mkdir(out, { recursive: true })
  const rows: (readonly string[])[] = []
  const taken = new Set<string>()
  let refused = false
  const refuse = (file: string, problems: readonly Problem[]) => {
    refused = true
    const words = problems.map((p) => sentence(p, lang))
    warn([say.refused(file), ...words, advice(problems, lang)].filter(Boolean).join('\n  '))
    rows.push([file, '', say.kinds.refused, '', '', '', '', words.join(' ')])
  }
  for (const file of files) {
    const bytes = await readFile(file).catch(() => null)
    if (!bytes) {
      refuse(file, [{ kind: 'unreadable' }])
      continue
    }
    const opened = await openDocument({ name: basename(file), bytes: new Uint8Array(bytes) }, host)
    if (!opened.ok) {
      refuse(file, opened.problems)
      continue
    }
    const wanted = idFrom(file) ?? opened.value.report.id
    let id = wanted
    for (let n = 2; taken.has(id); n++) id = `${wanted}-${n}`
    taken.add(id)
    const draft: Draft = { ...opened.value, report: { ...opened.value.report, id } satisfies Report }
    await writeFile(join(out, `${id}.json`), `${JSON.stringify(draft.report, null, 2)}\n`)
    print(summary(file, `${id}.json`, draft, lang))
    rows.push(...looks(draft, lang).map((look) => row(file, id, look, lang)))
  }
  const csv = await csvFile(list, [say.columns, ...rows])
  await writeFile(join(out, list), new Uint8Array(await csv.arrayBuffer()))
  print(rows.length ? say.list(join(out, list)) : say.nothing)
  return refused ? 2 : rows.length ? 1 : 0
}

const row = (file: string, id: string, { kind, what, value, printed, where, why }: Look, lang: Lang) => [
  file,
  `${id}.json`,
  command[lang].kinds[kind],
  what,
  value,
  printed,
  where,
  why,
]

/** The language of the terminal, Chinese where it says nothing. */
const usual = (): Lang => (/^en/i.test(process.env.LC_ALL ?? process.env.LANG ?? '') ? 'en' : 'zh')

function asked(): { files: string[]; out: string; lang: Lang } | null {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { out: { type: 'string' }, lang: { type: 'string' } },
    })
    const lang = values.lang === undefined ? usual() : values.lang === 'zh' || values.lang === 'en' ? values.lang : null
    return positionals.length && values.out && lang ? { files: positionals, out: values.out, lang } : null
  } catch {
    return null
  }
}

const given = asked()
if (given)
  process.exitCode = await run(given.files, given.out, given.lang).catch((error) => {
    warn(String(error))
    return 2
  })
else {
  warn(command[usual()].usage)
  process.exitCode = 2
}
