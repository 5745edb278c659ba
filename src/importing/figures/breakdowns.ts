import type { ChartEntry, Report } from '../../report/schema'
import { zhOf } from '../../report/zhOf'
import type { Mention } from './mention'

/** A chart without its section. */
type Drawn = Omit<ChartEntry, 'section'>

/**
 * Every whole whose parts a text names (其中, or in brackets) and that they add up to: that they do shows that they are
 * its parts. Not what one of `shown` draws already.
 */
export function breakdowns(
  figures: Report['figures'],
  mentions: readonly Mention[],
  shown: readonly Pick<ChartEntry, 'figures' | 'total'>[],
): Drawn[] {
  const drawn: Drawn[] = []
  for (const [at, whole] of mentions.entries()) {
    const figure = figures[whole.id]
    if (!figure || whole.labelled.role !== 'whole' || !whole.exact) continue
    if (shown.some((chart) => chart.total === whole.id)) continue
    for (const parts of groups(whole, mentions.slice(at + 1))) {
      if (shown.some((chart) => parts.filter((p) => chart.figures.includes(p.id)).length > 1)) continue
      const before = drawn.filter((chart) => chart.total === whole.id)
      if (before.some((chart) => chart.figures.some((id) => parts.some((p) => p.id === id)))) continue
      const said = zhOf(figure.label)
      drawn.push({
        id: `breakdown.${whole.id}${before.length ? `.${before.length + 1}` : ''}`,
        topics: [],
        kind: 'parts',
        title: { zh: `“${said}”由哪些部分组成？`, en: `What makes up “${said}”?` },
        figures: parts.map((p) => p.id),
        total: whole.id,
        unit: figure.unit,
        labels: Object.fromEntries(parts.map((p) => [p.id, p.labelled.name])),
      })
    }
  }
  return drawn
}

/** The parts that follow a whole in its passage, cut where they add up to it: a text may divide it in several ways. */
function groups(whole: Mention, behind: readonly Mention[]): Mention[][] {
  const found: Mention[][] = []
  let group: Mention[] = []
  let sum = 0
  for (const mention of behind) {
    if (mention.passage !== whole.passage) break
    if (mention.labelled.unit !== whole.labelled.unit || mention.labelled.role === 'change') continue
    if (mention.labelled.role === 'whole' || !mention.exact) break
    // What stands in brackets and what stands outside divide it in different ways.
    if (group[0] && group[0].labelled.depth !== mention.labelled.depth) break
    group.push(mention)
    sum += mention.value
    if (sum > whole.value) break
    if (sum < whole.value) continue
    if (group.length > 1 && new Set(group.map((m) => m.id)).size === group.length) found.push(group)
    group = []
    sum = 0
  }
  return found
}
