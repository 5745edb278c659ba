/** Which entry belongs to which row; `alone`: no other row could have had it as well. */
export type Pair = { row: number; entry: number; alone: boolean }

/** Totals closer than this are as good as each other. */
const close = 0.02

/**
 * Pairs rows with entries, both in their order, so that the gains come to as much as possible; either may stay
 * without a partner. `gain(row, entry)`: above zero where they may belong together.
 */
export function align(rows: number, entries: number, gain: (row: number, entry: number) => number): Pair[] {
  const width = entries + 1
  const gains = new Float64Array(rows * entries)
  for (let r = 0; r < rows; r++) for (let e = 0; e < entries; e++) gains[r * entries + e] = gain(r, e)
  const at = (r: number, e: number) => gains[r * entries + e] as number

  /** Best of the rows before r and the entries before e. */
  const before = new Float64Array((rows + 1) * width)
  for (let r = 1; r <= rows; r++)
    for (let e = 1; e <= entries; e++)
      before[r * width + e] = Math.max(
        before[(r - 1) * width + e] as number,
        before[r * width + e - 1] as number,
        (before[(r - 1) * width + e - 1] as number) + at(r - 1, e - 1),
      )
  /** Best of the rows from r and the entries from e. */
  const after = new Float64Array((rows + 1) * width)
  for (let r = rows - 1; r >= 0; r--)
    for (let e = entries - 1; e >= 0; e--)
      after[r * width + e] = Math.max(
        after[(r + 1) * width + e] as number,
        after[r * width + e + 1] as number,
        (after[(r + 1) * width + e + 1] as number) + at(r, e),
      )

  const best = before[rows * width + entries] as number
  const through = (r: number, e: number) =>
    (before[r * width + e] as number) + at(r, e) + (after[(r + 1) * width + e + 1] as number)
  const alone = (row: number, entry: number) => {
    for (let r = 0; r < rows; r++) if (r !== row && at(r, entry) > 0 && through(r, entry) > best - close) return false
    for (let e = 0; e < entries; e++) if (e !== entry && at(row, e) > 0 && through(row, e) > best - close) return false
    return true
  }

  const pairs: Pair[] = []
  let r = rows
  let e = entries
  while (r > 0 && e > 0) {
    const here = before[r * width + e] as number
    if (here === before[(r - 1) * width + e]) r--
    else if (here === before[r * width + e - 1]) e--
    else {
      r--
      e--
      pairs.push({ row: r, entry: e, alone: alone(r, e) })
    }
  }
  return pairs.reverse()
}
