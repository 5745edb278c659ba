import type { Lang } from '../../language/words'
import type { Report } from '../../report/schema'
import type { Variant } from './kind'
import type { ChartModel } from './model'

/** Drawings made at build, by report: filled by the build itself, and in the browser from the page it wrote. */
const stills = new WeakMap<Report, Map<string, string>>()

const key = (id: string, lang: Lang, variant: Variant) => `${lang} ${variant} ${id}`

export const snapshotOf = ({ report, id, lang }: ChartModel, variant: Variant): string | null =>
  (report && stills.get(report)?.get(key(id, lang, variant))) ?? null

export function keepSnapshot(report: Report, id: string, lang: Lang, variant: Variant, svg: string): void {
  const kept = stills.get(report) ?? new Map<string, string>()
  stills.set(report, kept.set(key(id, lang, variant), svg))
}

/** Takes the drawings out of a page the build wrote of `report`, before React takes the page over. */
export function keepSnapshotsOf(root: HTMLElement, report: Report, lang: Lang): void {
  for (const place of root.querySelectorAll<HTMLElement>('[data-chart] [data-variant]')) {
    const id = place.closest<HTMLElement>('[data-chart]')?.dataset.chart
    if (id) keepSnapshot(report, id, lang, place.dataset.variant as Variant, place.innerHTML)
  }
}
