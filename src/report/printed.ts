/** A number as a sentence prints it: its value, whether 余, 多 or “more than” stands with it, and its last step. */
export type PrintedNumber = {
  value: number
  over: boolean
  /** What one more in the last digit printed would be: 1000 for 12.2万, 0.1 for 65.7. */
  step: number
  /** Written short, so that digits may have been left out: 12.2万, 1.2 million. 467.1万元 is not: its unit is 万元. */
  short: boolean
}

const times: Record<string, number> = { 千: 3, 万: 4, 亿: 8, thousand: 3, million: 6, billion: 9 }

/** Units that are themselves so many of something, as powers of ten. */
const inOne: Record<string, number> = { 万元: 4, 亿元: 8 }

/**
 * `12.2万余条`, `more than 122,000`, `65.7%`, `236.132 billion yuan`, `没有` -> the number in its figure's unit (the
 * Chinese one); null where there is none.
 */
export function readPrinted(text: string, unit: string): PrintedNumber | null {
  const found = /(\d[\d,]*(?:\.(\d+))?)\s*(千|万|亿|thousand|million|billion)?/.exec(text)
  if (!found) return /^(没有|no\b|none\b)/i.test(text) ? { value: 0, over: false, step: 1, short: false } : null
  // Through the decimal text: 236.132 * 10 in floating point is not 2361.32.
  const power = (times[found[3] ?? ''] ?? 0) - (inOne[unit] ?? 0)
  const digits = (found[1] ?? '').replaceAll(',', '')
  const decimals = found[2]?.length ?? 0
  // 1000余: noughts at the end say how large the number is, not how exactly it is known.
  const noughts = decimals ? 0 : (/[1-9](0+)$/.exec(digits)?.[1]?.length ?? 0)
  const value = Number(`${digits}e${power}`)
  if (!Number.isFinite(value)) return null
  return {
    value,
    over: /余|多|\b(more than|over)\b/i.test(text),
    step: Number(`1e${power - decimals + noughts}`),
    short: power > 0,
  }
}
