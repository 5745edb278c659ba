import * as v from 'valibot'
import { formOf, indicatorOf, isIndicator } from '../report/quantity'
import { type Figure, type Provenance, type Report, schema } from '../report/schema'
import { zhOf } from '../report/zhOf'
import { idOf } from './id'
import { untied } from './untied'

/** What a reader can say about a report as a whole. `from` and `to` are the ends of its period, yyyy-mm-dd. */
export const fields = ['place', 'level', 'year', 'title', 'publisher', 'published', 'from', 'to', 'form'] as const
export type Field = (typeof fields)[number]

const edit = v.variant('kind', [
  /** A number. null: a cell of the table is blank; what was taken for a figure of the text is none. */
  v.object({ kind: v.literal('value'), ref: v.string(), value: v.nullable(v.number()) }),
  /** A figure of the text states this row of the form; null: it states none. */
  v.object({ kind: v.literal('tie'), figure: v.string(), code: v.nullable(v.string()) }),
  v.object({ kind: v.literal('identity'), field: v.picklist(fields), value: v.string() }),
  /** It is as it was read. */
  v.object({ kind: v.literal('confirm'), ref: v.string() }),
])
/** One thing a reader put right. `ref` is a key of `report.imported.values`. */
export type Edit = v.InferOutput<typeof edit>

/** Whether these are edits: what comes back from a browser's store may be of another version. */
export const areEdits = (input: unknown): input is Edit[] => v.is(v.array(edit), input)

/** What a report says of itself, as it is written into a field. Names are those of the document, in Chinese. */
export function fieldOf({ place, year, title, publisher, published, period, form }: Report, field: Field): string {
  const names = { place: zhOf(place.name), title: zhOf(title), publisher: zhOf(publisher.name) }
  return { ...names, level: place.level, year: String(year), published: published ?? '', form, ...period }[field]
}

/** Under which key of `report.imported.values` a field stands. */
export const refOf = (field: Field): string => (field === 'from' || field === 'to' ? 'period' : field)

/**
 * A report with a reader's edits, in order. What an edit cannot say (a row the form does not have, a year that is none)
 * changes nothing, so that what comes out is always a valid report.
 */
export const edited = (report: Report, edits: readonly Edit[]): Report => edits.reduce(withEdit, report)

function withEdit(report: Report, edit: Edit): Report {
  switch (edit.kind) {
    case 'value':
      return edit.ref.startsWith('table:')
        ? withCell(report, edit.ref, edit.value)
        : withFigure(report, edit.ref, edit.value)
    case 'tie':
      return withTie(report, edit.figure, edit.code)
    case 'identity':
      return withField(report, edit.field, edit.value)
    case 'confirm':
      return settled(report, edit.ref)
  }
}

/** The doubt about a value is settled; where it was read stays known. */
function settled(report: Report, ref: string): Report {
  const known = report.imported && Object.hasOwn(report.imported.values, ref) ? report.imported.values[ref] : undefined
  if (!report.imported || known?.doubt === undefined) return report
  const { doubt, ...rest } = known
  return { ...report, imported: { ...report.imported, values: { ...report.imported.values, [ref]: rest } } }
}

const isNumber = (value: number) => Math.abs(value) <= 1e15

function withCell(report: Report, ref: string, value: number | null): Report {
  const [code = '', column] = ref.slice('table:'.length).split('@')
  const row = indicatorOf(report, code)
  if (!row || !isIndicator(report, ref.slice('table:'.length)) || (value !== null && !isNumber(value))) return report
  const columns = formOf(report)?.columns ?? []
  const given = report.statistics[code]
  const put = (): Report['statistics'][string] => {
    if (!row.byColumn) return value
    // A row with fewer numbers than the form has columns leaves out the first; the total stands last.
    const cells = Array.isArray(given) ? given : [given ?? null]
    const at = column === undefined ? columns.length - 1 : columns.findIndex((c) => c.id === column)
    return columns.map((_, i) => (i === at ? value : (cells.at(i - columns.length) ?? null)))
  }
  return settled({ ...report, statistics: { ...report.statistics, [code]: put() } }, ref)
}

function withFigure(report: Report, id: string, value: number | null): Report {
  const figure = Object.hasOwn(report.figures, id) ? report.figures[id] : undefined
  if (!figure) return report
  if (value === null) {
    const { [id]: _, ...figures } = report.figures
    return untied({ ...report, figures, ...valuesWithout(report, (ref) => ref === id) }, (named) => named === id)
  }
  return isNumber(value) ? settled(withFigureAs(report, id, { ...figure, value }), id) : report
}

