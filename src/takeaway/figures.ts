import { data } from '../language/data'
import { doubtIn } from '../language/provenance'
import type { Lang } from '../language/words'
import { allowed } from '../report/figure'
import { units } from '../report/forms/form'
import { doubtOfFigure } from '../report/imported'
import { placesOf } from '../report/places'
import type { Figure, Report, Text } from '../report/schema'
import { column, inTwo } from './column'
import { inBoth } from './sources'
import type { Table, Value } from './table'

/** A unit in both languages: one that the national forms count in is known in both. */
export function unitInBoth(unit: Text, report: Report): [zh: Value, en: Value] {
  const { zh, en } = inBoth(unit, report)
  const known = typeof unit === 'string' && Object.hasOwn(units, unit) ? units[unit as keyof typeof units] : null
  const sign = typeof unit === 'string' && unit === '%' ? unit : null
  return [zh ?? sign, known ?? en ?? sign]
}

/** The columns that say how a number was printed. */
export const printedColumns = (lang: Lang) => [
  column('printed', 'printed', lang, { type: 'string', words: data[lang].printed }),
  column('step', 'step', lang, { type: 'number', optional: true, minimum: 0, unit: 'unit_zh' }),
]

/** Their values: how, and the step of what is not exact. */
export const printedValues = ({ printed }: Pick<Figure, 'printed'>): [Value, Value] => [
  printed.as,
  printed.as === 'exact' ? null : printed.step,
]

/** Sections whose text states a figure, ascending, with a space between; 0 is the preface. */
function sectionsStating(report: Report, id: string): string | null {
  const sections = (placesOf(report).get(id) ?? []).map((place) => place.section ?? 0)
  return sections.length ? [...new Set(sections)].sort((a, b) => a - b).join(' ') : null
}

/** Every figure of a report's text, a row each, in the report's order. */
export function figuresTable(report: Report, lang: Lang): Table {
  const rows = Object.entries(report.figures).map(([id, figure]): Value[] => {
    const label = inBoth(figure.label, report)
    const { low, high, openLow, openHigh } = allowed(figure)
    const doubt = doubtOfFigure(report, id)
    return [
      id,
      label.zh,
      label.en,
      figure.value,
      ...unitInBoth(figure.unit, report),
      ...printedValues(figure),
      low.valueOf(),
      high.valueOf(),
      openLow ? 'lowest' : openHigh ? 'highest' : null,
      sectionsStating(report, id),
      // A column of a row is told by the row.
      figure.indicator?.replace(/@.*/, '') ?? null,
      doubt ? doubtIn(doubt, lang) : null,
    ]
  })
  const unit = 'unit_zh'
  return {
    name: 'figures',
    title: data[lang].sheets.figures,
    about: data[lang].tables.figures,
    columns: [
      column('id', 'id', lang, { type: 'string', required: true }),
      ...inTwo('label', 'labelZh', 'labelEn', lang),
      column('value', 'value', lang, { type: 'number', required: true, unit }),
      ...inTwo('unit', 'unitZh', 'unitEn', lang),
      ...printedColumns(lang),
      column('lowest', 'lowest', lang, { type: 'number', required: true, unit }),
      column('highest', 'highest', lang, { type: 'number', required: true, unit }),
      column('open', 'open', lang, { type: 'string', optional: true, words: data[lang].open }),
      column('sections', 'sections', lang, { type: 'list' }),
      column('indicator', 'indicator', lang, { type: 'string', optional: true }),
      column('doubt', 'doubt', lang, { type: 'string', optional: true }),
    ],
    rows,
    key: ['id'],
    refers: [{ column: 'indicator', table: 'statistics', key: 'code' }],
  }
}
