import { defused } from '../report/mention'
import { type Parsed, parseReport } from '../report/parse'
import { figureOfRow, isIndicator, quantity } from '../report/quantity'
import type { Report } from '../report/schema'
import type { Block, Original } from './blocks'
import { compose, type Slot } from './compose'
import type { Draft, Medium } from './draft'
import type { Passage } from './figures/passage'
import { recogniseFigures } from './figures/recogniseFigures'
import { doubtSums } from './form/doubtSums'
import { type FormRead, formsRead, likeliest } from './form/recogniseForm'
import { idOf } from './id'
import { type Identity, identityOf } from './identity/identity'
import type { Place } from './places'
import { Refusal } from './refusal'
import { topicsOf } from './topics'

/** What leads a report on its page, in this order, as far as it has them; five at most. */
const leading = [
  'disclosed.total',
  'requests.received',
  'requests.new',
  'outcomes.granted',
  'hotline.calls',
  'staff.total',
  'licences.decided',
  'penalties.decided',
  'review',
]

/** Whether a document speaks of what this product is for at all. */
function isReport(original: Original, form: FormRead, identity: Identity): boolean {
  const text = original.blocks
    .slice(0, 400)
    .map((b) => (b.kind === 'table' ? b.cells.map((c) => c.text).join('') : b.text))
    .join('')
  return (
    form.known >= 5 ||
    (/信息公开|政务公开/.test(text) && (identity.titled.length > 0 || form.outline.sections.length >= 3))
  )
}

/** Blocks of a document -> a draft of its report. Throws a `Refusal` where it is no report on disclosure. */
export function recognise(
  file: { name: string; medium: Medium },
  original: Original,
  places: readonly Place[],
): Parsed<Draft> {
  const { blocks } = original
  if (!blocks.length) throw new Refusal({ kind: 'no-text' })
  const read = formsRead(blocks)
  const identity = identityOf(likeliest(read, null).outline.front, original, places)
  const form = likeliest(read, identity.year)
  if (!isReport(original, form, identity)) throw new Refusal({ kind: 'no-report' })

  const taken = new Set<Block>([...form.tables, ...identity.titled])
  const composed = compose(form.outline, taken)
  const all = [...composed.preface, ...composed.sections.flatMap((s) => s.slots)]
  const spoken = all.filter((slot): slot is Slot & { passage: Passage } => slot.passage !== undefined)
  const figures = recogniseFigures(
    spoken.map((slot) => slot.passage),
    form.form,
    form.statistics,
    [identity.place.name, identity.place.short],
  )
  for (const [i, slot] of spoken.entries())
    if (slot.block.kind === 'heading' || slot.block.kind === 'paragraph')
      slot.block.text = figures.texts[i] ?? slot.passage.text

  const bare: Report = {
    format: 1,
    id: idOf(identity.place, identity.year),
    title: identity.title,
    place: identity.place,
    year: identity.year,
    period: identity.period,
    publisher: identity.publisher,
    ...(identity.published === undefined ? {} : { published: identity.published }),
    form: form.form.id as Report['form'],
    edition: 'original',
    languages: ['zh'],
    topics: [],
    headlines: [],
    preface: composed.preface.map((slot) => slot.block),
    systems: [],
    figures: figures.figures,
    sections: composed.sections.map(({ number, title, slots }) => ({
      number,
      title: defused(title),
      blocks: slots.map((s) => s.block),
    })),
    statistics: form.statistics,
    charts: figures.charts,
    checks: figures.checks,
    imported: { file: file.name, values: { ...identity.found, ...form.values, ...figures.found } },
  }
  const values = doubtSums(bare, bare.imported?.values ?? {}, file.medium)
  const report = {
    ...bare,
    imported: { file: file.name, values },
    topics: topicsOf(topicsUsed(bare)),
    headlines: headlinesOf(bare),
  }
  const checked = parseReport(report, isIndicator)
  if (!checked.ok) return checked
  const left = [...form.left, ...composed.left, ...figures.left].sort((a, b) => a.at.line - b.at.line)
  return { ok: true, value: { file, report: checked.value, blocks, left } }
}

function topicsUsed(report: Report): Set<string> {
  const blocks = [...report.preface, ...report.sections.flatMap((s) => s.blocks)]
  const ofBlocks = blocks.flatMap((b) => (b.kind === 'list' ? [] : (b.topics ?? [])))
  // The form's own charts speak of the four families, wherever they stand.
  return new Set([...ofBlocks, ...report.charts.flatMap((c) => c.topics), 'channels', 'requests'])
}

const headlinesOf = (report: Report): Report['headlines'] =>
  leading
    .map((code) => figureOfRow(report, code))
    .filter((id) => quantity(report, id) !== null)
    .slice(0, 5)
    .map((figure) => ({ figure, text: '' }))
