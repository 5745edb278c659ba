import type { Ruling } from './page'

/** Pieces of a dotted or dashed line, and what meets at a corner, are at most so far apart. Points. */
const gap = 4

/** Shorter than the narrowest cell: no ruling. */
const shortest = 8

/** Two lines this near are one border: double lines, and cells with their own borders side by side. */
const near = 3

type Track = { at: number; from: number; to: number }

/** Pieces on the same track joined to whole lines. */
function joined(pieces: readonly Track[], within: number): Track[] {
  const tracks: Track[][] = []
  for (const piece of [...pieces].sort((a, b) => a.at - b.at)) {
    const last = tracks.at(-1)
    if (last && piece.at - (last[0]?.at ?? 0) <= within) last.push(piece)
    else tracks.push([piece])
  }
  return tracks.flatMap((track) => {
    const at = track.reduce((sum, piece) => sum + piece.at, 0) / track.length
    const lines: Track[] = []
    for (const piece of track.sort((a, b) => a.from - b.from)) {
      const last = lines.at(-1)
      if (last && piece.from - last.to <= gap) last.to = Math.max(last.to, piece.to)
      else lines.push({ ...piece, at })
    }
    return lines
  })
}

/** What was drawn piece by piece, dot by dot or twice -> the rulings that are seen. */
export function whole(rulings: readonly Ruling[]): Ruling[] {
  return [true, false].flatMap((level) => {
    // Dots first on their exact track: those of a level line lie on no common plumb one.
    const lines = joined(
      rulings.filter((ruling) => ruling.level === level),
      0.6,
    )
    const long = lines.filter(({ from, to }) => to - from >= shortest)
    return joined(long, near).map((line) => ({ level, ...line }))
  })
}

/** Do a level and a plumb line meet? */
const meet = (level: Ruling, plumb: Ruling): boolean =>
  level.at >= plumb.from - near &&
  level.at <= plumb.to + near &&
  plumb.at >= level.from - near &&
  plumb.at <= level.to + near

/** Rulings that hang together, each lot apart. */
export function lots(rulings: readonly Ruling[]): Ruling[][] {
  const waiting = new Set(rulings)
  const found: Ruling[][] = []
  for (const first of rulings) {
    if (!waiting.delete(first)) continue
    const lot = [first]
    for (const ruling of lot)
      for (const other of waiting)
        if (other.level !== ruling.level && (ruling.level ? meet(ruling, other) : meet(other, ruling))) {
          waiting.delete(other)
          lot.push(other)
        }
    found.push(lot)
  }
  return found
}
