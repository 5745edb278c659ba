import type { Lang } from '../../language/words'
import type { Report } from '../../report/schema'
import type { Variant } from './kind'
import type { ChartModel } from './model'

/** A place in a page the build wrote, with one of the two drawings in it, and the template that has the other. */
type Written = { place: Element; other: HTMLTemplateElement }
type Drawings = Partial<Record<Variant, string>>

/** Drawings made at build, by report: filled by the build itself, and in the browser from the page it wrote. */
const stills = new WeakMap<Report, Map<string, Drawings | Written>>()

const key = (id: string, lang: Lang) => `${lang} ${id}`

const variantIn = ({ dataset }: HTMLTemplateElement): Variant => (dataset.variant === 'narrow' ? 'narrow' : 'wide')

/** Reads what stands in a page only when it is asked for: most of it never is. */
function read({ place, other }: Written): Drawings {
  const kept = variantIn(other)
  return { [kept]: other.innerHTML, [kept === 'wide' ? 'narrow' : 'wide']: place.innerHTML }
}

function drawingsOf(report: Report, of: string): Drawings {
  const all = stills.get(report)
  const found = all?.get(of)
  if (!found || !('place' in found)) return found ?? {}
  const drawings = read(found)
  all?.set(of, drawings)
  return drawings
}

export const snapshotOf = ({ report, id, lang }: ChartModel, variant: Variant): string | null =>
  (report && drawingsOf(report, key(id, lang))[variant]) ?? null

function keep(report: Report, of: string, what: Drawings | Written): void {
  const all = stills.get(report) ?? new Map<string, Drawings | Written>()
  stills.set(report, all.set(of, what))
}

export const keepSnapshot = (report: Report, id: string, lang: Lang, variant: Variant, svg: string): void =>
  keep(report, key(id, lang), { ...drawingsOf(report, key(id, lang)), [variant]: svg })

/** The template of a page the build wrote that has the other drawing of a chart (index.html puts in the one that fits). */
const otherOf = (id: string): HTMLTemplateElement | null =>
  document.querySelector<HTMLTemplateElement>(`template[data-drawing="${CSS.escape(id)}"]`)

/** Takes the drawings in a page the build wrote of `report` for its own, before React takes the page over. */
export function keepSnapshotsOf(root: HTMLElement, report: Report, lang: Lang): void {
  for (const place of root.querySelectorAll('[data-chart] [data-still]')) {
    const id = place.closest<HTMLElement>('[data-chart]')?.dataset.chart
    const other = id === undefined ? null : otherOf(id)
    if (id !== undefined && other) keep(report, key(id, lang), { place, other })
  }
}

/** From now on React decides which drawing of a chart is shown, and the page as written does not. */
export const takeFromPage = (id: string): void => otherOf(id)?.remove()
