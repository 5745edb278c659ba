import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { smallDraft } from '../../tests/smallDraft'
import type { Parsed } from '../report/parse'
import type { Draft } from './draft'
import { openDocument } from './open'
import { type Answer, unpacked } from './workerMessages'
import './worker'

vi.mock('./open', () => ({ openDocument: vi.fn() }))
const opening = vi.mocked(openDocument)
const result: Parsed<Draft> = { ok: false, problems: [{ kind: 'no-text' }] }

let said: Answer[] = []
beforeEach(() => {
  said = []
  vi.stubGlobal('postMessage', (answer: Answer) => said.push(answer))
})
afterEach(() => vi.unstubAllGlobals())

const give = (file: File) => {
  self.dispatchEvent(new MessageEvent('message', { data: { file } }))
  return vi.waitFor(() => expect(said.at(-1)?.kind).toBe('result'))
}

describe('the worker', () => {
  it('gives the bytes and the name of the file to be opened, and what came of it back', async () => {
    opening.mockResolvedValue(result)
    await give(new File(['abc'], '年报.txt'))
    const given = opening.mock.lastCall?.[0]
    expect([given?.name, ...(given?.bytes ?? [])]).toEqual(['年报.txt', 97, 98, 99])
    expect(said).toEqual([{ kind: 'result', result }])
  })

  it('gives a draft as bytes, with what is said of it before it is unpacked', async () => {
    const draft = smallDraft()
    opening.mockResolvedValue({ ok: true, value: draft })
    await give(new File(['abc'], '年报.pdf'))
    const answer = said.at(-1)
    const value = answer?.kind === 'result' && answer.result.ok ? answer.result.value : null
    expect(value).toMatchObject({ title: draft.report.title, tally: { cells: 7, figures: 6, doubts: 4 } })
    expect(value && unpacked(value)).toEqual(draft)
  })

  it('a file the browser may not read is told of', async () => {
    const locked = new File([''], 'locked.pdf')
    locked.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'))
    await give(locked)
    expect(said).toEqual([{ kind: 'result', result: { ok: false, problems: [{ kind: 'unreadable' }] } }])
  })

  it('says how far it is, not more often than the page can show', async () => {
    const clock = vi.spyOn(performance, 'now')
    opening.mockImplementation(async (_, { progress }) => {
      for (let done = 1; done <= 100; done++) {
        clock.mockReturnValue(1e6 + done * 10)
        progress(done, 100)
      }
      return result
    })
    await give(new File(['abc'], '年报.pdf'))
    expect(said.length).toBeGreaterThan(15)
    expect(said.length).toBeLessThanOrEqual(22)
    expect(said[0]).toEqual({ kind: 'progress', done: 1, total: 100 })
  })

  it('fetches the character maps packaged with the page, and no others', async () => {
    const fetched = vi.fn(async (_address: string) => new Response(new Uint8Array([1, 2])))
    vi.stubGlobal('fetch', fetched)
    let got: unknown[] = []
    opening.mockImplementation(async (_, { cmap }) => {
      const none = await cmap('../../secret').catch((error: Error) => error.message)
      got = [await cmap('UniGB-UCS2-H'), none]
      return result
    })
    await give(new File(['abc'], '年报.pdf'))
    expect(got).toEqual([new Uint8Array([1, 2]), 'no such character map: ../../secret'])
    expect(fetched).toHaveBeenCalledTimes(1)
    expect(fetched.mock.lastCall?.[0]).toContain('UniGB-UCS2-H.bcmap')
  })
})
