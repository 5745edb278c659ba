import { gap, type Interval, inPercent, meets, ratio } from '../../report/interval'
import { opened } from './clauses'
import type { AmountOf, Division } from './partitions'
import { type Sentence, type Spoken, unreadNumber } from './sentences'
import { isShare, isTime, plainUnit } from './units'

/** A share or a rate, what it is of, and of which whole. */
export type Shared = { share: Spoken; part: Spoken; whole: Spoken }

/** 占65.7%, 占比65.7%, 占全部申请的65.7%: of what is said in between, if it is. */
const partIs = /^[，,（(]?\s*(?:约)?占(?:到|了|比)?(.*?)的?(?:比例|比重|比)?(?:为|达|达到|是)?$/
const ofAll = /^(?:全部|总数|总量|总体|其|总|(?:全部|全年|总)?(?:申请|办件|信息)?(?:总数|总量|总件数))$/
/** 网上申报率达78.17%: the rate of what. Rates of growth and of contentment are no shares of what was counted. */
const rate = /([^，。；：、（()]{2,12})率(?:为|达到?|是|：)?$/
const noShare = /增长|增幅|上升|下降|同比|环比|满意|合格|知晓|提速|覆盖|准确|正确|点击|及时|平均/

/** In hundredths: a share further from what its numbers make it is taken for one of something else. */
const nearBy = 2

/**
 * The shares of a sentence whose part and whole it states too: 占65.7% behind the part of a whole, and a rate behind
 * what it is the rate of.
 * @param divisions what the sentence divides into what
 */
export function sharesIn(sentence: Sentence, divisions: readonly Division[], amountOf: AmountOf): Shared[] {
  const { numbers } = sentence
  return numbers.flatMap((share, i): Shared[] => {
    if (share.labelled.unit !== '%' || share.odd || share.gap.includes(unreadNumber)) return []
    const said = partIs.exec(share.gap)
    const part = numbers[i - 1]
    if (said) return part && isCount(part) ? ofPart(share, part, said[1] ?? '', i) : []
    return ofRate(share, i)
  })

  function ofPart(share: Spoken, part: Spoken, of: string, i: number): Shared[] {
    const divided = divisions.filter((d) => d.parts.includes(part)).map((d) => d.whole)
    const [only] = divided
    if (only && new Set(divided.map((w) => w.id)).size === 1 && (of === '' || ofAll.test(of)))
      return [{ share, part, whole: only }]
    const others = before(i - 1).filter((n) => sameUnit(n, part) && n.labelled.role === 'whole')
    return firstOf(others.map((whole) => ({ share, part, whole })).filter((s) => apart(s, amountOf) === 0))
  }

  function ofRate(share: Spoken, i: number): Shared[] {
    const said = opened(rate.exec(share.gap)?.[1] ?? '')
    if (said.length < 2 || noShare.test(said)) return []
    const parts = before(i).filter((n) => n.labelled.label.includes(said))
    const all = parts.flatMap((part) => {
      const at = numbers.indexOf(part)
      const wholes = before(at).filter((n) => sameUnit(n, part) && !parts.includes(n) && n.value > 0)
      return wholes.map((whole) => ({ share, part, whole }))
    })
    const right = all.filter((s) => apart(s, amountOf) === 0)
    // One part and one whole can be meant: that they do not make the rate is worth a look, if they come near.
    const likely = all.length === 1 ? all.filter((s) => apart(s, amountOf) <= nearBy) : []
    return firstOf([...right, ...likely])
  }

  /** The counts before a number, the nearest first. */
  function before(i: number): Spoken[] {
    return numbers
      .slice(Math.max(0, i - 12), i)
      .filter(isCount)
      .reverse()
  }
}

/** In hundredths, how far a share is from what its part and whole make it; 0: it is that. Infinite: nobody can tell. */
function apart({ share, part, whole }: Shared, amountOf: AmountOf): number {
  const [said, some, all] = [share, part, whole].map(amountOf) as (Interval | null)[]
  if (!said || !some || !all?.low.gt(0)) return Number.POSITIVE_INFINITY
  const computed = inPercent(ratio(some, all))
  return meets(said, computed) ? 0 : Math.max(gap(said, computed).valueOf(), Number.MIN_VALUE)
}

const isCount = (n: Spoken) =>
  n.labelled.role !== 'change' && !n.odd && !isShare(n.labelled.unit) && !isTime(n.labelled.unit)
const sameUnit = (a: Spoken, b: Spoken) => plainUnit(a.labelled.unit) === plainUnit(b.labelled.unit)
const firstOf = <T>(all: readonly T[]): T[] => all.slice(0, 1)
