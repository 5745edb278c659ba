import type { Code2019 } from '../../report/forms/rows2019'
import type { Code2019First } from '../../report/forms/rows2019first'
import { disputed, made, phrases, request } from './phrase'

const year = '(19|20)\\d{2}年'

/** How sentences state the rows of both editions of the form of 2019. */
export const phrases2019 = phrases<Code2019 | Code2019First>([
  { code: 'regulations.made', similar: `${made}.*规章` },
  { code: 'normative.made', similar: `${made}(行政)?规范性文件` },
  { code: 'normative.repealed', similar: '废止(行政)?规范性文件' },
  { code: 'normative.in-force', similar: '.*现行有效.*(行政)?规范性文件' },
  { code: 'licences.decided', similar: '(作出)?行政许可(处理)?(决定)?' },
  { code: 'penalties.decided', similar: '(作出)?行政处罚(处理)?(决定)?' },
  { code: 'coercion.decided', similar: '(作出)?行政强制(处理)?(决定)?' },
  { code: 'charges', similar: '行政事业性收费(金额)?' },

  {
    code: 'requests.new',
    certain: `新(增|收|收到|接收|受理)${request}`,
    similar: `(收到|受理|接到|接收)(各类)?${request}`,
  },
  {
    code: 'requests.carried-over',
    certain: `(上(一)?年(度)?|去年|${year}(度)?)(结转|转入|转来)(至)?(本年|今年)?(度)?(办理|继续办理)?(的)?(${request})?`,
  },
  { code: 'outcomes.granted', certain: '予以公开(答复)?', similar: '同意公开(答复)?' },
  { code: 'outcomes.partly-granted', certain: '(予以)?部分公开(答复)?', similar: '同意部分公开(答复)?' },
  { code: 'outcomes.refused', certain: '不予公开(答复)?' },
  { code: 'outcomes.unable', certain: '(信息)?无法提供' },
  { code: 'outcomes.not-processed', certain: '不予处理' },
  { code: 'outcomes.other', certain: '(作出?|做出?|予以)?其他处理', similar: '其他' },
  { code: 'outcomes', similar: `(办结|答复|办理|处理)(${request})?` },
  {
    code: 'requests.carried-forward',
    certain: `(结转|转)(至|到|入)?(下(一)?年(度)?|次年|明年|${year}(度)?)(继续)?(办理|处理)?(的)?(${request})?`,
  },
  {
    code: 'review',
    certain: `${disputed}行政复议(案件|申请)?`,
    similar: '.*行政复议(案件|申请)?',
  },
  { code: 'review.upheld', near: /行政复议/, similar: '(结果)?维持' },
  { code: 'review.corrected', near: /行政复议/, similar: '(结果)?(被)?(依法)?纠(正|错)' },
  { code: 'review.other', near: /行政复议/, similar: '其他(结果)' },
  { code: 'review.pending', near: /行政复议/, similar: '尚未审结' },
  { code: 'litigation.direct', certain: '未经复议直接起诉的?(案件|行政诉讼)?' },
  { code: 'litigation.after-review', certain: '(经)?复议后起诉的?(案件|行政诉讼)?' },
])
