import type { Report } from '../report/schema'

/** What parts of a report are about, told by their words; the four every report is read for come first. */
const known: readonly { id: string; title: { zh: string; en: string }; words: RegExp }[] = [
  {
    id: 'channels',
    title: { zh: '主动公开', en: 'Active disclosure' },
    words: /主动公开|公开渠道|公开平台|公开载体|政府公报|公开政府信息.{0,12}[条件]/,
  },
  { id: 'requests', title: { zh: '依申请公开', en: 'Disclosure on request' }, words: /依申请|公开申请|申请公开/ },
  { id: 'hotline', title: { zh: '12345热线', en: '12345 hotline' }, words: /12345|热线/ },
  {
    id: 'staffing',
    title: { zh: '机构、人员与培训', en: 'Organisation, staff and training' },
    words: /专职|兼职|机构设置|工作机构|领导小组|队伍|培训|工作人员/,
  },
  { id: 'websites', title: { zh: '政府网站', en: 'Government websites' }, words: /政府网站|门户网站/ },
  { id: 'new-media', title: { zh: '政务新媒体', en: 'New media' }, words: /新媒体|微博|微信|客户端/ },
  {
    id: 'interpretation',
    title: { zh: '政策解读与回应', en: 'Interpretation and responses' },
    words: /解读|回应|新闻发布会|在线访谈/,
  },
  {
    id: 'disputes',
    title: { zh: '复议与诉讼', en: 'Reconsideration and litigation' },
    words: /行政复议|行政诉讼|举报/,
  },
  {
    id: 'problems',
    title: { zh: '存在问题', en: 'Problems' },
    words: /存在.{0,8}(问题|不足)|问题与不足|有待(加强|提高)|不够/,
  },
  { id: 'plans', title: { zh: '下步打算', en: 'Plans' }, words: /下一步|下步|改进(措施|情况)|工作打算|计划安排/ },
]

/** Ids of the topics a text speaks of. */
export const topicsIn = (text: string): string[] => known.filter(({ words }) => words.test(text)).map(({ id }) => id)

/** The topics of a report, in their order on the page: those anything in it is about. */
export const topicsOf = (used: ReadonlySet<string>): Report['topics'] =>
  known.filter(({ id }) => used.has(id)).map(({ id, title }) => ({ id, title }))
