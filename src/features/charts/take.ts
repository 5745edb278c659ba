import { words } from '../../language/words'
import type { Report } from '../../report/schema'
import { citedPage } from '../../state/cited'
import { csvFile } from '../../takeaway/csv'
import { compose, tokenOnPage, toPng } from '../../takeaway/picture'
import type { Variant } from './kind'
import { wrap } from './measure'
import { type ChartModel, dataRows } from './model'

/** Scales a PNG is offered at. */
export const scales = [1, 2, 3] as const
export type Scale = (typeof scales)[number]

/** `chuxiong-2018-hotline-handling` */
export const nameOf = (report: string, chart: string) => `${report}-${chart}`

async function composed(model: ChartModel, variant: Variant) {
  const { still } = await import('./still')
  const say = words[model.lang].charts
  return compose(
    {
      title: model.title,
      unit: say.unit(model.unit),
      note: model.note,
      source: model.source,
      description: model.description,
      lang: model.lang === 'zh' ? 'zh-CN' : 'en',
      drawing: await still(model, variant, true),
      wrap,
    },
    tokenOnPage,
  )
}

/** A chart as a PNG that stands alone, in the language and theme on screen. */
export async function pngOf(report: string, model: ChartModel, scale: Scale): Promise<File> {
  const { svg, width, height } = await composed(model, 'wide')
  const blob = await toPng(svg, width, height, scale)
  return new File([blob], `${nameOf(report, model.id)}.png`, { type: 'image/png' })
}

/** A chart as an SVG that stands alone. */
export async function svgOf(report: string, model: ChartModel): Promise<File> {
  const { svg } = await composed(model, 'wide')
  return new File([`<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`], `${nameOf(report, model.id)}.svg`, {
    type: 'image/svg+xml',
  })
}

/** A chart's figures as CSV: item, value as a number, the same in full, share of the whole (0 to 1), figure id; then the source. */
export function csvOf(report: string, model: ChartModel): Promise<File> {
  const say = words[model.lang].charts
  const rows = dataRows(model).map((m) => [m.label, m.value, m.full, m.share ?? '', m.id])
  return csvFile(`${nameOf(report, model.id)}.csv`, [
    [say.item, say.value, say.inFull, say.shareHeader, say.figure],
    ...rows,
    [],
    [model.source],
  ])
}

/** A chart's whole data with its source, as a workbook or JSON. */
export async function dataOf(report: Report, model: ChartModel, as: 'chartXlsx' | 'chartJson'): Promise<File> {
  const files = await import('../../takeaway/files')
  const page = citedPage({ report: report.id, chart: model.id, lang: model.lang })
  return files[as](report, model.id, { page, at: new Date() }, model.lang)
}
