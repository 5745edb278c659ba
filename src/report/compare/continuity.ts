import type { Finding } from '../checks/finding'
import type { Check } from '../checks/rule'
import { finding } from '../checks/run'
import { statedFor } from '../checks/stated'
import { ofYearBefore, termOfYearBefore } from '../checks/yearBefore'
import { applicants } from '../forms/tables2019'
import { formOf } from '../quantity'
import { isSamePlace } from '../samePlace'
import type { Report } from '../schema'
import { growthsOver } from './growth'

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

/** What this year's text says of last year, held against last year's report: growths, and the numbers they start from. */
const ofGrowths = (report: Report, last: Report): Check[] =>
  growthsOver(report, last).flatMap(({ change, now, before, last: there }): Check[] => [
    {
      id: `continuity.growth.${change}`,
      kind: 'change',
      change,
      now,
      before: ofYearBefore(there),
      note: {
        zh: '上年的数取自上年的报告，不是今年报告里说的上年。',
        en: 'The number of the year before is taken from that year’s own report.',
      },
    },
    ...(before === null
      ? []
      : [
          {
            id: `continuity.before.${before.replace(/^table:/, '').replace('@', '.')}`,
            kind: 'same' as const,
            figures: [ofYearBefore(there), before],
            note: {
              zh: '今年的报告说上年是多少，应与上年报告自己写的相同。',
              en: 'What this year’s report says the year before came to is what that year’s report states.',
            },
          },
        ]),
  ])

/**
 * The checks of a report against the one of the year before, of the same place, by the engine of the report's own:
 * what the tables of the form of 2019 carry over, and every growth the text states over a number of that report.
 * None where the reports are of other years or places.
 */
export function continuityOf(report: Report, last: Report): Finding[] {
  if (last.year !== report.year - 1 || !samePlace(report, last)) return []
  const carriedOver = formOf(report)?.id === '2019' && formOf(last)?.id === '2019'
  return [...(carriedOver ? checks : []), ...ofGrowths(report, last)].map((check) =>
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
