import { type Box, identity, type Matrix, moved } from './matrix'

/** What of a font is needed to know where its characters stand. */
export type Font = {
  /** Width of a unit of its glyphs in sizes of type. */
  unit: number
  vertical: boolean
}

/** The state of drawing that a PDF keeps and restores, as far as words and lines need it. */
export type State = {
  ctm: Matrix
  clip: Box
  lineWidth: number
  /** White or transparent: not seen on paper. */
  unseenFill: boolean
  unseenStroke: boolean
  font: Font
  size: number
  charSpacing: number
  wordSpacing: number
  /** Horizontal scale, 1 for none. */
  scale: number
  leading: number
  rise: number
  /** Where the next character goes, and where its line begins. */
  text: Matrix
  line: Matrix
}

export const begin = (ctm: Matrix, clip: Box): State => ({
  ctm,
  clip,
  lineWidth: 1,
  unseenFill: false,
  unseenStroke: false,
  font: { unit: 0.001, vertical: false },
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
  text: identity,
  line: identity,
})

/** To the next line of text, moved by x and y from where this one began. */
export function nextLine(state: State, x: number, y: number): void {
  state.line = moved(state.line, x, y)
  state.text = state.line
}
