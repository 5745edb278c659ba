import { samePlace } from '../../../report/compare/continuity'
import type { Report } from '../../../report/schema'

/** Two reports whose texts stand side by side, the earlier on the left. */
export type TextPair = {
  left: Report
  right: Report
  /** Whether the left one is of the year before, of the same place. */
  yearBefore: boolean
}

/** Whose text stands beside a report's: the one picked, else that of the year before, else the first. */
export function besideOf(report: Report, others: readonly Report[], picked: string | null): Report | null {
  return (
    others.find(({ id }) => id === picked) ??
    others.find((other) => samePlace(other, report) && other.year === report.year - 1) ??
    others[0] ??
    null
  )
}

export function pairOf(report: Report, other: Report): TextPair {
  const [left, right] = other.year > report.year ? [report, other] : [other, report]
  return { left, right, yearBefore: samePlace(left, right) && left.year === right.year - 1 }
}

/** Whether a plan of the year before stands beside a report's text. */
export function hasPlanBeside(report: Report, others: readonly Report[], picked: string | null): boolean {
  const other = besideOf(report, others, picked)
  return other !== null && pairOf(report, other).yearBefore
}

/** The language two reports are compared in: the reader's where both have it; null: they have none in common. */
export const commonLang = (a: Report, b: Report, lang: 'zh' | 'en'): 'zh' | 'en' | null =>
  [lang, ...a.languages].find((one) => a.languages.includes(one) && b.languages.includes(one)) ?? null
