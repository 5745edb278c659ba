import { data } from '../language/data'
import { doubtIn } from '../language/provenance'
import { nameIn } from '../language/rows'
import { inLang } from '../language/text'
import type { Lang } from '../language/words'
import { formOf, unitOfRow } from '../report/quantity'
import type { Report } from '../report/schema'
import { type Row, statisticsOf } from '../report/statistics'
import { column, inTwo } from './column'
import type { Column, Table, Value } from './table'

/** The national form as a report fills it: every row, every column of numbers; null: a form this version does not know. */
export function statisticsTable(report: Report, lang: Lang): Table | null {
  const form = formOf(report)
  if (!form) return null
  const { sheets, tables, columns: say } = data[lang]
  const number = { type: 'number', unit: 'unit_zh' } as const
  const several = form.columns?.map((c, i, all): Column => {
    const words = i === all.length - 1 ? say.total : say.applicant
    return { name: c.id, title: c[lang], about: words.about, ...number }
  })
  return {
    name: 'statistics',
    title: sheets.statistics,
    about: tables.statistics,
    columns: [
      column('code', 'code', lang, { type: 'string', required: true }),
      column('number', 'number', lang, { type: 'string' }),
      ...inTwo('name', 'nameZh', 'nameEn', lang),
      ...inTwo('unit', 'unitZh', 'unitEn', lang),
      ...(several ?? [column('value', 'count', lang, number)]),
      column('level', 'level', lang, { type: 'integer', required: true, minimum: 1 }),
      column('parent', 'parent', lang, { type: 'string' }),
      column('doubt', 'doubt', lang, { type: 'string', optional: true }),
    ],
    rows: statisticsOf(report, form).map((row) => valuesOf(row, several ?? [], lang)),
    key: ['code'],
    refers: [{ column: 'parent', table: 'statistics', key: 'code' }],
  }
}

function valuesOf({ indicator, parent, cells, doubts }: Row, columns: readonly Column[], lang: Lang): Value[] {
  const { code, number, unit, level } = indicator
  const doubtful = doubts.flatMap((doubt, i) => {
    if (!doubt) return []
    const name = columns.length > 1 ? columns[i]?.title : undefined
    return [name === undefined ? doubtIn(doubt, lang) : `${name}: ${doubtIn(doubt, lang)}`]
  })
  return [
    code,
    number || null,
    nameIn(indicator, 'zh'),
    nameIn(indicator, 'en'),
    unit,
    unit === null ? null : inLang(unitOfRow(indicator), 'en'),
    ...cells.map((n) => n ?? null),
    level,
    parent,
    doubtful.join(' ') || null,
  ]
}

/** The form's tables, each by its name: one for each main heading where the form stands in sections, else one. */
export function statisticsSheets(report: Report, lang: Lang): Table[] {
  const whole = statisticsTable(report, lang)
  const form = formOf(report)
  if (!whole || !form) return []
  if (!form.inSections) return [whole]
  const headings = form.indicators.flatMap((row, i) => (row.level === 1 ? [{ row, from: i }] : []))
  return headings.map(({ row, from }, i) => {
    const rows = form.indicators.slice(from, headings[i + 1]?.from)
    const wide = rows.some((r) => r.byColumn)
    const columns = form.columns ?? []
    const left = new Set(wide ? [] : columns.slice(0, -1).map((c) => c.id))
    const kept = whole.columns.map((c) => !left.has(c.name))
    return {
      ...whole,
      sheet: row[lang],
      columns: whole.columns
        .filter((_, at) => kept[at])
        .map((c) => (!wide && c.name === columns.at(-1)?.id ? { ...c, ...data[lang].columns.count } : c)),
      rows: whole.rows.slice(from, from + rows.length).map((values) => values.filter((_, at) => kept[at])),
    }
  })
}
