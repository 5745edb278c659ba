/** What a picture says around its drawing; all texts in one language, as on screen. */
export type Picture = {
  title: string
  unit: string
  note: string
  source: string
  /** The chart in one sentence, for the picture's own description. */
  description: string
  lang: string
  /** SVG markup whose colours and fonts are names of tokens. */
  drawing: { svg: string; width: number; height: number }
  /** Cuts a text into lines no wider than `room` font sizes. */
  wrap: (text: string, room: number) => string[]
}

const margin = 24

const escaped = (text: string) =>
  text.replace(
    /[&<>"']/g,
    (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' })[c] as string,
  )

/** Characters XML forbids: a stray one would make the whole picture unreadable. */
const clean = (text: string) => text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')

/**
 * A picture that stands alone: title, unit, drawing, note and source line on the page's paper, as SVG markup. Sizes in
 * CSS pixels at 1x. `worth` gives what a token is worth in the theme on screen.
 */
export function compose(
  picture: Picture,
  worth: (token: string) => string,
): { svg: string; width: number; height: number } {
  const { drawing, lang } = picture
  const width = drawing.width + 2 * margin
  const lines: string[] = []
  let y = margin
  const write = (text: string, size: number, leading: number, colour: string, weight = 400) => {
    for (const words of text ? picture.wrap(text, drawing.width / size) : []) {
      y += leading
      lines.push(
        `<text x="${margin}" y="${y - leading * 0.25}" font-size="${size}" font-weight="${weight}" fill="var(--${colour})" font-family="var(--sans)">${escaped(words)}</text>`,
      )
    }
  }
  write(picture.title, 19, 27, 'ink', 700)
  write(picture.unit, 13, 20, 'ink-2')
  y += 14
  const inner = drawing.svg.replace(/^<svg/, `<svg x="${margin}" y="${y}"`)
  y += drawing.height + 8
  write(picture.note, 12, 18, 'ink-2')
  y += picture.note ? 6 : 0
  write(picture.source, 12, 18, 'ink-2')
  const height = Math.ceil(y + margin - 6)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" xml:lang="${lang}" lang="${lang}" role="img"><title>${escaped(picture.title)}</title><desc>${escaped(picture.description)} ${escaped(picture.source)}</desc><rect width="${width}" height="${height}" fill="var(--paper)"/>${lines.join('')}${inner}</svg>`
  return { svg: clean(withValues(svg, worth)), width, height }
}

/** Names of tokens replaced by what they are worth. */
const withValues = (svg: string, worth: (token: string) => string) =>
  svg.replace(/var\((--[\w-]+)\)/g, (_, token: string) => escaped(worth(token)))

/** What a token is worth on the page as it is now: a colour as rgb(), a font list as written. */
export function tokenOnPage(token: string): string {
  if (/^--(sans|serif)/.test(token))
    return getComputedStyle(document.documentElement).getPropertyValue(token).trim() || 'sans-serif'
  const probe = document.createElement('span')
  probe.style.color = `var(${token})`
  document.body.append(probe)
  const value = getComputedStyle(probe).color
  probe.remove()
  return value
}

/** SVG markup -> PNG at `scale` pixels to the unit. Rejects where the browser cannot draw it. */
export async function toPng(svg: string, width: number, height: number, scale: number): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
  )
}
