import type Fraction from 'fraction.js'
import { checking } from '../../language/checking'
import { ordinal } from '../../language/numbers'
import { plainly, told } from '../../language/verdicts'
import { type Lang, words } from '../../language/words'
import type { Finding } from '../../report/checks/finding'
import type { Interval } from '../../report/interval'
import type { Report } from '../../report/schema'
import type { CsvCell } from '../../takeaway/csv'

/** The checks as plain cells, a heading row first. */
export function asRows(report: Report, findings: readonly Finding[], lang: Lang): CsvCell[][] {
  const say = checking[lang]
  const { card } = words[lang]
  const { columns } = say
  return [
    [
      columns.id,
      columns.section,
      columns.verdict,
      columns.check,
      columns.stated,
      columns.computed,
      columns.difference,
      columns.why,
      say.note,
      columns.figures,
    ],
    ...findings.map((finding): CsvCell[] => {
      const { title, stated, computed, difference, why, note } = told(report, finding, lang)
      return [
        finding.check.id,
        finding.section === null ? say.table : card.section(ordinal(finding.section, lang)),
        say.verdict[finding.outcome.verdict],
        title,
        plainly(stated),
        plainly(computed),
        difference,
        why,
        note,
        [...new Set(finding.terms.map((t) => t.quantity.id))].filter(Boolean).join(' '),
      ]
    }),
  ]
}

/** The checks for a program: identity, verdict, and of every number its value and the bounds it allows, as
 * decimals; an open bound is not itself a value. */
export function asJson(report: Report, findings: readonly Finding[], lang: Lang): string {
  const decimal = (value: Fraction) => value.round(12).valueOf()
  const bounds = ({ low, high, openLow, openHigh }: Interval) => ({
    low: decimal(low),
    high: decimal(high),
    ...(openLow ? { openLow } : {}),
    ...(openHigh ? { openHigh } : {}),
  })
  return JSON.stringify(
    {
      report: report.id,
      language: lang,
      checks: findings.map((finding) => {
        const { check, section, outcome, terms } = finding
        const { title, difference, why } = told(report, finding, lang)
        const sides = 'sides' in outcome ? outcome.sides : null
        return {
          ...check,
          section,
          verdict: outcome.verdict,
          title,
          ...(why ? { why } : {}),
          ...(difference ? { difference } : {}),
          ...(sides ? { stated: bounds(sides.stated), computed: bounds(sides.computed) } : {}),
          numbers: terms.map(({ from, quantity, column, allows, place }) => ({
            ...(quantity.id ? { figure: quantity.id } : {}),
            from,
            ...(column === null ? {} : { column }),
            ...(place === null ? {} : { place }),
            value: quantity.value,
            printed: quantity.printed.as,
            ...bounds(allows),
          })),
        }
      }),
    },
    null,
    2,
  )
}
