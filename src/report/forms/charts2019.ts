import type { StandardChart } from './form'

/** The charts every report in the form of 2019 can have. */
export const charts2019: readonly StandardChart[] = [
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
]
