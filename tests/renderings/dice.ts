/**
 * Choices that depend on a seed and a name only, never on how many were made before: the same document comes out
 * whatever part of it is drawn first, and a choice added elsewhere changes none of the others.
 */
export type Dice = {
  /** From 0 up to, not including, 1. */
  roll: (name: string) => number
  chance: (name: string, likely: number) => boolean
  pick: <T>(name: string, from: readonly T[]) => T
  /** A whole number, both ends included. */
  between: (name: string, least: number, most: number) => number
}

export function diceOf(seed: number): Dice {
  const roll = (name: string) => hash(`${seed}/${name}`) / 2 ** 32
  return {
    roll,
    chance: (name, likely) => roll(name) < likely,
    pick: (name, from) => {
      if (from.length === 0) throw new Error(`nothing to pick from: ${name}`)
      return from[Math.floor(roll(name) * from.length)] as (typeof from)[number]
    },
    between: (name, least, most) => least + Math.floor(roll(name) * (most - least + 1)),
  }
}

/** FNV-1a, its bits mixed once more (the last characters of a name would else decide little). */
function hash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d)
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b)
  return (h ^ (h >>> 16)) >>> 0
}
