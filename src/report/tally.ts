import { findingsOf } from './checks/run'
import type { Report } from './schema'

/** What there is in a report, counted. */
export type Tally = {
  /** Numbers of the statistics table; a blank is none. */
  cells: number
  /** Figures of the text. */
  figures: number
  /** Values recognised in a document that are not certain. */
  doubts: number
  checks: number
  /** Checks that disagree. */
  disagreeing: number
}

export function tallyOf(report: Report): Tally {
  const findings = findingsOf(report)
  return {
    cells: Object.values(report.statistics)
      .flat()
      .filter((n) => n !== null).length,
    figures: Object.keys(report.figures).length,
    doubts: Object.values(report.imported?.values ?? {}).filter((value) => value.doubt !== undefined).length,
    checks: findings.length,
    disagreeing: findings.filter((f) => f.outcome.verdict === 'disagrees').length,
  }
}
