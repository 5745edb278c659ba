import { charts2019first } from './charts2019'
import type { Form } from './form'
import { type Code2019First, rows2019first } from './rows2019first'
import { applicants, tables2019 } from './tables2019'

const { indicators, requestChecks, disputeChecks, written } = tables2019<Code2019First>(rows2019first)

/** What was added less what was removed: below zero where more was removed. */
const change = /\.items-change$/

/**
 * 政府信息公开工作年度报告 in the first edition of its format (国办公开办函〔2019〕60号), for reports on 2019 and 2020: section
 * 二 counts other things than the edition of 2021, and （六） of section 三 has no grounds.
 */
export const form2019first: Form = {
  id: '2019',
  since: 2019,
  until: 2020,
  title: { zh: '政府信息公开工作年度报告数据表', en: 'Tables of the annual report on disclosure' },
  indicators: indicators.map((row) => (change.test(row.code) ? { ...row, signed: true } : row)),
  columns: applicants,
  inSections: true,
  charts: charts2019first,
  checks: [...requestChecks, ...disputeChecks, ...written],
}
