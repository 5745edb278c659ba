import type { Check, CheckOf } from '../checks/rule'
import type { ChartEntry, Term } from '../schema'

/** One row of a national form. */
export type Indicator = {
  /** Stable English code, family first: `requests.received`. */
  code: string
  /** The row's number as printed: `三、`, `（一）`, `1.`; '' for an of-which row. */
  number: string
  /** The name as printed in the form, without its number, lines rejoined. */
  zh: string
  en: string
  unit: Unit | null
  /** 1 for a main heading; each step down is one more. */
  level: number
  /** The words 其中： stand before the name: a part of the row above, not of a sum. */
  ofWhich?: boolean
  /** It has a number in each of the form's columns, the total last; without it a row has one number. */
  byColumn?: boolean
  /** It may be below zero: what was added less what was removed. */
  signed?: boolean
}

export const units = {
  条: 'items',
  件: 'cases',
  次: 'times',
  篇: 'pieces',
  个: 'units',
  项: 'items',
  人: 'persons',
  人次: 'attendances',
  万元: '10,000 yuan',
} as const
export type Unit = keyof typeof units

/** A column of a form whose rows have several, such as who applied. */
export type Column = { id: string; zh: string; en: string }

/** A standard chart: what `ChartEntry` needs, except the section, which depends on the report. */
export type StandardChart = Omit<ChartEntry, 'section' | 'labels'> & Pick<Partial<ChartEntry>, 'labels'>

/**
 * One edition of a national form: its rows in printed order, the charts every report that follows it can have, its
 * identities.
 */
export type Form = {
  /** What a report gives as `form`; editions of one form share it. */
  id: string
  /** The first and the last year whose reports follow this edition; without a last there is none. */
  since: number
  until?: number
  title: { zh: string; en: string }
  indicators: readonly Indicator[]
  /** Columns of the rows that have several, the total last. */
  columns?: readonly Column[]
  /** Its main headings are sections of the report, and their rows stand there; without it the table is an annex. */
  inSections?: true
  charts: readonly StandardChart[]
  checks: readonly Check[]
}

/** One row: [code, level, number, Chinese name as printed, English name, unit]; a name that begins with 其中： is an of-which row. */
export type Row<Code extends string = string> = readonly [Code, number, string, string, string, Unit | null]

/** A row read into its parts. */
export const indicator = ([code, level, number, zh, en, unit]: Row): Indicator => {
  const ofWhich = zh.startsWith('其中：')
  return { code, level, number, zh: ofWhich ? zh.slice(3) : zh, en, unit, ofWhich }
}

/**
 * The identities of one form, a line each. They speak of its rows only: a code that is no row does not compile.
 * `column`: the identity of one column of a form that has several.
 */
export function identities<Code extends string>() {
  const cell = (code: Code, column?: string): Term => `table:${code}${column === undefined ? '' : `@${column}`}`
  const named = (name: string, column?: string) => name + (column === undefined ? '' : `.${column}`)
  return {
    cell,
    /** whole = part + part + … */
    sum: (whole: Code, parts: readonly Code[], column?: string): CheckOf<'sum'> => ({
      id: named(`sum.${whole}`, column),
      kind: 'sum',
      whole: cell(whole, column),
      parts: parts.map((part) => cell(part, column)),
    }),
    /** The whole counts once what the parts count each. */
    once: (whole: Code, parts: readonly Code[]): CheckOf<'sum'> => ({
      id: `once.${whole}`,
      kind: 'sum',
      once: true,
      whole: cell(whole),
      parts: parts.map((part) => cell(part)),
    }),
    /** a + b = c + d */
    balance: (name: string, left: readonly Code[], right: readonly Code[], column?: string): CheckOf<'balance'> => ({
      id: named(`balance.${name}`, column),
      kind: 'balance',
      left: left.map((code) => cell(code, column)),
      right: right.map((code) => cell(code, column)),
    }),
    /** part <= whole */
    atMost: (part: Code, whole: Code): CheckOf<'at-most'> => ({
      id: `at-most.${part}`,
      kind: 'at-most',
      part: cell(part),
      whole: cell(whole),
    }),
    /** The total of a row that has several columns is the sum of the others. */
    across: (code: Code, columns: readonly Column[]): CheckOf<'sum'> => {
      const [total, ...others] = [...columns].reverse()
      if (!total) throw new Error('a form without columns has no row totals')
      return {
        id: `across.${code}`,
        kind: 'sum',
        whole: cell(code, total.id),
        parts: others.reverse().map((c) => cell(code, c.id)),
      }
    },
  }
}
