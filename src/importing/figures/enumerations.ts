import { type Sentence, type Spoken, unreadNumber } from './sentences'
import { isShare, isTime, plainUnit } from './units'

/** A whole and the numbers that a sentence names as its parts. */
export type Enumeration = {
  whole: Spoken
  /** In one unit, the whole's, in the order of the sentence. */
  parts: readonly Spoken[]
  /** Everything counted in the list, in whatever unit. */
  counted: readonly Spoken[]
  /** Nothing says that other parts are left out: no number that was not read, no 等, 其余 or 主要. */
  closed: boolean
  /** The first part follows right behind the whole, the only number that can be meant. */
  direct: boolean
  /** Said with 其中 or in brackets: parts of it at least, if not all. */
  among: boolean
}

/** The list is over: a sentence's next point, or another sum. */
const over =
  /其中|[一二三四五六七八九十]是|^[，；;、）)]*\s*(?:全[年市州县省区]|共(?![享同青建])|累计|总计|合计|另外?|此外|同时|还)/
/** Of another year, which is no part of this one. */
const otherYear = /去年|前年|往年|同期|上一?年(?!度?(?:结转|转))/
const openEnded = /主要|包括|包含|例如|重点|不含|其余|剩余|余下|未列/
/** Of longer lists, and of wholes longer ago, a reader could not tell either. */
const longest = 60
const respectively = /分别(?:为|是|有|达到?)?[：:]?$/

/** What a sentence divides into parts: 其中 and 分别为 and what follows, or brackets behind a number. */
export function enumerationsIn({ numbers, tail }: Sentence): Enumeration[] {
  return numbers.flatMap((first, i): Enumeration[] => {
    const before = numbers[i - 1]
    if (!before) return []
    const inBrackets = /^\s*[（(]/.test(first.gap) && first.labelled.depth > before.labelled.depth
    const shared = respectively.test(first.gap)
    if (!inBrackets && !shared && !first.gap.includes('其中')) return []
    const depth = first.labelled.depth
    let end = i + 1
    for (; end < Math.min(numbers.length, i + longest); end++) {
      const { gap } = numbers[end] as Spoken
      if (shared ? !/^[、，和及与]+$/.test(gap) : over.test(gap)) break
      // A bracket of its own, 甲（…）乙（…）, is another list.
      if (depth > 0 && closes(gap)) break
    }
    const list = numbers.slice(i, end).filter((n) => n.labelled.depth === depth)
    const gaps = [...list.map((n) => n.gap), numbers[end]?.gap ?? tail]
    const behind = gaps.at(-1) ?? ''
    const closed =
      !gaps.some((gap, at) => gap.includes(unreadNumber) && (at < gaps.length - 1 || !inBrackets)) &&
      !gaps.slice(0, -1).some((gap) => openEnded.test(gap) || otherYear.test(gap) || /[（(]\s*含/.test(gap)) &&
      !list.some((n) => n.odd) &&
      !/^等|^[^。]{0,6}(?:其余|其他|剩余|余下)/.test(behind)
    const counted = list.filter((n) => n.labelled.role !== 'change' && isCount(n) && !otherYear.test(n.gap))
    const wholes = inBrackets ? [before] : numbers.slice(Math.max(0, i - longest), i)
    return unitsIn(counted).flatMap((unit): Enumeration[] => {
      const parts = counted.filter((n) => plainUnit(n.labelled.unit) === unit)
      const rivals = wholes.filter(
        (n) => isWhole(n) && plainUnit(n.labelled.unit) === unit && n.labelled.depth <= depth,
      )
      const whole = rivals.at(-1)
      if (!whole || !parts.length) return []
      return [{ whole, parts, counted, closed, direct: rivals.length === 1 && whole === before, among: !shared }]
    })
  })
}

/** Whether brackets end in these words that did not begin there. */
const closes = (gap: string) => /[）)]/.test(gap.replace(/[（(][^（()）]*[）)]/g, ''))
const isCount = ({ labelled, odd }: Spoken) => !odd && !isShare(labelled.unit) && !isTime(labelled.unit)
const isWhole = (n: Spoken) => n.labelled.role !== 'change' && isCount(n) && n.value > 0
const unitsIn = (all: readonly Spoken[]) => [...new Set(all.map((n) => plainUnit(n.labelled.unit)))]
