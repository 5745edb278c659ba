import { type Lang, words } from '../../language/words'
import type { Theme } from '../../state/choice'
import { citedPage } from '../../state/cited'
import { type About, pngAbout, rdfAbout } from '../../takeaway/metadata'
import { compose, tokenOnPage, toPng } from '../../takeaway/picture'
import { type Preset, type Scale, screenDpi, sheets } from '../../takeaway/presets'
import { drawnSize, layOut, type Sought, sheetPicture } from '../../takeaway/sheet'
import type { Drawn } from '../../takeaway/svg'
import { widths } from './kind'
import { kinds } from './kinds'
import { widthOf, wrapAll } from './measure'
import type { ChartModel } from './model'
import { inPrint } from './onScreen'

/** The picture a reader wants. `scale` counts for the preset `screen` only: a sheet has its own exact size. */
export type Wish = { preset: Preset; scale: Scale; theme: Theme; lang: Lang }

/**
 * A picture made: its markup, how many pixels there are to a unit of it, what it says of itself, and whether it holds so
 * much that its text is smaller than it should be.
 */
export type Made = Drawn & { scale: number; dpi: number; about: About; name: string; small?: boolean }

export const tagOf = (lang: Lang) => (lang === 'zh' ? 'zh-CN' : 'en')

/** What a picture of a chart says of itself. */
export const aboutChart = (model: ChartModel): About => ({
  title: model.title,
  description: model.description,
  source: model.source,
  url: citedPage({ ...model.link, lang: model.lang }),
  lang: tagOf(model.lang),
  made: new Date(),
})

/** Beside a name and its number: the colour's square, the share, and the gaps between. */
const besideName = 90

/** How narrow a drawing may become, and how tall it then is. */
export function soughtFor(model: ChartModel): Sought {
  const kind = Object.hasOwn(kinds, model.kind) ? kinds[model.kind] : undefined
  if (!kind) throw new Error(`no drawing of kind ${model.kind}`)
  const named = model.marks.map((m) => (widthOf(m.label) + widthOf(m.brief)) * drawnSize + besideName)
  return {
    least: Math.ceil(Math.max(widths.narrow, ...named)),
    height: (width) => kind.height(model, width),
  }
}

/** What stands around the drawing of a chart. */
export const wordingOf = (model: ChartModel, url: string | null) => ({
  title: model.title,
  unit: words[model.lang].charts.unit(model.unit),
  note: model.note,
  source: model.source,
  address: url === null ? '' : inPrint(url),
})

/** A chart as the picture wished for, drawn anew and not yet in pixels. Rejects if it cannot be drawn. */
export async function pictureOf(shown: ChartModel, { preset, scale, theme, lang }: Wish): Promise<Made> {
  const { still } = await import('./still')
  const model = shown.inLang(lang)
  const about = aboutChart(model)
  const wording = wordingOf(model, about.url)
  const said = { title: about.title, description: about.description, lang: about.lang }
  const worth = (token: string) => tokenOnPage(token, { theme, lang: about.lang })
  const { name } = model
  if (preset === 'screen') {
    const drawing = await still(model, 'wide', true)
    const picture = compose({ ...wording, ...said, drawing, wrap: wrapAll }, worth)
    return { ...picture, scale, dpi: screenDpi * scale, about, name }
  }
  const sheet = sheets[preset]
  const laid = layOut(wording, sheet, soughtFor(model), wrapAll)
  const drawing = await still(model, laid.drawing.width, true)
  const description = `${said.description} ${about.source}`
  const picture = sheetPicture(laid, drawing, { ...said, description }, worth)
  const small = laid.drawing.scale * drawnSize < sheet.small * 0.75
  return { ...picture, scale: 1, dpi: sheet.dpi, about, name: `${name}-${preset}`, small }
}

/** How many pixels a picture has. */
export const pixelsOf = ({ width, height, scale }: Pick<Made, 'width' | 'height' | 'scale'>) => ({
  width: Math.round(width * scale),
  height: Math.round(height * scale),
})

/** A picture as PNG, in pixels, with what it says of itself. Rejects where the browser cannot draw it. */
export async function asPng({ svg, width, height, scale, dpi, about, name }: Made): Promise<File> {
  const png = await pngAbout(await toPng(svg, width, height, scale), about, dpi)
  return new File([png], `${name}.png`, { type: 'image/png' })
}

/** A picture as SVG. `rdf`: with what it says of itself for archives; it then names the addresses of vocabularies. */
export function asSvg({ svg, about, name }: Made, rdf: boolean): File {
  const told = rdf ? svg.replace('</desc>', `</desc>${rdfAbout(about)}`) : svg
  return new File([`<?xml version="1.0" encoding="UTF-8"?>\n${told}\n`], `${name}.svg`, { type: 'image/svg+xml' })
}
