import type { Check } from '../checks/rule'
import { charts2019 } from './charts2019'
import { type Form, identities } from './form'
import { type Code2019, rows2019 } from './rows2019'
import { applicants, inSection, tables2019 } from './tables2019'

const { cell } = identities<Code2019>()
const { numbers, indicators, requestChecks, disputeChecks, written } = tables2019<Code2019>(rows2019)

/** No cell of these rows is left blank. */
const complete = (section: number, codes: readonly Code2019[]): Check => ({
  id: `complete.section-${section}`,
  kind: 'complete',
  section,
  since: 2021,
  figures: codes.flatMap((code) =>
    numbers.requests.includes(code) ? applicants.map(({ id }) => cell(code, id)) : [cell(code)],
  ),
})

/**
 * 政府信息公开工作年度报告: the report in six sections that the Regulations of 2019 brought, with its three tables as
 * they stand since the format was revised in 2021 (国办公开办函〔2021〕30号).
 */
export const form2019: Form = {
  id: '2019',
  since: 2021,
  title: { zh: '政府信息公开工作年度报告数据表', en: 'Tables of the annual report on disclosure' },
  indicators,
  columns: applicants,
  inSections: true,
  charts: charts2019,
  checks: [
    complete(2, numbers.disclosed),
    ...requestChecks,
    complete(3, numbers.requests),
    ...disputeChecks,
    complete(4, numbers.disputes),
    ...written,
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
