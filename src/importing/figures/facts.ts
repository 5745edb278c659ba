import { bare, type Setting } from './clauses'
import type { Found } from './numbers'
import { isShare } from './units'

/** A quantity many reports state that stands in no table: under one id in each of them. */
type Fact = {
  id: string
  /** The clause, as phrases see it. */
  words: RegExp
  /** What the sentence, or the one above, must speak of; in the hotline's of the hotline. */
  near?: RegExp
  unit: RegExp
  /** What a reader is told that it counts, where the clause does not say it well. */
  label?: string
}

const hotline = /12345|(?:政府|政务|政务服务|便民|市长|州长|县长)热线/
const things = /^(件|次|条|个|人次|宗|起|单|通)/
const accounts = /^(个|家|名|种)$/
const account = /政务新媒体|新媒体/
const items = /^条/
const disclosing = '(?:主动)?(?:公开|发布)(?:各类)?(?:政府|政务)?(?:信息)?'

/** In the order they are asked; the form's own rows come before them. */
const facts: readonly Fact[] = [
  {
    id: 'hotline.calls',
    words:
      /(?:12345|热线).*(?:受理|接听|接到|接收|收到|接待|来电)|^(?:受理|接听|接到|接收|收到|接待)(?:群众|市民|各类|企业|公众)*(?:来电|诉求|电话|工单|咨询|话务)|来电$/,
    near: hotline,
    unit: things,
    label: '热线受理来电',
  },
  {
    id: 'hotline.on-the-spot',
    words: /(?:现场|当场|直接|即时|在线)(?:答复|解答|回复|办结|办理|处理)$/,
    near: hotline,
    unit: things,
  },
  {
    id: 'hotline.passed-on',
    words: /^(?:转办|交办|派发|转派|派单|转交办理|转交)(?:工单|事项|[^，]{0,4}(?:单位|部门|地方)[^，]{0,4})?$/,
    near: hotline,
    unit: things,
    label: '热线转办',
  },
  { id: 'hotline.completed', words: /^(?:已)?办结(?:工单|事项)?$/, near: hotline, unit: things, label: '热线办结' },
  {
    id: 'hotline.open',
    words: /^(?:正)?(?:在办|在办理|办理中)(?:工单|事项)?$/,
    near: hotline,
    unit: things,
    label: '热线在办',
  },
  { id: 'hotline.completion-rate', words: /^(?:按时|按期)?办结率$/, near: hotline, unit: /^%$/, label: '热线办结率' },
  { id: 'hotline.satisfaction', words: /满意[率度]$/, near: hotline, unit: /^%$/ },

  {
    id: 'accounts.total',
    words: /^(?:开设|开通|建有|运营|现有)?(?:备案)?(?:的)?(?:政务新媒体|新媒体)(?:账号|平台)?$/,
    unit: accounts,
  },
  {
    id: 'accounts.wechat',
    words: /^(?:开设|开通)?(?:政务)?微信(?:公众号|公众账号|公众平台|账号)?$/,
    near: account,
    unit: accounts,
  },
  { id: 'accounts.weibo', words: /^(?:开设|开通)?(?:政务)?微博(?:账号)?$/, near: account, unit: accounts },
  {
    id: 'accounts.app',
    words: /^(?:政务|移动|手机)?(?:APP|客户端|移动客户端)(?:客户端)?$/i,
    near: account,
    unit: accounts,
  },
  { id: 'accounts.other', words: /^其他(?:政务)?(?:新媒体)?(?:账号|平台)?$/, near: account, unit: accounts },

  {
    id: 'staff.total',
    words: /^(?:落实|配备|配有|明确)?(?:专、?兼职|专（兼）职|从事(?:政府信息|政务)公开)(?:工作)?人员$/,
    unit: /^[人名]$/,
  },
  { id: 'staff.full-time', words: /^(?:落实|配备|配有|明确)?专职(?:工作)?人员?$/, near: /公开/, unit: /^[人名]$/ },
  { id: 'staff.part-time', words: /^(?:落实|配备|配有|明确)?兼职(?:工作)?人员?$/, near: /公开/, unit: /^[人名]$/ },

  {
    id: 'disclosed.total',
    words: /^(?:通过(?:各类|各种|多种|不同)[^，]{0,8})?(?:向社会)?主动(?:公开|发布)(?:各类)?(?:政府)?信息$/,
    unit: items,
  },
  {
    id: 'channels.website',
    words: new RegExp(`^(?:通过)?(?:各级|各类|市|县)?(?:政府|政府门户|门户)网站${disclosing}$`),
    unit: items,
  },
  {
    id: 'channels.wechat',
    words: new RegExp(`^(?:通过)?(?:政务|政府)?微信(?:公众号|平台)?${disclosing}$`),
    unit: items,
  },
  { id: 'channels.weibo', words: new RegExp(`^(?:通过)?(?:政务|政府)?微博${disclosing}$`), unit: items },
  { id: 'channels.new-media', words: new RegExp(`^(?:通过)?(?:政务)?新媒体(?:平台)?${disclosing}$`), unit: items },
  {
    id: 'channels.gazette',
    words: new RegExp(`^(?:通过)?政府公报(?:刊登|刊发|${disclosing})(?:政府)?(?:信息|文件)?$`),
    unit: items,
  },
  { id: 'channels.other', words: new RegExp(`^(?:通过)?其他(?:方式|形式|渠道|途径)${disclosing}$`), unit: items },
]

/** The known fact a number states, if any. */
export function factOf(found: Found, setting: Setting): Pick<Fact, 'id' | 'label'> | null {
  const words = bare(setting.clause)
  if (!words || (setting.depth > 0 && !isShare(found.unit))) return null
  const context = `${setting.above}${setting.before}${setting.clause}`
  // Another line, or what was asked of the office itself, is not the hotline's.
  const elsewhere = /依?申请/.test(setting.before + setting.clause) || /“?96128”?|12369|12315/.test(setting.clause)
  return (
    facts.find(
      ({ id, words: pattern, near, unit }) =>
        unit.test(found.unit) &&
        pattern.test(words) &&
        (!near || near.test(context)) &&
        !(id.startsWith('hotline.') && elsewhere),
    ) ?? null
  )
}
