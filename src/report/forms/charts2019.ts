import type { StandardChart } from './form'

const requestsAndDisputes: readonly StandardChart[] = [
  {
    id: 'request-outcomes',
    topics: ['requests'],
    kind: 'parts',
    title: { zh: '申请得到了怎样的答复？', en: 'What became of the requests?' },
    figures: [
      'outcomes.granted',
      'outcomes.partly-granted',
      'outcomes.refused',
      'outcomes.unable',
      'outcomes.not-processed',
      'outcomes.other',
    ],
    total: 'outcomes',
    labels: {
      outcomes: { zh: '办理结果总计', en: 'Requests concluded' },
      'outcomes.granted': { zh: '予以公开', en: 'Granted' },
      'outcomes.partly-granted': { zh: '部分公开', en: 'Partly granted' },
      'outcomes.refused': { zh: '不予公开', en: 'Refused' },
      'outcomes.unable': { zh: '无法提供', en: 'Cannot be provided' },
      'outcomes.not-processed': { zh: '不予处理', en: 'Not processed' },
      'outcomes.other': { zh: '其他处理', en: 'Handled otherwise' },
    },
    unit: { zh: '件', en: 'requests' },
  },
  {
    id: 'refusal-grounds',
    topics: ['requests'],
    kind: 'bars',
    title: { zh: '为什么不予公开？', en: 'Why was disclosure refused?' },
    figures: [
      'outcomes.refused.state-secret',
      'outcomes.refused.other-law',
      'outcomes.refused.security',
      'outcomes.refused.third-party',
      'outcomes.refused.internal',
      'outcomes.refused.process',
      'outcomes.refused.case-file',
      'outcomes.refused.inquiry',
    ],
    total: 'outcomes.refused',
    labels: {
      'outcomes.refused': { zh: '不予公开', en: 'Refused' },
      'outcomes.refused.state-secret': { zh: '国家秘密', en: 'State secrets' },
      'outcomes.refused.other-law': { zh: '其他法律行政法规禁止', en: 'Prohibited by another law' },
      'outcomes.refused.security': { zh: '危及“三安全一稳定”', en: 'Endangers security or stability' },
      'outcomes.refused.third-party': { zh: '保护第三方权益', en: 'Protects third parties' },
      'outcomes.refused.internal': { zh: '三类内部事务信息', en: 'Internal affairs' },
      'outcomes.refused.process': { zh: '四类过程性信息', en: 'Deliberations and drafts' },
      'outcomes.refused.case-file': { zh: '行政执法案卷', en: 'Law enforcement case files' },
      'outcomes.refused.inquiry': { zh: '行政查询事项', en: 'A matter for an inquiry' },
    },
    unit: { zh: '件', en: 'requests' },
  },
  {
    id: 'reviews',
    topics: ['disputes'],
    kind: 'parts',
    title: { zh: '行政复议结果如何？', en: 'How did reconsideration end?' },
    figures: ['review.upheld', 'review.corrected', 'review.other', 'review.pending'],
    total: 'review',
    labels: {
      review: { zh: '行政复议总计', en: 'Administrative reconsiderations' },
      'review.upheld': { zh: '结果维持', en: 'Upheld' },
      'review.corrected': { zh: '结果纠正', en: 'Corrected' },
      'review.other': { zh: '其他结果', en: 'Other results' },
      'review.pending': { zh: '尚未审结', en: 'Not yet concluded' },
    },
    unit: { zh: '件', en: 'cases' },
  },
  {
    id: 'lawsuits',
    topics: ['disputes'],
    kind: 'within',
    title: { zh: '行政诉讼有多少结果被纠正？', en: 'How many lawsuits ended in a correction?' },
    figures: [
      'litigation.direct',
      'litigation.direct.corrected',
      'litigation.after-review',
      'litigation.after-review.corrected',
    ],
    labels: {
      'litigation.direct': { zh: '未经复议直接起诉', en: 'Brought without reconsideration' },
      'litigation.direct.corrected': { zh: '其中结果纠正', en: 'of which corrected' },
      'litigation.after-review': { zh: '复议后起诉', en: 'Brought after reconsideration' },
      'litigation.after-review.corrected': { zh: '其中结果纠正', en: 'of which corrected' },
    },
    unit: { zh: '件', en: 'cases' },
  },
]

/** Each edition counts the documents in its own way: the first what was disclosed, the second what is in force. */
const documents: Pick<StandardChart, 'id' | 'topics' | 'kind' | 'unit'> = {
  id: 'normative-documents',
  topics: ['channels'],
  kind: 'bars',
  unit: { zh: '件', en: 'documents' },
}

/** The charts every report in the form of 2019 can have, as it was revised in 2021. */
export const charts2019: readonly StandardChart[] = [
  {
    ...documents,
    title: { zh: '规范性文件制发、废止了多少？', en: 'How many normative documents were issued and repealed?' },
    figures: ['normative.made', 'normative.repealed', 'normative.in-force'],
    labels: {
      'normative.made': { zh: '本年制发', en: 'Issued in the year' },
      'normative.repealed': { zh: '本年废止', en: 'Repealed in the year' },
      'normative.in-force': { zh: '现行有效', en: 'In force' },
    },
  },
  ...requestsAndDisputes,
]

/** The charts every report on 2019 and 2020 can have. */
export const charts2019first: readonly StandardChart[] = [
  {
    ...documents,
    title: { zh: '规范性文件制作、公开了多少？', en: 'How many normative documents were made and disclosed?' },
    figures: ['normative.new', 'normative.published', 'normative.total'],
    labels: {
      'normative.new': { zh: '本年新制作', en: 'Made in the year' },
      'normative.published': { zh: '本年新公开', en: 'Disclosed in the year' },
      'normative.total': { zh: '对外公开总数', en: 'Disclosed in all' },
    },
  },
  ...requestsAndDisputes,
]
