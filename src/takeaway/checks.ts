import { checking } from '../language/checking'
import { data } from '../language/data'
import { measureOf } from '../language/ranges'
import { plainly, told } from '../language/verdicts'
import type { Lang } from '../language/words'
import type { Finding } from '../report/checks/finding'
import type { Interval } from '../report/interval'
import type { Report } from '../report/schema'
import { column } from './column'
import type { Table, Value } from './table'

const bounds = (of: Interval | undefined): [Value, Value] =>
  of ? [of.low.round(12).valueOf(), of.high.round(12).valueOf()] : [null, null]

/** Checks, a row each: what is compared, in words and in numbers, and how it came out. */
export function checksTable(report: Report, findings: readonly Finding[], lang: Lang): Table {
  const text = { type: 'string' } as const
  return {
    name: 'checks',
    title: data[lang].sheets.checks,
    about: data[lang].tables.checks,
    columns: [
      column('id', 'checkId', lang, { ...text, required: true }),
      column('section', 'where', lang, { type: 'integer', minimum: 1 }),
      column('verdict', 'verdict', lang, { ...text, required: true, words: checking[lang].verdict }),
      column('check', 'check', lang, { ...text, required: true }),
      column('stated', 'stated', lang, text),
      column('computed', 'computed', lang, text),
      column('difference', 'difference', lang, text),
      column('why', 'why', lang, text),
      column('note', 'note', lang, text),
      column('figures', 'figures', lang, text),
      column('kind', 'kind', lang, { ...text, required: true }),
      column('unit', 'unit', lang, text),
      column('stated_low', 'statedLow', lang, { type: 'number', unit: 'unit' }),
      column('stated_high', 'statedHigh', lang, { type: 'number', unit: 'unit' }),
      column('computed_low', 'computedLow', lang, { type: 'number', unit: 'unit' }),
      column('computed_high', 'computedHigh', lang, { type: 'number', unit: 'unit' }),
    ],
    rows: findings.map((finding): Value[] => {
      const { check, section, outcome, terms } = finding
      const { title, stated, computed, difference, why, note } = told(report, finding, lang)
      const sides = 'sides' in outcome ? outcome.sides : null
      const figures = [...new Set(terms.map((t) => t.quantity.id))].filter(Boolean).join(' ')
      return [
        check.id,
        section,
        outcome.verdict,
        title,
        plainly(stated) || null,
        plainly(computed) || null,
        difference || null,
        why || null,
        note || null,
        figures || null,
        check.kind,
        measureOf(terms, lang).unit || null,
        ...bounds(sides?.stated),
        ...bounds(sides?.computed),
      ]
    }),
    key: ['id'],
    refers: [],
  }
}
