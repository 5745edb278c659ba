/** A stretch of a text, from its first letter up to but without `to`. */
export type Span = { from: number; to: number }

const n = '[0-9０-９]'
const list = '[、,，和及或至到~～—–-]'
/** Words that make a five-digit number of a telephone line a count: 12345件. */
const counted = '[余多万亿件条次个人户份项篇元批场宗起期家类种名部册本例]'

/** Numbers that name or date something and count nothing. */
const patterns: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['an address on the web', /(?:https?:\/\/|www\.)[\w./?=&%#:~+-]+|(?<![\w.-])[\w.-]+@[\w-]+(?:\.[\w-]+)+/g],
  ['the title of a document', /《[^》]*》/g],
  // “40证合一、一照一码” is a name; a longer quotation may hold a sentence with its figures.
  ['a short name in quotation marks', /“[^“”]{0,12}”|"[^"]{0,12}"|「[^」]{0,12}」/g],
  ['a document’s number', /[〔[［（(【]\s*\d{4}\s*[〕\]］）)】]\s*\d+\s*号?/g],
  [
    'years',
    new RegExp(`(?:19|20)\\d{2}\\s*(?:${list}\\s*(?:19|20)?\\d{2}\\s*)?(?:年度?|版|(?=[-/.]\\d{1,2}[-/.]\\d))`, 'g'),
  ],
  ['a date in digits', /(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}/g],
  [
    'months and days',
    /\d{1,2}\s*(?:[-—–~～至、]\s*\d{1,2}\s*)?月(?:份|底|初|末|中旬|上旬|下旬)?(?:\s*\d{1,2}\s*(?:[-—–~～至、]\s*\d{1,2}\s*)?日)?/g,
  ],
  ['a day after another, or of every month', /(?<=[至到—–~～-]|每月)\s*\d{1,2}日/g],
  ['a time of day', /\d{1,2}[:：]\d{2}|\d{1,2}时(?:\d{1,2}分)?|\d{1,2}点(?:半|\d{1,2}分)/g],
  ['hours of service', /\d\s*[×xX*╳]\s*\d{1,2}\s*(?:小时)?|24\s*小时/g],
  [
    'an ordinal',
    new RegExp(`第\\s*[（(]?${n}+(?:\\s*${list}\\s*第?${n}+)*[）)]?[批期届次条款项号届名位季章节轮]?`, 'g'),
  ],
  ['a rank', /前\s*\d+\s*(?:名|位|强)?/g],
  ['the number of a house or a document', /(?<!\d)\d+\s*(?:号(?:楼|院|文|窗口)?|楼|室|层|幢|单元)/g],
  [
    'a telephone number',
    /(?:\d{3,4}\s*[-—－–]\s*|[（(]\d{3,4}[）)]\s*)\d{7,8}(?:\s*[-—–转]\s*\d+)?|(?<!\d)1[3-9]\d{9}(?!\d)/g,
  ],
  [
    'a number to call',
    new RegExp(`(?:电话|传真|热线|手机|号码)(?:[：:]|为)?\\s*\\d[\\d、-]{5,}\\d(?!\\s*${counted})`, 'g'),
  ],
  ['a postcode', /(?:邮编|邮政编码)[：:为]?\s*\d{6}/g],
  [
    'a service line',
    new RegExp(
      `(?<!\\d)(?:12\\d{3}|9[56]\\d{3})(?!\\d|\\.\\d|\\s*${counted})|(?<!\\d)(?:110|119|120|122)(?=热线|电话|平台)`,
      'g',
    ),
  ],
  ['the number of an item', /(?<=^|[。；;：:\s])\d{1,2}\s*[.．、](?!\d)|[（(]\s*\d{1,2}\s*[）)]|[①-⑳]/gm],
  ['sums that are names', /(?<![\dA-Za-z])[\dA-Za-z]+(?:\s*[+＋]\s*[\dA-Za-z]+)+|(?<!\d)\d+\s*[∶:：]\s*\d+/g],
  [
    'numbers with Latin letters',
    /(?<![A-Za-z])[A-Za-z]+[-.]?\d[\d.]*|(?<![\d.])\d+(?:\.\d+)?\s*(?!(?:km|kg|[KMGTP]B|m[²³]?)(?![A-Za-z]))[A-Za-z]+/g,
  ],
  ['an edition', /(?<![\d.])\d+(?:\.\d+)?\s*(?:版|时代)/g],
  ['an age or an era', /(?<!\d)\d+\s*(?:世纪|年代|周岁|岁|后(?=[，。、的干青年]))/g],
]

/** Where a text has numbers that are no quantities. */
export const noQuantities = (text: string): Span[] =>
  patterns.flatMap(([, pattern]) =>
    [...text.matchAll(pattern)].map((m) => ({ from: m.index, to: m.index + m[0].length })),
  )
