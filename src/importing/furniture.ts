import type { Block } from './blocks'
import { tidy } from './words'

/** What a web page says about an article, item by item: when, from where, how often it was read, what can be done with it. */
const items = [
  /(发布|公开|更新|成文|生成|发文|信息)?(日期|时间)\s*[：:]/g,
  /\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?/g,
  /\d{1,2}:\d{2}(:\d{2})?/g,
  /(浏览|点击|阅读|访问)(次数|量|数)?\s*[：:]?\s*[[【(（]?\s*\d*\s*[\]】)）]?\s*次?/g,
  /[【[]?\s*字体?大?小?\s*[：:]?\s*[【[]?\s*((默认|特大|超大|大|中|小)[\s|]*)+[】\]]?/g,
  /(信息|文章)?(来源|稿源|作者|编辑|责任编辑|发布机构|发布单位|公开机构|供稿|索引号|信息分类|主题分类|公文种类|文号|发文字号|主题词|体裁|有效性|公开方式|公开范围)\s*[：:]\s*[^\s|｜。]{0,30}/g,
  /(我要|立即)?(打印|关闭|收藏|留言|纠错|下载|返回顶部|返回)(本页|此页|窗口|全文|网页)?|分享到?[：:]?|(微信|新浪微博|微博|QQ空间)|保护视力色|朗读/g,
]
/** Words that only a page's menu has by themselves. */
const menu =
  /^(网站)?首页$|^无障碍(浏览|阅读)?$|^(繁体|简体|繁體|English)(中文|版)?$|^(长者|老年|关怀)(模式|版|助手)$|^(登录|注册|网站地图|设为首页|加入收藏)$/i

/** 发布时间：2020-01-16 来源：办公厅 浏览次数：88 字体：【大 中 小】. A day by itself may be the report's own. */
function isInfo(text: string): boolean {
  if (/^[（(]?\d{4}\s*年[^年]*日[）)]?$/.test(text)) return false
  const rest = items.reduce((left, item) => left.replace(item, ' '), text)
  return rest !== text && /^[\s|｜/\\【】[\]()（）·•:：-]*$/.test(rest)
}

/** 首页 > 政务公开 > 年报, 首页 | 政务公开, 您的位置：首页. */
export function isMenu(text: string): boolean {
  if (/^(您|你)?(现在|当前|目前)?的?(所在|当前)?的?位置\s*(是|在)?\s*[：:]/.test(text)) return true
  if (/\S\s*[>›»＞]\s*\S/.test(text)) return true
  const parts = text.split(/[\s|｜]+/).filter(Boolean)
  return parts.some((part) => menu.test(part)) && parts.every((part) => [...part].length <= 14)
}

/** What a page has below an article: where to go on, who made the site, what can be downloaded. */
const below = [
  /^[【[]?(上|下)一(篇|条)[】\]]?\s*[：:]?/,
  /^扫(一扫|码|描)|^(用|打开)?微信扫/,
  /^[【[(（]?\s*(责任)?编辑\s*[：:]/,
  /^(附件|附)\s*\d{0,2}\s*(下载)?\s*[：:]?$/,
  /\.(docx?|pdf|xlsx?|wps|ofd|zip|rar)\s*([（(][^（()）]*[）)])?$/i,
  /网站标识码|ICP备|公网安备|版权所有|建议使用.{0,20}(浏览器|分辨率|浏览)|Copyright/i,
  /^(主办|承办|协办|技术支持|网站维护)(单位)?\s*[：:]/,
  /^(联系)?地址\s*[：:].*(邮编|邮政编码|电话)/,
  /^(相关|热门|推荐)(链接|阅读|文档|文件|文章|稿件|新闻|信息|附件)\s*[：:]?$/,
]

/** Whether a whole line is none of the report but of the page it stands on. A sentence never is. */
export function isFurniture(line: string, where: 'above' | 'below'): boolean {
  const text = tidy(line)
  if (/[。！？；]/.test(text)) return false
  return isInfo(text) || isMenu(text) || (where === 'below' && below.some((pattern) => pattern.test(text)))
}

const textOf = (block: Block) => (block.kind === 'table' ? '' : block.text)
/** A printed line as long as this is part of a sentence, in characters; a shorter one may be, below such a line. */
const running = 30

/** What stands above a report without the page's own lines; from its first sentence on all is kept. */
export function withoutHead<B extends Block>(blocks: readonly B[]): B[] {
  const isText = (block: B) =>
    /。/.test(textOf(block)) ||
    (block.kind === 'line' && block.text.length > running && !isFurniture(block.text, 'above'))
  const first = blocks.findIndex(isText)
  const end = first < 0 ? blocks.length : first
  return blocks.filter((block, i) => i >= end || block.kind === 'table' || !isFurniture(block.text, 'above'))
}

/** The end of a report without the page's own lines; up to its last sentence all is kept. */
export function withoutFoot<B extends Block>(blocks: readonly B[]): B[] {
  const last = blocks.findLastIndex((block) => /。/.test(textOf(block)))
  return blocks.filter((block, i) => i <= last || block.kind === 'table' || !isFurniture(block.text, 'below'))
}
