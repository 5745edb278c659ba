import type { AmountOf } from './partitions'
import { type Sentence, type Spoken, unreadNumber } from './sentences'
import { isShare, isTime, plainUnit } from './units'

/** A growth in percent, the number that grew, and what it was a year before. */
export type Changed = { change: Spoken; now: Spoken; before: Spoken }

const grown = /(?:增长|增加|上升|提高|提升)(?:率|幅度|幅|了)?(?:为|达到?|至|约)?[：:]?$/
/** Words that make a number last year's, and what may stand around them. */
const lastYear = /去年(?:度)?|上一?年(?:度)?(?!度?(?:结转|转))/
const leads =
  /^[，,、（(；]*(?:比|较|与|同|相较于?|相比|而)?(?:于)?(?:同期|全年)?(?:全[市州县省区])?(?:的|为|是|有|共|数|数量|总数|总量|收到|受理|(?:政府)?信息公开|申请|案件)*$/

/**
 * The growths of a sentence that states both years' numbers: 收到120件，比上年的100件增长20%. A fall is left out: it is
 * printed without its sign.
 * @param year the report's, where it is known
 */
export function changesIn({ numbers }: Sentence, amountOf: AmountOf, year: number | null): Changed[] {
  return numbers.flatMap((change, i): Changed[] => {
    if (change.labelled.unit !== '%' || change.odd || !grown.test(change.gap)) return []
    const counts = numbers.slice(Math.max(0, i - 4), i).filter(isCount)
    const earlier = counts.filter((n) => isEarlier(n, year))
    const current = counts.filter((n) => !isEarlier(n, year))
    const [before] = earlier
    const [now] = current
    if (!before || !now || earlier.length + current.length !== 2) return []
    if (plainUnit(before.labelled.unit) !== plainUnit(now.labelled.unit)) return []
    return [change, now, before].every((n) => amountOf(n) !== null && !n.gap.includes(unreadNumber))
      ? [{ change, now, before }]
      : []
  })
}

/** Whether a number is said to be last year's, and of the same thing. */
function isEarlier({ gap }: Spoken, year: number | null): boolean {
  const named =
    lastYear.exec(gap)?.[0] ?? (year === null ? undefined : new RegExp(`${year - 1}年(?:度)?`).exec(gap)?.[0])
  return named !== undefined && leads.test(gap.replace(named, ''))
}

const isCount = (n: Spoken) => n.labelled.role !== 'change' && !isShare(n.labelled.unit) && !isTime(n.labelled.unit)
