import type { Code2014 } from '../../report/forms/rows2014'
import { disputed, information, made, phrases, request } from './phrase'

/** 政务微博公开1.9万余条, 政务微信发布信息4.7万余条: how one channel is spoken of. */
const channel = (name: string) => `(通过)?(各类|各级)?${name}(主动)?(公开|发布|刊登|刊发)${information}`

/** How sentences state the rows of the form of 2014. What stands in the table of 2019 too is in phrases2019.ts. */
export const phrases2014 = phrases<Code2014>([
  {
    code: 'disclosed.total',
    certain: `(通过(各类|各种|多种|不同)[^，]{0,8})?(向社会)?主动(公开|发布)(各类)?(政府)?信息(公开)?`,
  },
  { code: 'disclosed.normative', certain: '主动公开(行政)?规范性文件' },
  { code: 'normative.made', certain: `${made}(行政)?规范性文件` },
  {
    code: 'channels.gazette',
    certain: channel('(《[^》]*公报》|政府公报)'),
    similar: `.*公报》?共?(公开|刊登|刊发).*信息`,
  },
  { code: 'channels.website', certain: channel('(政府|政府门户|门户)网站'), similar: '.*网站(公开|发布).*信息' },
  { code: 'channels.weibo', certain: channel('(政务|政府)?微博(账号|平台)?'), similar: '.*微博.*(公开|发布).*' },
  {
    code: 'channels.wechat',
    certain: channel('(政务|政府)?微信(公众号|公众平台|平台)?'),
    similar: '.*微信.*(公开|发布).*',
  },
  {
    code: 'channels.other',
    certain: channel('其他(方式|形式|渠道|途径)'),
    similar: `.*等(其他)?(方式|形式|渠道|途径)(公开|发布)${information}`,
  },
  { code: 'responses.concerns', similar: '回应(公众|社会)?(关注|关切)?的?热点.*' },
  {
    code: 'responses.press-conferences',
    ofAll: '(参加或)?(召开|举办|举行)(政府)?新闻发布会',
    similar: '.*新闻发布会',
  },
  { code: 'responses.press-conferences.lead', certain: '主要(负责同志|领导)参加(政府)?新闻发布会' },
  { code: 'responses.interviews', ofAll: '(开展|举办|组织)?政府网站在线访谈', similar: '.*在线访谈(活动)?' },
  { code: 'responses.interviews.lead', certain: '主要(负责同志|领导)参加(政府网站)?在线访谈' },
  {
    code: 'responses.interpretations',
    ofAll: '(公开|发布)?政策解读(稿件|材料|信息|文章)?',
    similar: '.*解读(稿件|材料|信息|文章|产品)?',
  },
  { code: 'responses.weibo-wechat', certain: '微博微信回应(事件)?' },
  { code: 'responses.other', certain: '(通过)?其他方式回应(事件)?' },

  {
    code: 'requests.received',
    certain: `(收到|受理|接到|接收|接受)(各类)?${request}`,
    similar: `.*(收到|受理|接到|接收).*${request}`,
  },
  { code: 'requests.in-person', certain: '(当面|现场)(提出|提交)?申请' },
  { code: 'requests.fax', certain: '(通过)?传真(提出|提交)?申请' },
  { code: 'requests.online', certain: '(通过)?(网络|网上|互联网|在线)(平台)?(提出|提交)?申请' },
  { code: 'requests.letter', certain: '(通过)?(信函|邮寄|信件)(方式)?(提出|提交)?申请' },
  { code: 'requests.concluded', near: /申请/, similar: `(申请)?(办结|办理)(${request})?` },
  { code: 'requests.on-time', near: /申请/, certain: '(申请)?按(时|期)(办结|答复)' },
  { code: 'requests.extended', near: /申请/, certain: '(经(申请人)?同意)?(后)?延(期|长期限)(办结|答复)' },
  { code: 'replies', near: /申请/, similar: `(作出)?(申请)?答复(${request})?` },
  { code: 'replies.already-public', near: /申请/, certain: '属于(已)?主动公开(的)?(范围)?' },
  { code: 'replies.granted', near: /申请/, certain: '(同意|予以)公开(答复)?' },
  { code: 'replies.partly-granted', near: /申请/, certain: '(同意|予以)?部分公开(答复)?' },
  { code: 'replies.refused', near: /申请/, certain: '不(同意|予)公开(答复)?' },
  { code: 'replies.refused.state-secret', near: /公开/, certain: '涉及国家秘密' },
  { code: 'replies.refused.trade-secret', near: /公开/, certain: '涉及商业秘密' },
  { code: 'replies.refused.privacy', near: /公开/, certain: '涉及个人隐私' },
  {
    code: 'replies.not-this-body',
    near: /申请/,
    certain: '不属于本?(行政)?(机关|单位|部门)(公开|掌握|职责|职权)?(范围)?',
  },
  { code: 'replies.does-not-exist', near: /申请/, certain: '(申请(的)?)?(政府)?信息不存在' },
  { code: 'replies.to-amend', near: /申请/, certain: '告知(申请人)?(作出)?(更改、?补充|补正|补充更正)(申请)?' },
  { code: 'replies.other-ways', near: /申请/, certain: '告知(申请人)?(通过)?其他(途径|渠道)(办理|获取)?' },

  { code: 'complaints', similar: `${disputed}(相关)?(举报|投诉|举报投诉|投诉举报)(案件)?` },
  { code: 'litigation', certain: `${disputed}行政诉讼(案件)?`, similar: '.*行政诉讼(案件)?' },
  { code: 'fees', similar: '.*收取.*费用?' },
  {
    code: 'bodies.offices',
    certain: '(成立|设立|设置|建立|设有)?(政府信息公开|政务公开|政府信息与政务公开)(工作)?专门(工作)?机构',
  },
  {
    code: 'bodies.reading-points',
    certain: '(设置|设立|设有|建立)?(政府)?信息公开(公共)?查阅(点|场所)',
    ofAll: '.*(设置|设立|设有)(政府)?信息公开(公共)?查阅(点|场所)',
    similar: '.*查阅(点|场所)',
  },
  { code: 'staff.total', certain: '(落实|配备|配有|明确)?(专(、|（)?兼(）)?职|从事政府信息公开)(工作)?人员' },
  { code: 'staff.full-time', certain: '(落实|配备|配有|明确)?专职(工作)?人员' },
  { code: 'staff.part-time', certain: '(落实|配备|配有|明确)?兼职(工作)?人员' },
  { code: 'bodies.funding', similar: '.*专项经费' },
  { code: 'activity.meetings', similar: '.*(政府信息公开|政务公开).*会议?' },
  {
    code: 'activity.trainings',
    ofAll: '(组织|举办|开展)(各类)?(政府信息公开|政务公开|政府信息与政务公开)(工作)?(业务|专题)?培训(班|会)?',
    similar: '.*培训(班|会|活动)?',
  },
  { code: 'activity.trainees', ofAll: '(接受)?培训(人员|干部)?', similar: '.*培训(人员|人次|干部)?' },
])
