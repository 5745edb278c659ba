import type { Change } from '../report/compare/change'
import { type Interval, isExact } from '../report/interval'
import { exact, withUnit } from './numbers'
import type { Lang } from './words'

const about: Record<Lang, string> = { zh: '约', en: 'about ' }
const tiny: Record<Lang, string> = { zh: '不到0.1%', en: 'less than 0.1%' }
const points: Record<Lang, string> = { zh: '个百分点', en: ' percentage points' }

const rounded = (n: number, digits: number) => Math.round(n * 10 ** digits) / 10 ** digits
const sign = (n: number) => (n > 0 ? '+' : n < 0 ? '−' : '')

/**
 * A change in the quantity's unit, with its sign: +14件; −0.37 percentage points. Of numbers that are not exact it is 约
 * what the printed numbers come to; `rangesOf` says what it can be.
 */
export function differenceIn(change: Change, unit: string, lang: Lang): string {
  if (change.is === 'none') return ''
  const n = rounded(change.printed.difference, 6)
  const size = Math.abs(n)
  const text = unit === '%' ? exact(rounded(size, 2), lang) + points[lang] : withUnit(size, unit, lang).trim()
  return (isExact(change.difference) ? '' : about[lang]) + sign(n) + text
}

/** A change of a share in percentage points, to a tenth: +6.4 percentage points; '' where it is less. */
export function pointsOf(change: number, lang: Lang): string {
  const n = rounded(change, 1)
  return n === 0 ? '' : sign(n) + exact(Math.abs(n), lang) + points[lang]
}

/** A change in per cent of where it began, with its sign: +0.4%; '' where it has none. */
export function rateOf(change: Change, lang: Lang): string {
  if (change.is === 'none' || change.printed.percent === null) return ''
  const whole = change.printed.percent
  const n = rounded(whole, 1)
  // What changed a little has changed.
  if (n === 0 && whole !== 0) return tiny[lang]
  return `${isExact(change.difference) ? '' : about[lang]}${sign(n)}${exact(Math.abs(n), lang)}%`
}

/** What a change can be, given how the numbers are printed: −50,000至−30,000, −26.3%至−16.7%; '' where it is exact. */
export function rangesOf(change: Change, lang: Lang): { difference: string; rate: string } {
  if (change.is === 'none' || isExact(change.difference)) return { difference: '', rate: '' }
  const range = ({ low, high }: Interval, digits: number, unit: string) => {
    const [from, to] = [low, high].map((end) => {
      const n = rounded(end.valueOf(), digits)
      return sign(n) + exact(Math.abs(n), lang) + unit
    })
    return lang === 'zh' ? `${from}至${to}` : `${from} to ${to}`
  }
  return {
    difference: range(change.difference, 6, ''),
    rate: change.percent ? range(change.percent, 1, '%') : '',
  }
}

/** What a change is counted in: the quantity's unit, of a share percentage points; '' where there is no change. */
export function unitOfChange(change: Change, unit: string, lang: Lang): string {
  if (change.is === 'none') return ''
  return unit === '%' ? points[lang].trim() : unit
}
