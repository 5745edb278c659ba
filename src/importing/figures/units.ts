/** Units of several letters, longer ones before their beginnings. */
const long = [
  '个百分点 百分点 个工作日 工作日 个月 个小时 小时 分钟 周年 个季度 季度',
  '人次 批次 场次 条次 件次 篇次 户次 家次 班次 车次 台次 期次 项次 人日',
  '平方公里 平方千米 平方米 立方米 公顷 公里 千米 千克 公斤 千瓦时 千瓦 毫米 厘米',
  '美元 欧元 字节 大类 小类 大项 小项 大块 标段 词条 字段',
]
/** What is counted, where it is counted without a measure word: 10县市, 20部门. */
const places = [
  '县（市、区） 县（市） 县市区 县市 县区 市县 市区 区县 乡镇 镇街 镇乡 街道 社区',
  '部门 单位 机构 学校 企业 领域 方面 环节 渠道 栏目 专栏 平台 网站',
]
const words = (lines: readonly string[]) => lines.join(' ').split(' ')
const single =
  '条件次篇个人场期项份户类家起宗部册本名位天日年例张所站台套届轮支单笔批处辆间座栋亩吨元米块面幅首根枚组队课讲班遍回趟种样倍成分字秒周句段级节集卷幕部码栏县区镇乡村校对双帖问'

const han = '\\u4e00-\\u9fff'
/** 件（次）, 篇（条）, 人(次). */
const either = `(?:\\s?[（(](?:${single.replace(/./g, '$&|')}人次|批次|件次|条次)[）)])?`
/** 个 of 个人 and 个性, 人 of 人大 and such begin another word. */
const notWord: Readonly<Record<string, string>> = {
  个: '人|性|体',
  人: '大代|民|员|才|工|口',
  名: '单|称|录',
  位: '于|置',
  家: '庭|长|属',
  部: '分|委|长|级',
  处: '理|罚|置|于|长',
  项: '目',
  类: '型|别',
  级: '以|别|领',
  区: '级|长|委|政|域',
  县: '级|长|委|政|域',
  镇: '级|长|政',
  乡: '级|村|土',
  村: '民|务|级',
  年: '来|内|度|初|底|末|代',
  成: '为|立|功|果|效|都',
  分: '别|为|布|类',
  节: '约|能|日',
  条: '件|例',
  单: '位|独',
  面: '对|向|积|临',
  对: '于|外|应|接',
  问: '题',
  本: '地|级|机|年',
  场: '所|地',
  日: '常',
  天: '津',
}
const guarded = [...single].map((one) => (notWord[one] ? `${one}(?!${notWord[one]})` : one)).join('|')

/** A unit right behind a number. Money keeps its multiple, 万元, so that 467.1万元 is 467.1. */
export const known = new RegExp(
  `^(?:%|％|‰|km|kg|[KMGTP]B|m[²³]|㎡|(?:${words(long).join('|')}|${words(places).join('|')}|${guarded})${either})`,
)

/** Whether a unit of money has the multiple in it. */
export const ofMoney = /^(元|美元|欧元)/

/** Letters that begin no unit. */
const particles = '的和与及等为至到或以在是了之后前中内上下余多又且并即则而均都共有占比'
/** One or two letters and then a mark: a unit nobody listed, 12馆。 */
export const unlisted = new RegExp(`^(?![${particles}])[${han}]{1,2}(?=[，。；、：！？）),;]|$)`)
/** Some noun follows; 350万+次 has more than a number before it. */
export const noun = new RegExp(`^[+＋]?(?![${particles}年月日号])[${han}]{1,2}`)

/** Units that measure a share or a change: what they count is never a row of a form. */
export const isShare = (unit: string): boolean => /^(%|‰|个?百分点|倍|成)$/.test(unit)
/** Units of time: 20个工作日 is a term, no count of what was done. */
export const isTime = (unit: string): boolean =>
  /^(天|日|年|周|秒|分钟|小时|个小时|个月|个?工作日|周年|个?季度)$/.test(unit)

/** 件（次） and 件, 名 and 人, 家 and 个 count the same. */
export const plainUnit = (unit: string): string =>
  unit
    .replace(/（.*）/, '')
    .replace(/^[名位]$/, '人')
    .replace(/^家$/, '个')
/** Units in which what was done is counted, one case in one of them and the next in another: 条, 件, 次. */
export const isCase = (unit: string): boolean => /^[条件次篇个起宗单]$/.test(plainUnit(unit))
