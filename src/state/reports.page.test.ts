import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { smallReport } from '../../tests/smallReport'
import { fingerprint } from '../report/vouched'
import { Failed, indexQuery, reportQuery } from './reports'

const index = {
  reports: [{ id: 'small-2018', title: '小县', place: '小县', year: 2018, form: '2014', edition: 'original' }],
}
/** The server: what it answers to one request after another; the last answer stays. */
let answers: ((signal: AbortSignal) => Response | Promise<Response>)[] = []
let asked: string[] = []
const says =
  (body: string, status = 200) =>
  () =>
    new Response(body, { status })
const sends = (value: unknown) => says(JSON.stringify(value))
const breaks = () => Promise.reject(new TypeError('Failed to fetch'))
/** Never answers; gives up when told to. */
const hangs = (signal: AbortSignal) =>
  new Promise<Response>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason))
  })

let client: QueryClient
const report = () => client.fetchQuery({ ...reportQuery('small-2018'), retryDelay: 0 })
const problem = async () => {
  const error = await report().catch((e: unknown) => e)
  return error instanceof Failed ? error.problem : error
}

beforeEach(() => {
  asked = []
  client = new QueryClient()
  client.mount()
  vi.stubGlobal('fetch', async (file: string, { signal }: { signal: AbortSignal }) => {
    const answer = answers[Math.min(asked.length, answers.length - 1)]
    asked.push(file)
    return answer?.(signal)
  })
})
afterEach(() => {
  window.dispatchEvent(new Event('online'))
  client.clear()
  client.unmount()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('a report of the library', () => {
  it('is fetched under its id and validated', async () => {
    answers = [sends(smallReport())]
    expect(await report()).toEqual({ ok: true, value: smallReport() })
    expect(asked).toEqual([expect.stringMatching(/(^|\/)reports\/small-2018\.json$/)])
  })

  it('is validated unless it is the very text the build has validated', async () => {
    const wrong = JSON.stringify({ ...smallReport(), year: 'twenty' })
    document.body.innerHTML = `<div id="root" data-vouched="reports/small-2018.json=${fingerprint(wrong)}"></div>`
    answers = [says(wrong), says(`${wrong} `)]
    expect(await report()).toMatchObject({ ok: true, value: { year: 'twenty' } })
    client.clear()
    expect(await report()).toMatchObject({ ok: false, problems: [{ kind: 'shape', path: '/year' }] })
    document.body.replaceChildren()
  })

  it('once there is not fetched again, by focus, time or a second reader of it', async () => {
    answers = [sends(smallReport())]
    await report()
    await report()
    const stop = new QueryObserver(client, reportQuery('small-2018')).subscribe(() => {})
    for (const change of ['visibilitychange', 'offline', 'online']) window.dispatchEvent(new Event(change))
    await client.fetchQuery(reportQuery('small-2018'))
    stop()
    expect(asked).toHaveLength(1)
  })

  it('is asked for even where the browser takes itself for offline, as it may in an office', async () => {
    answers = [sends(smallReport())]
    window.dispatchEvent(new Event('offline'))
    const fetched = report()
    expect(asked).toHaveLength(1)
    expect(await fetched).toMatchObject({ ok: true })
  })

  it('the list of reports is fetched and validated likewise', async () => {
    answers = [sends(index)]
    expect(await client.fetchQuery(indexQuery)).toEqual({ ok: true, value: index })
    expect(asked).toEqual([expect.stringMatching(/(^|\/)reports\/index\.json$/)])
  })
})

describe('a file that arrives but is no report', () => {
  it.each([
    ['cut off', JSON.stringify(smallReport()).slice(0, 400), { kind: 'not-json', cut: true }],
    ['wrong on its second line', '{\n  "format" 1\n}', { kind: 'not-json', line: 2, column: 12, cut: false }],
    ['a page instead', '<!doctype html><title>Not found</title>', { kind: 'not-json', cut: false }],
    ['of another shape', JSON.stringify({ ...smallReport(), year: '2018' }), { kind: 'shape', path: '/year' }],
    [
      'referring to nothing',
      JSON.stringify(smallReport({ headlines: [{ figure: 'gone', text: '' }] })),
      { kind: 'dangling', path: '/headlines/0/figure', id: 'gone' },
    ],
  ])('%s: a problem with its place, not tried again', async (_, body, expected) => {
    answers = [says(body)]
    expect(await report()).toMatchObject({ ok: false, problems: [expected] })
    expect(asked).toHaveLength(1)
  })
})

describe('a file that does not arrive', () => {
  const file = 'reports/small-2018.json'

  it.each([404, 403, 410])('the answer %i is told at once: asking again would not change it', async (status) => {
    answers = [says('', status)]
    expect(await problem()).toEqual({ kind: 'status', file, status })
    expect(asked).toHaveLength(1)
  })

  it.each([500, 503, 429])('after the answer %i it is asked for twice more', async (status) => {
    answers = [says('', status)]
    expect(await problem()).toEqual({ kind: 'status', file, status })
    expect(asked).toHaveLength(3)
  })

  it('a server that recovers is not told of', async () => {
    answers = [says('', 500), breaks, sends(smallReport())]
    expect(await report()).toMatchObject({ ok: true })
    expect(asked).toHaveLength(3)
  })

  it('a broken connection is told of as such, also when it breaks in the middle', async () => {
    answers = [breaks]
    expect(await problem()).toEqual({ kind: 'unreachable', file })
    const broken = () => new ReadableStream({ start: (body) => body.error(new TypeError('network error')) })
    answers = [() => new Response(broken())]
    expect(await problem()).toEqual({ kind: 'unreachable', file })
    expect(asked).toHaveLength(6)
  })

  it('one that takes longer than anyone waits is told of after that wait, not after three of them', async () => {
    vi.useFakeTimers()
    answers = [hangs]
    const told = problem()
    await vi.advanceTimersByTimeAsync(31_000)
    expect(await told).toEqual({ kind: 'timeout', file, seconds: 30 })
    expect(asked).toHaveLength(1)
  })

  it('between tries the wait grows', () => {
    const { retryDelay } = reportQuery('a')
    const waits = [0, 1].map((n) => (typeof retryDelay === 'function' ? retryDelay(n, new Error()) : retryDelay))
    expect(waits).toEqual([500, 1000])
  })
})

describe('a reader who goes elsewhere', () => {
  it('stops the request, and nothing is asked for again', async () => {
    let signal: AbortSignal | undefined
    answers = [
      (given) => {
        signal = given
        return hangs(given)
      },
    ]
    const gone = report().catch((error: unknown) => error)
    await vi.waitFor(() => expect(asked).toHaveLength(1))
    expect(signal?.aborted).toBe(false)
    await client.cancelQueries()
    expect(await gone).not.toBeInstanceOf(Failed)
    expect(signal?.aborted).toBe(true)
    expect(asked).toHaveLength(1)
  })
})
