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

/** Collects values round by round. */
export function collector() {
  const measured: Measured[] = []
  const add = (of: Omit<Measured, 'values'>, value: number | null): void => {
    const one: Measured = { ...of, values: [value] }
    const found = measured.find((other) => isSame(other, one))
    if (found) found.values.push(value)
    else measured.push(one)
  }
  return { measured, add }
}
