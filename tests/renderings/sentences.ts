import fc from 'fast-check'

/**
 * Sentences as these reports are made of, full of numbers that are no rows of a table: years, numbers of documents,
 * telephone lines, shares, and some that do state a row. Each ends with its stop.
 */
const templates: readonly string[] = [
  '{year}年，我市坚持以公开为常态、不公开为例外，不断拓宽公开渠道、提升公开实效。',
  '全年通过各类渠道主动公开政府信息{n}条，其中政府网站公开{万}万余条，政务微信公开{n}条，政务微博公开{n}条。',
  '“12345”政务服务便民热线受理群众来电{n}件，其中当场答复{n}件，转办{n}件，办结{n}件，办结率为{share}%。',
  '接听“96128”专线电话{n}次，政府网站回应群众在线提问{n}余件。',
  '共收到政府信息公开申请{n}件，同比增长{share}%，其中当面申请{n}件，占{share}%；网络申请{n}件，占{share}%；信函申请{n}件。',
  '在答复中，予以公开{n}件、部分公开{n}件、不予公开{n}件、无法提供{n}件、不予处理{n}件、其他处理{n}件。',
  '因政府信息公开引发的行政复议{n}件，行政诉讼{n}件，均已依法办理。',
  '印发《关于进一步做好政务公开工作的通知》（政办发〔{year}〕{n}号），明确牵头单位和完成时限。',
  '全州成立政务公开专门机构{n}个，落实专兼职人员{n}人，其中专职人员{n}人，兼职人员{n}人。',
  '举办政务公开培训班{n}期，接受培训{n}人次，有效提升了业务能力和水平。',
  '召开新闻发布会{n}场，发布政策解读稿件{n}篇，开展在线访谈{n}期。',
  '政府网站总访问量达{万}万人次，开设政务新媒体{n}个。',
  '制发规范性文件{n}件，废止{n}件，清理后现行有效{n}件。',
  '收取信息处理费{n}元，收费标准均符合《政府信息公开信息处理费管理办法》规定。',
  '一是公开的深度和广度还不够；二是少数单位办理依申请公开不够规范；三是解读形式较为单一。',
  '下一步，将加强队伍建设，完善“线上+线下”公开平台，推动“互联网+政务服务”，让数据多跑路、群众少跑腿。',
  '认真落实第31次常务会议精神，实行“五公开”，按照“先审后发”“一事一审”的原则严格审查。',
  '按时办结{n}件，经申请人同意延期办结{n}件，办结率100%；对政府信息依申请公开过程中发生的成本费用，均未收费。',
  '如对本报告有疑问，请与办公室联系（电话：0527-84359876，邮编：223800）。',
  '本单位无其他需要报告的事项。',
  '全年作出行政许可{n}件，行政处罚{n}件，行政强制{n}件，行政事业性收费{万}万元。',
  '本年新收政府信息公开申请数量{n}件，上年结转政府信息公开申请数量{n}件，结转下年度继续办理{n}件。',
  '收到申请数{n}件，申请办结数{n}件，其中按时办结数{n}件，延期办结数{n}件。',
]

const topics = ['组织领导', '主动公开', '依申请公开', '平台建设', '监督保障', '政策解读', '回应关切', '队伍建设']

const number = fc.oneof(fc.nat(12), fc.nat(999), fc.nat(99_999)).map(String)
const tenThousands = fc.integer({ min: 11, max: 999 }).map((n) => (n / 10).toFixed(1))
const share = fc.integer({ min: 1, max: 999 }).map((n) => (n / 10).toFixed(1))

/** One sentence with its numbers filled in. */
const sentence = (year: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...templates),
      fc.array(number, { minLength: 8, maxLength: 8 }),
      fc.array(tenThousands, { minLength: 2, maxLength: 2 }),
      fc.array(share, { minLength: 3, maxLength: 3 }),
    )
    .map(([template, n, w, s]) => {
      const of: Record<string, string[]> = { n: [...n], 万: [...w], share: [...s], year: [String(year)] }
      return template.replace(/\{(.*?)\}/g, (_, slot: string) => of[slot]?.shift() ?? String(year))
    })

/** A paragraph of one to seven sentences. */
export const paragraph = (year: number): fc.Arbitrary<string> =>
  fc.array(sentence(year), { minLength: 1, maxLength: 7 }).map((all) => all.join(''))

/** A few words that head a part of a section: 加强组织领导. */
export const heading: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('加强', '推进', '强化', '做好', '抓实'), fc.constantFrom(...topics))
  .map((words) => words.join(''))
