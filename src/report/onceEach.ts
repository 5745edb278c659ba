import type { Report } from './schema'

/** The same answer for the same report (or other object), worked out when it is first asked for. */
export function onceEach<T, Of extends object = Report>(work: (of: Of) => T): (of: Of) => T {
  const made = new WeakMap<Of, { answer: T }>()
  return (of) => {
    const found = made.get(of) ?? { answer: work(of) }
    made.set(of, found)
    return found.answer
  }
}
