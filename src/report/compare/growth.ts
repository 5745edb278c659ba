import { statedFor } from '../checks/stated'
import { mention } from '../mention'
import { figureOfRow } from '../quantity'
import type { Figure, Report, Term } from '../schema'
import { textsIn } from '../texts'
import { zhOf } from '../zhOf'
import { comparables } from './series'

/** A growth a report states of one of its numbers. `before`: what it says the number was the year before, if it does. */
type Growth = { change: string; now: string; before: string | null }

/** A growth, the number that grew, and where the report of the year before states that number. */
export type GrowthOverLast = Growth & { last: string }

/** The growths a report states of what the report of the year before states, too: each can be computed again. */
export function growthsOver(report: Report, last: Report): GrowthOverLast[] {
  const growths = growthsOf(report)
  if (!growths.length) return []
  const rows = comparables([last, report])
  return growths.flatMap((growth): GrowthOverLast[] => {
    const id = idOf(report, growth.now)
    const [was, is] = rows.find(({ points }) => points[1]?.ids.length === 1 && points[1].ids[0] === id)?.points ?? []
    const [there, ...others] = was?.ids ?? []
    if (!was || was.basis !== is?.basis || there === undefined || others.length > 0) return []
    const term = was.from === 'table' ? `table:${last.figures[there]?.indicator ?? there}` : there
    return statedFor(last, term) ? [{ ...growth, last: term }] : []
  })
}

/** Those the report's own checks name, then those its sentences state of the number right before them. */
function growthsOf(report: Report): Growth[] {
  const found = new Map<string, Growth>()
  for (const check of report.checks)
    if (check.kind === 'change') {
      const { change, now, before } = check as { change: Term; now: Term; before: Term }
      if (typeof change === 'string' && typeof now === 'string')
        found.set(change, { change, now, before: typeof before === 'string' ? before : null })
    }
  for (const growth of report.sections.flatMap(({ blocks }) => blocks).flatMap((block) => inBlock(report, block)))
    if (!found.has(growth.change)) found.set(growth.change, growth)
  return [...found.values()]
}

const inBlock = (report: Report, block: Parameters<typeof textsIn>[0]): Growth[] =>
  textsIn(block).flatMap(({ text }) => inSentences(report, zhOf(text)))

/** Words between a number and the growth of that number; what else stands there may be about something else. */
const grew =
  /^[，,、（(]?(?:数量|总量|总数)?(?:[比较与](?:上|去)一?年(?:度|同期)?(?:相比)?|同比)(?:(增长|增加|上升|提高|提升)|(?:下降|减少|降低))(?:了|率为)?$/

/** `收到[239件](a)，比上年增长[6.7%](b)` -> a grew by b. */
function inSentences(report: Report, text: string): Growth[] {
  const all = [...text.matchAll(mention)]
  return all.flatMap((second, i): Growth[] => {
    const first = all[i - 1]
    if (!first) return []
    const words = grew.exec(text.slice(first.index + first[0].length, second.index))
    const [now = '', change = ''] = [first[2], second[2]]
    const figure = report.figures[change]
    if (!words || !figure || !isPercent(figure) || isPercent(report.figures[now])) return []
    // A fall is recorded below zero; one that is not cannot be told from a slip of whoever recorded it.
    return words[1] === undefined && figure.value > 0 ? [] : [{ change, now, before: null }]
  })
}

const isPercent = (figure: Pick<Figure, 'unit'> | undefined): boolean =>
  figure !== undefined && zhOf(figure.unit) === '%'

/** Under which id a term is a point of a comparison. */
const idOf = (report: Report, term: string): string => {
  const row = /^table:([^@]+)$/.exec(term)?.[1] ?? report.figures[term]?.indicator
  return row === undefined ? term : figureOfRow(report, row)
}
