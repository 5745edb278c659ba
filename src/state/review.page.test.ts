import { beforeEach, describe, expect, it, vi } from 'vitest'
import { smallDraft } from '../../tests/smallDraft'
import { smallReport } from '../../tests/smallReport'
import { failing, store } from '../../tests/store'
import { nothingChosen, useChoice } from './choice'
import { type Entry, kept, useKept } from './kept'
import { open, useOpened } from './opened'
import { review, useReview } from './review'

vi.mock('idb-keyval', async () => (await import('../../tests/store')).storeModule)

const entries = () => useKept.getState().entries ?? []
const now = () => {
  const { review: found } = useReview.getState()
  if (!found) throw new Error('nothing is under review')
  return found
}
const received = () => now().report.statistics['requests.received']
const put = (value: number) => review.edit({ kind: 'value', ref: 'table:requests.received', value })
/** What the browser keeps now, read as after a reload. */
const reload = async (): Promise<readonly Entry[]> => {
  useReview.setState({ review: null })
  useOpened.setState({ viewing: null, desk: null })
  useKept.setState({ entries: null, removed: null, trouble: null })
  await kept.read()
  return entries()
}
const written = () => vi.waitFor(() => expect(entries()[0]?.edits).toEqual(now().edits))
const first = (all: readonly Entry[]): Entry => {
  if (!all[0]) throw new Error('nothing is kept')
  return all[0]
}

beforeEach(() => {
  store.clear()
  failing.with = null
  useReview.setState({ review: null })
  useKept.setState({ entries: null, removed: null, trouble: null })
  useOpened.setState({ arriving: { state: 'nothing' }, viewing: null, desk: null })
  useChoice.setState(nothingChosen, true)
})

/** Takes up a document, as the notice of its arrival does. */
const begin = async (draft = smallDraft()) => {
  open.show({ name: draft.file.name, report: draft.report, draft })
  await review.begin(draft)
  return draft
}

describe('a review', () => {
  it('changes what is on screen with every edit; steps are taken back and made again', async () => {
    const draft = await begin()
    put(13)
    put(14)
    expect(received()).toBe(14)
    expect(useOpened.getState().viewing?.report).toBe(now().report)
    review.undo()
    expect(received()).toBe(13)
    review.undo()
    expect(now().report).toEqual(draft.report)
    review.undo()
    review.redo()
    review.redo()
    review.redo()
    expect(received()).toBe(14)
  })

  it('an edit after a step back leaves nothing to make again', async () => {
    await begin()
    put(13)
    review.undo()
    put(15)
    review.redo()
    expect([received(), now().edits.length]).toEqual([15, 1])
  })
})

describe('after a reload', () => {
  it('a document goes on where it was left', async () => {
    await begin()
    put(13)
    await written()
    const entry = first(await reload())
    expect(entry).toMatchObject({ kept: false, name: '小县年报.pdf', title: smallReport().title })
    expect(await review.resume(entry)).toBe(true)
    expect(received()).toBe(13)
    expect(now().draft).toEqual(smallDraft())
    expect(useOpened.getState().viewing?.report).toBe(now().report)
    review.undo()
    expect(received()).toBe(12)
  })

  it('one taken up while it is under review loses nothing', async () => {
    await begin()
    await written()
    const stale = first(entries())
    put(13)
    await review.resume(stale)
    expect(received()).toBe(13)
  })

  it('another document takes the place of one in which nothing was put right', async () => {
    await begin()
    await begin(smallDraft({ year: 2017 }))
    expect(entries()).toHaveLength(1)
    put(13)
    await written()
    await begin(smallDraft({ year: 2016 }))
    expect(entries()).toHaveLength(2)
  })

  it('one saved as a file needs not be taken up; edits made after that are kept again, whole', async () => {
    await begin()
    put(13)
    await written()
    await review.saved(now().report)
    expect(store.size).toBe(0)
    put(14)
    await written()
    expect(await review.resume(first(await reload()))).toBe(true)
    expect(received()).toBe(14)
  })

  it('what another version kept is not taken for a document', async () => {
    await begin()
    await written()
    const { key } = now()
    store.set(`body:${key}`, { draft: { ...smallDraft(), report: { format: 2 } } })
    store.set('entry:odd', { key: 'odd', edits: [{ kind: 'unknown' }] })
    const all = await reload()
    expect(all.map((e) => e.key)).toEqual([key])
    expect(await review.resume(first(all))).toBe(false)
  })
})

describe('kept in this browser', () => {
  it('a document stays, with what was put right later', async () => {
    await begin()
    expect(await review.keep()).toBe(true)
    put(13)
    await written()
    const entry = first(await reload())
    expect([entry.kept, entry.edits.length]).toEqual([true, 1])
  })

  it('a report file stays once, however often it is kept', async () => {
    open.show({ name: 'mine.json', report: smallReport() })
    await review.keep()
    await review.keep()
    const entry = first(await reload())
    expect(entries()).toHaveLength(1)
    await review.resume(entry)
    expect(useOpened.getState().viewing).toMatchObject({ name: 'mine.json', report: smallReport() })
    await review.keep()
    expect(entries()).toHaveLength(1)
  })

  it('discarded or removed, it can be had back, edits and all', async () => {
    await begin()
    put(13)
    await written()
    await review.discard()
    expect(useReview.getState().review).toBeNull()
    expect(useOpened.getState()).toMatchObject({ viewing: null, desk: 'own' })
    expect(store.size).toBe(0)
    await kept.restore()
    const entry = first(await reload())
    await kept.remove(entry.key)
    expect(store.size).toBe(0)
    await kept.restore()
    await review.resume(first(await reload()))
    expect(received()).toBe(13)
  })
})

describe('where the browser keeps nothing', () => {
  it.each([
    ['full', new DOMException('', 'QuotaExceededError')],
    ['denied', new DOMException('', 'InvalidStateError')],
    ['denied', new ReferenceError('indexedDB is not defined')],
  ])('it is said why (%s), and nothing on screen is lost', async (why, error) => {
    failing.with = error
    await begin()
    put(13)
    await vi.waitFor(() => expect(useKept.getState().trouble).toBe(why))
    expect(received()).toBe(13)
    expect(await review.keep()).toBe(false)
  })

  it('what was not kept is kept whole once there is room', async () => {
    failing.with = new DOMException('', 'QuotaExceededError')
    await begin()
    failing.with = null
    put(13)
    await written()
    expect(useKept.getState().trouble).toBeNull()
    expect(await review.resume(first(await reload()))).toBe(true)
  })
})
