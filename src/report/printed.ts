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
const multiple = '(千|万|亿|thousand|million|billion)'
const number = new RegExp(`([-−]?)(\\d[\\d,]*(?:\\.(\\d+))?)\\s*${multiple}?`)

/** More than printed, below the next step. */
const more = /余|多|逾|\b(more than|over)\b/i
/** Words that leave open on which side, or how far: such a number is not read. */
const vague =
  /近|约|左右|以上|以下|超过|不足|至少|将近|\b(about|around|nearly|almost|at least|up to|under|less than)\b/i

/**
 * `12.2万余条`, `more than 122,000`, `65.7%`, `236.132 billion yuan`, `没有` -> the number in its figure's unit (the
 * Chinese one; it may itself be so many of something, such as 万元); null where there is none, or none that is certain.
 */
export function readPrinted(text: string, unit: string): PrintedNumber | null {
  const found = number.exec(text)
  if (!found) return /^(没有|no\b|none\b)/i.test(text) ? { value: 0, over: false, step: 1, short: false } : null
  if (vague.test(text)) return null
  const inOne = new RegExp(`^${multiple}`).exec(unit)?.[0] ?? ''
  // Through the decimal text: 236.132 * 10 in floating point is not 2361.32.
  const power = (times[found[4] ?? ''] ?? 0) - (times[inOne] ?? 0)
  const digits = (found[2] ?? '').replaceAll(',', '')
  const decimals = found[3]?.length ?? 0
  const over = more.test(text)
  // 1000余: noughts at the end say how large the number is, not how exactly it is known.
  const noughts = over && !decimals ? (/[1-9](0+)$/.exec(digits)?.[1]?.length ?? 0) : 0
  const value = Number(`${found[1] ? '-' : ''}${digits}e${power}`)
  if (!Number.isFinite(value)) return null
  return { value, over, step: Number(`1e${power - decimals + noughts}`), short: power > 0 }
}
