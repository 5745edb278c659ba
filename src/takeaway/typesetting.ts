import type { Line } from './svg'

/** Cuts a text into lines no wider than `room` font sizes. */
export type Wrap = (text: string, room: number) => string[]

type Look = Partial<Omit<Line, 'words' | 'x' | 'y' | 'size'>> & { leading?: number }

/** Where a column begins, and how wide it is. */
export type Place = { x: number; y: number; width: number }

/** Texts set one under the other, from the top of a place down. */
export function column({ x, y: top, width }: Place, wrap: Wrap) {
  const lines: Line[] = []
  let down = top
  return {
    lines,
    /** Where the next text begins. */
    down: () => down,
    skip: (by: number) => {
      down += by
    },
    /** A text cut to the column, `leading` sizes from line to line. */
    write: (text: string, size: number, { leading = 1.5, colour = 'ink', ...look }: Look = {}) => {
      for (const words of text ? wrap(text, width / size) : []) {
        down += size * leading
        lines.push({ words, x, y: down - size * (leading * 0.5 - 0.2), size, colour, ...look })
      }
    },
  }
}
