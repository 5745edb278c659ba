import type { Found } from './flow'
import { withoutLinks } from './links'
import type { Element } from './tree'

/** Characters of a paragraph that is running text, not the label of something. */
const running = 60
const section = /^[一二三四五六七八九十]{1,3}[、.．]/
/** What the foot of a site says of itself. */
const aboutSite = /ICP备|公网安备|网安备|版权所有|主办单位|承办单位|网站标识码|技术支持|建议使用.*浏览器|Copyright/i
const around = new Set(['nav', 'footer', 'aside'])

const isAround = (element: Element | null): boolean =>
  element !== null && (around.has(element.tag) || isAround(element.parent))

/** Whether this is surely part of a report and not of the site around it: a section, running text, a table of data. */
function isSubstance(found: Found): boolean {
  if (found.kind === 'table') {
    const numbers = found.cells.filter((cell) => /^[\d.,]+$/.test(cell.text)).length
    const labels = found.cells.filter((cell) => /\p{Script=Han}{4}/u.test(cell.text)).length
    return numbers >= 4 && labels >= 2
  }
  const { text, linked } = found
  if (!section.test(text) && text.length < running) return false
  return linked * 2 <= text.length && !aboutSite.test(text) && !isAround(found.element)
}

/** The smallest element that holds both. */
function holding(one: Element, other: Element): Element {
  let [a, b] = [one, other]
  while (a !== b) {
    if (a.depth >= b.depth && a.parent) a = a.parent
    else if (b.parent) b = b.parent
    else break
  }
  return a
}

const isIn = (element: Element | null, outer: Element): boolean =>
  element !== null && (element === outer || isIn(element.parent, outer))

/**
 * What stands in the smallest element that holds everything which is surely the report: without the site's navigation,
 * links and foot. In doubt more is kept, so no part of a report is lost; where nothing is sure, everything is kept.
 */
export function mainOf(found: readonly Found[]): Found[] {
  const substance = found.filter(isSubstance)
  if (substance.length < 2) return [...found]
  const main = substance.map((one) => one.element).reduce(holding)
  const inside = found.filter((one) => isIn(one.element, main))
  const sure = new Set(substance)
  return withoutLinks(
    inside,
    inside.findIndex((one) => sure.has(one)),
    inside.findLastIndex((one) => sure.has(one)),
  )
}
