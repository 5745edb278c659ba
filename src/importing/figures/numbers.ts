import type { Printed } from '../../report/figure'
import { hanMultiple, readPrinted } from '../../report/printed'
import { noQuantities, type Span } from './noQuantities'
import { isShare, known, noun, ofMoney, unlisted } from './units'

/** A quantity as a sentence prints it. */
export type Found = Span & {
  /** `17.8万余条`, with its unit. */
  text: string
  /** In `unit`. */
  value: number
  unit: string
  printed: Printed
  /** Its unit is none that is known, or numbers stand before it that may belong to it. */
  odd: boolean
}

/** Numbers with a unit that are no single number: 20-30件, 约300条. */
type Unread = Span & { text: string }

const digit = '[0-9０-９]'
const whole = `(?:${digit}{1,3}(?:,${digit}{3})+(?!${digit})|${digit}+)`
const number = `${whole}(?:[.．]${digit}+)?`
const more = `([余多](?=\\s?${hanMultiple}))?\\s?(${hanMultiple})?\\s?([余多](?!媒体))?\\s?`
const amount = new RegExp(
  `(?<!${digit}|${digit}[.．])(百分之\\s?)?(?:(?<=[为是达率：:（(])[-−])?${number}\\s?${more}`,
  'g',
)
/** 20-30件, 3件至5件. */
const range = new RegExp(
  `(?<!${digit}|[.．])${number}\\s?${more}[^\\s\\d，。；、（）]{0,2}[-—–~～至到]\\s?${number}\\s?${more}`,
  'g',
)
/** 12、30和45件: whose the 45 are is not certain. */
const listBehind = new RegExp(`${digit}\\s*[、，和及]\\s*$`)
/** 1，234条 and 3,5件: commas of a sentence, or of thousands. */
const brokenBehind = new RegExp(`${number}[,，]$`)

/** What leaves open how many: it is shown with the number. */
const vagueBefore = /(?:将近|近|大约|约|超过|超|突破|不足|至少|达不到)$/
const vagueAfter = /^(?:左右|上下|以上|以下)/

/** What a text counts, in order, and the numbers with a unit that cannot be read for certain. */
export function numbersIn(text: string): { found: Found[]; unread: Unread[] } {
  const names = noQuantities(text)
  const free = (span: Span) => !names.some((name) => span.from < name.to && name.from < span.to)
  const ranges = [...text.matchAll(range)].flatMap((m): Unread[] => {
    const end = m.index + m[0].length
    const unit = unitAt(text, end)
    const span = { from: m.index, to: unit ? unit.to : end }
    return unit && free(span) ? [{ ...span, text: text.slice(span.from, span.to) }] : []
  })
  const found: Found[] = []
  const unread: Unread[] = [...ranges]
  for (const match of text.matchAll(amount)) {
    const from = match.index
    const end = from + match[0].length
    if (!free({ from, to: from + match[0].trimEnd().length }) || ranges.some((r) => r.from <= from && from < r.to))
      continue
    const unit = unitAt(text, end, match[3], match[1] !== undefined)
    if (unit) {
      const span = { from, to: from + text.slice(from, unit.to).trimEnd().length }
      const read = foundAt(text, span, unit)
      if (read) found.push(read)
      else unread.push(unreadAt(text, span))
    } else {
      const what = noun.exec(text.slice(end))?.[0]
      if (what) unread.push({ from, to: end + what.length, text: match[0].trimEnd() + what })
    }
  }
  return { found, unread: unread.sort((a, b) => a.from - b.from) }
}

/** The number at a place with its unit; null: it is none that is certain. */
function foundAt(text: string, { from, to }: Span, unit: Unit): Found | null {
  const printed = text.slice(from, to)
  const before = text.slice(0, from)
  const broken = brokenBehind.exec(before.slice(-8))?.[0] ?? ''
  if (broken.endsWith(',') || (broken && new RegExp(`^${digit}{3}(?!${digit})`).test(printed))) return null
  const read = readPrinted(printed, unit.name, aroundIn(text, from, to))
  if (!read) return null
  const { value, over, step, short } = read
  return {
    ...{ from, to, text: printed, value, unit: unit.name },
    printed: over ? { as: 'over', step } : short || isShare(unit.name) ? { as: 'rounded', step } : { as: 'exact' },
    odd: unit.odd || listBehind.test(before.slice(-8)),
  }
}

/** A number that is not read, with the words that make it no certain one. */
function unreadAt(text: string, { from, to }: Span): Unread {
  const before = text.slice(Math.max(0, from - 8), from)
  const vague = vagueBefore.exec(before)?.[0] ?? brokenBehind.exec(before)?.[0] ?? ''
  return { from, to, text: vague + text.slice(from, to) + (vagueAfter.exec(text.slice(to))?.[0] ?? '') }
}

type Unit = { name: string; to: number; odd: boolean }

/** The unit behind a number that ends at `end`; null: none. `multiple`: 万 or 亿 printed with the number. */
function unitAt(text: string, end: number, multiple = '', percent = false): Unit | null {
  if (percent) return { name: '%', to: end, odd: false }
  const rest = text.slice(end)
  const listed = known.exec(rest)?.[0]
  if (listed) {
    const name = listed.replace(/\s/g, '').replace('％', '%')
    return { name: (ofMoney.test(name) ? multiple : '') + name, to: end + listed.length, odd: false }
  }
  const other = unlisted.exec(rest)?.[0]
  return other ? { name: other, to: end + other.length, odd: true } : null
}

/** The words right before and after, as far as the next mark: what the checks of a report look at. */
const aroundIn = (text: string, from: number, to: number) => ({
  before: /[^，。；、：,;:.)]*$/.exec(text.slice(Math.max(0, from - 12), from))?.[0] ?? '',
  after: /^[^，。；、：,;:.[]*/.exec(text.slice(to, to + 6))?.[0] ?? '',
})
