import { widths } from '../features/charts/kind'
import { kinds } from '../features/charts/kinds'
import { type ChartModel, chartModel } from '../features/charts/model'
import { atAGlance, inShort, isMoney } from '../language/numbers'
import { inLang, unitIn } from '../language/text'
import { type Lang, words } from '../language/words'
import { chartsOf } from '../report/charts'
import { type Quantity, quantity } from '../report/quantity'
import type { Report } from '../report/schema'
import { composeShare, type SharePicture } from '../takeaway/sharePicture'
import type { Drawn } from '../takeaway/svg'
import type { Glyphs } from './glyphs'
import { outlined, textIn } from './outline'
import { lightTheme } from './tokens'

/** Draws a chart of a report; `still` where no other way is given. */
export type Draw = (model: ChartModel) => Promise<Drawn>

const drawNarrow: Draw = async (model) => (await import('../features/charts/still')).still(model, 'narrow', true)

let font: Promise<Glyphs> | undefined

/**
 * The picture a link to a report is shown with: a PNG of 1200 x 630 pixels. Needs a DOM in the globals, as `still`
 * does. Rejects where a name holds a character the font cannot draw, rather than show an empty box for it.
 */
export async function sharePicture(report: Report, lang: Lang, draw: Draw = drawNarrow): Promise<Uint8Array> {
  font ??= import('./glyphs').then(({ openGlyphs }) => openGlyphs())
  const glyphs = await font
  return toPng(outlined(await shareSvg(report, lang, glyphs, draw), glyphs))
}

/** The same as SVG markup, its texts still texts. */
export async function shareSvg(report: Report, lang: Lang, glyphs: Glyphs, draw: Draw = drawNarrow): Promise<string> {
  const said = await saidOf(report, lang, draw)
  const all = JSON.stringify(said) + textIn(said.chart?.drawing.svg ?? '<svg/>')
  await glyphs.load(`${all}…`)
  const missing = glyphs.missing(all).filter((c) => /[\p{L}\p{N}]/u.test(c))
  if (missing.length) throw new Error(`the packaged font cannot draw ${missing.join(' ')}`)
  return composeShare({ ...said, widthOf: (text, weight) => glyphs.line(text, weight).width }, lightTheme)
}

/** The same, but null where it could not be made: a page without its picture is better than no page. `warn` says why. */
export async function sharePictureOrNone(
  report: Report,
  lang: Lang,
  warn: (line: string) => void,
  draw: Draw = drawNarrow,
): Promise<Uint8Array | null> {
  return sharePicture(report, lang, draw).catch((error) => {
    warn(`no picture for links to ${report.id} (${lang}): ${error instanceof Error ? error.message : error}`)
    return null
  })
}

/** SVG without texts -> PNG. */
async function toPng(svg: string): Promise<Uint8Array> {
  // Its binary is not there for every machine.
  const { Resvg } = await import('@resvg/resvg-js')
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng()
}

/** What the picture says, its texts in one language, its chart drawn. */
async function saidOf(report: Report, lang: Lang, draw: Draw): Promise<Omit<SharePicture, 'widthOf'>> {
  const model = chartFor(report, lang)
  const year = String(report.year)
  return {
    year,
    place: inLang(report.place.name, lang),
    title: restOf(inLang(report.title, lang), inLang(report.place.name, lang), year),
    publisher: inLang(report.publisher.name, lang),
    figures: figuresFor(report, lang),
    chart: model && {
      title: model.title,
      unit: model.unit && words[lang].charts.unit(model.unit),
      note: model.note,
      drawing: await draw(model),
    },
  }
}

/** The charts that say most of a report, the first of them first. */
const main = ['disclosure-channels', 'request-outcomes']
/** The tallest drawing whose texts are still large enough in the picture, in its own units. */
const legible = 370

/**
 * The chart the picture shows: a main one, or else the first, without the numbers around it, which have no room; one
 * whose marks are so many that nobody could read them stands back.
 */
export function chartFor(report: Report, lang: Lang): ChartModel | null {
  const models = chartsOf(report)
    .map((entry) => chartModel(report, { ...entry, options: { ...entry.options, around: [] } }, lang))
    .filter((model) => model.marks.length && Object.hasOwn(kinds, model.kind))
  const height = (model: ChartModel) => kinds[model.kind]?.height(model, widths.narrow) ?? 0
  const rank = ({ id }: ChartModel) => (main.includes(id) ? main.indexOf(id) : main.length)
  const inOrder = models.toSorted((a, b) => rank(a) - rank(b))
  return (
    inOrder.find((model) => height(model) <= legible) ?? inOrder.toSorted((a, b) => height(a) - height(b))[0] ?? null
  )
}

/** The report's own headlines, then what its charts are of, each once. */
function figuresFor(report: Report, lang: Lang): SharePicture['figures'] {
  const ids = [
    ...report.headlines.map(({ figure }) => ({ figure, label: undefined })),
    ...chartsOf(report).map(({ total, figures, labels }) => {
      const figure = total ?? (figures[0] as string)
      return { figure, label: labels[figure] }
    }),
  ]
  const seen = new Set<string>()
  return ids.flatMap(({ figure, label }) => {
    const q = quantity(report, figure)
    const fact = q?.indicator ?? q?.id
    if (!q || fact === undefined || seen.has(fact)) return []
    seen.add(fact)
    return [{ label: inLang(label ?? q.label, lang), ...numberOf(q, lang) }]
  })
}

/** A number and its unit as they stand apart: 17.8万 and 条; money in English and shares stay in one. */
function numberOf(q: Quantity, lang: Lang): { number: string; unit: string } {
  const unit = unitIn(q.unit, lang)
  if (isMoney(unit, lang)) return { number: inShort(q, lang), unit: '' }
  return unit === '%' ? { number: `${atAGlance(q, lang)}%`, unit: '' } : { number: atAGlance(q, lang), unit }
}

/**
 * A report's title without the place and the year where it begins with the place, as nearly all do: they stand above
 * it. 楚雄彝族自治州2018年政府信息公开工作年度报告 -> 政府信息公开工作年度报告.
 */
export function restOf(title: string, place: string, year: string): string {
  if (!title.startsWith(place)) return title
  const rest = title
    .slice(place.length)
    .replace(new RegExp(`^[\\s:：,，]*${year}\\s*年(度)?|[\\s,，]*\\b${year}$`), '')
    .replace(/^[\s:：,，]+/, '')
    .trim()
  return rest ? rest.replace(/^[a-z]/, (first) => first.toUpperCase()) : title
}
