import { nameOfComparable } from '../../../language/comparables'
import { comparedCharts } from '../../../language/comparedCharts'
import { inLang, unitIn } from '../../../language/text'
import type { Lang } from '../../../language/words'
import type { Comparable } from '../../../report/compare/series'
import { nameOfWhole } from '../../../report/compare/shares'
import type { Group } from '../kinds/rankedRow'
import type { ChartModel } from '../model'
import { colour } from '../palette'
import { framed, sourcesOf } from './frame'
import { type Compared, markOf, namesOf } from './sides'
import { byPlace, withoutWhole } from './yearsModel'

const ownColour = colour('c-main')

/**
 * One quantity in several places, the largest first: of each place its latest report. Places that count otherwise are
 * ranked apart. null: fewer than two of them state it, or have its share.
 */
export function rankedModel(of: Compared, row: Comparable, lang: Lang): ChartModel | null {
  const { reports, own, measure } = of
  const say = comparedCharts[lang]
  const places = byPlace(reports, own)
  const latest = places.flatMap((all) => all.at(-1) ?? [])
  const kept = latest.flatMap((i) => reports[i] ?? [])
  const names = namesOf(kept, lang)
  const mine = places.find((all) => all.some((i) => reports[i]?.id === own))?.at(-1)
  const marks = latest.flatMap((i, n) => {
    const mark = markOf(row, i, of, names[n] ?? '', i === mine ? ownColour : colour('c-other'), lang)
    return mark ? [{ mark, basis: row.points[i]?.basis ?? '' }] : []
  })
  if (marks.length < 2) return null
  const ranked = marks.toSorted((a, b) => b.mark.value - a.mark.value)
  const missing = latest.flatMap((i) => (row.points[i] === null ? (reports[i] ?? []) : []))
  const bases = [...new Set(marks.map(({ basis }) => basis))].sort()
  const groups = bases.map(
    (basis): Group => ({
      name: bases.length > 1 ? (say.bases[basis] ?? basis) : '',
      marks: ranked.flatMap((one) => (one.basis === basis ? one.mark.id : [])),
    }),
  )
  const years = new Set(kept.map(({ year }) => year))
  const whole = nameOfWhole(row)
  const model: ChartModel = framed(
    of,
    {
      id: 'compare-places',
      kind: 'ranked',
      title: say.ranked(nameOfComparable(row, lang)),
      unit: measure === 'share' ? '%' : unitIn(row.unit, lang),
      marks: groups.flatMap((group) => ranked.flatMap(({ mark }) => (group.marks.includes(mark.id) ? mark : []))),
      options: { own: ranked.find(({ mark }) => mark.colour === ownColour)?.mark.id, groups },
      notes: [
        kept.length < reports.length ? say.latest : '',
        years.size > 1 ? say.yearsApart : '',
        measure === 'share' && whole ? say.ofWhole(inLang(whole, lang)) : '',
        bases.length > 1 && row.broken ? say.unlike(row.broken[lang]) : '',
        missing.length ? say.missing(sourcesOf(missing, lang)) : '',
        withoutWhole(of, row, lang),
      ],
      link: { indicator: row.id, measure },
    },
    lang,
    (other) => rankedModel(of, row, other) ?? model,
  )
  return model
}
