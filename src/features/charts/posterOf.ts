import { atAGlance, day } from '../../language/numbers'
import { pictures } from '../../language/pictures'
import { inLang, pieces, plain, unitIn } from '../../language/text'
import { type Lang, words } from '../../language/words'
import { chartsOf } from '../../report/charts'
import { disputedIn } from '../../report/checks/disputed'
import { quantity } from '../../report/quantity'
import type { Report, Text } from '../../report/schema'
import type { Theme } from '../../state/choice'
import { citedPage } from '../../state/cited'
import { codeOf } from '../../takeaway/code'
import { tokenOnPage } from '../../takeaway/picture'
import { type Headline, posterPicture } from '../../takeaway/poster'
import { screenDpi } from '../../takeaway/presets'
import { kinds } from './kinds'
import { widthOf, wrapAll } from './measure'
import { type ChartModel, chartModel, dataRows } from './model'
import { inPrint } from './onScreen'
import { type Made, soughtFor, tagOf } from './pictures'

/** The charts the product exists for, in the order they are told in; a report without them shows its first ones. */
const families = ['disclosure-channels', 'request-outcomes', 'hotline-handling', 'staffing']
const most = { charts: families.length, headlines: 5 }

/** The charts of a poster: the families' first, then others of the report that say more than nought. */
export function chartsOn(report: Report, lang: Lang): ChartModel[] {
  const place = (id: string) => (families.includes(id) ? families.indexOf(id) : families.length)
  const drawable = chartsOf(report)
    .map((entry) => chartModel(report, entry, lang))
    .filter((m) => Object.hasOwn(kinds, m.kind) && m.marks.length > 0)
  const telling = drawable.filter((m) => place(m.id) < families.length || m.marks.some((mark) => mark.value !== 0))
  // Two that ask the same question would look like one told twice.
  const once = telling.filter((m, i) => telling.findIndex((other) => other.title === m.title) === i)
  return once.sort((a, b) => place(a.id) - place(b.id)).slice(0, most.charts)
}

/** What stands behind a number that a check disputes; the poster says what it means. */
const sign = '≠'

/** A sentence as a picture has it, with the sign behind each number that a check disputes. */
const signed = (report: Report, text: Text, lang: Lang): string =>
  pieces(inLang(text, lang))
    .map((p) => ('words' in p ? p.words : p.printed + (disputedIn(report).has(p.figure) ? sign : '')))
    .join('')

/** The numbers of a poster: the report's headlines, or else the whole or the largest mark of each of these charts. */
export function headlinesOn(report: Report, charts: readonly ChartModel[], lang: Lang): Headline[] {
  const headline = (id: string, label: string, more: string): Headline[] => {
    const q = quantity(report, id)
    if (!q) return []
    const unit = [unitIn(q.unit, lang), disputedIn(report).has(id) ? sign : ''].filter(Boolean).join(' ')
    return [{ value: atAGlance(q, lang), unit, label, more }]
  }
  const own = report.headlines.flatMap(({ figure, text }) =>
    headline(figure, inLang(quantity(report, figure)?.label ?? '', lang), signed(report, text, lang)),
  )
  if (own.length) return own.slice(0, most.headlines)
  const key = charts.flatMap(({ total, marks }) => {
    const mark = total ?? [...marks].sort((a, b) => b.value - a.value)[0]
    return mark ? [mark] : []
  })
  const once = key.filter((mark, i) => key.findIndex((other) => other.id === mark.id) === i)
  return once.flatMap((mark) => headline(mark.id, mark.label, '')).slice(0, most.headlines)
}

/** The whole report as one tall picture. Rejects where it has nothing to draw, or it cannot be drawn. */
export async function posterOf(report: Report, theme: Theme, lang: Lang): Promise<Made> {
  const { still } = await import('./still')
  const say = pictures[lang].poster
  const models = chartsOn(report, lang)
  const headlines = headlinesOn(report, models, lang)
  const charts = []
  for (const model of models) {
    const { title, unit } = model
    const disputes = dataRows(model).some(({ id }) => disputedIn(report).has(id))
    const note = [model.note, disputes ? say.inChart : ''].filter(Boolean).join(' ')
    const drawing = await still(model, soughtFor(model).least, true)
    charts.push({ title, unit: words[lang].charts.unit(unit), note, drawing })
  }
  if (!charts.length && !headlines.length) throw new Error(`${report.id} has nothing to draw`)

  const url = citedPage({ report: report.id, lang })
  const title = plain(report.title, lang)
  const publisher = inLang(report.publisher.name, lang)
  const about = {
    title: say.window(title),
    description: say.describe(title, models.map((m) => m.description).join(' ')),
    source: say.source(title),
    url,
    lang: tagOf(lang),
    made: new Date(),
  }
  const picture = posterPicture(
    {
      kicker: say.kicker,
      place: inLang(report.place.name, lang),
      year: say.year(String(report.year)),
      title,
      published: report.published ? say.published(publisher, day(report.published, lang)) : publisher,
      glance: say.headlines,
      headlines,
      headlinesNote: headlines.some(({ unit, more }) => (unit + more).includes(sign)) ? say.disagrees : '',
      charts,
      source: about.source,
      address: url === null ? '' : inPrint(url),
      scan: url === null ? '' : say.scan,
      scanAbout: url === null ? say.own : say.scanAbout,
      code: url === null ? null : codeOf(url),
    },
    { title: about.title, description: about.description, lang: about.lang },
    { wrap: wrapAll, em: widthOf },
    (token) => tokenOnPage(token, { theme, lang: about.lang }),
  )
  return { ...picture, scale: 1, dpi: screenDpi, about, name: `${report.id}-poster` }
}
