import { type Interval, ratio } from '../interval'
import { formOf } from '../quantity'
import type { Report, Text } from '../schema'
import { type Point, pointIn, pointOf } from './pointOf'
import type { Comparable } from './series'

/** The whole that quantities are parts of: rows of either form added up, or a figure of the text. */
type Whole = { parts: RegExp; in2014: readonly string[]; in2019: readonly string[]; name: { zh: string; en: string } }

/** The first line that fits. Grounds of a refusal are parts of all results, as the refusal itself is. */
const wholes: readonly Whole[] = [
  {
    parts: /^channels\./,
    in2014: ['disclosed.total'],
    in2019: ['disclosed.total'],
    name: { zh: '主动公开总数', en: 'all items disclosed on own initiative' },
  },
  {
    parts: /^requests\.(in-person|fax|online|letter)$/,
    in2014: ['requests.received'],
    in2019: ['requests.new'],
    name: { zh: '收到的申请', en: 'requests received' },
  },
  {
    parts: /^(outcomes|replies)\./,
    in2014: ['replies'],
    in2019: ['outcomes'],
    name: { zh: '全部办理结果', en: 'all results' },
  },
  ...['review', 'litigation.direct', 'litigation.after-review'].map((whole) => ({
    parts: new RegExp(`^${whole.replace('.', '\\.')}\\.(upheld|corrected|other|pending)$`),
    in2014: [whole],
    in2019: [whole],
    name: { zh: '同类案件总数', en: 'all such cases' },
  })),
  {
    parts: /^litigation\.(upheld|corrected|other|pending)$/,
    in2014: ['litigation'],
    in2019: ['litigation.direct', 'litigation.after-review'],
    name: { zh: '行政诉讼总数', en: 'all lawsuits' },
  },
  {
    parts: /^hotline\.(on-the-spot|passed-on)$/,
    in2014: ['hotline.calls'],
    in2019: ['hotline.calls'],
    name: { zh: '热线来电', en: 'hotline calls' },
  },
  {
    parts: /^hotline\.(completed|open)$/,
    in2014: ['hotline.passed-on'],
    in2019: ['hotline.passed-on'],
    name: { zh: '转办的来电', en: 'calls passed on' },
  },
  {
    parts: /^staff\.(full-time|part-time)$/,
    in2014: ['staff.total'],
    in2019: ['staff.total'],
    name: { zh: '全部工作人员', en: 'all staff' },
  },
  {
    parts: /^accounts\.(wechat|weibo|app|other)$/,
    in2014: ['accounts.total'],
    in2019: ['accounts.total'],
    name: { zh: '全部账号', en: 'all accounts' },
  },
]

/** Of a column: what all applicants together have; of a part, what the same applicants have. */
const ofAllApplicants = { zh: '各类申请人合计', en: 'all applicants' }

/** What a quantity is a part of: rows by the form, and the column in which they stand; null: no part of anything. */
function wholeOf({ id, column }: Pick<Comparable, 'id' | 'column'>): (Whole & { column: string | null }) | null {
  const code = column === null ? id : id.slice(0, -`.by.${column.id}`.length)
  const known = wholes.find(({ parts }) => parts.test(code))
  if (column === null) return known ? { ...known, column: null } : null
  // Their own total is the whole of what these applicants were answered; of all else all applicants together.
  return known
    ? { ...known, column: column.id }
    : { parts: /(?:)/, in2014: [code], in2019: [code], name: ofAllApplicants, column: null }
}

/** What a quantity is shown as a share of; null: it is no part of anything that is counted. */
export const nameOfWhole = (of: Pick<Comparable, 'id' | 'column'>): Text | null => wholeOf(of)?.name ?? null

/**
 * The share one report's value is of the whole in the same report, as what it can be, from 0 to 1. null: the report
 * does not state the whole, or there is none, or it is zero.
 */
export function shareOf(of: Pick<Comparable, 'id' | 'column'>, point: Point | null, report: Report): Interval | null {
  const whole = wholeOf(of)
  if (!whole || !point) return null
  const codes = formOf(report)?.id === '2014' ? whole.in2014 : whole.in2019
  const allows =
    whole.column === null ? pointOf(report, codes, '')?.allows : pointIn(report, codes, whole.column)?.allows
  return allows?.low.gt(0) ? ratio(point.allows, allows) : null
}
