import type { Unit } from './measured'
import type { Spread } from './spread'

const digits: Record<Unit, (value: number) => string> = {
  ms: (value) => (value < 100 ? value.toFixed(1) : value.toFixed(0)),
  bytes: (value) => (value / 1000).toFixed(1),
  shift: (value) => value.toFixed(4),
  times: (value) => value.toFixed(2),
}
const names: Record<Unit, string> = { ms: ' ms', bytes: ' kB', shift: '', times: ' times' }

/** A value in its unit; kB are 1000 bytes. */
export const value = (of: number, unit: Unit): string => `${digits[unit](of)}${names[unit]}`

/** Median and, where the rounds differ, least to most. */
export function whole(of: Spread | null, unit: Unit): string {
  if (!of) return 'none'
  const digit = digits[unit]
  const range = of.least === of.most ? '' : ` (${digit(of.least)}-${digit(of.most)})`
  return `${value(of.median, unit)}${range}`
}
