/** The name of what kept.ts keeps the reader's own in. */
export const storeName = 'openness-report'

/** Whether this browser has a store of ours; asking makes none. */
export const keepsAnything = (): Promise<boolean> =>
  new Promise((resolve) => {
    try {
      const asked = indexedDB.open(storeName)
      asked.onupgradeneeded = () => asked.transaction?.abort()
      asked.onsuccess = () => {
        asked.result.close()
        resolve(true)
      }
      asked.onerror = () => resolve(false)
    } catch {
      // A browser that may not keep anything has no store, either.
      resolve(false)
    }
  })
