import type { Box } from './matrix'

/** What is printed on a page. Everything in points, x from the left, y downwards from the top. */
export type Page = { width: number; height: number; glyphs: Glyph[]; rulings: Ruling[] }

/** A character where it is printed. */
export type Glyph = Box & {
  text: string
  /** The line it stands on: y of its foot where the writing runs across. */
  base: number
  /** Size of the type. */
  size: number
  /** Where the writing goes: across the page, or down or up where it is turned or vertical. */
  way: 'across' | 'down' | 'up'
  /** A number that goes on behind it is cut off by the edge of what is shown. */
  cut?: true
}

/** A straight line, or a rectangle thin enough to be seen as one: `at` is its y if `level`, else its x. */
export type Ruling = { level: boolean; at: number; from: number; to: number }
