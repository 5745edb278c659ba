import type Fraction from 'fraction.js'
import type { Sides, Stated } from '../report/checks/finding'
import { allowed } from '../report/figure'
import { gap, type Interval, isExact } from '../report/interval'
import type { Figure } from '../report/schema'
import { checking } from './checking'
import { exact, isMoney, withUnit } from './numbers'
import { unitIn } from './text'
import type { Lang } from './words'

/** How the numbers of one check are written: their unit, and how many decimals of a number computed are worth it. */
export type Measure = { unit: string; decimals: number }

const isPercent = (unit: string) => unit === '%'

/** The measure of a check's numbers: of a share one decimal more than was printed. */
export function measureOf(terms: readonly Stated[], lang: Lang): Measure {
  const of = terms.find((t) => t.from !== 'given')?.quantity
  const unit = of ? unitIn(of.unit, lang) : ''
  if (!of || !isPercent(unit)) return { unit, decimals: 6 }
  return { unit, decimals: of.printed.as === 'exact' ? 2 : Math.max(1, 1 - Math.floor(Math.log10(of.printed.step))) }
}

/** A number computed, in short: 239, 97.53%, 4.6 million yuan; with 约 where decimals are left off. */
function short(value: Fraction, { unit, decimals }: Measure, lang: Lang): string {
  const shown = value.round(decimals)
  const number = Number(shown.valueOf())
  const text = isMoney(unit, lang) ? withUnit(number, unit, lang) : exact(number, lang) + (isPercent(unit) ? '%' : '')
  return shown.equals(value) ? text : checking[lang].about(text)
}

/** The values a number allows: 97.05%至97.15%; one value alone is that value. */
export function inRange(allows: Interval, measure: Measure, lang: Lang): string {
  const say = checking[lang]
  const [low, high] = [short(allows.low, measure, lang), short(allows.high, measure, lang)]
  if (isExact(allows)) return low
  if (allows.openLow) return say.rangeOpenLow(low, high)
  return allows.openHigh ? say.rangeOpen(low, high) : say.range(low, high)
}

/** The values a figure allows, in words: 178,000至不到179,000. */
export const asRange = (figure: Pick<Figure, 'value' | 'printed' | 'unit'>, lang: Lang): string =>
  inRange(allowed(figure), { unit: unitIn(figure.unit, lang), decimals: 6 }, lang)

/** A number of the report as it stands in a computation: 1,000余, 65.7%, 4 million yuan. */
export function inComputation({ quantity }: Stated, lang: Lang): string {
  const { value, printed } = quantity
  const unit = unitIn(quantity.unit, lang)
  const text = isMoney(unit, lang) ? withUnit(value, unit, lang) : exact(value, lang) + (isPercent(unit) ? '%' : '')
  return printed.as === 'over' ? checking[lang].over(text) : text
}

/**
 * How far what is stated is from what it is recomputed to be: between exact numbers exactly, from the middle of what
 * was rounded, else at least as far as the ranges are apart. '' where they are not apart.
 */
export function differenceOf({ stated, computed }: Sides, measure: Measure, lang: Lang): string {
  const say = checking[lang]
  const middle = isExact(stated) || (isExact(computed) && !stated.openHigh && !stated.openLow)
  const at = stated.low.add(stated.high).div(2)
  const sure = middle && isExact(computed)
  const apart = sure ? at.sub(computed.low).abs() : gap(stated, computed)
  if (!apart.gt(0)) return ''
  const number = apart.round(measure.decimals)
  const text = isPercent(measure.unit)
    ? say.points(exact(number.valueOf(), lang))
    : withUnit(number.valueOf(), measure.unit, lang).trim()
  const full = number.equals(apart) ? text : say.about(text)
  return sure ? full : say.atLeast(full)
}
