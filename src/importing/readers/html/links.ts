import { isReportTitle } from '../../identity/reportTitle'
import type { Found } from './flow'

/** Nothing but links, and no sentence. */
const isLinks = (one: Found) =>
  one.kind === 'paragraph' && one.linked > 0 && one.linked >= one.text.replace(/\s/g, '').length && !/。/.test(one.text)

/** Names what stands below it: 通知公告, 附件：. */
const isLabel = (one: Found) =>
  one.kind === 'paragraph' &&
  (one.heading !== undefined || /[：:]$/.test(one.text)) &&
  one.text.length <= 20 &&
  !/。/.test(one.text) &&
  !isReportTitle(one.text)

/**
 * A page without the lists of links above and below its report, each with its label. `first` and `last` are where the
 * report surely begins and ends; between them all is kept.
 */
export function withoutLinks(found: readonly Found[], first: number, last: number): Found[] {
  const around = found.map((one, i) => (i < first || i > last) && isLinks(one))
  return found.filter((one, i) => {
    const outside = i < first || i > last
    return !around[i] && !(outside && isLabel(one) && around[i + 1])
  })
}
