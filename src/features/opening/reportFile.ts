import type { Report } from '../../report/schema'
import { handOver } from '../../takeaway/handOver'
import { reportFile } from '../../takeaway/jsonFile'

/** Saves a report as a file that opens again the same. Gives its name. */
export function saveReport(report: Report): string {
  const file = reportFile(report)
  handOver(file)
  return file.name
}
