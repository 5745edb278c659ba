import { isWide } from '../src/importing/readers/pdf/characters'
import type { Glyph } from '../src/importing/readers/pdf/page'

/** Characters of one line for tests: from `x` along the line at `base`, a Chinese one as wide as the type. */
export function typeset(text: string, x: number, base: number, size = 10): Glyph[] {
  let left = x
  return [...text].map((c) => {
    const right = left + (isWide(c) ? size : size / 2)
    const glyph: Glyph = {
      text: c,
      left,
      right,
      top: base - 0.88 * size,
      bottom: base + 0.12 * size,
      base,
      size,
      way: 'across',
    }
    left = right
    return glyph
  })
}
