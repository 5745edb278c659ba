import { brief, inFull, percent, withUnit } from '../../../language/numbers'
import { inLang, unitIn } from '../../../language/text'
import { type Lang, words } from '../../../language/words'
import type { Comparable, Point } from '../../../report/compare/series'
import { nameOfWhole, shareOf } from '../../../report/compare/shares'
import { middleOf } from '../../../report/interval'
import { quantity } from '../../../report/quantity'
import type { Report } from '../../../report/schema'
import type { Measure } from '../../../state/choice'
import type { Mark } from '../model'

/** What is compared and how: the reports in the order of time, what they state, and whether numbers or shares are shown. */
export type Compared = {
  reports: readonly Report[]
  rows: readonly Comparable[]
  /** Id of the report on screen. */
  own: string
  measure: Measure
}

/** What places are called: in short, or in full where two of them are the same in short. */
export function placesOf(reports: readonly Report[], lang: Lang): string[] {
  const inFull = reports.map(({ place }) => inLang(place.name, lang))
  const inShort = reports.map(({ place }) => inLang(place.short, lang))
  return inShort.map((short, i) =>
    inShort.some((other, j) => other === short && inFull[j] !== inFull[i]) ? (inFull[i] ?? short) : short,
  )
}

/** The names that tell the reports apart: by their year, their place, or both; two of one place and year by their ids. */
export function namesOf(reports: readonly Report[], lang: Lang): string[] {
  const places = placesOf(reports, lang)
  const one = new Set(places).size === 1
  const years = new Set(reports.map(({ year }) => year))
  const names = reports.map(({ year }, i) =>
    one ? String(year) : years.size === 1 ? (places[i] ?? '') : `${places[i]} ${year}`,
  )
  return names.map((name, i) =>
    names.indexOf(name) === names.lastIndexOf(name) ? name : `${name} (${reports[i]?.id ?? ''})`,
  )
}

/**
 * The id of a report's number on the compare page: in the report on screen its own, as everywhere on the page, else
 * with the report's before it.
 */
export const markId = (report: Report, point: Point, own: string): string =>
  (report.id === own ? '' : `${report.id}:`) + point.ids.join('+') + (point.column === null ? '' : `@${point.column}`)

/**
 * One report's number as a mark: its value, or its share where shares are shown, in per cent. null: it states none, or
 * no whole.
 */
export function markOf(
  row: Comparable,
  i: number,
  { reports, own, measure }: Compared,
  label: string,
  colour: string,
  lang: Lang,
): Mark | null {
  const report = reports[i]
  const point = row.points[i]
  if (!report || !point) return null
  const say = words[lang].charts
  const share = shareIn(row, point, report)
  if (measure === 'share' && share === null) return null
  const alone = point.ids.length === 1 && point.column === null ? quantity(report, point.ids[0] as string) : null
  const full = alone ? inFull(alone, lang) : withUnit(point.value, unitIn(row.unit, lang), lang)
  const shareText = share === null ? '' : percent(share, lang)
  const whole = nameOfWhole(row)
  const shareOfText = whole === null || share === null ? '' : say.share(shareText, inLang(whole, lang))
  const over = alone?.printed.as === 'over' ? say.over : ''
  const number = brief(point.value, lang) + over + (row.percent ? '%' : '')
  return {
    id: markId(report, point, own),
    label,
    value: measure === 'share' && share !== null ? share * 100 : point.value,
    count: point.value,
    brief: measure === 'share' ? shareText : number,
    full,
    share,
    shareText: measure === 'share' ? number : shareText,
    shareOf: shareOfText,
    colour,
    say: say.mark(label, shareOfText ? full + say.comma + shareOfText : full),
  }
}

const shareIn = (row: Comparable, point: Point, report: Report): number | null => {
  const range = shareOf(row, point, report)
  return range && middleOf(range)
}
