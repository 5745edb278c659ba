import { vi } from 'vitest'

/** What stands in the browser's store, and how it fails; for `vi.mock('idb-keyval', () => storeModule)`. */
export const store = new Map<string, unknown>()
export const failing: { with: Error | null } = { with: null }

const tried = async <T>(work: () => T): Promise<T> => {
  if (failing.with) throw failing.with
  return work()
}
/** As a store keeps things: copied, so that what is changed afterwards does not change there. */
const copy = <T>(value: T): T => structuredClone(value)

export const storeModule = {
  createStore: vi.fn(() => ({})),
  entries: () => tried(() => copy([...store])),
  keys: () => tried(() => [...store.keys()]),
  get: (key: string) => tried(() => copy(store.get(key))),
  setMany: (pairs: [string, unknown][]) =>
    tried(() => {
      for (const [key, value] of pairs) store.set(key, copy(value))
    }),
  delMany: (keys: string[]) =>
    tried(() => {
      for (const key of keys) store.delete(key)
    }),
}
