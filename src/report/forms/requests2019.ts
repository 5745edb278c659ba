import type { Row } from './form'

/**
 * Section 三 of the report in six sections, 收到和处理政府信息公开申请情况: the rows both editions of its format share, from
 * its heading to （五）, and from （七） on. A row has a number for each kind of applicant; （三） to （五） print no number of
 * their own, only those of their grounds. Governments may print a name in short: 逾期不补正.
 */
export const toNotProcessed = [
  ['requests', 1, '三、', '收到和处理政府信息公开申请情况', 'Requests for disclosure received and handled', null],
  ['requests.new', 2, '一、', '本年新收政府信息公开申请数量', 'New requests received in the year', '件'],
  [
    'requests.carried-over',
    2,
    '二、',
    '上年结转政府信息公开申请数量',
    'Requests carried over from the previous year',
    '件',
  ],
  ['results', 2, '三、', '本年度办理结果', 'Outcomes in the year', null],
  ['outcomes.granted', 3, '（一）', '予以公开', 'Disclosure granted', '件'],
  [
    'outcomes.partly-granted',
    3,
    '（二）',
    '部分公开（区分处理的，只计这一情形，不计其他情形）',
    'Disclosure partly granted (where parts were treated differently, counted here only)',
    '件',
  ],
  ['outcomes.refused', 3, '（三）', '不予公开', 'Disclosure refused', null],
  ['outcomes.refused.state-secret', 4, '1.', '属于国家秘密', 'State secrets', '件'],
  [
    'outcomes.refused.other-law',
    4,
    '2.',
    '其他法律行政法规禁止公开',
    'Prohibited by other laws or administrative regulations',
    '件',
  ],
  [
    'outcomes.refused.security',
    4,
    '3.',
    '危及“三安全一稳定”',
    'Endangers national, public or economic security or social stability',
    '件',
  ],
  [
    'outcomes.refused.third-party',
    4,
    '4.',
    '保护第三方合法权益',
    'Protects the lawful rights and interests of third parties',
    '件',
  ],
  [
    'outcomes.refused.internal',
    4,
    '5.',
    '属于三类内部事务信息',
    'One of the three kinds of internal affairs information',
    '件',
  ],
  ['outcomes.refused.process', 4, '6.', '属于四类过程性信息', 'One of the four kinds of process information', '件'],
  ['outcomes.refused.case-file', 4, '7.', '属于行政执法案卷', 'Administrative law enforcement case files', '件'],
  ['outcomes.refused.inquiry', 4, '8.', '属于行政查询事项', 'Matters for an administrative inquiry', '件'],
  ['outcomes.unable', 3, '（四）', '无法提供', 'Information cannot be provided', null],
  ['outcomes.unable.not-held', 4, '1.', '本机关不掌握相关政府信息', 'This body does not hold the information', '件'],
  [
    'outcomes.unable.to-create',
    4,
    '2.',
    '没有现成信息需要另行制作',
    'No ready information; it would have to be produced',
    '件',
  ],
  ['outcomes.unable.unclear', 4, '3.', '补正后申请内容仍不明确', 'Request still unclear after correction', '件'],
  ['outcomes.not-processed', 3, '（五）', '不予处理', 'Request not processed', null],
  [
    'outcomes.not-processed.petition',
    4,
    '1.',
    '信访举报投诉类申请',
    'Petitions, reports or complaints made as requests',
    '件',
  ],
  ['outcomes.not-processed.repeated', 4, '2.', '重复申请', 'Repeated requests', '件'],
  ['outcomes.not-processed.publication', 4, '3.', '要求提供公开出版物', 'Requests for public publications', '件'],
  [
    'outcomes.not-processed.excessive',
    4,
    '4.',
    '无正当理由大量反复申请',
    'Large numbers of requests, again and again, without good reason',
    '件',
  ],
  [
    'outcomes.not-processed.confirmation',
    4,
    '5.',
    '要求行政机关确认或重新出具已获取信息',
    'Requests to confirm or reissue information already obtained',
    '件',
  ],
] as const satisfies readonly Row[]

export const fromTotal = [
  ['outcomes', 3, '（七）', '总计', 'Requests concluded', '件'],
  ['requests.carried-forward', 2, '四、', '结转下年度继续办理', 'Requests carried forward to the next year', '件'],
] as const satisfies readonly Row[]
