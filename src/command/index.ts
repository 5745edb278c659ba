import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sentence } from '../language/problems'
import { indexEntryOf } from '../report/indexEntry'
import { parseJson } from '../report/json'
import { parseReport } from '../report/parse'
import { isIndicator } from '../report/quantity'
import type { IndexEntry } from '../report/schema'

/**
 * `npm run index`: writes public/reports/index.json anew from the reports beside it. Reports that were listed keep their
 * order, for the first is the one the page opens on; new ones come behind, by their ids.
 * Exit status: 0 written, 2 not: a report does not fit the format, or there is none.
 */

const folder = join('public', 'reports')
const file = join(folder, 'index.json')
const warn = (line: string) => process.stderr.write(`${line}\n`)

async function listed(): Promise<string[]> {
  try {
    const { reports } = JSON.parse(await readFile(file, 'utf8'))
    return reports.map(({ id }: IndexEntry) => id)
  } catch {
    return []
  }
}

async function entry(id: string): Promise<IndexEntry | null> {
  const json = await parseJson(await readFile(join(folder, `${id}.json`), 'utf8'))
  const parsed = json.ok ? parseReport(json.value, isIndicator) : json
  if (parsed.ok) return indexEntryOf(parsed.value)
  warn([`${id}.json`, ...parsed.problems.map((problem) => sentence(problem, 'en'))].join('\n  '))
  return null
}

const there = (await readdir(folder)).flatMap((name) => /^(?!index\.)(.+)\.json$/.exec(name)?.[1] ?? []).sort()
const before = (await listed()).filter((id) => there.includes(id))
const entries = await Promise.all([...before, ...there.filter((id) => !before.includes(id))].map(entry))
const reports = entries.filter((one) => one !== null)
if (reports.length && reports.length === entries.length) {
  await writeFile(file, `${JSON.stringify({ reports }, null, 2)}\n`)
  process.stdout.write(`${file}: ${reports.length}\n`)
} else {
  if (!entries.length) warn(`${folder}: no reports`)
  process.exitCode = 2
}
