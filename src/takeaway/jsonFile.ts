import type { Report } from '../report/schema'

/** A value -> a file of JSON, one line a key. */
export const jsonFile = (name: string, value: unknown): File =>
  new File([`${JSON.stringify(value, null, 2)}\n`], name, { type: 'application/json' })

/** A report as a file that opens again the same. */
export const reportFile = (report: Report): File => jsonFile(`${report.id}.json`, report)
