import { atAGlance, inFull, inShort, ordinal, percent } from '../../language/numbers'
import { inLang, unitIn } from '../../language/text'
import { type Lang, words } from '../../language/words'
import { aroundOf, wholeOf } from '../../report/charts'
import { indicatorOf, type Quantity, quantity } from '../../report/quantity'
import type { ChartEntry, Report } from '../../report/schema'
import type { Choice } from '../../state/choice'
import { colourOf } from './palette'

/** One mark: a bar, a part, a node. All texts are in the page's language, ready to be drawn. */
export type Mark = {
  /** The value of `data-figure`. */
  id: string
  label: string
  value: number
  /** What the value is a share of a count of, where shares are drawn: the count itself. */
  count?: number
  /** Beside the mark: 12.2万. */
  brief: string
  /** In the tooltip and the table: 122,232条. */
  full: string
  /** Share of the whole, 0 to 1; null where there is no whole. */
  share: number | null
  /** 68.5%; '' where there is no share. */
  shareText: string
  /** The same in words: 占主动公开总数的68.5%; '' where there is no share. */
  shareOf: string
  colour: string
  /** The whole mark in words, for those who do not see it. */
  say: string
}

/** What to draw, in one language: everything a kind, a data table, a picture and a text alternative need. */
export type ChartModel = {
  /** The report it draws from; null: it draws several side by side. */
  report: Report | null
  id: string
  /** What its files are named by: `chuxiong-2018-hotline-handling`. */
  name: string
  /** What a link to it chooses. */
  link: Partial<Choice> & { report: string }
  /** The same chart in another language. */
  inLang: (lang: Lang) => ChartModel
  kind: string
  section: number
  lang: Lang
  title: string
  unit: string
  note: string
  source: string
  /** Ids of what the entry draws, in its order, those without a value too. */
  figures: readonly string[]
  marks: Mark[]
  /** The whole that shares are of. */
  total: Mark | null
  /** Figures that stand around the drawing as numbers. */
  around: Mark[]
  /** What the kind alone understands. */
  options: Readonly<Record<string, unknown>>
  /** The chart as one sentence. */
  description: string
}

/** Kinds whose marks touch one another and so need a colour each. */
const touching = new Set(['parts', 'flow'])

/**
 * Report + chart entry + language -> what to draw (pure). Figures without a value are left out of the drawing and
 * named in the note: missing is not zero.
 */
export function chartModel(report: Report, entry: ChartEntry, lang: Lang): ChartModel {
  const say = words[lang].charts
  const name = (id: string, q: Quantity | null) =>
    inLang(entry.labels[id] ?? q?.label ?? indicatorOf(report, id) ?? id, lang)
  const total = entry.total === undefined ? null : quantity(report, entry.total)
  const whole = wholeOf(report, entry)
  const mark = (q: Quantity, i: number, shares: boolean): Mark => {
    const share = shares && whole && q.id !== whole.id ? q.value / whole.value : null
    const full = inFull(q, lang)
    const shareText = share === null ? '' : percent(share, lang)
    const shareOf = whole && share !== null ? say.share(shareText, name(whole.id, whole)) : ''
    const label = name(q.id, q)
    const number = atAGlance(q, lang)
    return {
      id: q.id,
      label,
      value: q.value,
      brief: inLang(q.unit, lang) === '%' ? `${number}%` : number,
      full,
      share,
      shareText,
      shareOf,
      colour: colourOf(q.id, i, touching.has(entry.kind)),
      say: say.mark(label, shareOf ? full + say.comma + shareOf : full),
    }
  }
  const found = entry.figures.map((id) => ({ id, q: quantity(report, id) }))
  const marks = found.flatMap(({ q }, i) => (q ? [mark(q, i, true)] : []))
  const beside = aroundOf(entry).map((id) => ({ id, q: quantity(report, id) }))
  const around = beside.flatMap(({ q }, i) => (q ? [{ ...mark(q, i, false), brief: inShort(q, lang) }] : []))
  const whollyMissing = entry.total !== undefined && !total ? [name(entry.total, null)] : []
  const missing = [...[...found, ...beside].flatMap(({ id, q }) => (q ? [] : [name(id, null)])), ...whollyMissing]
  const place = inLang(report.place.short, lang)
  const fromTable = found.every(({ q }) => q?.from !== 'text')
  const title = inLang(entry.title, lang)
  const notes = [
    entry.note ? inLang(entry.note, lang) : '',
    missing.length ? say.missing(words[lang].list(missing)) : '',
  ]
  const totalMark = total ? mark(total, 0, false) : null
  const model: ChartModel = {
    report,
    id: entry.id,
    name: `${report.id}-${entry.id}`,
    link: { report: report.id, chart: entry.id },
    inLang: (other) => (other === lang ? model : chartModel(report, entry, other)),
    kind: entry.kind,
    section: entry.section,
    lang,
    title,
    unit: unitIn(entry.unit, lang),
    note: notes.filter(Boolean).join(' '),
    source: fromTable
      ? say.sourceTable(place, String(report.year))
      : say.source(place, String(report.year), ordinal(entry.section, lang)),
    figures: entry.figures,
    marks,
    total: totalMark,
    around,
    options: entry.options ?? {},
    description: say.describe(
      title,
      dataRows({ total: totalMark, marks, around })
        .map((m) => m.say)
        .join(say.semicolon),
    ),
  }
  return model
}

/** The chart's figures as rows: item, value as a number, unit in the value's words, share. */
export const dataRows = (model: Pick<ChartModel, 'total' | 'marks' | 'around'>): Mark[] => [
  ...(model.total && !model.marks.some((m) => m.id === model.total?.id) ? [model.total] : []),
  ...model.marks,
  ...model.around,
]
