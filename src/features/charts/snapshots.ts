import type { Lang } from '../../language/words'
import type { Variant } from './kind'
import type { ChartModel } from './model'

/** Drawings made at build, by `key`: filled by the build itself, and in the browser from the page it wrote. */
const stills = new Map<string, string>()

const key = (model: Pick<ChartModel, 'id' | 'lang'>, variant: Variant) => `${model.lang} ${variant} ${model.id}`

export const snapshotOf = (model: ChartModel, variant: Variant): string | null =>
  stills.get(key(model, variant)) ?? null

export const keepSnapshot = (model: Pick<ChartModel, 'id' | 'lang'>, variant: Variant, svg: string) =>
  stills.set(key(model, variant), svg)

/** Takes the drawings out of a page the build wrote, before React takes the page over. */
export function keepSnapshotsOf(root: HTMLElement, lang: Lang): void {
  for (const place of root.querySelectorAll<HTMLElement>('[data-chart] [data-variant]')) {
    const id = place.closest<HTMLElement>('[data-chart]')?.dataset.chart
    if (id) keepSnapshot({ id, lang }, place.dataset.variant as Variant, place.innerHTML)
  }
}