function withTie(report: Report, id: string, code: string | null): Report {
  const figure = Object.hasOwn(report.figures, id) ? report.figures[id] : undefined
  if (!figure || (code !== null && (code.includes('@') || !isIndicator(report, code)))) return report
  const { indicator, ...rest } = figure
  return settled(withFigureAs(report, id, code === null ? rest : { ...rest, indicator: code }), id)
}

const withFigureAs = (report: Report, id: string, figure: Figure): Report => ({
  ...report,
  figures: { ...report.figures, [id]: figure },
})

/** The part of a report that says where its values were read, without some of them. */
function valuesWithout({ imported }: Report, gone: (ref: string) => boolean): Pick<Report, 'imported'> {
  if (!imported) return {}
  const kept = Object.entries(imported.values).filter(([ref]) => !gone(ref))
  return { imported: { ...imported, values: Object.fromEntries<Provenance>(kept) } }
}

const { year, place, form, published } = schema.entries

/** A day of the calendar: not 2019-02-30. */
function isDay(text: string): boolean {
  if (!v.is(published, text)) return false
  const [y = 0, m = 0, d = 0] = text.split('-').map(Number)
  return new Date(Date.UTC(y, m - 1, d)).getUTCDate() === d
}
const isWritten = (text: string) => text !== ''

/** Whether what a reader wrote, without space around it, can stand in a field. Only the day of publication may be left empty. */
export const fits: Readonly<Record<Field, (text: string, report: Report) => boolean>> = {
  place: isWritten,
  level: (text) => v.is(place.entries.level, text),
  year: (text) => /^\d{4}$/.test(text) && v.is(year, Number(text)),
  title: isWritten,
  publisher: isWritten,
  published: (text) => text === '' || isDay(text),
  from: (text, { period }) => isDay(text) && text <= period.to,
  to: (text, { period }) => isDay(text) && text >= period.from,
  form: (text) => v.is(form, text),
}

function withField(report: Report, field: Field, written: string): Report {
  const value = written.trim()
  return fits[field](value, report) ? settled(withFieldAs(report, field, value), refOf(field)) : report
}

/** @param value what fits there */
function withFieldAs(report: Report, field: Field, value: string): Report {
  switch (field) {
    case 'place': {
      const { code, ...rest } = report.place
      return named({ ...report, place: { ...rest, name: value, short: value } })
    }
    case 'level':
      return { ...report, place: { ...report.place, level: v.parse(place.entries.level, value) } }
    case 'year': {
      const period = { from: `${value}-01-01`, to: `${value}-12-31` }
      return onlyKnown(named({ ...report, year: v.parse(year, Number(value)), period }))
    }
    case 'title':
      return { ...report, title: value }
    case 'publisher':
      return { ...report, publisher: { ...report.publisher, name: value } }
    case 'published': {
      const { published: _, ...rest } = report
      return value === '' ? rest : { ...rest, published: value }
    }
    case 'from':
    case 'to':
      return { ...report, period: { ...report.period, [field]: value } }
    case 'form':
      return value === report.form ? report : withForm(report, v.parse(form, value))
  }
}

/** Rows of another form count other things, also where they bear the same code: the table begins empty. */
function withForm(report: Report, to: Report['form']): Report {
  const figures = Object.entries(report.figures).map(([id, { indicator, ...figure }]): [string, Figure] => [id, figure])
  return onlyKnown({
    ...report,
    form: to,
    figures: Object.fromEntries(figures),
    statistics: {},
    ...valuesWithout(report, (ref) => ref.startsWith('table:')),
  })
}

/** Without the rows that the form, in its edition of that year, does not have. */
function onlyKnown(report: Report): Report {
  const isRow = (code: string) => isIndicator(report, code)
  const isThere = (id: string) =>
    id.startsWith('table:') ? isRow(id.slice(6)) : Object.hasOwn(report.figures, id) || (!id.includes('@') && isRow(id))
  const figures = Object.entries(report.figures).map(([id, { indicator, ...figure }]): [string, Figure] => [
    id,
    indicator === undefined || !isRow(indicator) ? figure : { ...figure, indicator },
  ])
  return untied(
    {
      ...report,
      figures: Object.fromEntries(figures),
      statistics: Object.fromEntries(Object.entries(report.statistics).filter(([code]) => isRow(code))),
      ...valuesWithout(report, (ref) => ref.startsWith('table:') && !isRow(ref.slice(6))),
    },
    (id) => !isThere(id),
  )
}

/** Under the id of its place and year. */
const named = (report: Report): Report => ({ ...report, id: idOf(report.place, report.year) })
