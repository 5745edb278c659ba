import * as v from 'valibot'
import type { Problem } from './problem'

/**
 * The report format, written once: the static types, the validation at run time and the published
 * JSON Schema (public/schema/report.json, written by the build) all come from here.
 * Keys this version does not know are kept out of its way, so that next year's report opens in this year's page.
 */

const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.-]*$/))
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))
const count = v.pipe(v.number(), v.integer(), v.minValue(1))
const web = v.pipe(v.string(), v.regex(/^https?:\/\//))

/** A text in one language, or in both. In running text `[printed](figure.id)` ties a number to its figure. */
const text = v.union([v.string(), v.object({ zh: v.string(), en: v.string() })])
export type Text = v.InferOutput<typeof text>

/** How a number was printed: exactly, rounded to `step`, or as "over" (余, 多): at least the value, below value + step. */
const printed = v.variant('as', [
  v.object({ as: v.literal('exact') }),
  v.object({ as: v.literal('rounded'), step: v.pipe(v.number(), v.gtValue(0)) }),
  v.object({ as: v.literal('over'), step: v.pipe(v.number(), v.gtValue(0)) }),
])

/** One quantity of the text. `indicator`: the row of the national form that states the same fact. */
const figure = v.object({ value: v.number(), unit: text, label: text, printed, indicator: v.optional(id) })
export type Figure = v.InferOutput<typeof figure>

const topics = v.optional(v.array(id))
const heading = v.object({
  kind: v.literal('heading'),
  level: v.picklist([1, 2]),
  number: v.optional(text),
  text,
  topics,
})
const paragraph = v.object({ kind: v.literal('paragraph'), text, topics })
const list = v.object({ kind: v.literal('list'), items: v.pipe(v.array(v.object({ text, topics })), v.minLength(1)) })
const block = v.variant('kind', [heading, paragraph, list])
export type Block = v.InferOutput<typeof block>

const section = v.object({ number: count, title: text, blocks: v.array(block) })
export type Section = v.InferOutput<typeof section>

/** A cell of the national form; null is a blank, which is not zero. */
const cell = v.nullable(v.number())
/** One row: a number, or the columns of a form that has several, in the form's order. */
const row = v.union([cell, v.array(cell)])

const chart = v.object({
  id,
  section: count,
  topics: v.optional(v.array(id), []),
  kind: v.string(),
  title: text,
  /** What the chart draws: figure ids or indicator codes, in drawing order. */
  figures: v.pipe(v.array(id), v.minLength(1)),
  unit: text,
  /** The whole the parts are shares of, if there is one. */
  total: v.optional(id),
  note: v.optional(text),
  /** What only this kind needs; the kind reads it itself. */
  options: v.optional(v.record(v.string(), v.unknown())),
})
export type ChartEntry = v.InferOutput<typeof chart>

/** A system of openness the report describes, with how it did in the year. */
const system = v.object({ title: text, text, topic: id })

export const schema = v.object({
  format: v.literal(1),
  id,
  title: text,
  /** `code`: the administrative code of GB/T 2260. */
  place: v.object({
    name: text,
    short: text,
    code: v.pipe(v.string(), v.regex(/^\d{6}$/)),
    level: v.picklist(['state', 'province', 'prefecture', 'county', 'township', 'department']),
  }),
  year: v.pipe(v.number(), v.integer(), v.minValue(2008), v.maxValue(2100)),
  period: v.object({ from: day, to: day }),
  publisher: v.object({ name: text, url: v.optional(web) }),
  published: day,
  /** The national form it follows. */
  form: v.picklist(['2014', '2019']),
  /** `plain-language`: written for this page from the original; `original`: word for word. */
  edition: v.picklist(['plain-language', 'original']),
  languages: v.pipe(v.array(v.picklist(['zh', 'en'])), v.minLength(1)),
  /** Topics a reader can filter by, in the order of the page. */
  topics: v.array(v.object({ id, title: text })),
  headlines: v.optional(v.array(id), []),
  preface: v.optional(v.array(block), []),
  systems: v.optional(v.array(system), []),
  figures: v.record(id, figure),
  sections: v.pipe(v.array(section), v.minLength(1)),
  /** Indicator code of the form -> value. */
  statistics: v.record(id, row),
  charts: v.optional(v.array(chart), []),
})
export type Report = v.InferOutput<typeof schema>

/** Where a reader finds which reports there are: public/reports/index.json. */
const index = v.object({
  reports: v.pipe(
    v.array(v.object({ id, title: text, place: text, year: v.number(), form: v.string(), edition: v.string() })),
    v.minLength(1),
  ),
})
export type Index = v.InferOutput<typeof index>

export type Parsed<T> = { ok: true; value: T } | { ok: false; problems: Problem[] }

/** Problems shown for one file; a broken generator repeats the same one thousands of times. */
const enough = 20

function check<const S extends v.GenericSchema>(shape: S, input: unknown): Parsed<v.InferOutput<S>> {
  const result = v.safeParse(shape, input)
  if (result.success) return { ok: true, value: result.output }
  return {
    ok: false,
    problems: result.issues.slice(0, enough).map((issue) => ({
      kind: 'shape',
      path: pathOf(issue.path),
      expected: issue.expected ?? issue.type,
      received: issue.received,
    })),
  }
}

/** `/sections/3/blocks/0/text`: a JSON Pointer (RFC 6901); `/` alone is the whole document. */
const pathOf = (path: readonly { key?: unknown }[] | undefined) =>
  `/${(path ?? []).map((step) => String(step.key).replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`

/** Ids of the figures a text mentions, in order, one per mention. */
export const mentions = (t: Text): string[] =>
  (typeof t === 'string' ? [t] : [t.zh, t.en]).flatMap((s) => [...s.matchAll(mention)].map((m) => m[2] as string))

/** `[printed](figure.id)` */
export const mention = /\[([^\][]+)\]\(([a-z0-9][a-z0-9.-]*)\)/g

/**
 * unknown -> a report, or what is wrong with it and where.
 * Beyond the shape: no section, chart or topic twice, and nothing refers to a figure or section that is not there.
 * @param knows whether a code is a row of the report's national form
 */
export function parseReport(input: unknown, knows: (form: string, code: string) => boolean): Parsed<Report> {
  const parsed = check(schema, input)
  if (!parsed.ok) return parsed
  const problems = danglingIn(parsed.value, knows)
  return problems.length ? { ok: false, problems: problems.slice(0, enough) } : parsed
}

/** unknown -> the library's index, or what is wrong with it. */
export const parseIndex = (input: unknown): Parsed<Index> => check(index, input)

function danglingIn(report: Report, knows: (form: string, code: string) => boolean): Problem[] {
  const problems: Problem[] = []
  const isFigure = (name: string) => Object.hasOwn(report.figures, name) || knows(report.form, name)
  const needFigure = (name: string, path: string) => {
    if (!isFigure(name)) problems.push({ kind: 'dangling', path, id: name })
  }
  const needIndicator = (code: string, path: string) => {
    if (!knows(report.form, code)) problems.push({ kind: 'dangling', path, id: code })
  }
  const once = (names: readonly (string | number)[], path: (i: number) => string) => {
    names.forEach((name, i) => {
      if (names.indexOf(name) !== i) problems.push({ kind: 'twice', path: path(i), id: String(name) })
    })
  }
  const needAll = (t: Text, path: string) => {
    for (const name of new Set(mentions(t))) needFigure(name, path)
  }
  const blocks = (all: readonly Block[], path: string) => {
    all.forEach((b, i) => {
      if (b.kind === 'list') b.items.forEach((item, j) => needAll(item.text, `${path}/${i}/items/${j}/text`))
      else needAll(b.text, `${path}/${i}/text`)
    })
  }

  once(
    report.sections.map((s) => s.number),
    (i) => `/sections/${i}/number`,
  )
  once(
    report.charts.map((c) => c.id),
    (i) => `/charts/${i}/id`,
  )
  once(
    report.topics.map((t) => t.id),
    (i) => `/topics/${i}/id`,
  )
  for (const [name, f] of Object.entries(report.figures))
    if (f.indicator !== undefined) needIndicator(f.indicator, `/figures/${name}/indicator`)
  for (const code of Object.keys(report.statistics)) needIndicator(code, `/statistics/${code}`)
  report.headlines.forEach((name, i) => needFigure(name, `/headlines/${i}`))
  blocks(report.preface, '/preface')
  report.systems.forEach((s, i) => needAll(s.text, `/systems/${i}/text`))
  report.sections.forEach((s, i) => blocks(s.blocks, `/sections/${i}/blocks`))
  report.charts.forEach((c, i) => {
    c.figures.forEach((name, j) => needFigure(name, `/charts/${i}/figures/${j}`))
    if (c.total !== undefined) needFigure(c.total, `/charts/${i}/total`)
    if (!report.sections.some((s) => s.number === c.section))
      problems.push({ kind: 'dangling', path: `/charts/${i}/section`, id: String(c.section) })
  })
  return problems
}
