import type { Report } from './schema'

/** The same answer for the same report, worked out when it is first asked for. */
export function onceEach<T>(work: (report: Report) => T): (report: Report) => T {
  const made = new WeakMap<Report, { answer: T }>()
  return (report) => {
    const found = made.get(report) ?? { answer: work(report) }
    made.set(report, found)
    return found.answer
  }
}
