import type { Form } from '../forms/form'
import { isIdentity } from '../identities'
import { placesOf } from '../places'
import { formOf, partsOfRow } from '../quantity'
import type { Identity, LaterCheck, Report, Term, Text } from '../schema'
import { zhOf } from '../zhOf'
import { misreadings } from './recorded'
import type { Check } from './rule'

/**
 * Every check of a report: its own, then those of its national form, then those any report must meet. A check of the
 * report's own stands for the standard one of the same id.
 */
export function checksOf(report: Report): Check[] {
  const form = formOf(report)
  const own = new Set(report.checks.map((c) => c.id))
  const standard = [
    ...againstTable(report),
    ...inSeveralPlaces(report),
    ...misrecorded(report),
    ...wholeInText(report),
    ...(form && Object.keys(report.statistics).length ? [...form.checks, ...wholeInTable(report, form)] : []),
  ]
  return [...report.checks.map(known), ...standard.filter((c) => !own.has(c.id) && report.year >= (c.since ?? 0))]
}

/** A check the report states; of one this version does not know, what it says of itself. */
function known(check: Identity | LaterCheck): Check {
  if (isIdentity(check)) return check
  const { id, section, note } = check
  return {
    id,
    kind: 'later',
    of: check.kind,
    ...(section === undefined ? {} : { section }),
    ...(note === undefined ? {} : { note }),
  }
}

/** Every figure of the text against its row of the table, or against the rows that make it up: an outcome, its grounds. */
const againstTable = (report: Report): Check[] =>
  Object.entries(report.figures).flatMap(([id, { indicator }]): Check[] => {
    if (indicator === undefined) return []
    const parts = partsOfRow(report, indicator).map(({ code }) => `table:${code}`)
    return parts.length
      ? [{ id: `table.${id}`, kind: 'sum', whole: id, parts }]
      : [{ id: `table.${id}`, kind: 'same', figures: [id, `table:${indicator}`] }]
  })

/** Every figure that the text states more than once. */
const inSeveralPlaces = (report: Report): Check[] =>
  [...placesOf(report)].flatMap(([figure, all]): Check[] =>
    all.length > 1 && Object.hasOwn(report.figures, figure) ? [{ id: `places.${figure}`, kind: 'places', figure }] : [],
  )

/** Units in which things are counted one by one. Of others, such as 公里 or 分, nobody knows whether they have halves. */
const counted =
  /^([条件次篇个人场份项期户批家处名宗起类种部册本张例所站台套届轮位支单笔]|人次|条次|件次|批次)(（.*）)?$/

/** The figures that the page prints otherwise than the report's JSON records them: a slip of whoever wrote it. */
const misrecorded = (report: Report): Check[] =>
  Object.keys(report.figures).flatMap((figure): Check[] =>
    misreadings(report, figure).length ? [{ id: `printed.${figure}`, kind: 'printed', figure }] : [],
  )

/** What each section counts, as whole numbers. */
const wholeInText = (report: Report): Check[] =>
  report.sections.flatMap(({ number, title }): Check[] => {
    const figures = Object.entries(report.figures).flatMap(([id, { unit }]) => {
      const whole = counted.test(zhOf(unit))
      return whole && placesOf(report).get(id)?.[0]?.section === number ? [id] : []
    })
    return figures.length
      ? [{ id: `counts.section-${number}`, kind: 'counts', section: number, of: title, figures }]
      : []
  })

/** What the form counts under each of its main headings, as whole numbers; a blank is none, and what may be below zero is no count. */
function wholeInTable(report: Report, form: Form): Check[] {
  const groups: { code: string; of: Text; figures: Term[] }[] = []
  for (const { code, level, zh, en, unit, byColumn, signed } of form.indicators) {
    if (level === 1) groups.push({ code, of: { zh, en }, figures: [] })
    if (unit === null || signed || !counted.test(unit) || report.statistics[code] === undefined) continue
    const terms = byColumn ? (form.columns ?? []).map((c) => `table:${code}@${c.id}`) : [`table:${code}`]
    groups.at(-1)?.figures.push(...terms)
  }
  return groups.flatMap(({ code, of, figures }): Check[] =>
    figures.length ? [{ id: `counts.${code}`, kind: 'counts', of, figures }] : [],
  )
}
