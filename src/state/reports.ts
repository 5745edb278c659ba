import { queryOptions } from '@tanstack/react-query'
import { fetchForm } from '../report/forms/known'
import { parseJson } from '../report/json'
import type { Parsed } from '../report/parse'
import type { Problem } from '../report/problem'
import type { Index, Report } from '../report/schema'
import { filledIn } from '../report/vouched'
import type * as Whole from '../report/whole'
import type { Parts } from '../takeaway/parts'
import { inSite, type OneFile, page } from './page'
import { isVouchedFor, knowDisputesWritten } from './vouched'

/** Longest wait for one file, in milliseconds. */
const patience = 30_000
/** How often a broken connection or a server error is tried again before the reader is told. */
const retries = 2

/** A fetch that failed in a way that trying again may cure; carries what to tell the reader. */
export class Failed extends Error {
  constructor(readonly problem: Problem) {
    super(problem.kind)
  }
}

/** The only fetch of the page. Resolves to text, throws `Failed`. `file` is relative to the root of the site. */
async function read(file: string, signal: AbortSignal): Promise<string> {
  if (page.file) return inFile(file, page.file)
  const stop = new AbortController()
  let late = false
  const timer = setTimeout(() => {
    late = true
    stop.abort()
  }, patience)
  const cancel = () => stop.abort()
  signal.addEventListener('abort', cancel)
  try {
    const answer = await fetch(inSite(file), { signal: stop.signal })
    if (!answer.ok) throw new Failed({ kind: 'status', file, status: answer.status })
    return await textOf(await answer.arrayBuffer())
  } catch (error) {
    if (error instanceof Failed || signal.aborted) throw error
    throw new Failed(late ? { kind: 'timeout', file, seconds: patience / 1000 } : { kind: 'unreachable', file })
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', cancel)
  }
}

/** The text of a file: UTF-8 as JSON has to be, or as an editor in an office may have saved it. */
async function textOf(bytes: ArrayBuffer): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const { decode } = await import('../importing/decode')
    try {
      return decode(new Uint8Array(bytes))
    } catch {
      throw new Failed({ kind: 'encoding' })
    }
  }
}

/** What a report saved as one page has in place of the library: an index of itself, and itself. */
function inFile(file: string, { text }: OneFile): string {
  if (file === indexFile) return indexOf(text)
  if (file === reportFile(page.of?.report ?? '')) return text
  throw new Failed({ kind: 'status', file, status: 404 })
}

/** The index of one report. Where its text is no JSON it stands for itself: whoever reads it says what is wrong. */
function indexOf(text: string): string {
  try {
    const { id, title, place, year, form, edition } = JSON.parse(text)
    return JSON.stringify({ reports: [{ id, title, place: place?.name, year, form, edition }] })
  } catch {
    return text
  }
}

/** A file that arrived but cannot be used is a value, not an error: trying again would not change it. */
async function load<T>(
  file: string,
  signal: AbortSignal,
  parse: (by: typeof Whole, input: unknown) => Parsed<T>,
  trusted: (input: unknown) => T | Promise<T>,
): Promise<Parsed<T>> {
  const text = await read(file, signal)
  const json = await parseJson(text)
  if (!json.ok) return json
  // Code that does not come is as bad as a file that does not come.
  const needed = <C>(code: Promise<C>): Promise<C> =>
    code.catch(() => {
      throw new Failed({ kind: 'unreachable', file })
    })
  if (isVouchedFor(file, text)) return { ok: true, value: await needed(Promise.resolve(trusted(json.value))) }
  return parse(await needed(import('../report/whole')), json.value)
}

/** A report the build has validated, and written a page of: its form is all that is missing. */
async function written(input: unknown): Promise<Report> {
  const report = filledIn(input)
  await fetchForm(report.form)
  knowDisputesWritten(report)
  return report
}

const shared = {
  staleTime: Number.POSITIVE_INFINITY,
  networkMode: 'always' as const,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
  retry: (times: number, error: Error) => {
    if (!(error instanceof Failed)) return false
    const { problem } = error
    // A wait that ended in nothing was long enough; the reader is told and tries again when they like.
    const lasting =
      problem.kind === 'timeout' ||
      problem.kind === 'encoding' ||
      (problem.kind === 'status' && problem.status < 500 && problem.status !== 429)
    return !lasting && times < retries
  },
  retryDelay: (times: number) => 500 * 2 ** times,
}

export const indexFile = 'reports/index.json'
export const reportFile = (id: string) => `reports/${id}.json`

/** The library's index. */
export const indexQuery = queryOptions({
  ...shared,
  queryKey: ['index'],
  queryFn: ({ signal }): Promise<Parsed<Index>> =>
    load(
      indexFile,
      signal,
      (by, input) => by.parseIndex(input),
      (input) => input as Index,
    ),
})

/** One report of the library, validated. */
export const reportQuery = (id: string) =>
  queryOptions({
    ...shared,
    queryKey: ['report', id],
    queryFn: ({ signal }): Promise<Parsed<Report>> =>
      load(reportFile(id), signal, (by, input) => by.parseReport(input), written),
  })

const template = 'one-page.html'

/** What a report is saved as one page with; throws `Failed`. */
export async function onePageParts(signal: AbortSignal): Promise<Parts> {
  const { partsIn } = await import('../takeaway/parts')
  const parts = page.file?.parts ?? partsIn(await read(template, signal))
  // A server may answer what it does not have with a page of its own.
  if (!parts) throw new Failed({ kind: 'status', file: template, status: 404 })
  return parts
}
