import type { Check } from '../checks/rule'
import { charts2019 } from './charts2019'
import { type Column, type Form, identities, indicator } from './form'
import { type Code2019, rows2019 } from './rows2019'

const { cell, sum, balance, across } = identities<Code2019>()

/** 申请人情况: who applied, in the order of the table of section 三. */
const columns = [
  { id: 'natural-person', zh: '自然人', en: 'Natural persons' },
  { id: 'enterprise', zh: '商业企业', en: 'Commercial enterprises' },
  { id: 'research', zh: '科研机构', en: 'Research institutions' },
  { id: 'public-interest', zh: '社会公益组织', en: 'Social and public-interest organisations' },
  { id: 'legal-services', zh: '法律服务机构', en: 'Legal service institutions' },
  { id: 'other', zh: '其他', en: 'Other' },
  { id: 'total', zh: '总计', en: 'Total' },
] as const satisfies readonly Column[]

/** The rows that have a number, by the section whose table they stand in. */
const numbers: readonly Code2019[] = rows2019.filter((row) => row[5] !== null).map((row) => row[0])
const requests = numbers.filter((code) => /^(requests|outcomes)\b/.test(code))
const disputes = numbers.filter((code) => /^(review|litigation)\b/.test(code))
const disclosed = numbers.filter((code) => ![...requests, ...disputes].includes(code))

/** What （七）总计 adds up: （一）, （二） and every ground of （三） to （六）, which have no number of their own. */
const outcomes = requests.filter((code) => code.startsWith('outcomes.'))

/** A total of section 四 is its four results. */
const results = (total: 'review' | 'litigation.direct' | 'litigation.after-review') =>
  sum(
    total,
    (['upheld', 'corrected', 'other', 'pending'] as const).map((result) => `${total}.${result}` as const),
  )

const inSection = (section: number, ...checks: Check[]): Check[] => checks.map((check) => ({ ...check, section }))

/** No cell of these rows is left blank. */
const complete = (section: number, codes: readonly Code2019[]): Check => ({
  id: `complete.section-${section}`,
  kind: 'complete',
  section,
  since: 2021,
  figures: codes.flatMap((code) => (requests.includes(code) ? columns.map(({ id }) => cell(code, id)) : [cell(code)])),
})

/**
 * 政府信息公开工作年度报告: the report in six sections that the Regulations of 2019 brought, with its three tables as
 * they stand since the format was revised in 2021 (国办公开办函〔2021〕30号). Before that section 二 had other columns.
 */
export const form2019: Form = {
  id: '2019',
  title: { zh: '政府信息公开工作年度报告数据表', en: 'Tables of the annual report on disclosure' },
  indicators: rows2019.map((row) => ({ ...indicator(row), byColumn: requests.includes(row[0]) })),
  columns,
  charts: charts2019,
  checks: [
    complete(2, disclosed),
    ...inSection(
      3,
      // As the table itself says: 第一项加第二项之和，等于第三项加第四项之和.
      ...columns.map(({ id }) =>
        balance('requests', ['requests.new', 'requests.carried-over'], ['outcomes', 'requests.carried-forward'], id),
      ),
      ...columns.map(({ id }) => sum('outcomes', outcomes, id)),
      ...requests.map((code) => across(code, columns)),
    ),
    complete(3, requests),
    ...inSection(4, results('review'), results('litigation.direct'), results('litigation.after-review')),
    complete(4, disputes),
    ...inSection(5, { id: 'written.section-5', kind: 'written', in: 5 }),
    ...inSection(6, {
      id: 'told.charges',
      kind: 'told',
      figure: cell('charges'),
      in: 6,
      words: ['收费', '处理费', '收取', '费用', 'fee', 'fees', 'charges', 'charged'],
      note: {
        zh: '表中是全部行政事业性收费，政府信息公开信息处理费只是其中一项。',
        en: 'The table gives all administrative and institutional charges; the fee for handling requests is only one of them.',
      },
    }),
  ],
}
