import type { Span } from './noQuantities'

/** What a clause begins with and does not count: when, whose, and that it is a sum. */
const openers = [
  '其中|同时|另外?|此外|目前|现有|现已|已经?|并(?![联网购])|还(?!款)|均(?!衡)|将|先后|分别|陆续|其余|其他的',
  '(?:总|累|合|统)计|总共|一共|共计?(?![享同建青产识振])|全部',
  '(?:截至|截止|到|至|自|从)?(?:19|20)\\d{2}年度?(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:底|末|初|至今|以来|间|期间|内|下半年(?:起)?)?',
  '(?:截至|截止|到|至)?\\d{1,2}月(?:\\d{1,2}日|底)?|截至目前|截至年底',
  '(?:今|本|当|全|上半|下半)年(?:度|内|来|以来)?|年内|年度',
  '对(?=[全我本各])|本(?:单位|部门|机关|行政机关|街道)',
  '[全我本](?:州|市|县|省|区|乡|镇|系统|局|委|办|厅|校|院|旗|盟)(?:范围内?|域)?',
  '各级(?:各部门|政府|部门|机关|行政机关|党委)?|各(?:级|地|县市区?|县区|部门|单位)|行政机关|政府系统|及其',
  '[一二三四五六七八九十]是|（[一二三四五六七八九十]+）|\\([一二三四五六七八九十]+\\)|第[一二三四五六七八九十]，|\\d{1,2}[.．、]',
  // 及时率, 和谐, 与会人员 begin a word of their own.
  '[、，：:；;\\s]|[和及与或](?![时格谐会许者])',
]
const opener = new RegExp(`^(?:${openers.join('|')})`)
/** What stands between a name and its number. */
const closer = /(?:[有为是达至的了：:、\s]|共|共计|合计|总计|分别|平均|达到|高达|(?<![人户])[均都])$/

/** A clause without what it begins with, or without what leads over to the number. */
export const opened = (clause: string): string => stripped(clause, opener)

/** The words that say what is counted, as phrases look at them. */
export const bare = (clause: string): string => stripped(opened(clause), closer)

/** A clause that names a part, 其中2018年发布, whose beginning is what tells the part. */
export const partOf = (clause: string): string => stripped(stripped(clause, /^(?:其中|[，、：:；;\s])/), closer)

/** Where nothing stands before a number, the words behind it: 其中2件为上年结转. '' where something does. */
export const behind = ({ clause, after }: Pick<Setting, 'clause' | 'after'>): string =>
  bare(clause) === '' && /其中|有$/.test(clause)
    ? stripped(/^[^，。；：、（(]{0,30}/.exec(after)?.[0] ?? '', /^(?:[为是系]|属于?(?!于)|已)/)
    : ''

function stripped(text: string, end: RegExp): string {
  for (let rest = text; ; ) {
    const cut = rest.replace(end, '')
    if (cut === rest) return rest
    rest = cut
  }
}

/** How deep in brackets the end of a sentence's beginning stands. */
const depthAt = (begun: string): number => {
  let depth = 0
  for (const letter of begun) {
    if ('（('.includes(letter)) depth++
    else if ('）)'.includes(letter)) depth = Math.max(0, depth - 1)
  }
  return depth
}

/** Where a number stands in its text. */
export type Setting = {
  /** The words before the number, since the last mark or number; what stands in brackets right before it is left out. */
  clause: string
  /** The sentence up to the clause, and the words behind the number, to the sentence's end. */
  before: string
  after: string
  /** The whole sentence before this one, '' at the beginning. */
  above: string
  /** How deep in brackets. */
  depth: number
}

const clauseEnds = /[，。；：！？,;:!?\n（(]/
const sentenceEnds = /[。！？!?\n]/
const endsSentence = (letter: string | undefined) => letter !== undefined && '。！？!?\n'.includes(letter)

/** In letters: a sentence that began longer ago is no sentence, but a document without marks. */
const farthest = 800

/** @param floor where the number before this one ends */
export function settingOf(text: string, { from, to }: Span, floor: number): Setting {
  const named = bracketBehind(text, from, floor)
  const start = clauseStart(text, named, floor)
  const first = Math.max(sentenceStart(text, from), from - farthest)
  const rest = text.slice(to, to + farthest)
  return {
    clause: text.slice(start, named),
    before: text.slice(Math.min(first, start), start),
    after: rest.slice(0, sentenceEnds.exec(rest)?.index ?? rest.length),
    above: text.slice(sentenceStart(text, Math.max(0, first - 1)), first),
    depth: depthAt(text.slice(first, from)),
  }
}

function sentenceStart(text: string, at: number): number {
  let first = at
  while (first > 0 && at - first <= farthest && !endsSentence(text[first - 1])) first--
  return first
}

/** Where the clause that ends at `end` begins; what stands in brackets inside it is a part of it. */
function clauseStart(text: string, end: number, floor: number): number {
  let start = end
  while (start > floor && !clauseEnds.test(text.charAt(start - 1))) {
    const skipped = bracketBehind(text, start, floor)
    start = skipped === start ? start - 1 : skipped
  }
  return start
}

/** Where the words before a number end, brackets right before it left out: 其他处理（含撤回申请）469件. */
function bracketBehind(text: string, from: number, floor: number): number {
  if (!/[）)]/.test(text.charAt(from - 1))) return from
  let depth = 0
  for (let i = from - 1; i >= floor; i--) {
    if (/[）)]/.test(text.charAt(i))) depth++
    if (/[（(]/.test(text.charAt(i)) && --depth === 0) return i > floor ? i : from
    if (endsSentence(text[i])) return from
  }
  return from
}
