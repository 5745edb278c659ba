import type { Row } from './form'

/** Section 四 of the report in six sections, every cell a row, in printed order: the same in both editions. */
export const disputes2019 = [
  [
    'disputes',
    1,
    '四、',
    '政府信息公开行政复议、行政诉讼情况',
    'Administrative reconsideration and litigation over disclosure',
    null,
  ],
  ['reconsideration', 2, '', '行政复议', 'Administrative reconsideration', null],
  ['review.upheld', 3, '', '结果维持', 'Upheld', '件'],
  ['review.corrected', 3, '', '结果纠正', 'Corrected', '件'],
  ['review.other', 3, '', '其他结果', 'Other results', '件'],
  ['review.pending', 3, '', '尚未审结', 'Not yet concluded', '件'],
  ['review', 3, '', '总计', 'Administrative reconsiderations', '件'],
  ['lawsuits', 2, '', '行政诉讼', 'Administrative litigation', null],
  ['lawsuits.direct', 3, '', '未经复议直接起诉', 'Brought without reconsideration', null],
  ['litigation.direct.upheld', 4, '', '结果维持', 'Upheld', '件'],
  ['litigation.direct.corrected', 4, '', '结果纠正', 'Corrected', '件'],
  ['litigation.direct.other', 4, '', '其他结果', 'Other results', '件'],
  ['litigation.direct.pending', 4, '', '尚未审结', 'Not yet concluded', '件'],
  ['litigation.direct', 4, '', '总计', 'Lawsuits without reconsideration', '件'],
  ['lawsuits.after-review', 3, '', '复议后起诉', 'Brought after reconsideration', null],
  ['litigation.after-review.upheld', 4, '', '结果维持', 'Upheld', '件'],
  ['litigation.after-review.corrected', 4, '', '结果纠正', 'Corrected', '件'],
  ['litigation.after-review.other', 4, '', '其他结果', 'Other results', '件'],
  ['litigation.after-review.pending', 4, '', '尚未审结', 'Not yet concluded', '件'],
  ['litigation.after-review', 4, '', '总计', 'Lawsuits after reconsideration', '件'],
] as const satisfies readonly Row[]
