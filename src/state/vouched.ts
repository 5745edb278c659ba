import { knowDisputes } from '../report/checks/disputed'
import type { Report } from '../report/schema'
import { fingerprint } from '../report/vouched'

/**
 * Whether the build has validated this text of a file and found it good: it wrote so into the page, on `#root`.
 * @param file within the site, `reports/index.json`
 */
export function isVouchedFor(file: string, text: string): boolean {
  if (typeof document === 'undefined') return false
  const { vouched } = document.getElementById('root')?.dataset ?? {}
  const said = vouched?.split(' ').find((one) => one.startsWith(`${file}=`))
  return said === `${file}=${fingerprint(text)}`
}

/** What the checks of the report found that the build has written into this page; it wrote so on `#root`. */
export function knowDisputesWritten(report: Report): void {
  const { disputed } = document.getElementById('root')?.dataset ?? {}
  knowDisputes(report, new Map(Object.entries<string[]>(JSON.parse(disputed ?? '{}'))))
}
