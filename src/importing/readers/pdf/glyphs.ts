import { isBlank, ordinary } from './characters'
import { holds, type Matrix, moved, times } from './matrix'
import type { Glyph } from './page'
import type { State } from './state'

/** A character as pdf.js gives it. `vmetric`: advance and origin where the writing is vertical. */
export type Shown = { unicode: string; width: number; isSpace?: boolean; vmetric?: [number, number, number] | null }

/** How far type of size 1 reaches above and below the line it stands on: the square of a Chinese character. */
const above = 0.88
const below = 0.12

/** How far from a quarter turn writing may run and still belong to the text: a watermark runs aslant. */
const aslant = 0.09

/** Which way a matrix writes; undefined if aslant. */
function wayOf(m: Matrix, vertical: boolean): Glyph['way'] | undefined {
  const [x, y] = vertical ? [-m[2], -m[3]] : [m[0], m[1]]
  const length = Math.hypot(x, y)
  if (!length) return undefined
  if (Math.abs(y) <= aslant * length) return 'across'
  if (Math.abs(x) <= aslant * length) return y > 0 ? 'down' : 'up'
  return undefined
}

/**
 * The characters of one showing of text, with the place of the next left in `state.text`. A number between them moves
 * on by so many thousandths of the size, backwards. Blanks are given too: they say where words end.
 */
export function glyphsOf(shown: readonly (Shown | number)[], state: State): Glyph[] {
  const { font, size, scale, rise } = state
  if (!size) return []
  // From here on in sizes of type: the page is reached by `m`, whose origin stays where the showing begins.
  const m = times(times(state.ctm, state.text), [size * scale, 0, 0, size, 0, rise])
  const way = wayOf(m, font.vertical)
  const glyphs: Glyph[] = []
  let along = 0
  for (const one of shown) {
    if (typeof one === 'number') {
      along -= one / 1000
      continue
    }
    const spacing = (state.charSpacing + (one.isSpace ? state.wordSpacing : 0)) / size
    // A vertical advance is negative, downwards.
    const width = font.vertical ? (one.vmetric?.[0] ?? -1 / font.unit) * font.unit : one.width * font.unit
    const text = printed(one.unicode)
    if (text && way) {
      const glyph = font.vertical
        ? box(m, -0.5, along + width, 0.5, along, text, way)
        : box(m, along, -below, along + width, above, text, way)
      const before = glyphs.at(-1)
      if (isBlank(text) || holds(state.clip, inkOf(glyph), (glyph.top + glyph.bottom) / 2)) glyphs.push(glyph)
      else if (before && /\d/.test(before.text) && /[\d.]/.test(text)) before.cut = true
      // Programs leave out what lies beyond the edge: a number that reaches it may go on there.
      if (glyph.right >= state.clip.right - 0.12 * glyph.size && /\d/.test(text)) glyph.cut = true
    }
    along += font.vertical ? width - spacing : width + spacing
  }
  state.text = font.vertical ? moved(state.text, 0, along * size) : moved(state.text, along * size * scale, 0)
  return glyphs
}

/** How far from its left edge the ink of a mark is: those that close stand in the left half of their square, those that open in the right. */
const inks = new Map([
  ...Array.from('，。、；：！？”’）》」』】〕', (mark) => [mark, 0.25] as const),
  ...Array.from('“‘（《「『【〔', (mark) => [mark, 0.75] as const),
])
const inkOf = ({ text, left, right }: Glyph): number => left + (inks.get(text) ?? 0.5) * (right - left)

/** A character in the box from `x1 y1` to `x2 y2` of its type, on the page. */
function box(m: Matrix, x1: number, y1: number, x2: number, y2: number, text: string, way: Glyph['way']): Glyph {
  const [a, b, c, d, e, f] = m
  return {
    left: e + Math.min(a * x1, a * x2) + Math.min(c * y1, c * y2),
    right: e + Math.max(a * x1, a * x2) + Math.max(c * y1, c * y2),
    top: f + Math.min(b * x1, b * x2) + Math.min(d * y1, d * y2),
    bottom: f + Math.max(b * x1, b * x2) + Math.max(d * y1, d * y2),
    text,
    base: f + b * x1,
    size: Math.hypot(c, d),
    way,
  }
}

/** A document has few characters, each many times. */
const known = new Map<string, string>()

function printed(unicode: string): string {
  const found = known.get(unicode) ?? ordinary(unicode)
  known.set(unicode, found)
  return found
}
