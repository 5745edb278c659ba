import { asAddress, type Drawn, lineMarkup, placed, type Worth, whole } from './svg'

/** What a picture says around its drawing; all texts in one language, as on screen. */
export type Picture = {
  title: string
  unit: string
  note: string
  source: string
  /** Where the chart can be seen; without it no line for it. */
  address?: string
  /** The chart in one sentence, for the picture's own description. */
  description: string
  lang: string
  drawing: Drawn
  /** Cuts a text into lines no wider than `room` font sizes. */
  wrap: (text: string, room: number) => string[]
  /** Markup about the picture that is not drawn. */
  metadata?: string
}

const margin = 24

/**
 * A picture that stands alone: title, unit, drawing, note and source line on the page's paper, as SVG markup. Sizes in
 * CSS pixels at 1x. `worth` gives what a token is worth in the theme wanted.
 */
export function compose(picture: Picture, worth: Worth): Drawn {
  const { drawing, lang, address = '', metadata = '' } = picture
  const width = drawing.width + 2 * margin
  const lines: string[] = []
  let y = margin
  const write = (text: string, size: number, leading: number, colour: string, weight = 400) => {
    for (const words of text ? picture.wrap(text, drawing.width / size) : []) {
      y += leading
      lines.push(lineMarkup({ words, x: margin, y: y - leading * 0.25, size, colour, weight }))
    }
  }
  write(picture.title, 19, 27, 'ink', 700)
  write(picture.unit, 13, 20, 'ink-2')
  y += 14
  const inner = placed(drawing, margin, y)
  y += drawing.height + 8
  write(picture.note, 12, 18, 'ink-2')
  y += picture.note ? 6 : 0
  write(picture.source, 12, 18, 'ink-2')
  write(address, 12, 18, 'ink-2')
  const height = Math.ceil(y + margin - 6)
  const description = `${picture.description} ${picture.source}`
  const body = lines.join('') + inner
  return {
    svg: whole({ width, height, lang, title: picture.title, description, body, metadata }, worth),
    width,
    height,
  }
}

/**
 * What a token is worth on the page as it is now: a colour as rgb(), a font list as written. `as`: in another theme
 * or language than the page's.
 */
export function tokenOnPage(token: string, as?: { theme: 'light' | 'dark'; lang: string }): string {
  const probe = document.createElement('span')
  if (as) {
    probe.dataset.tokens = as.theme
    probe.lang = as.lang
  }
  probe.style.color = `var(${token})`
  // Where the system forces its colours upon the page, a picture has its own all the same.
  probe.style.setProperty('forced-color-adjust', 'none')
  document.body.append(probe)
  const style = getComputedStyle(probe)
  const value = /^--(sans|serif)/.test(token) ? style.getPropertyValue(token).trim() || 'sans-serif' : style.color
  probe.remove()
  return value
}

/** SVG markup -> PNG at `scale` pixels to the unit. Rejects where the browser cannot draw it. */
export async function toPng(svg: string, width: number, height: number, scale: number): Promise<Blob> {
  const image = new Image()
  image.src = asAddress(svg)
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
