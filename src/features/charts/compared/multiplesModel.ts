import { nameOfComparable } from '../../../language/comparables'
import { comparedCharts } from '../../../language/comparedCharts'
import { inLang, unitIn } from '../../../language/text'
import { type Lang, words } from '../../../language/words'
import { type Family, familyOf } from '../../../report/compare/families'
import { type Comparable, couldState } from '../../../report/compare/series'
import type { Report } from '../../../report/schema'
import type { ChartModel, Mark } from '../model'
import { colourOf } from '../palette'
import { framed, sourcesOf, titled } from './frame'
import { type Compared, markOf, namesOf } from './sides'

/** One quantity across the reports: a bar each, on the scale of all quantities in its unit. */
export type Item = {
  label: string
  /** The unit, where the chart has several. */
  unit: string
  /** What the longest bar of this unit stands for. */
  most: number
  /** One for each report, in their order; null: it does not state it. */
  marks: readonly (Mark | null)[]
  /** What stands there where it has none. */
  without: readonly string[]
}

/** A family of the reports side by side: their names, and the quantities. */
export type Multiples = { names: readonly string[]; items: readonly Item[] }

/** What a family of charts shows, of each report on one scale. null: fewer than two reports state any of it. */
export function multiplesModel(of: Compared, family: Family, lang: Lang): ChartModel | null {
  const { reports, measure } = of
  const say = comparedCharts[lang]
  const names = namesOf(reports, lang)
  const comma = lang === 'zh' ? '，' : ', '
  const rows = familyOf(of.rows, family)
  const drawn = rows.map((row, n) => ({
    row,
    unit: measure === 'share' ? '%' : unitIn(row.unit, lang),
    label: labelOf(row, family, lang),
    marks: reports.map((_, i) =>
      markOf(row, i, of, `${labelOf(row, family, lang)}${comma}${names[i] ?? ''}`, colourOf(row.id, n, false), lang),
    ),
  }))
  const stated = drawn.filter(({ marks }) => marks.some((mark) => mark !== null))
  // A report that states none of it is named below; an empty column would only say so row by row.
  const among = reports.flatMap((_, i) => (stated.some(({ marks }) => marks[i] != null) ? [i] : []))
  const silent = reports.filter((_, i) => !among.includes(i))
  if (among.length < 2) return null
  const units = [...new Set(stated.map(({ unit }) => unit))]
  const most = (unit: string) =>
    measure === 'share'
      ? 100
      : Math.max(1, ...stated.flatMap((one) => (one.unit === unit ? one.marks.map((mark) => mark?.value ?? 0) : [])))
  const items: Item[] = stated.map(({ row, label, unit, marks }) => ({
    label,
    unit: units.length > 1 ? unit : '',
    most: most(unit),
    marks: among.map((i) => marks[i] ?? null),
    without: among.map((i) =>
      row.points[i] ? say.noShare : couldState(row, reports[i] as Report) ? say.none : say.notInForm,
    ),
  }))
  const broken = stated
    .filter(({ row }) => new Set(among.flatMap((i) => row.points[i]?.basis ?? [])).size > 1)
    .map(({ label }) => label)
  const options: Multiples = { names: among.map((i) => names[i] ?? ''), items }
  const model: ChartModel = framed(
    of,
    {
      id: `compare-${family}`,
      kind: 'multiples',
      title: titled(of, say.families[family], lang),
      unit: words[lang].list(units),
      marks: items.flatMap(({ marks }) => marks.flatMap((mark) => mark ?? [])),
      options,
      notes: [
        broken.length ? say.apart(words[lang].list(broken)) : '',
        silent.length ? say.missing(sourcesOf(silent, lang)) : '',
      ],
      link: { chart: `compare-${family}`, measure },
    },
    lang,
    (other) => multiplesModel(of, family, other) ?? model,
  )
  return model
}

/** What a row is called among those of its family: applicants by who they are, results by what they are of. */
function labelOf(row: Comparable, family: Family, lang: Lang): string {
  if (row.column) return row.column[lang]
  // All of them are grounds of one refusal, as the title says.
  if (family === 'refusals') return withoutKind(inLang(row.label, lang))
  return family === 'disputes' ? nameOfComparable(row, lang) : inLang(row.label, lang)
}

/** 不予公开：国家秘密 -> 国家秘密. */
const withoutKind = (name: string) => {
  const own = name.replace(/^.*?(：|: )/, '')
  return own.charAt(0).toUpperCase() + own.slice(1)
}
