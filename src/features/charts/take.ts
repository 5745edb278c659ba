import { words } from '../../language/words'
import type { Report } from '../../report/schema'
import { citedPage } from '../../state/cited'
import { csvFile } from '../../takeaway/csv'
import type { Scale } from '../../takeaway/presets'
import { type ChartModel, dataRows } from './model'
import { themeOnScreen } from './onScreen'

/** A chart as it is on screen, `scale` times as large; what makes pictures loads with the first. */
async function onScreen(model: ChartModel, scale: Scale) {
  const pictures = await import('./pictures')
  const wish = { preset: 'screen', scale, theme: themeOnScreen(), lang: model.lang } as const
  return { ...pictures, made: await pictures.pictureOf(model, wish) }
}

/** A chart as a PNG that stands alone, in the language and theme on screen. */
export async function pngOf(model: ChartModel, scale: Scale): Promise<File> {
  const { asPng, made } = await onScreen(model, scale)
  return asPng(made)
}

/** A chart as an SVG that stands alone and names no other place. */
export async function svgOf(model: ChartModel): Promise<File> {
  const { asSvg, made } = await onScreen(model, 1)
  return asSvg(made, false)
}

/** A chart's figures as CSV: item, value as a number, the same in full, share of the whole (0 to 1), figure id; then the source. */
export function csvOf(model: ChartModel): Promise<File> {
  const say = words[model.lang].charts
  const rows = dataRows(model).map((m) => [m.label, m.count ?? m.value, m.full, m.share ?? '', m.id])
  return csvFile(`${model.name}.csv`, [
    [say.item, say.value, say.inFull, say.shareHeader, say.figure],
    ...rows,
    [],
    [model.source],
  ])
}

/** The whole data of a report's chart with its source, as a workbook or JSON. */
export async function dataOf(report: Report, model: ChartModel, as: 'chartXlsx' | 'chartJson'): Promise<File> {
  const files = await import('../../takeaway/files')
  const page = citedPage({ ...model.link, lang: model.lang })
  return files[as](report, model.id, { page, at: new Date() }, model.lang)
}
