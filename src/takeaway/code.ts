import { encode } from 'uqr'
import { toPng } from './picture'

/** Light modules around a code, without which readers do not find it. */
const quiet = 4

/** Pixels, at least, to a side of a code saved as PNG: sharp on paper at a hand's width. */
const sharp = 1200

/** A QR code: modules to a side, its quiet zone included, and the dark ones as the path of an SVG. */
export type Code = { size: number; path: string }

/** The QR code of a link (error correction M); null where the link is too long for one. */
export function codeOf(link: string): Code | null {
  try {
    const { data } = encode(link, { ecc: 'M', border: quiet })
    // Each run of dark modules in a row is one bar: no hairlines between them.
    const bars = data.flatMap((row, y) =>
      [
        ...row
          .map((dark) => (dark ? '1' : '0'))
          .join('')
          .matchAll(/1+/g),
      ].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`),
    )
    return { size: data.length, path: bars.join('') }
  } catch {
    return null
  }
}

/** Dark on white in every theme: machines read it. */
const markup = ({ size, path }: Code) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size * 8}" height="${size * 8}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${path}"/></svg>`

/** A code as an SVG that stands alone. */
export const codeSvg = (code: Code): Blob => new Blob([`${markup(code)}\n`], { type: 'image/svg+xml' })

/** A code as a PNG for paper, each module a whole number of pixels. */
export const codePng = (code: Code): Promise<Blob> =>
  toPng(markup(code), code.size, code.size, Math.ceil(sharp / code.size))
