import { escaped } from './markup'

/** A drawing that stands by itself: SVG markup whose colours and fonts are still names of tokens. */
export type Drawn = { svg: string; width: number; height: number }

/** Text of a picture, in its own units: where its line begins, its foot, size, colour token. */
export type Line = {
  words: string
  x: number
  y: number
  size: number
  colour: string
  weight?: number
  font?: 'sans' | 'serif'
  /** More of the same line in another size and colour: a unit behind its number. */
  after?: { words: string; size: number; colour: string }
}

/** Characters XML forbids: a stray one would make the whole picture unreadable. */
const clean = (text: string) => text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')

/** A line of text as markup. */
export const lineMarkup = ({ words, x, y, size, colour, weight = 400, font = 'sans', after }: Line) =>
  `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="var(--${colour})" font-family="var(--${font})">${escaped(words)}${after ? `<tspan dx="${after.size * 0.25}" font-size="${after.size}" font-weight="400" fill="var(--${after.colour})">${escaped(after.words)}</tspan>` : ''}</text>`

/** A drawing put at its place, `scale` times as large; what reaches over its edge is still seen. */
export const placed = ({ svg, width, height }: Drawn, x: number, y: number, scale = 1) =>
  svg.replace(/^<svg[^>]*>/, (tag) =>
    tag
      .replace(/ (?:x|y|width|height|overflow|viewBox)="[^"]*"/g, '')
      .replace(
        /^<svg/,
        `<svg x="${x}" y="${y}" width="${width * scale}" height="${height * scale}" viewBox="0 0 ${width} ${height}" overflow="visible"`,
      ),
  )

/** A picture before it is markup. */
export type Whole = {
  width: number
  height: number
  /** As in an attribute `lang`. */
  lang: string
  title: string
  description: string
  /** What stands in the picture, back to front. */
  body: string
  /** Markup about the picture that is not drawn. */
  metadata?: string
}

/** A whole picture on the page's paper, as markup that needs nothing else. `worth` gives what a token is worth. */
export function whole({ width, height, lang, title, description, body, metadata = '' }: Whole, worth: Worth): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" xml:lang="${lang}" lang="${lang}" role="img"><title>${escaped(title)}</title><desc>${escaped(description)}</desc>${metadata}<rect width="${width}" height="${height}" fill="var(--paper)"/>${body}</svg>`
  return clean(svg.replace(/var\((--[\w-]+)\)/g, (_, token: string) => escaped(worth(token))))
}

/** Markup as an address an image can be drawn from. */
export const asAddress = (svg: string) => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`

/** What a token (`--ink`) is worth where the picture is made: a colour, a list of fonts. */
export type Worth = (token: string) => string
