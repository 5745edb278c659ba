/** The only door to what this browser remembers of how a reader likes things; what they must not lose is in kept.ts. */

const keyOf = (name: string) => `openness-report:${name}`

/** What was remembered under this name, as it was written; undefined: nothing, or the browser does not tell. */
export function recall(name: string): unknown {
  try {
    const text = localStorage.getItem(keyOf(name))
    return text === null ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Remembers something small for the next time. A browser that is full or forbids it forgets: no harm is done. */
export function remember(name: string, value: unknown): void {
  try {
    localStorage.setItem(keyOf(name), JSON.stringify(value))
  } catch {
    // The reader chooses again next time.
  }
}
