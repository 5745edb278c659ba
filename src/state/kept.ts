import * as v from 'valibot'
import { create } from 'zustand'
import type { Draft } from '../importing/draft'
import { areEdits, type Edit } from '../importing/edits'
import { type IndexEntry, indexEntry, type Report, type Text } from '../report/schema'

import { storeName } from './keepsAnything'

/** The only door to what this browser keeps for the reader: reports of their own, and documents not finished with. */

/** What is known of a thing kept without reading all of it. */
export type Entry = {
  key: string
  /** When it was last touched, in milliseconds since 1970. */
  at: number
  /** The name of its file. */
  name: string
  title: Text
  /** The reader asked for it to be kept; else it is a document not finished with. */
  kept: boolean
  /** What the library says of it; a document not finished with has none, nor what an earlier version kept. */
  about?: IndexEntry
  /** What was put right in a document; a report file has none. */
  edits: readonly Edit[]
}

/** A report file, or a document as it was recognised. It never changes once kept. */
export type Body = { report: Report } | { draft: Draft }

/** Why the browser keeps nothing: no space, or not allowed. */
export type Trouble = 'full' | 'denied'

type Kept = {
  /** Newest first; null: not read yet. */
  entries: readonly Entry[] | null
  trouble: Trouble | null
  /** What was removed last, to put back. */
  removed: { entry: Entry; body: Body | null } | null
}
export const useKept = create<Kept>(() => ({ entries: null, trouble: null, removed: null }))

/** A new key: unlike any other, also of another tab. */
export const newKey = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`

const entryKey = (key: string) => `entry:${key}`
const bodyKey = (key: string) => `body:${key}`

async function opened() {
  const { createStore, ...idb } = await import('idb-keyval')
  return { ...idb, store: createStore(storeName, 'kept') }
}

/** Does something with the store; false: the browser does not, and `trouble` says why. */
async function tried(work: () => Promise<void>): Promise<boolean> {
  try {
    await work()
    useKept.setState({ trouble: null })
    return true
  } catch (error) {
    const full = error instanceof DOMException && error.name === 'QuotaExceededError'
    useKept.setState({ trouble: full ? 'full' : 'denied' })
    return false
  }
}

const isEntry = (value: unknown): value is Entry => {
  const { key, at, name, title, edits } = (value ?? {}) as Partial<Entry>
  return (
    typeof key === 'string' &&
    typeof at === 'number' &&
    typeof name === 'string' &&
    (typeof title === 'string' || typeof title?.zh === 'string') &&
    areEdits(edits)
  )
}

/** An entry without what this version cannot use of it: the library says it anew. */
const usable = ({ about, ...entry }: Entry): Entry => (v.is(indexEntry, about) ? { ...entry, about } : entry)

const listed = (entries: readonly Entry[]) => [...entries].sort((a, b) => b.at - a.at)
const without = (entries: readonly Entry[], key: string) => entries.filter((e) => e.key !== key)

/** A report as it was kept; null: not one this version reads. */
async function checked(report: unknown): Promise<Report | null> {
  const { parseReport } = await import('../report/whole')
  const parsed = parseReport(report)
  return parsed.ok ? parsed.value : null
}

export const kept = {
  /** Reads what there is, once. */
  read: async (): Promise<void> => {
    if (useKept.getState().entries) return
    await tried(async () => {
      const { entries, store } = await opened()
      const found = (await entries(store)).filter(([key]) => String(key).startsWith('entry:')).map(([, value]) => value)
      useKept.setState({ entries: listed(found.filter(isEntry).map(usable)) })
    })
  },
  /** Keeps an entry; its body where the store does not have it: another tab may have removed it. */
  put: (entry: Entry, body?: Body): Promise<boolean> =>
    tried(async () => {
      const { keys, setMany, store } = await opened()
      const isNew = body !== undefined && !(await keys(store)).includes(bodyKey(entry.key))
      await setMany(
        [[entryKey(entry.key), entry], ...(isNew ? [[bodyKey(entry.key), body] as [string, Body]] : [])],
        store,
      )
      // Where the list could not be read before, it can be now.
      await kept.read()
      useKept.setState(({ entries }) => ({ entries: entries && listed([entry, ...without(entries, entry.key)]) }))
    }),
  /** Reads a report file or a document; null: there is none that this version reads. */
  body: async (key: string): Promise<Body | null> => {
    let found: Body | null = null
    await tried(async () => {
      const { get, store } = await opened()
      const body = ((await get(bodyKey(key), store)) ?? {}) as { report?: unknown; draft?: Draft }
      const report = await checked(body.draft ? body.draft.report : body.report)
      if (!report) return
      if (!body.draft) found = { report }
      else if (Array.isArray(body.draft.blocks) && Array.isArray(body.draft.left))
        found = { draft: { ...body.draft, report } }
    })
    return found
  },
  /** Removes it; `restore` puts it back as long as nothing else is removed. */
  remove: async (key: string): Promise<void> => {
    const entry = useKept.getState().entries?.find((e) => e.key === key)
    if (!entry) return
    const body = await kept.body(key)
    if (await kept.forget(key)) useKept.setState({ removed: { entry, body } })
  },
  restore: async (): Promise<void> => {
    const { removed } = useKept.getState()
    if (removed && (await kept.put(removed.entry, removed.body ?? undefined))) useKept.setState({ removed: null })
  },
  /** Removes it for good. */
  forget: (key: string): Promise<boolean> =>
    tried(async () => {
      const { delMany, store } = await opened()
      await delMany([entryKey(key), bodyKey(key)], store)
      useKept.setState(({ entries }) => ({ entries: entries && without(entries, key) }))
    }),
}
