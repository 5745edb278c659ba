import type { Indicator } from '../../src/report/forms/form'
import { diceOf } from './dice'

/**
 * How a government prints the form. `standard`: its own names, whole, only the punctuation differs. `stray`: short
 * and changed names, numbers with separators or full-width digits, blanks as strokes.
 */
export type Wording = { seed: number; words: 'standard' | 'stray' }

/** Names that are met in place of the form's, the row being the same. */
const otherNames: Record<string, readonly string[]> = {
  'outcomes.other.not-corrected': ['逾期不补正', '申请人无正当理由逾期不补正'],
  'outcomes.other.unpaid': ['逾期不缴费', '申请人逾期未按收费通知要求缴纳费用'],
  'requests.new': ['本年新收申请数量', '本年新收政府信息公开申请数'],
  'requests.carried-over': ['上年结转申请数量', '上年结转政府信息公开申请数'],
  'requests.carried-forward': ['结转下年继续办理', '结转下年度继续办理数'],
  normative: ['规范性文件'],
  outcomes: ['合计'],
  'outcomes.refused.other-law': ['其他法律、行政法规禁止公开', '其他法律法规禁止公开'],
  'outcomes.unable.to-create': ['没有现成信息需另行制作'],
  'channels.gazette': ['政府公报公开信息数'],
  'channels.website': ['政府网站公开信息数'],
  'requests.received': ['收到申请总数', '收到申请件数'],
  'review.upheld': ['维持具体行政行为', '结果维持'],
  'replies.granted': ['同意公开数', '同意公开答复'],
  fees: ['依申请公开收取的费用'],
  'staff.full-time': ['专职工作人员数'],
  'bodies.funding': ['政府信息公开专项经费'],
}

/** The unit in brackets that some print in the head of a column. */
const remark = /[（(][^（）()]*[）)]$/

/** `1.`, `（1）`, `⑴` … */
const circled = (n: number) => String.fromCodePoint(0x2474 + n - 1)
const fullWidth = (digits: string) => digits.replace(/\d/g, (d) => String.fromCodePoint(0xff10 + Number(d)))

export function wordingOf({ seed, words }: Wording) {
  const dice = diceOf(seed)
  const stray = words === 'stray'
  const halfBrackets = dice.chance('half brackets', stray ? 0.3 : 0.15)
  const quotes = dice.pick('quotes', stray ? ['“”', '""', '「」', '', '‘’'] : ['“”', '“”', '""'])
  const grounds = dice.pick('grounds', stray ? ['.', '、', '．', '（）', '⑴', ' '] : ['.', '.', '．', '、'])
  const heads = dice.pick('heads', stray ? ['、', '、', '.', '． '] : ['、'])

  /** Brackets and quotation marks as this document has them. */
  const marked = (text: string) => {
    const quoted = text.replaceAll('“', quotes[0] ?? '').replaceAll('”', quotes[1] ?? '')
    return halfBrackets ? quoted.replaceAll('（', '(').replaceAll('）', ')') : quoted
  }

  const numbered = (number: string): string => {
    const ground = /^(\d+)\.$/.exec(number)?.[1]
    if (ground === undefined) return number.endsWith('、') ? number.slice(0, -1) + heads : number
    if (grounds === '（）') return `（${ground}）`
    return grounds === '⑴' ? circled(Number(ground)) : ground + grounds.trimEnd()
  }

  /** A row's name without its number. */
  const name = ({ code, zh }: Indicator): string => {
    if (!stray) return marked(zh)
    const others = otherNames[code]
    if (others && dice.chance(`other name ${code}`, 0.6)) return marked(dice.pick(`which ${code}`, others))
    return marked(dice.chance(`remark ${code}`, 0.5) ? zh.replace(remark, '') : zh)
  }

  /** A row as it stands in the table: number, 其中：, name. */
  const label = (row: Indicator): string => {
    const space = grounds === ' ' || dice.chance('space after number', 0.2) ? ' ' : ''
    const before = row.number === '' ? '' : marked(numbered(row.number)) + (/\d/.test(row.number) ? space : '')
    return before + (row.ofWhich ? (stray && dice.chance('half colon', 0.4) ? '其中:' : '其中：') : '') + name(row)
  }

  const blank = dice.pick('blank', ['', '', '/', '—', '-', '－', '——'])
  const separator = dice.pick('separator', stray ? ['', '', '', ',', '，'] : [''])
  const wide = stray && dice.chance('full-width digits', 0.15)

  /** A cell's number. */
  const number = (value: number | null): string => {
    if (value === null) return blank
    const [whole = '', decimals] = String(value).split('.')
    const grouped = separator === '' ? whole : whole.replace(/\B(?=(\d{3})+$)/g, separator)
    const printed = decimals === undefined ? grouped : `${grouped}.${decimals}`
    return wide ? fullWidth(printed) : printed
  }

  const minus = dice.pick('minus', stray ? ['-', '－', '−', '减'] : ['-'])
  const plus = dice.pick('plus', stray ? ['', '+', '增'] : ['', '+'])

  /** What was added less what was removed. */
  const signed = (value: number | null): string => {
    if (value === null || value === 0) return number(value)
    return (value < 0 ? minus : plus) + number(Math.abs(value))
  }

  return { stray, dice, name, label, number, signed, marked }
}

/** The words of one document: made once, asked for every row. */
export type Words = ReturnType<typeof wordingOf>
