import { checking } from '../language/checking'
import { continuity } from '../language/continuity'
import { inFull } from '../language/numbers'
import { measureOf } from '../language/ranges'
import { inLang } from '../language/text'
import { nameOfTerm, toldOfYears, whereOf } from '../language/toldOfYears'
import type { Lang } from '../language/words'
import { continuityOf } from '../report/compare/continuity'
import type { Interval } from '../report/interval'
import type { Report } from '../report/schema'
import { csvFile } from './csv'
import { jsonFile } from './jsonFile'
import { asWorkbook } from './sheets'
import { sourceOf, type Taken } from './sources'
import { asObjects, type Column, forPeople, type Table, type Value } from './table'

/** Each report with that of the same place the year before it, the earlier first. */
export type Years = readonly (readonly [last: Report, now: Report])[]

/** The checks of each two years, a row each: the computation, what its numbers are and where they stand, the verdict. */
export function continuityTable(years: Years, lang: Lang): Table {
  const say = continuity[lang].file
  const column = (
    name: string,
    words: keyof typeof say.columns,
    rest: Omit<Column, 'name' | 'title' | 'about'>,
  ): Column => ({ name, title: say.columns[words][0] ?? name, about: say.columns[words][1] ?? '', ...rest })
  const text = { type: 'string' } as const
  const bound = { type: 'number', forPrograms: true } as const
  return {
    name: 'continuity',
    title: say.title,
    about: say.about,
    columns: [
      column('id', 'id', { ...text, required: true, forPrograms: true }),
      column('place', 'place', { ...text, required: true }),
      column('last', 'last', { ...text, required: true }),
      column('year', 'year', { ...text, required: true }),
      column('verdict', 'verdict', { ...text, required: true, words: checking[lang].verdict }),
      column('check', 'check', { ...text, required: true }),
      column('names', 'names', { ...text, required: true }),
      column('sources', 'sources', text),
      column('difference', 'difference', { ...text, optional: true }),
      column('why', 'why', { ...text, optional: true }),
      column('note', 'note', { ...text, optional: true }),
      column('kind', 'kind', { ...text, required: true, forPrograms: true }),
      column('unit', 'unit', { ...text, forPrograms: true }),
      column('stated_low', 'statedLow', bound),
      column('stated_high', 'statedHigh', bound),
      column('computed_low', 'computedLow', bound),
      column('computed_high', 'computedHigh', bound),
    ],
    rows: years.flatMap(([last, report]) =>
      continuityOf(report, last).map((finding): Value[] => {
        const { check, outcome, terms } = finding
        const { title, names, difference, why, note } = toldOfYears({ last, report, finding }, lang)
        const sides = 'sides' in outcome ? outcome.sides : null
        const sources = terms.map(
          (stated) =>
            `${nameOfTerm({ last, report }, stated.term, lang)} ${inFull(stated.quantity, lang)}${checking[lang].bracket(whereOf({ last, report }, stated, lang))}`,
        )
        return [
          check.id,
          inLang(report.place.name, lang),
          String(last.year),
          String(report.year),
          outcome.verdict,
          title,
          names,
          sources.join(checking[lang].semicolon),
          difference || null,
          why || null,
          note || null,
          check.kind,
          measureOf(terms, lang).unit || null,
          ...bounds(sides?.stated),
          ...bounds(sides?.computed),
        ]
      }),
    ),
    key: ['place', 'year', 'id'],
    refers: [],
  }
}

const bounds = (of: Interval | undefined): [Value, Value] =>
  of ? [of.low.round(12).valueOf(), of.high.round(12).valueOf()] : [null, null]

/** continuity-suqian-2023-suqian-2024.csv: named by the first and the last of the reports. */
const nameOf = (years: Years, end: string) =>
  `${['continuity', years[0]?.[0].id, years.at(-1)?.[1].id].filter((part) => part !== undefined).join('-')}.${end}`

/** Every report once, in order of its year. */
const reportsOf = (years: Years): Report[] => [...new Set(years.flat())].sort((a, b) => a.year - b.year)

/** What the checks of two years are taken away as, and how its files are named. */
export type ContinuityFile = 'continuityCsv' | 'continuityXlsx' | 'continuityJson'

export function continuityCsv(years: Years, _: Taken, lang: Lang): Promise<File> {
  const { columns, rows } = forPeople(continuityTable(years, lang))
  return csvFile(nameOf(years, 'csv'), [columns.map((c) => c.title), ...rows])
}

export const continuityXlsx = (years: Years, taken: Taken, lang: Lang): Promise<File> =>
  asWorkbook(nameOf(years, 'xlsx'), reportsOf(years), [continuityTable(years, lang)], taken, lang)

/** For a program: of every number, too, which report states it and what it can be. */
export function continuityJson(years: Years, taken: Taken, lang: Lang): File {
  const table = continuityTable(years, lang)
  const numbers = years.flatMap(([last, report]) =>
    continuityOf(report, last).map(({ terms }) =>
      terms.map(({ from, quantity, column, allows, year }) => ({
        report: year === undefined ? report.id : last.id,
        from,
        figure: quantity.id,
        ...(column === null ? {} : { column }),
        value: quantity.value,
        printed: quantity.printed.as,
        low: allows.low.round(12).valueOf(),
        high: allows.high.round(12).valueOf(),
      })),
    ),
  )
  return jsonFile(nameOf(years, 'json'), {
    columns: Object.fromEntries(table.columns.map(({ name, about }) => [name, about])),
    checks: asObjects(table).map((row, i) => ({ ...row, numbers: numbers[i] ?? [] })),
    sources: reportsOf(years).map((report) => sourceOf(report, taken)),
  })
}
