/** Where the values of a measure lie. */
export type Spread = { median: number; least: number; most: number }

type Values = readonly (number | null)[]

const given = (values: Values) => values.filter((v) => v !== null).sort((a, b) => a - b)

/** The value below or at which `share` of them lie (0 to 1): one of them, never one in between; null: there is none. */
export function percentile(values: Values, share: number): number | null {
  const sorted = given(values)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null
}

/** Median, least and most of the values there are; null: there is none. */
export function spread(values: Values): Spread | null {
  const sorted = given(values)
  const [least] = sorted
  const most = sorted.at(-1)
  const low = sorted[(sorted.length - 1) >> 1]
  const high = sorted[sorted.length >> 1]
  if (least === undefined || most === undefined || low === undefined || high === undefined) return null
  return { median: (low + high) / 2, least, most }
}

/** Round by round, how many times as much it is as the other page of the same round; null where either has no value. */
export const ratios = (values: Values, base: Values): (number | null)[] =>
  values.map((value, round) => {
    const other = base[round] ?? null
    return value === null || other === null || other === 0 ? null : value / other
  })
