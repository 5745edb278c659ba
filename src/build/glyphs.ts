import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import * as harfbuzz from 'harfbuzzjs'
import decompress from 'woff2-encoder/decompress'

/**
 * The outlines of a packaged font, the same on every machine that builds. Not the machine's own fonts: a container has
 * no Chinese one, and resvg reads all there are anew for each picture, seconds each time.
 */
const fontPackage = '@fontsource-variable/noto-sans-sc'

/** A command of an outline and its coordinates, in font sizes, y downwards. */
type Command = { letter: string; at: readonly number[] }
/** A letter as it stands in its line: how far from the line's beginning, in font sizes. */
export type Placed = { x: number; outline: readonly Command[] }
export type Line = { width: number; letters: readonly Placed[] }

export type Glyphs = {
  /** Reads what is needed to draw these characters; call it before the other two. */
  load: (text: string) => Promise<void>
  /** The characters of a text the font cannot draw, each once. */
  missing: (text: string) => string[]
  /** A text in one line; what the font cannot draw is left out. */
  line: (text: string, weight: number) => Line
}

/** `U+20-7e,U+4e00` as pairs of first and last. */
const rangesOf = (list: string) =>
  list.split(',').map((range) => {
    const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-')
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const
  })

/** The font's curved quotation marks are Chinese, a whole square wide: beside Latin letters straight ones stand. */
const quoted = (text: string) =>
  text
    .replace(/(?<=[\p{Script=Latin}\d.,])[’‘]|[’‘](?=[\p{Script=Latin}\d])/gu, "'")
    .replace(/(?<=[\p{Script=Latin}\d.,])[“”]|[“”](?=[\p{Script=Latin}\d])/gu, '"')

/** Characters that are not to be seen: spaces, joiners, controls. */
const unseen = /[\p{Z}\p{C}]/u

export async function openGlyphs(): Promise<Glyphs> {
  const list = createRequire(import.meta.url).resolve(`${fontPackage}/unicode.json`)
  // The font comes in pieces; where two hold a character the later one counts, as in a style sheet.
  const pieceOf = new Map<number, string>()
  for (const [piece, ranges] of Object.entries<string>(JSON.parse(await readFile(list, 'utf8'))))
    for (const [first, last] of rangesOf(ranges))
      for (let code = first; code <= last; code++) pieceOf.set(code, piece.replace(/[[\]]/g, ''))

  const faces = new Map<string, Promise<void>>()
  const ready = new Map<string, harfbuzz.Face>()
  const pieces = (text: string) => new Set([...text].flatMap((c) => pieceOf.get(c.codePointAt(0) as number) ?? []))

  const read = async (piece: string) => {
    const packed = await readFile(join(dirname(list), 'files', `noto-sans-sc-${piece}-wght-normal.woff2`))
    const font = await decompress(Uint8Array.from(packed))
    ready.set(piece, new harfbuzz.Face(new harfbuzz.Blob(Uint8Array.from(font).buffer)))
  }
  const load = async (text: string) => {
    for (const piece of pieces(text + quoted(text))) {
      if (!faces.has(piece)) faces.set(piece, read(piece))
      await faces.get(piece)
    }
  }

  const fonts = new Map<string, harfbuzz.Font>()
  const fontOf = (piece: string, weight: number): harfbuzz.Font => {
    const key = `${piece} ${weight}`
    const known = fonts.get(key)
    if (known) return known
    const face = ready.get(piece)
    if (!face) throw new Error(`piece ${piece} of the font was not loaded`)
    const font = new harfbuzz.Font(face)
    font.setVariations([new harfbuzz.Variation('wght', weight)])
    fonts.set(key, font)
    return font
  }

  const outlines = new Map<string, readonly Command[]>()
  const outlineOf = (piece: string, weight: number, glyph: number): readonly Command[] => {
    const key = `${piece} ${weight} ${glyph}`
    const known = outlines.get(key)
    if (known) return known
    const { upem } = ready.get(piece) as harfbuzz.Face
    const made = [
      ...fontOf(piece, weight)
        .glyphToPath(glyph)
        .matchAll(/([MLQCZ])([^MLQCZ]*)/g),
    ].map(([, letter = '', numbers = '']) => ({
      letter,
      at: (numbers.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map((n, i) => (Number(n) / upem) * (i % 2 ? -1 : 1)),
    }))
    outlines.set(key, made)
    return made
  }

  const shaped = (piece: string, weight: number, text: string) => {
    const buffer = new harfbuzz.Buffer()
    buffer.addText(text)
    buffer.guessSegmentProperties()
    harfbuzz.shape(fontOf(piece, weight), buffer)
    const positions = buffer.getGlyphPositions()
    return buffer.getGlyphInfos().map((info, i) => ({ glyph: info.codepoint, ahead: positions[i]?.xAdvance ?? 0 }))
  }

  const missing = (text: string) =>
    [...new Set(quoted(text))].filter((c) => {
      const piece = pieceOf.get(c.codePointAt(0) as number)
      return !unseen.test(c) && (piece === undefined || shaped(piece, 400, c).some(({ glyph }) => glyph === 0))
    })

  const lines = new Map<string, Line>()
  const line = (text: string, weight: number): Line => {
    const key = `${weight} ${text}`
    const known = lines.get(key)
    if (known) return known
    const letters: Placed[] = []
    let x = 0
    for (const { piece, run } of runsOf(quoted(text), (c) => pieceOf.get(c.codePointAt(0) as number))) {
      const { upem } = ready.get(piece) ?? { upem: 1 }
      for (const { glyph, ahead } of shaped(piece, weight, run)) {
        if (glyph === 0) continue
        letters.push({ x, outline: outlineOf(piece, weight, glyph) })
        x += ahead / upem
      }
    }
    const made = { width: x, letters }
    if (lines.size > 5000) lines.clear()
    lines.set(key, made)
    return made
  }
  return { load, missing, line }
}

/** A text cut where its letters come from another piece of the font; letters of no piece are left out. */
function runsOf(text: string, pieceOf: (c: string) => string | undefined): { piece: string; run: string }[] {
  const runs: { piece: string; run: string }[] = []
  for (const c of text) {
    const piece = pieceOf(c)
    const last = runs.at(-1)
    if (piece === undefined) continue
    if (last?.piece === piece) last.run += c
    else runs.push({ piece, run: c })
  }
  return runs
}
