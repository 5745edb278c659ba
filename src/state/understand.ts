import type { Draft } from '../importing/draft'
import { limits } from '../importing/limits'
import { unpacked } from '../importing/workerMessages'
import { parseJson } from '../report/json'
import type { Parsed } from '../report/parse'
import type { Problem } from '../report/problem'
import type { Report, Text } from '../report/schema'
import { type Tally, tallyOf } from '../report/tally'
import { parseReport } from '../report/whole'
import { readDocument } from './readDocument'

/** A report the reader gave; `draft`: the document it came out of, where it is not a report file. */
export type Own = { name: string; report: Report; draft?: Draft }

/** A report that waits to be asked for. `own` is always the same; a document is unpacked the first time. */
export type Ready = { name: string; title: Text; tally: Tally; from: 'report' | 'document'; own: () => Own }

const suffixOf = (name: string) => /\.[^.\\/]{1,10}$/.exec(name)?.[0].toLowerCase() ?? ''
const wrong = (problem: Problem): { ok: false; problems: Problem[] } => ({ ok: false, problems: [problem] })

const isNamedJson = (file: File) => suffixOf(file.name) === '.json' || file.type === 'application/json'

/** Whether a file without that name begins as report JSON does. */
async function beginsAsJson(file: File): Promise<boolean> {
  try {
    return /^\uFEFF?\s*\{\s*["}]/.test(await file.slice(0, 1000).text())
  } catch {
    return false
  }
}

/** A report file -> its report. */
async function readReport(file: File): Promise<Parsed<Report>> {
  try {
    const json = await parseJson(await file.text())
    if (!json.ok) return json
    return parseReport(json.value)
  } catch {
    return wrong({ kind: 'unreadable' })
  }
}

/** A file the reader gave -> what it holds, or what is wrong with it. */
export async function understand(
  file: File,
  progress: (share: number) => void,
  cancel: AbortSignal,
): Promise<Parsed<Ready>> {
  const { name, size } = file
  const from = isNamedJson(file) || (await beginsAsJson(file)) ? 'report' : 'document'
  // What is larger than any kind of document may be is not even read.
  const limit = from === 'report' ? limits.bytes.json : Math.max(...Object.values(limits.bytes))
  if (size > limit) return wrong({ kind: 'too-large', size, limit })
  if (from === 'report') {
    const read = await readReport(file)
    if (!read.ok) return read
    const own = { name, report: read.value }
    return { ok: true, value: { name, title: own.report.title, tally: tallyOf(own.report), from, own: () => own } }
  }
  const read = await readDocument(file, progress, cancel)
  if (!read.ok) return read
  const { title, tally } = read.value
  let own: Own | undefined
  const unpack = (): Own => {
    const draft = unpacked(read.value)
    return { name, report: draft.report, draft }
  }
  return { ok: true, value: { name, title, tally, from, own: () => (own ??= unpack()) } }
}
