import type { Report } from '../../report/schema'
import { handOver } from '../../takeaway/handOver'

/** Saves a report as a file that opens again the same. Gives its name. */
export function saveReport(report: Report): string {
  const file = new File([`${JSON.stringify(report, null, 2)}\n`], `${report.id}.json`, { type: 'application/json' })
  handOver(file)
  return file.name
}
