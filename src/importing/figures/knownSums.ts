import { exactly, meets, only, sumOf } from '../../report/interval'
import type { Report, Term } from '../../report/schema'
import { zhOf } from '../../report/zhOf'
import { type AmountOf, isNear } from './partitions'
import type { Sentence, Spoken } from './sentences'
import { plainUnit } from './units'

type Sum = Extract<Report['checks'][number], { kind: 'sum' }>
type Share = Extract<Report['checks'][number], { kind: 'share' }>

/** Facts that make up another wherever a paragraph states them. */
type KnownSum = {
  id: string
  whole: string
  parts: readonly string[]
  /** How many of the parts it takes; without it all of them. */
  least?: number
  once?: true
}

const sums: readonly KnownSum[] = [
  { id: 'hotline.calls', whole: 'hotline.calls', parts: ['hotline.on-the-spot', 'hotline.passed-on'] },
  { id: 'hotline.passed-on', whole: 'hotline.passed-on', parts: ['hotline.completed', 'hotline.open'] },
  { id: 'staff.text', whole: 'staff.total', parts: ['staff.full-time', 'staff.part-time'] },
  {
    id: 'requests.channels',
    whole: 'requests.received',
    parts: ['requests.in-person', 'requests.fax', 'requests.online', 'requests.letter'],
    least: 2,
  },
  {
    id: 'channels.text',
    whole: 'disclosed.total',
    parts: ['channels.gazette', 'channels.website', 'channels.weibo', 'channels.wechat', 'channels.other'],
    least: 3,
    once: true,
  },
]

/** The known sums of one passage: they hold, or miss by little, so that a slip is likelier than another meaning. */
export function knownSums(sentences: readonly Sentence[], amountOf: AmountOf): Sum[] {
  const stated = statedIn(sentences)
  return sums.flatMap(({ id, whole, parts: all, least = all.length, once }): Sum[] => {
    const of = stated.get(whole)
    const parts = all.flatMap((part) => stated.get(part) ?? [])
    const amount = of && amountOf(of)
    const amounts = parts.flatMap((part) => amountOf(part) ?? [])
    if (!amount || parts.length < least || amounts.length < parts.length) return []
    const sum = sumOf(amounts)
    // What is counted once in the whole may add up to more than it.
    if (!isNear(amount, sum) && !(once && sum.low.gte(amount.low))) return []
    return [{ id, kind: 'sum', whole, parts: parts.map((p) => p.id), ...(once ? { once } : {}) }]
  })
}

/** The share of calls that are completed: of those passed on, or of all where a paragraph passes none on. */
export function hotlineRate(sentences: readonly Sentence[], amountOf: AmountOf): Share[] {
  const stated = statedIn(sentences)
  const [rate, completed] = ['hotline.completion-rate', 'hotline.completed'].map((id) => stated.get(id))
  const passedOn = stated.get('hotline.passed-on')
  const whole = passedOn ?? stated.get('hotline.calls')
  if (!rate || !completed || !whole || ![rate, completed, whole].every((n) => amountOf(n))) return []
  // 按时办结率 is of those completed in time; more completed than were passed on are completed of all calls.
  if (/按[时期]/.test(rate.gap) || completed.value > whole.value) return []
  return [{ id: 'hotline.completion-rate', kind: 'share', share: rate.id, part: completed.id, whole: whole.id }]
}

/** What a paragraph on requests calls 办结率: of all received, those that the form’s table has as concluded. */
export function requestsRate(
  sentences: readonly Sentence[],
  amountOf: AmountOf,
  statistics: Report['statistics'],
): Share[] {
  const whole = statedIn(sentences).get('requests.received')
  const concluded = statistics['requests.concluded']
  if (!whole || typeof concluded !== 'number' || !amountOf(whole) || !(whole.value > 0)) return []
  const rate = sentences
    .filter((s) => s.numbers.some((n) => n.id.startsWith('requests.')))
    .flatMap((s) => s.numbers)
    .find((n) => n.labelled.unit === '%' && !n.odd && /^[，,；;、]?(?:申请)?办结率(?:为|达到?|是)?$/.test(n.gap))
  return rate
    ? [
        {
          id: 'requests.concluded-rate',
          kind: 'share',
          share: rate.id,
          part: 'table:requests.concluded',
          whole: whole.id,
        },
      ]
    : []
}

/** What sentences count that the form of 2019 has in two rows. */
const overRows: readonly { words: RegExp; name: string; rows: readonly string[] }[] = [
  { words: /行政诉讼(?:案件)?$/, name: 'lawsuits', rows: ['litigation.direct', 'litigation.after-review'] },
  {
    words: /(?:收办|受理|办理|收到).*申请(?:案件)?$/,
    name: 'handled',
    rows: ['requests.new', 'requests.carried-over'],
  },
]

/** A number that no row of the form has, and two of its rows come to. Others that two rows do not make mean something else. */
export function sumsOfRows(
  sentences: readonly Sentence[],
  amountOf: AmountOf,
  figures: Report['figures'],
  numberOf: (code: string) => number | null,
): Sum[] {
  const numbers = sentences.flatMap((s) => s.numbers)
  return overRows.flatMap(({ words, name, rows }): Sum[] => {
    const values = rows.map(numberOf)
    if (!values.every((n) => n !== null)) return []
    const sum = sumOf(values.map((n) => only(exactly(n))))
    const stated = numbers.find((n) => {
      const amount = amountOf(n)
      const figure = figures[n.id]
      if (!amount || !figure || figure.indicator !== undefined || !n.exact) return false
      const counts = plainUnit(n.labelled.unit) === '件' && words.test(zhOf(figure.label))
      return counts && amount.low.gt(0) && meets(amount, sum)
    })
    return stated
      ? [{ id: `${name}.${stated.id}`, kind: 'sum', whole: stated.id, parts: rows.map((r): Term => `table:${r}`) }]
      : []
  })
}

/** The first mention of each figure in some sentences. */
function statedIn(sentences: readonly Sentence[]): Map<string, Spoken> {
  const stated = new Map<string, Spoken>()
  for (const { numbers } of sentences) for (const n of numbers) if (!stated.has(n.id)) stated.set(n.id, n)
  return stated
}
