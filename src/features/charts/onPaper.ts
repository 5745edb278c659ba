import type { Lang } from '../../language/words'
import type { ChartEntry, Report } from '../../report/schema'
import { type Variant, widths } from './kind'
import { kinds } from './kinds'
import { type ChartModel, chartModel } from './model'
import { keepSnapshot, snapshotOf } from './snapshots'
import { standing, still } from './still'

/** A drawing for paper, as SVG markup whose colours are still names, and at which of the two widths it was drawn. */
export type Drawn = { svg: string; variant: Variant }

/** The narrow one first: two of them stand side by side on a sheet. */
const variants = ['narrow', 'wide'] as const satisfies Variant[]

const drawable = (model: ChartModel) => Object.hasOwn(kinds, model.kind) && model.marks.length > 0

/** A drawing of a chart, of those that are there at this moment, for printing does not wait; null: none is. */
export function drawingNow(model: ChartModel): Drawn | null {
  const kind = kinds[model.kind]
  if (!kind || !drawable(model)) return null
  for (const variant of variants) {
    const svg = snapshotOf(model, variant)
    if (svg !== null) return { svg, variant }
  }
  const live = document.querySelector<SVGSVGElement>(`[data-chart="${CSS.escape(model.id)}"] [data-live] svg`)
  if (!live?.querySelector('[data-mark]')) return null
  const variant = Number(live.getAttribute('width')) > widths.narrow ? 'wide' : 'narrow'
  return { svg: standing(live, widths[variant], kind.height(model, widths[variant]), false), variant }
}

/**
 * Draws the charts that have not been drawn for paper yet, one after the other; of one that cannot be drawn the data are
 * printed.
 * @param progress is told which is being drawn, from 0, and how many there are
 * @returns how many could not be drawn
 */
export async function drawAhead(
  report: Report,
  charts: readonly ChartEntry[],
  lang: Lang,
  progress: (at: number, of: number) => void,
  stop: AbortSignal,
): Promise<number> {
  const missing = charts
    .map((entry) => chartModel(report, entry, lang))
    .filter((model) => drawable(model) && snapshotOf(model, 'narrow') === null)
  let failed = 0
  for (const [i, model] of missing.entries()) {
    if (stop.aborted) break
    progress(i, missing.length)
    try {
      const { svg } = await still(model, 'narrow')
      keepSnapshot(report, model.id, lang, 'narrow', svg)
    } catch {
      failed++
    }
  }
  return failed
}
