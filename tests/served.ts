import { vi } from 'vitest'
import type { Report } from '../src/report/schema'
import { indexOf } from './pageReport'

/** An answer: the text of a file, a status in its place, no connection, or none that ever comes. */
export type Answer = string | number | 'no connection' | 'never'

/** The server's files by address; a test may change them while the page is there. What is not in it is a 404. */
export type Served = Record<string, Answer | undefined>

/** A server that stands in for `fetch`, with these files. Answers asked for: `asked`. */
export function serve(files: Served): { files: Served; asked: string[] } {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (url: string) => {
    const file = url.replace(/^\//, '')
    asked.push(file)
    const answer = files[file] ?? 404
    if (answer === 'never') return new Promise<Response>(() => {})
    if (answer === 'no connection') throw new TypeError('Failed to fetch')
    return typeof answer === 'number' ? new Response('', { status: answer }) : new Response(answer)
  })
  return { files, asked }
}

/** A library of these reports, whole and well. */
export const libraryOf = (...reports: Report[]): Served => ({
  'reports/index.json': JSON.stringify(indexOf(...reports)),
  ...Object.fromEntries(reports.map((r) => [`reports/${r.id}.json`, JSON.stringify(r, null, 1)])),
})
