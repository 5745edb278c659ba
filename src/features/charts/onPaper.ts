import type { Lang } from '../../language/words'
import type { ChartEntry, Report } from '../../report/schema'
import { kinds } from './kinds'
import { type ChartModel, chartModel } from './model'
import { keepSnapshot, snapshotOf } from './snapshots'

/** The live drawing of a chart on the page, as markup for another place; null: none is there. */
function liveDrawing({ id }: ChartModel): string | null {
  const svg = document.querySelector(`figure[data-chart="${CSS.escape(id)}"] [data-live] svg`)
  if (!svg?.querySelector('[data-mark]')) return null
  const copy = svg.cloneNode(true) as SVGSVGElement
  const { width, height } = svg.getBoundingClientRect()
  if (!copy.hasAttribute('viewBox') && width > 0) copy.setAttribute('viewBox', `0 0 ${width} ${height}`)
  for (const el of [copy, ...copy.querySelectorAll('*')]) {
    el.removeAttribute('tabindex')
    el.removeAttribute('class')
  }
  return copy.outerHTML
}

/** A drawing of a chart for paper, of those that are there at this moment: printing does not wait. */
export const drawingNow = (model: ChartModel): string | null =>
  snapshotOf(model, 'wide') ?? liveDrawing(model) ?? snapshotOf(model, 'narrow')

const drawable = (model: ChartModel) => Object.hasOwn(kinds, model.kind) && model.marks.length > 0

/**
 * Draws the charts that have not been drawn for paper yet, one after the other.
 * @param progress is told how many of all are done
 * @returns how many could not be drawn
 */
export async function drawAhead(
  report: Report,
  charts: readonly ChartEntry[],
  lang: Lang,
  progress: (done: number) => void,
): Promise<number> {
  const { still } = await import('./still')
  let failed = 0
  for (const [i, entry] of charts.entries()) {
    progress(i)
    const model = chartModel(report, entry, lang)
    if (!drawable(model) || snapshotOf(model, 'wide') !== null) continue
    try {
      const { svg } = await still(model, 'wide')
      keepSnapshot(report, model.id, lang, 'wide', svg)
    } catch {
      failed++
    }
  }
  return failed
}
