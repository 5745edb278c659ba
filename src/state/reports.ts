import { queryOptions } from '@tanstack/react-query'
import { parseJson } from '../report/json'
import { type Parsed, parseIndex, parseReport } from '../report/parse'
import type { Problem } from '../report/problem'
import { isIndicator } from '../report/quantity'
import type { Index, Report } from '../report/schema'
import { inSite } from './page'

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
    return await answer.text()
  } catch (error) {
    if (error instanceof Failed || signal.aborted) throw error
    throw new Failed(late ? { kind: 'timeout', file, seconds: patience / 1000 } : { kind: 'unreachable', file })
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', cancel)
  }
}

/** A file that arrived but cannot be used is a value, not an error: trying again would not change it. */
async function load<T>(file: string, signal: AbortSignal, parse: (input: unknown) => Parsed<T>): Promise<Parsed<T>> {
  const json = await parseJson(await read(file, signal))
  return json.ok ? parse(json.value) : json
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
      problem.kind === 'timeout' || (problem.kind === 'status' && problem.status < 500 && problem.status !== 429)
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
  queryFn: ({ signal }): Promise<Parsed<Index>> => load(indexFile, signal, parseIndex),
})

/** One report of the library, validated. */
export const reportQuery = (id: string) =>
  queryOptions({
    ...shared,
    queryKey: ['report', id],
    queryFn: ({ signal }): Promise<Parsed<Report>> =>
      load(reportFile(id), signal, (input) => parseReport(input, isIndicator)),
  })
