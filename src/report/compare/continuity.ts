import type { Finding } from '../checks/finding'
import type { Check } from '../checks/rule'
import { finding } from '../checks/run'
import { statedFor } from '../checks/stated'
import { ofYearBefore, termOfYearBefore } from '../checks/yearBefore'
import { applicants } from '../forms/tables2019'
import { formOf } from '../quantity'
import { isSamePlace } from '../samePlace'
import type { Report } from '../schema'

/** What one year's tables must leave the next, by the form of 2019. */
const checks: readonly Check[] = [
  ...applicants.map(
    ({ id }): Check => ({
      id: `continuity.requests.${id}`,
      kind: 'same',
      section: 3,
      figures: [ofYearBefore(`table:requests.carried-forward@${id}`), `table:requests.carried-over@${id}`],
      note: {
        zh: '上年“结转下年度继续办理”的申请，就是今年“上年结转”的申请。',
        en: 'The requests the year before carried forward are those this year carried over.',
      },
    }),
  ),
  ...(['regulations', 'normative'] as const).map(
    (kind): Check => ({
      id: `continuity.${kind}`,
      kind: 'balance',
      section: 2,
      left: [ofYearBefore(`table:${kind}.in-force`), `table:${kind}.made`],
      right: [`table:${kind}.in-force`, `table:${kind}.repealed`],
      note: {
        zh: '上年现行有效的，加上今年制发的，减去今年废止的，应是今年现行有效的。宣布失效或重新清理的，报告未必算作废止。',
        en: 'What was in force, and what was made in the year, less what was repealed, is what is in force. What lapsed or was counted anew may not be among the repealed.',
      },
    }),
  ),
  ...(['review', 'litigation.direct', 'litigation.after-review'] as const).map(
    (total): Check => ({
      id: `continuity.${total}`,
      kind: 'at-most',
      section: 4,
      part: ofYearBefore(`table:${total}.pending`),
      whole: `table:${total}`,
      note: {
        zh: '上年尚未审结的案件，今年或者审结，或者仍未审结，都在今年的总计里，所以总计不应更少。',
        en: 'Cases the year before left open were concluded this year or are still open: both are in this year’s total, which cannot be less.',
      },
    }),
  ),
]

/**
 * The checks of a report against the one of the year before, of the same place, by the engine of the report's own.
 * None where the reports are of other years or places, or in a form that carries nothing over.
 */
export function continuityOf(report: Report, last: Report): Finding[] {
  if (last.year !== report.year - 1 || !samePlace(report, last)) return []
  if (formOf(report)?.id !== '2019' || formOf(last)?.id !== '2019') return []
  return checks.map((check) =>
    finding(report, check, (term) => {
      const own = termOfYearBefore(term)
      if (own === null) return statedFor(report, term)
      const stated = statedFor(last, own)
      return stated && { ...stated, term, year: last.year }
    }),
  )
}

/** Whether two reports are of one place. */
export const samePlace = (a: Report, b: Report): boolean => isSamePlace(a.place, b.place)
