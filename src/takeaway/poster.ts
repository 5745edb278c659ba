import type { Code } from './code'
import { type Drawn, type Line, lineMarkup, placed, type Whole, type Worth, whole } from './svg'
import { column, type Place, type Wrap } from './typesetting'

/** A number that stands large on the poster, with its unit, its name and a sentence about it. */
export type Headline = { value: string; unit: string; label: string; more: string }

/** What stands on a poster; '' where there is nothing to say. All texts in one language. */
export type Poster = {
  kicker: string
  place: string
  year: string
  title: string
  published: string
  glance: string
  headlines: readonly Headline[]
  /** What the signs behind these numbers mean. */
  headlinesNote: string
  charts: readonly { title: string; unit: string; note: string; drawing: Drawn }[]
  source: string
  address: string
  scan: string
  scanAbout: string
  /** The QR code of the address; null: there is nowhere to lead to. */
  code: Code | null
}

/** How wide texts are: cut to lines, and in font sizes. */
export type Measure = { wrap: Wrap; em: (text: string) => number }

/** In pixels of the finished picture. */
export const posterWidth = 1080
const margin = 72
const room = posterWidth - 2 * margin
/** Between two parts, and between two columns. */
const air = 88
const gutter = 48
const codeSize = 240
/** Dark on light paper in every theme: it is read by machines. */
const codePaper = '#ffffff'
const codeInk = '#111111'

const rect = (x: number, y: number, width: number, height: number, fill: string) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`
const rule = (y: number) => rect(margin, y, room, 2, 'var(--line)')

/** A number as large as its column holds, its name over it and its sentence under it; gives where it ends. */
function headline({ value, unit, label, more }: Headline, large: number, at: Place, { wrap, em }: Measure) {
  const text = column(at, wrap)
  text.write(label, 30, { weight: 600, leading: 1.4 })
  const size = Math.min(large, at.width / (em(value) + em(unit) * 0.36 + 0.4))
  text.skip(large * 1.1 + 14)
  const number: Line = {
    words: value,
    x: at.x,
    y: text.down() - large * 0.14 - 14,
    size,
    weight: 700,
    colour: 'accent',
    after: { words: unit, size: size * 0.36, colour: 'ink-2' },
  }
  text.write(more, 28, { colour: 'ink-2', leading: 1.55 })
  return { markup: [...text.lines, number].map(lineMarkup), down: text.down() }
}

/** The first number across the whole width, the others two by two. */
function headlines(all: readonly Headline[], top: number, measure: Measure) {
  const markup: string[] = []
  let y = top
  const [first, ...rest] = all
  if (first) {
    const large = headline(first, 168, { x: margin, y, width: room }, measure)
    markup.push(...large.markup)
    y = large.down
  }
  const half = (room - gutter) / 2
  for (let i = 0; i < rest.length; i += 2) {
    y += 44
    markup.push(rule(y))
    y += 24
    // One that is left over has the row for itself.
    const pair = rest.slice(i, i + 2)
    const set = pair.map((one, n) =>
      headline(one, 92, { x: margin + n * (half + gutter), y, width: pair.length === 1 ? room : half }, measure),
    )
    markup.push(...set.flatMap((one) => one.markup))
    y = Math.max(...set.map((one) => one.down))
  }
  return { markup, down: y }
}

/** A QR code at its place. */
const placedCode = ({ size, path }: Code, x: number, y: number) =>
  `<svg x="${x}" y="${y}" width="${codeSize}" height="${codeSize}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">${rect(0, 0, size, size, codePaper)}<path d="${path}" fill="${codeInk}"/></svg>`

/** The whole report on one tall picture: whose and when, its numbers, its charts, where it comes from. */
export function posterPicture(
  poster: Poster,
  about: Omit<Whole, 'width' | 'height' | 'body'>,
  measure: Measure,
  worth: Worth,
): Drawn {
  const { wrap } = measure
  const body: string[] = [rect(0, 0, posterWidth, 16, 'var(--accent)')]

  const head = column({ x: margin, y: 84, width: room }, wrap)
  head.write(poster.kicker, 30, { weight: 600, colour: 'accent' })
  head.skip(20)
  // A long name is set smaller, so that it does not fill the first screen.
  const large = [96, 84, 72].find((size) => wrap(poster.place, room / size).length === 1) ?? 72
  head.write(poster.place, large, { weight: 700, font: 'serif', leading: 1.2 })
  head.write(poster.year, large, { weight: 700, font: 'serif', leading: 1.2 })
  head.skip(24)
  head.write(poster.title, 32, { leading: 1.5 })
  head.write(poster.published, 28, { colour: 'ink-2', leading: 1.6 })
  body.push(...head.lines.map(lineMarkup))
  let y = head.down()

  if (poster.headlines.length) {
    y += air * 0.7
    body.push(rect(margin, y, room, 4, 'var(--ink)'))
    const name = column({ x: margin, y: y + 20, width: room }, wrap)
    name.write(poster.glance, 40, { weight: 700, font: 'serif' })
    name.skip(20)
    const numbers = headlines(poster.headlines, name.down(), measure)
    const under = column({ x: margin, y: numbers.down + (poster.headlinesNote ? 24 : 0), width: room }, wrap)
    under.write(poster.headlinesNote, 28, { colour: 'ink-2', leading: 1.55 })
    body.push(...name.lines.map(lineMarkup), ...numbers.markup, ...under.lines.map(lineMarkup))
    y = under.down()
  }

  for (const { title, unit, note, drawing } of poster.charts) {
    y += air
    body.push(rect(margin, y, room, 4, 'var(--ink)'))
    const over = column({ x: margin, y: y + 24, width: room }, wrap)
    over.write(title, 48, { weight: 700, font: 'serif', leading: 1.35 })
    over.skip(4)
    over.write(unit, 28, { colour: 'ink-2' })
    const scale = room / drawing.width
    y = over.down() + 32
    body.push(...over.lines.map(lineMarkup), placed(drawing, margin, y, scale))
    const under = column({ x: margin, y: y + drawing.height * scale + 20, width: room }, wrap)
    under.write(note, 28, { colour: 'ink-2', leading: 1.55 })
    body.push(...under.lines.map(lineMarkup))
    y = under.down()
  }

  y += air
  const { code } = poster
  const foot = column({ x: margin, y: y + 60, width: code ? room - codeSize - gutter : room }, wrap)
  foot.write(poster.scan, 40, { weight: 700, font: 'serif', leading: 1.4 })
  foot.write(poster.scanAbout, 28, { colour: 'ink-2' })
  if (poster.scan || poster.scanAbout) foot.skip(20)
  foot.write(poster.source, 26, { colour: 'ink-2' })
  foot.write(poster.address, 26, { colour: 'ink-2' })
  const height = Math.ceil(Math.max(foot.down(), code ? y + 60 + codeSize : 0) + 64)
  body.push(rect(0, y, posterWidth, height - y, 'var(--sunk)'), ...foot.lines.map(lineMarkup))
  if (code) body.push(placedCode(code, posterWidth - margin - codeSize, y + 60))
  return {
    svg: whole({ ...about, width: posterWidth, height, body: body.join('') }, worth),
    width: posterWidth,
    height,
  }
}
