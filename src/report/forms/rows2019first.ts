import { disputes2019 } from './disputes2019'
import type { Row } from './form'
import { fromTotal, toNotProcessed } from './requests2019'

/** Section 二: every cell is a row. What was issued, what there was to license, punish and charge, and what was bought. */
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
  ['regulations.new', 4, '', '本年新制作数量', 'Government rules newly made in the year', '件'],
  ['regulations.published', 4, '', '本年新公开数量', 'Government rules newly disclosed in the year', '件'],
  ['regulations.total', 4, '', '对外公开总数量', 'Government rules disclosed in all', '件'],
  ['normative', 3, '', '规范性文件', 'Normative documents', null],
  ['normative.new', 4, '', '本年新制作数量', 'Normative documents newly made in the year', '件'],
  ['normative.published', 4, '', '本年新公开数量', 'Normative documents newly disclosed in the year', '件'],
  ['normative.total', 4, '', '对外公开总数量', 'Normative documents disclosed in all', '件'],
  ['article-20.5', 2, '第二十条第（五）项', '信息内容', 'Article 20 (5): licensing and services', null],
  ['licences', 3, '', '行政许可', 'Administrative licensing', null],
  ['licences.items-before', 4, '', '上一年项目数量', 'Licensing items in the previous year', '项'],
  ['licences.items-change', 4, '', '本年增/减', 'Licensing items added or removed in the year', '项'],
  ['licences.decided', 4, '', '处理决定数量', 'Administrative licensing decisions', '件'],
  ['services', 3, '', '其他对外管理服务事项', 'Other administration and services for the public', null],
  ['services.items-before', 4, '', '上一年项目数量', 'Other service items in the previous year', '项'],
  ['services.items-change', 4, '', '本年增/减', 'Other service items added or removed in the year', '项'],
  ['services.decided', 4, '', '处理决定数量', 'Decisions on other services', '件'],
  ['article-20.6', 2, '第二十条第（六）项', '信息内容', 'Article 20 (6): penalties and compulsion', null],
  ['penalties', 3, '', '行政处罚', 'Administrative penalties', null],
  ['penalties.items-before', 4, '', '上一年项目数量', 'Penalty items in the previous year', '项'],
  ['penalties.items-change', 4, '', '本年增/减', 'Penalty items added or removed in the year', '项'],
  ['penalties.decided', 4, '', '处理决定数量', 'Administrative penalty decisions', '件'],
  ['coercion', 3, '', '行政强制', 'Administrative compulsion', null],
  ['coercion.items-before', 4, '', '上一年项目数量', 'Compulsion items in the previous year', '项'],
  ['coercion.items-change', 4, '', '本年增/减', 'Compulsion items added or removed in the year', '项'],
  ['coercion.decided', 4, '', '处理决定数量', 'Administrative compulsion decisions', '件'],
  ['article-20.8', 2, '第二十条第（八）项', '信息内容', 'Article 20 (8): charges', null],
  ['charges.items', 3, '', '行政事业性收费', 'Administrative and institutional charges', null],
  ['charges.items-before', 4, '', '上一年项目数量', 'Items charged for in the previous year', '项'],
  ['charges.items-change', 4, '', '本年增/减', 'Items charged for added or removed in the year', '项'],
  ['article-20.9', 2, '第二十条第（九）项', '信息内容', 'Article 20 (9): procurement', null],
  ['procurement', 3, '', '政府集中采购', 'Centralised government procurement', null],
  ['procurement.items', 4, '', '采购项目数量', 'Items procured', '项'],
  ['procurement.amount', 4, '', '采购总金额', 'Amount of procurement', '万元'],
] as const satisfies readonly Row[]

/** （六） of section 三, one row without grounds. */
const otherOutcomes = [
  ['outcomes.other', 3, '（六）', '其他处理', 'Handled otherwise', '件'],
] as const satisfies readonly Row[]

/**
 * The tables of 政府信息公开工作年度报告格式（试行） (国办公开办函〔2019〕60号), for reports on 2019 and 2020. A code names the
 * same fact as in the edition of 2021.
 */
export const rows2019first = [
  ...disclosed,
  ...toNotProcessed,
  ...otherOutcomes,
  ...fromTotal,
  ...disputes2019,
] as const satisfies readonly Row[]

export type Code2019First = (typeof rows2019first)[number][0]
