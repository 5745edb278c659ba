import type { Check } from '../checks/rule'
import { type Column, type Indicator, identities, indicator, type Row } from './form'
import type { Code2019 } from './rows2019'
import type { Code2019First } from './rows2019first'

/** 申请人情况: who applied, in the order of the table of section 三. */
export const applicants = [
  { id: 'natural-person', zh: '自然人', en: 'Natural persons' },
  { id: 'enterprise', zh: '商业企业', en: 'Commercial enterprises' },
  { id: 'research', zh: '科研机构', en: 'Research institutions' },
  { id: 'public-interest', zh: '社会公益组织', en: 'Social and public-interest organisations' },
  { id: 'legal-services', zh: '法律服务机构', en: 'Legal service institutions' },
  { id: 'other', zh: '其他', en: 'Other' },
  { id: 'total', zh: '总计', en: 'Total' },
] as const satisfies readonly Column[]

export const inSection = (section: number, ...checks: Check[]): Check[] =>
  checks.map((check) => ({ ...check, section }))

/** What both editions of the report in six sections ask of their tables, given the rows of one of them. */
export function tables2019<Code extends Code2019 | Code2019First>(rows: readonly Row<Code>[]) {
  const { sum, balance, across } = identities<Code | Code2019Both>()

  /** The rows that have a number, by the section whose table they stand in. */
  const numbers = rows.filter((row) => row[5] !== null).map((row) => row[0])
  const requests = numbers.filter((code) => /^(requests|outcomes)\b/.test(code))
  const disputes = numbers.filter((code) => /^(review|litigation)\b/.test(code))
  const disclosed = numbers.filter((code) => ![...requests, ...disputes].includes(code))

  /** What （七）总计 adds up: every outcome, and the grounds of those that have no number of their own. */
  const outcomes = requests.filter((code) => code.startsWith('outcomes.'))

  /** A total of section 四 is its four results. */
  const results = (total: 'review' | 'litigation.direct' | 'litigation.after-review') =>
    sum(
      total,
      (['upheld', 'corrected', 'other', 'pending'] as const).map((result) => `${total}.${result}` as const),
    )

  return {
    numbers: { disclosed, requests, disputes },
    indicators: rows.map((row): Indicator => ({ ...indicator(row), byColumn: requests.includes(row[0]) })),
    requestChecks: inSection(
      3,
      // As the table itself says: 第一项加第二项之和，等于第三项加第四项之和.
      ...applicants.map(({ id }) =>
        balance('requests', ['requests.new', 'requests.carried-over'], ['outcomes', 'requests.carried-forward'], id),
      ),
      ...applicants.map(({ id }) => sum('outcomes', outcomes, id)),
      ...requests.map((code) => across(code, applicants)),
    ),
    disputeChecks: inSection(4, results('review'), results('litigation.direct'), results('litigation.after-review')),
    /** Section 五, 存在的主要问题及改进情况, is written. */
    written: inSection(5, { id: 'written.section-5', kind: 'written', in: 5 }),
  }
}

/** The codes both editions have. */
type Code2019Both = Code2019 & Code2019First
