/** How well a name was found in a text: 1 is letter for letter. `start` and `end` count letters of the text. */
type Fit = { score: number; start: number; end: number }

const mismatch = -0.4
/** A letter of the name that is not there. */
const lost = -0.5
/** A letter between those of the name, such as a side label that stands between two lines of it. */
const between = -0.15

/** The stretch of `text` that comes closest to the whole of `name`. Both are `normal`. */
export function fit(name: string, text: string): Fit {
  const all = [...name]
  if (!all.length || !text) return { score: 0, start: 0, end: 0 }
  // The last one that is whole: what stands nearest to the numbers.
  const last = text.lastIndexOf(name)
  if (last >= 0) return { score: 1, start: last, end: last + name.length }
  // Most names have too few letters in common with a text to come close.
  if (all.filter((letter) => text.includes(letter)).length < all.length / 2) return { score: 0, start: 0, end: 0 }
  const width = text.length + 1
  let above = new Float64Array(width)
  let aboveStart = Int32Array.from({ length: width }, (_, j) => j)
  for (let i = 1; i <= all.length; i++) {
    const row = new Float64Array(width)
    const start = new Int32Array(width)
    row[0] = lost * i
    for (let j = 1; j < width; j++) {
      const same = all[i - 1] === text[j - 1]
      const both = (above[j - 1] as number) + (same ? 1 : mismatch)
      const down = (above[j] as number) + lost
      const right = (row[j - 1] as number) + between
      const best = Math.max(both, down, right)
      row[j] = best
      start[j] = (best === both ? aboveStart[j - 1] : best === down ? aboveStart[j] : start[j - 1]) ?? 0
    }
    above = row
    aboveStart = start
  }
  let end = 0
  for (let j = 1; j < width; j++) if ((above[j] as number) >= (above[end] as number)) end = j
  return { score: Math.max(0, (above[end] as number) / all.length), start: aboveStart[end] ?? 0, end }
}
