import { differenceIn, pointsOf, rateOf } from '../../../language/changes'
import { nameOfComparable } from '../../../language/comparables'
import { comparedCharts } from '../../../language/comparedCharts'
import { inLang, unitIn } from '../../../language/text'
import type { Lang } from '../../../language/words'
import { changeOf } from '../../../report/compare/change'
import { samePlace } from '../../../report/compare/continuity'
import type { Comparable } from '../../../report/compare/series'
import { nameOfWhole, shareOf } from '../../../report/compare/shares'
import type { Report } from '../../../report/schema'
import type { ChartModel, Mark } from '../model'
import { colour } from '../palette'
import { framed, sourcesOf, titled } from './frame'
import { type Compared, markOf, placesOf } from './sides'

/** The years of one place in a drawing. */
export type Line = {
  name: string
  colour: string
  /** Of the place on screen: it stands out where there are many. */
  own: boolean
  /** Runs of years that follow one another and count alike; between runs nothing is joined. */
  runs: readonly (readonly { year: number; mark: Mark }[])[]
}

const colours = ['c-second', 'c-warm', 'c-third', 'c-gazette', 'c-app', 'c-alert'] as const

/** One quantity over the years, a line for each place. null: no place states it, or has its share, for two years. */
export function yearsModel(of: Compared, row: Comparable, lang: Lang): ChartModel | null {
  const { reports, own, measure } = of
  const say = comparedCharts[lang]
  const name = nameOfComparable(row, lang)
  const [mine] = reports.filter(({ id }) => id === own)
  const places = byPlace(reports, own)
  const called = placesOf(reports, lang)
  const many = places.length > colours.length + 1
  let others = 0
  const lines = places.flatMap((all): Line[] => {
    const [first] = all
    const report = first === undefined ? undefined : reports[first]
    if (!report) return []
    const isOwn = mine !== undefined && samePlace(report, mine)
    const shade = colour(isOwn ? 'c-main' : many ? 'c-quiet' : (colours[others++ % colours.length] as string))
    const placeName = called[first ?? 0] ?? ''
    const points = all.flatMap((i) => {
      const year = reports[i]?.year ?? 0
      const label = places.length > 1 ? say.report(placeName, String(year)) : String(year)
      const mark = markOf(row, i, of, label, shade, lang)
      return mark ? [{ year, mark, basis: row.points[i]?.basis ?? '' }] : []
    })
    if (!points.length) return []
    const runs: (typeof points)[] = []
    for (const point of points) {
      const last = runs.at(-1)?.at(-1)
      if (last && last.year === point.year - 1 && last.basis === point.basis) runs.at(-1)?.push(point)
      else runs.push([point])
    }
    return [{ name: placeName, colour: shade, own: isOwn, runs }]
  })
  if (!lines.some(({ runs }) => runs.flat().length > 1)) return null
  const missing = reports.filter((_, i) => row.points[i] === null)
  const whole = nameOfWhole(row)
  const model: ChartModel = framed(
    of,
    {
      id: 'compare-years',
      kind: 'years',
      title: titled(of, say.years(name), lang),
      unit: measure === 'share' ? '%' : unitIn(row.unit, lang),
      marks: lines.flatMap(({ runs }) => runs.flatMap((run) => run.map(({ mark }) => mark))),
      options: { lines },
      notes: [
        mine ? changeInWords(of, row, mine, lang) : '',
        measure === 'share' && whole ? say.ofWhole(inLang(whole, lang)) : '',
        row.broken ? (breaks(of, row) ? say.broken(name, row.broken[lang]) : say.unlike(row.broken[lang])) : '',
        missing.length ? say.missing(sourcesOf(missing, lang)) : '',
        withoutWhole(of, row, lang),
      ],
      link: { indicator: row.id, measure },
    },
    lang,
    (other) => yearsModel(of, row, other) ?? model,
  )
  return model
}

/** 2023年3,511件，2024年3,525件：+14（+0.4%）。 Of the place on screen, from its first year to its last. */
function changeInWords(of: Compared, row: Comparable, mine: Report, lang: Lang): string {
  const { reports, measure } = of
  const years = byPlace(reports, of.own).find((all) => all.some((i) => reports[i]?.id === mine.id)) ?? []
  const stated = years.filter((i) => row.points[i])
  const [from, to] = [stated[0], stated.at(-1)]
  if (from === undefined || to === undefined || from === to) return ''
  const change = changeOf(row, row.points[from] ?? null, row.points[to] ?? null)
  const [was, is] = [from, to].map((i) => markOf(row, i, of, '', '', lang))
  if (change.is === 'none' || !was || !is) return ''
  const say = comparedCharts[lang]
  const when = [String(reports[from]?.year), String(reports[to]?.year)] as const
  if (measure === 'share')
    return say.changed(
      ...when,
      was.brief,
      is.brief,
      pointsOf(tenths(is.value) - tenths(was.value), lang) || say.unchanged,
    )
  const difference = differenceIn(change, row.percent ? '%' : '', lang)
  const rate = rateOf(change, lang)
  const same = change.difference.low.equals(0) && change.difference.high.equals(0)
  return say.changed(...when, was.full, is.full, same ? say.unchanged : rate ? say.rate(difference, rate) : difference)
}

/** As shares are shown: what is said to lie between two of them is what lies between those shown. */
const tenths = (n: number) => Math.round(n * 10) / 10

/** Whether one place counts in both ways, so that its own line breaks. */
const breaks = ({ reports, own }: Compared, row: Comparable): boolean =>
  byPlace(reports, own).some((all) => new Set(all.flatMap((i) => row.points[i]?.basis ?? [])).size > 1)

/** Which reports state a quantity, but not the whole it would be a share of; '' where shares are not drawn. */
export function withoutWhole({ reports, measure }: Compared, row: Comparable, lang: Lang): string {
  if (measure === 'count') return ''
  const some = reports.filter((report, i) => row.points[i] && shareOf(row, row.points[i] ?? null, report) === null)
  return some.length ? comparedCharts[lang].noWhole(sourcesOf(some, lang)) : ''
}

/**
 * Which of the reports are of one place, each place's in the order of its years. Of two on one year the one on screen
 * counts, else the first.
 */
export function byPlace(reports: readonly Report[], own: string): number[][] {
  const places: number[][] = []
  reports.forEach((report, i) => {
    const known = places.find(([first]) => samePlace(reports[first as number] as Report, report))
    const again = known?.findIndex((j) => reports[j]?.year === report.year) ?? -1
    if (!known) places.push([i])
    else if (again < 0) known.push(i)
    else if (report.id === own) known[again] = i
  })
  return places.map((all) => all.sort((a, b) => (reports[a]?.year ?? 0) - (reports[b]?.year ?? 0)))
}
