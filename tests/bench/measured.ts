/** What a figure counts, and so how it is printed. */
export type Unit = 'ms' | 'bytes' | 'shift' | 'times'

/** One measure of one page, a value for each round; null: that round gave none. */
export type Measured = {
  suite: string
  /** How the machine and the line were slowed. */
  profile: string
  /** Which page of the suite. */
  page: string
  measure: string
  unit: Unit
  values: (number | null)[]
}

/** A run of the bench, as it is kept. */
export type Result = {
  /** The commit it measured, with `+` where files were changed since. */
  commit: string
  date: string
  machine: { cpu: string; cores: number; memory: number; system: string; node: string; browser: string }
  rounds: number
  measured: Measured[]
}

/** Which measure it is; for one page or for all. */
export const isSame = (a: Measured, b: Measured, page = b.page): boolean =>
  a.suite === b.suite && a.profile === b.profile && a.measure === b.measure && a.page === page

/** Puts the value of a round (from 0) to its measure; a round left out before has none. */
export type Add = (of: Omit<Measured, 'values'>, round: number, value: number | null) => void

/** Collects what the rounds find. */
export function collector(): { measured: Measured[]; add: Add } {
  const measured: Measured[] = []
  const add: Add = (of, round, value) => {
    const one: Measured = { ...of, values: [] }
    const found = measured.find((other) => isSame(other, one)) ?? one
    if (found === one) measured.push(one)
    while (found.values.length < round) found.values.push(null)
    found.values[round] = value
  }
  return { measured, add }
}
