import type { ChartEntry } from '../schema'

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
}

export const units = {
  条: 'items',
  件: 'cases',
  次: 'times',
  篇: 'pieces',
  个: 'units',
  人: 'persons',
  人次: 'attendances',
  万元: '10,000 yuan',
} as const
export type Unit = keyof typeof units

/** A standard chart: what `ChartEntry` needs, except the section, which depends on the report. */
export type StandardChart = Omit<ChartEntry, 'section' | 'labels'> & Pick<Partial<ChartEntry>, 'labels'>

/** One national form: its rows in printed order, and the charts every report that follows it can have. */
export type Form = {
  id: string
  title: { zh: string; en: string }
  indicators: readonly Indicator[]
  charts: readonly StandardChart[]
}
