import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { command } from '../language/command'
import { exact } from '../language/numbers'
import { advice, sentence } from '../language/problems'
import '../language/both'
import type { Lang } from '../language/words'
import { indexEntryOf } from '../report/indexEntry'
import { parseJson } from '../report/json'
import type { Parsed } from '../report/parse'
import type { IndexEntry, Report } from '../report/schema'
import { parseReport } from '../report/whole'

/**
 * `npm run index [-- DIR]`: writes index.json anew from the reports beside it, in public/reports or in another folder.
 * Reports that were listed keep their order, for the first is the one the page opens on; new ones come behind, by their
 * ids. Exit status: 0 written, 2 not: a report does not fit the format or its file's name, or there is none.
 */

const list = 'index.json'
const warn = (line: string) => process.stderr.write(`${line}\n`)

/** Ids in the order they are listed now; none where there is no list, or one that is none. */
async function listed(folder: string): Promise<string[]> {
  try {
    const { reports } = JSON.parse(await readFile(join(folder, list), 'utf8'))
    return reports.map(({ id }: IndexEntry) => id)
  } catch {
    return []
  }
}

/** The report of a file, which is called as the report calls itself; else what is wrong with it. */
async function read(folder: string, id: string): Promise<Parsed<Report>> {
  const json = await parseJson(await readFile(join(folder, `${id}.json`), 'utf8'))
  const parsed = json.ok ? parseReport(json.value) : json
  if (!parsed.ok || parsed.value.id === id) return parsed
  return { ok: false, problems: [{ kind: 'shape', path: '/id', expected: id, received: parsed.value.id }] }
}

async function entry(folder: string, id: string, lang: Lang): Promise<IndexEntry | null> {
  const parsed = await read(folder, id)
  if (parsed.ok) return indexEntryOf(parsed.value)
  const { problems } = parsed
  const said = [...problems.map((problem) => sentence(problem, lang)), advice(problems, lang)]
  warn([command[lang].refused(join(folder, `${id}.json`)), ...said].filter(Boolean).join('\n  '))
  return null
}

/** Indexes a folder; gives the exit status. */
async function run(folder: string, lang: Lang): Promise<number> {
  const files = await readdir(folder).catch((): string[] => [])
  const there = files.flatMap((name) => /^(?!index\.)(.+)\.json$/.exec(name)?.[1] ?? []).sort()
  if (!there.length) {
    warn(command[lang].noReports(folder))
    return 2
  }
  const before = (await listed(folder)).filter((id) => there.includes(id))
  const ids = [...before, ...there.filter((id) => !before.includes(id))]
  const entries = await Promise.all(ids.map((id) => entry(folder, id, lang)))
  const reports = entries.filter((one) => one !== null)
  if (reports.length < entries.length) return 2
  const file = join(folder, list)
  await writeFile(file, `${JSON.stringify({ reports }, null, 2)}\n`)
  process.stdout.write(`${command[lang].indexed(file, exact(reports.length, lang))}\n`)
  return 0
}

/** The language of the terminal, Chinese where it says nothing. */
const usual = (): Lang => (/^en/i.test(process.env.LC_ALL || process.env.LANG || '') ? 'en' : 'zh')

process.exitCode = await run(process.argv[2] ?? join('public', 'reports'), usual())
