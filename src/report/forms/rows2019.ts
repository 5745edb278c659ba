import { disputes2019 } from './disputes2019'
import type { Row } from './form'
import { fromTotal, toNotProcessed } from './requests2019'

/** Section 二: every cell is a row. */
const disclosed = [
  [
    'disclosed',
    1,
    '二、',
    '主动公开政府信息情况',
    'Government information disclosed on the government’s own initiative',
    null,
  ],
  ['article-20.1', 2, '第二十条第（一）项', '信息内容', 'Article 20 (1): rules and normative documents', null],
  ['regulations', 3, '', '规章', 'Government rules', null],
  ['regulations.made', 4, '', '本年制发件数', 'Government rules issued in the year', '件'],
  ['regulations.repealed', 4, '', '本年废止件数', 'Government rules repealed in the year', '件'],
  ['regulations.in-force', 4, '', '现行有效件数', 'Government rules in force', '件'],
  ['normative', 3, '', '行政规范性文件', 'Administrative normative documents', null],
  ['normative.made', 4, '', '本年制发件数', 'Normative documents issued in the year', '件'],
  ['normative.repealed', 4, '', '本年废止件数', 'Normative documents repealed in the year', '件'],
  ['normative.in-force', 4, '', '现行有效件数', 'Normative documents in force', '件'],
  ['article-20.5', 2, '第二十条第（五）项', '本年处理决定数量', 'Article 20 (5): decisions made in the year', null],
  ['licences.decided', 3, '', '行政许可', 'Administrative licensing decisions', '件'],
  ['article-20.6', 2, '第二十条第（六）项', '本年处理决定数量', 'Article 20 (6): decisions made in the year', null],
  ['penalties.decided', 3, '', '行政处罚', 'Administrative penalty decisions', '件'],
  ['coercion.decided', 3, '', '行政强制', 'Administrative compulsion decisions', '件'],
  ['article-20.8', 2, '第二十条第（八）项', '本年收费金额', 'Article 20 (8): amount charged in the year', null],
  ['charges', 3, '', '行政事业性收费', 'Administrative and institutional charges', '万元'],
] as const satisfies readonly Row[]

/** （六） of section 三, which prints only the numbers of its grounds. */
const otherOutcomes = [
  ['outcomes.other', 3, '（六）', '其他处理', 'Handled otherwise', null],
  [
    'outcomes.other.not-corrected',
    4,
    '1.',
    '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    'Request not corrected in time without good reason, no longer processed',
    '件',
  ],
  [
    'outcomes.other.unpaid',
    4,
    '2.',
    '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    'Fee not paid in time as notified, request no longer processed',
    '件',
  ],
  ['outcomes.other.other', 4, '3.', '其他', 'Other', '件'],
] as const satisfies readonly Row[]

/**
 * The tables of 政府信息公开工作年度报告格式 as revised in 2021 (国办公开办函〔2021〕30号): sections 二 to 四 of the report, cell
 * by cell in printed order.
 */
export const rows2019 = [
  ...disclosed,
  ...toNotProcessed,
  ...otherOutcomes,
  ...fromTotal,
  ...disputes2019,
] as const satisfies readonly Row[]

export type Code2019 = (typeof rows2019)[number][0]
