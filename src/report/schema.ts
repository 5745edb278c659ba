import * as v from 'valibot'
import { editions } from './editions'

/**
 * The report format, written once: the static types, the validation at run time (parse.ts) and the published
 * JSON Schema (public/schema/report.json) all come from here.
 * Keys this version does not know are kept out of its way, so that next year's report opens in this year's page.
 */

const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.-]*$/))
const day = v.pipe(v.string(), v.isoDate())
const count = v.pipe(v.number(), v.integer(), v.minValue(1))
const web = v.pipe(v.string(), v.regex(/^https?:\/\//))

/** A number as reports print them; JSON can also write one that is infinite (1e999), or larger than can be told apart. */
const number = v.pipe(v.number(), v.minValue(-1e15), v.maxValue(1e15))

/** A schema with words for whoever types a report in an editor; they stand in the published JSON Schema. */
const said = <const S extends v.GenericSchema>(schema: S, words: string) => v.pipe(schema, v.description(words))

const text = said(
  v.union([v.string(), v.object({ zh: v.string(), en: v.string() })]),
  'A text in one language, or in both. In running text `[printed](figure.id)` ties a number to its figure.',
)
export type Text = v.InferOutput<typeof text>

const step = v.pipe(v.number(), v.gtValue(0), v.maxValue(1e15))
const printed = said(
  v.variant('as', [
    v.object({ as: v.literal('exact') }),
    v.object({ as: v.literal('rounded'), step }),
    v.object({ as: v.literal('over'), step }),
  ]),
  'How the number was printed: exactly, rounded to `step`, or as “over” (余, 多): at least the value, below value + step (below zero: the other way).',
)

/** One quantity of the text. */
const figure = v.object({
  value: said(number, 'In `unit`: 17.8万余条 is 178000, 467.1万元 is 467.1, 65.7% is 65.7.'),
  unit: text,
  label: text,
  printed,
  indicator: v.optional(said(id, 'Code of the row of the national form that states the same fact.')),
})
export type Figure = v.InferOutput<typeof figure>

const topics = v.optional(said(v.array(id), 'What it is about; a reader can filter by it.'))
const heading = v.object({
  kind: v.literal('heading'),
  level: v.picklist([1, 2]),
  number: v.optional(text),
  text,
  topics,
})
const paragraph = v.object({ kind: v.literal('paragraph'), text, topics })
const list = v.object({ kind: v.literal('list'), items: v.pipe(v.array(v.object({ text, topics })), v.minLength(1)) })

/** The largest table that is kept: more rows are a register, not a part of a report. */
const rowsAtMost = 500
const columnsAtMost = 60
const tableCell = v.object({
  text,
  columns: v.optional(said(v.pipe(count, v.maxValue(columnsAtMost)), 'How many columns it spans; one without it.')),
  rows: v.optional(said(v.pipe(count, v.maxValue(rowsAtMost)), 'How many rows it spans; one without it.')),
  head: v.optional(said(v.boolean(), 'It names the cells below or beside it.')),
})
const table = said(
  v.object({
    kind: v.literal('table'),
    caption: v.optional(text),
    rows: v.pipe(
      v.array(v.object({ cells: v.pipe(v.array(tableCell), v.maxLength(columnsAtMost)) })),
      v.minLength(1),
      v.maxLength(rowsAtMost),
    ),
    topics,
  }),
  'A table of the original that is none of the national form’s. A cell that spans several rows stands in the first.',
)
const block = v.variant('kind', [heading, paragraph, list, table])
export type Block = v.InferOutput<typeof block>

const section = v.object({ number: count, title: text, blocks: v.array(block) })
export type Section = v.InferOutput<typeof section>

const cell = v.nullable(number)
const row = said(
  v.union([cell, v.array(cell)]),
  'A row’s number, or its columns in the form’s order; null is a blank, which is not zero.',
)

const chart = v.object({
  id,
  section: count,
  topics: v.optional(v.array(id), []),
  kind: v.string(),
  title: text,
  figures: said(
    v.pipe(v.array(id), v.minLength(1)),
    'What the chart draws: figure ids or indicator codes, in drawing order.',
  ),
  unit: text,
  total: v.optional(said(id, 'The whole the parts are shares of.')),
  labels: v.optional(
    said(v.record(id, text), 'Names short enough to stand beside a mark; without one the figure’s own label does.'),
    {},
  ),
  note: v.optional(text),
  options: v.optional(
    said(v.record(v.string(), v.unknown()), 'What only this kind of chart needs, such as `around`: figures beside it.'),
  ),
})
export type ChartEntry = v.InferOutput<typeof chart>

/** A system of openness the report describes, with how it did in the year. */
const system = v.object({ title: text, text, topic: id })

const term = said(
  v.union([
    v.pipe(v.string(), v.regex(/^(table:)?[a-z0-9][a-z0-9.-]*(@[a-z-]+)?$/)),
    number,
    v.object({ missing: text }),
  ]),
  'One number of a check: a figure id (as the text prints it), `table:code` (the row; `table:code@column` one column of it), a number known without the report, or `{ missing }`: what the report does not state.',
)
export type Term = v.InferOutput<typeof term>
const terms = v.pipe(v.array(term), v.minLength(1))

const everyCheck = {
  id,
  section: v.optional(said(count, 'Where it is listed; without one, where its first figure is stated.')),
  note: v.optional(said(text, 'What a reader must know to judge it.')),
  known: v.optional(said(text, 'Why it cannot agree, where that is known: the verdict is then “explained”.')),
}
const identity = v.variant('kind', [
  v.object({
    ...everyCheck,
    kind: v.literal('sum'),
    whole: term,
    parts: terms,
    once: v.optional(said(v.boolean(), 'The whole counts once what several parts count each: they may exceed it.')),
  }),
  v.object({ ...everyCheck, kind: v.literal('balance'), left: terms, right: terms }),
  v.object({ ...everyCheck, kind: v.literal('share'), share: term, part: term, whole: term }),
  v.object({ ...everyCheck, kind: v.literal('same'), figures: v.pipe(v.array(term), v.minLength(2)) }),
  v.object({ ...everyCheck, kind: v.literal('at-most'), part: term, whole: term }),
  v.object({ ...everyCheck, kind: v.literal('change'), change: term, now: term, before: term }),
])
/** An identity a report or a form states, a line each. */
export type Identity = v.InferOutput<typeof identity>

const kinds = identity.options.map((option) => option.entries.kind.literal)
/** A check of a kind that came after this version: it is kept as it is. */
const later = said(
  v.looseObject({ ...everyCheck, kind: v.pipe(v.string(), v.regex(new RegExp(`^(?!(${kinds.join('|')})$)`))) }),
  'A kind of check this version of the format does not know: the page shows it as untestable.',
)
export type LaterCheck = v.InferOutput<typeof later>

const check = said(
  v.variant('kind', [...identity.options, later]),
  'An identity between figures, recomputed by the page. Shares and changes are in percent.',
)

/** Why a value read from a document is not certain. */
export const doubts = [
  /** The document does not state it, or it was not found there. */
  'missing',
  /** Worked out from something else, such as the place from the publisher's name. */
  'inferred',
  /** The words beside it differ from the form's. */
  'label',
  /** Assigned to its row or column by where it stands on the page alone. */
  'position',
  /** What stands there is more, or something else, than a number. */
  'odd',
  /** Another unit stands beside it than the form's. */
  'unit',
  /** The numbers around it do not add up, and it may have been misread. */
  'sums',
  /** A number of the text that seems to state a row of the form. */
  'tie',
] as const
export type Doubt = (typeof doubts)[number]

const position = v.optional(count)
/** Where a value stands in the document it was read from, and whether it is certain. All count from 1. */
const provenance = v.object({
  page: position,
  line: position,
  row: position,
  column: position,
  /** What the document prints there. */
  raw: v.optional(v.string()),
  doubt: v.optional(v.picklist(doubts)),
})
export type Provenance = v.InferOutput<typeof provenance>

/** How a report came out of an original document. */
const imported = v.object({
  file: said(v.string(), 'The name of the document.'),
  values: said(
    v.record(v.string(), provenance),
    'By figure id, `table:code`, `table:code@column`, or `place`, `year`, `title`, `publisher`, `published`, `period`, `form`.',
  ),
})

export const schema = v.object({
  format: v.literal(1),
  id,
  title: text,
  /** `code`: the administrative code of GB/T 2260. */
  place: v.object({
    name: text,
    short: text,
    code: v.optional(v.pipe(v.string(), v.regex(/^\d{6}$/))),
    level: v.picklist(['state', 'province', 'prefecture', 'county', 'township', 'department']),
  }),
  year: v.pipe(v.number(), v.integer(), v.minValue(2008), v.maxValue(2100)),
  period: v.object({ from: day, to: day }),
  publisher: v.object({ name: text, url: v.optional(web) }),
  published: v.optional(day),
  /** The national form it follows. */
  form: v.picklist(['2014', '2019']),
  /** `plain-language`: written for this page from the original; `original`: word for word. */
  edition: v.picklist(editions),
  languages: v.pipe(v.array(v.picklist(['zh', 'en'])), v.minLength(1)),
  /** Topics a reader can filter by, in the order of the page. */
  topics: v.array(v.object({ id, title: text })),
  /** The figures at the top, each with a sentence that says more. */
  headlines: v.optional(v.array(v.object({ figure: id, text })), []),
  preface: v.optional(v.array(block), []),
  systems: v.optional(v.array(system), []),
  figures: v.record(id, figure),
  sections: v.pipe(v.array(section), v.minLength(1)),
  /** Indicator code of the form -> value. */
  statistics: v.record(id, row),
  charts: v.optional(v.array(chart), []),
  checks: v.optional(said(v.array(check), 'Identities of this report, beside those its national form brings.'), []),
  imported: v.optional(said(imported, 'Where each value stands in the original document, for a report read from one.')),
})
export type Report = v.InferOutput<typeof schema>

/** How many of a report's checks came out how. */
const total = v.pipe(v.number(), v.integer(), v.minValue(0))
const verdicts = v.object({ holds: total, disagrees: total, explained: total, untestable: total })
export type Verdicts = v.InferOutput<typeof verdicts>

/** What the library says of a report. */
export const indexEntry = v.object({
  id,
  title: text,
  place: text,
  /** GB/T 2260: places of one province stand together. */
  code: v.optional(v.string()),
  publisher: v.optional(text),
  year: v.number(),
  form: v.string(),
  edition: v.string(),
  checks: v.optional(verdicts),
})
export type IndexEntry = v.InferOutput<typeof indexEntry>

/** Where a reader finds which reports there are: public/reports/index.json, which `npm run index` writes. */
export const index = v.object({ reports: v.pipe(v.array(indexEntry), v.minLength(1)) })
export type Index = v.InferOutput<typeof index>

/** Parts of the format that stand in many places; the published JSON Schema defines each once. */
export const definitions = { text, printed, figure, block, chart, row, term, check }
