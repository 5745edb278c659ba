import type { Indicator } from './forms/form'
import { onceEach } from './onceEach'
import { formOf } from './quantity'
import type { Report, Section } from './schema'
import type { Row } from './statistics'
import { zhOf } from './zhOf'

/** Words nearly every heading has, and so do not tell one from another. */
const everywhere = /政府信息公开|政府信息|情况|数量|工作/g

/** Pairs of neighbouring letters of the words of a heading that tell it from others, without punctuation. */
function pairs(heading: string): string[] {
  const letters = [...heading.replace(everywhere, '').replace(/[\s\p{P}\p{S}]/gu, '')]
  return letters.slice(1).map((letter, i) => `${letters[i]}${letter}`)
}

/** How much two headings have in common, 0 to 1 (Dice's coefficient of their pairs of letters). */
export function likeness(one: string, other: string): number {
  const [mine, left] = [pairs(one), pairs(other)]
  if (!mine.length || !left.length) return 0
  const all = mine.length + left.length
  const shared = mine.filter((pair) => {
    const at = left.indexOf(pair)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
  return (2 * shared.length) / all
}

/** From here on two headings are of the same thing. Of 政府信息公开行政复议、行政诉讼情况 and 复议诉讼情况 it is 0.4. */
const same = 0.4

/** What it counts for that a section has the number of the form’s heading: less than the words, which must agree too. */
const sameNumber = 0.25

const numerals = '一二三四五六七八九'

/**
 * How well a section's title answers a main heading of the form. A report names a section in its own way: 收到和处理申请情况
 * for 收到和处理政府信息公开申请情况; its number helps where the form's tables are sections.
 */
function answers({ number, title }: Section, heading: Indicator, numbered: boolean): number {
  const words = likeness(zhOf(title), heading.zh)
  return words > 0 && numbered && heading.number === `${numerals[number - 1]}、` ? words + sameNumber : words
}

const mainHeadings = (report: Report): Indicator[] =>
  (formOf(report)?.indicators ?? []).filter((row) => row.level === 1)

/** The section that speaks of each main heading of the report's national form, by the heading's code; the best of several. */
export const sectionsNamed = onceEach((report): ReadonlyMap<string, number> => {
  const numbered = formOf(report)?.inSections === true
  return new Map(
    mainHeadings(report).flatMap((heading): [string, number][] => {
      const found = report.sections.map((section) => answers(section, heading, numbered))
      const best = Math.max(...found)
      const section = report.sections[found.indexOf(best)]
      return section && best >= same ? [[heading.code, section.number]] : []
    }),
  )
})

/** The main heading a row of the form stands under; undefined for what is no row. */
export function mainHeadingOf(report: Report, code: string): Indicator | undefined {
  const all = formOf(report)?.indicators ?? []
  const at = all.findIndex((row) => row.code === code)
  return all.slice(0, at + 1).findLast((row) => row.level === 1)
}

/**
 * The tables of the form that stand in a section of the report, as their main headings: those its title names and whose
 * rows the report states. None where the form's table is an annex.
 */
export function tablesIn(report: Report, section: number): Indicator[] {
  if (!formOf(report)?.inSections) return []
  const stated = new Set(Object.keys(report.statistics).map((code) => mainHeadingOf(report, code)?.code))
  return mainHeadings(report).filter(({ code }) => sectionsNamed(report).get(code) === section && stated.has(code))
}

/** The rows under a main heading as a table of their own: the heading, which names it, is left out. */
export function rowsUnder(rows: readonly Row[], heading: string): Row[] {
  const from = rows.findIndex((row) => row.indicator.code === heading) + 1
  const next = rows.findIndex((row, i) => i >= from && row.indicator.level === 1)
  return rows
    .slice(from, next < 0 ? rows.length : next)
    .map((row) => (row.parent === heading ? { ...row, parent: null } : row))
}
