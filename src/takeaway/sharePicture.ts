import { phrases } from '../language/phrases'

/** What the picture of a report says where a link to it is shown; all texts in one language. */
export type SharePicture = {
  year: string
  place: string
  title: string
  /** Who published it. */
  publisher: string
  figures: readonly { label: string; number: string; unit: string }[]
  /** SVG markup whose colours are names of tokens. null: the report has nothing to draw. */
  chart: { title: string; unit: string; note: string; drawing: { svg: string; width: number; height: number } } | null
  /** How wide a text will come out, in font sizes. */
  widthOf: Width
}

type Width = (text: string, weight: number) => number

/** What pages that show a link ask for, in pixels. */
export const shareSize = { width: 1200, height: 630 } as const

const left = 64
const leftRoom = 480
const panel = 604
const right = 656
const rightRoom = 488
const top = 60
const bottom = shareSize.height - 54
const row = 76
const unitSize = 20
const unitRoom = 110

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] as string)

/** Characters XML forbids, and line breaks: a stray one would spoil the whole picture. */
const clean = (text: string) =>
  text.replace(/\s+/g, ' ').replace(/[^\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')

type Style = { size: number; weight: number; colour: string; end?: boolean }

const write = (words: string, x: number, y: number, { size, weight, colour, end }: Style) =>
  `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="var(--${colour})" font-family="var(--sans)"${end ? ' text-anchor="end"' : ''}>${escaped(words)}</text>`

/** As many of a text's first letters as fit, `room` in font sizes; one at least. */
function start(text: string, room: number, width: (text: string) => number): string {
  let begin = ''
  for (const letter of text) {
    if (begin && width(begin + letter) > room) break
    begin += letter
  }
  return begin
}

/** A text cut off so that it fits, with a sign that there is more. */
const cut = (text: string, room: number, width: (text: string) => number) =>
  width(text) <= room ? text : `${start(text, room - width('…'), width).trimEnd()}…`

/** A text in lines that fit, cut between its words, and inside one only where it fills more than a line. */
function linesOf(text: string, room: number, width: (text: string) => number): string[] {
  const lines: string[] = []
  let line = ''
  for (const phrase of phrases(text)) {
    if (line && width((line + phrase).trimEnd()) > room) {
      lines.push(line)
      line = ''
    }
    line += phrase
    while (width(line.trimEnd()) > room && [...line].length > 1) {
      const begin = start(line, room, width)
      lines.push(begin)
      line = line.slice(begin.length)
    }
  }
  return [...lines, line].map((words) => words.trim()).filter(Boolean)
}

/** The same lines, no more of them, as even as they can be. */
function evenLines(text: string, room: number, width: (text: string) => number): string[] {
  let best = linesOf(text, room, width)
  for (let narrower = room * 0.95; narrower > room / 2; narrower -= room * 0.05) {
    const lines = linesOf(text, narrower, width)
    if (lines.length > best.length) break
    best = lines
  }
  return best
}

/**
 * A text in at most `most` lines of `room` pixels, in the first of the sizes in which it fits; what is too long in the
 * last of them is cut off.
 */
function fitted(text: string, room: number, most: number, weight: number, sizes: readonly number[], widthOf: Width) {
  const width = (words: string) => widthOf(words, weight)
  const said = clean(text)
  const last = sizes.at(-1) as number
  const size = sizes.find((s) => linesOf(said, room / s, width).length <= most) ?? last
  const lines = linesOf(said, room / size, width)
  if (lines.length <= most) return { size, lines: evenLines(said, room / size, width) }
  const rest = lines.slice(most - 1).join('')
  return { size, lines: [...lines.slice(0, most - 1), `${cut(`${rest}…`, room / size, width)}`] }
}

/**
 * The picture a link to a report is shown with, as SVG markup of `shareSize`: at the left whose report it is and its
 * main figures, at the right a chart, or the year where there is none. `worth` gives what a token is worth.
 */
export function composeShare(picture: SharePicture, worth: (token: string) => string): string {
  const { width, height } = shareSize
  const side = picture.chart ? chartSide(picture.chart, picture.widthOf) : yearSide(picture)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="var(--paper)"/>${textSide(picture)}${side}</svg>`
  return svg.replace(/var\((--[\w-]+)\)/g, (_, token: string) => escaped(worth(token)))
}

function textSide({ year, place, title, publisher, figures, widthOf }: SharePicture): string {
  const drawn = [`<rect x="${left}" y="${top}" width="56" height="6" fill="var(--accent)"/>`]
  let y = top + 10
  const paragraph = (text: string, most: number, sizes: readonly number[], weight: number, colour: string) => {
    const { size, lines } = fitted(text, leftRoom, most, weight, sizes, widthOf)
    for (const words of lines) {
      y += Math.round(size * 1.24)
      drawn.push(write(words, left, y, { size, weight, colour }))
    }
  }
  paragraph(year, 1, [30], 700, 'accent')
  y += 8
  paragraph(place, 2, [60, 54, 48, 42, 36], 700, 'ink')
  y += 8
  paragraph(title, 3, [27, 24], 400, 'ink-2')

  const foot = fitted(publisher, leftRoom, 1, 400, [19, 18, 17, 16], widthOf)
  for (const words of foot.lines)
    drawn.push(write(words, left, bottom, { size: foot.size, weight: 400, colour: 'ink-2' }))

  const under = bottom - 30
  const rows = figures.slice(0, Math.max(0, Math.min(3, Math.floor((under - y - 16) / row))))
  const units = rows.map(({ unit }) => cut(clean(unit), unitRoom / unitSize, (text) => widthOf(text, 400)))
  const unitWidth = Math.max(0, ...units.map((unit) => widthOf(unit, 400) * unitSize))
  rows.forEach(({ label, number }, i) => {
    const y = under - (rows.length - i) * row
    drawn.push(rule(y, i === 0), figureRow(label, number, units[i] as string, unitWidth, y, widthOf))
  })
  return drawn.join('')
}

const rule = (y: number, first: boolean) =>
  `<rect x="${left}" y="${y}" width="${leftRoom}" height="${first ? 3 : 1}" fill="var(--${first ? 'ink' : 'line'})"/>`

/** A figure in its row: its name at the left, its number at the right, and the unit in a column of its own. */
function figureRow(label: string, number: string, unit: string, unitWidth: number, y: number, widthOf: Width): string {
  const base = y + 54
  const end = left + leftRoom - (unitWidth ? unitWidth + 7 : 0)
  const said = fitted(number, (end - left) * 0.6, 1, 700, [48, 42, 36, 30, 24], widthOf)
  const digits = said.lines[0] ?? ''
  const room = end - left - widthOf(digits, 700) * said.size - 20
  const name = fitted(label, room, 2, 400, [22, 20, 18], widthOf)
  const leading = name.size * 1.25
  return [
    ...name.lines.map((words, i) =>
      write(words, left, base - 9 + (i - (name.lines.length - 1) / 2) * leading, {
        size: name.size,
        weight: 400,
        colour: 'ink',
      }),
    ),
    write(digits, end, base, { size: said.size, weight: 700, colour: 'ink', end: true }),
    unit ? write(unit, left + leftRoom - unitWidth, base, { size: unitSize, weight: 400, colour: 'ink-2' }) : '',
  ].join('')
}

const ground = (colour: string) =>
  `<rect x="${panel}" y="0" width="${shareSize.width - panel}" height="${shareSize.height}" fill="var(--${colour})"/><rect x="${panel}" y="0" width="1" height="${shareSize.height}" fill="var(--line)"/>`

function chartSide({ title, unit, note, drawing }: NonNullable<SharePicture['chart']>, widthOf: Width): string {
  const head = fitted(title, rightRoom, 2, 700, [28, 25], widthOf)
  const under = fitted(unit, rightRoom, 1, 400, [19], widthOf)
  const said = fitted(note, rightRoom, 3, 400, [17], widthOf)
  const above = head.lines.length * head.size * 1.28 + under.lines.length * 28 + 22
  const below = said.lines.length ? said.lines.length * 24 + 14 : 0
  const room = bottom - top - above - below
  const scale = Math.min(rightRoom / drawing.width, room / drawing.height)
  const drawn: string[] = []
  let y = top + (room - drawing.height * scale) / 2
  const paragraph = ({ size, lines }: typeof head, leading: number, weight: number, colour: string) => {
    for (const words of lines) {
      y += leading
      drawn.push(write(words, right, y - leading * 0.2, { size, weight, colour }))
    }
  }
  paragraph(head, head.size * 1.28, 700, 'ink')
  paragraph(under, 28, 400, 'ink-2')
  y += 22
  const place = `x="${right}" y="${y}" width="${drawing.width * scale}" height="${drawing.height * scale}"`
  drawn.push(
    drawing.svg.replace(/^<svg[^>]*>/, (tag) =>
      tag.replace(/ (x|y|width|height)="[^"]*"/g, '').replace(/^<svg/, `<svg ${place}`),
    ),
  )
  y += drawing.height * scale + 14
  paragraph(said, 24, 400, 'ink-2')
  return ground('raised') + drawn.join('')
}

/** Where there is nothing to draw the year stands large. */
function yearSide({ year, widthOf }: SharePicture): string {
  const { size, lines } = fitted(year, rightRoom, 1, 700, [210, 160, 120], widthOf)
  const words = lines[0] ?? ''
  const x = (panel + shareSize.width - widthOf(words, 700) * size) / 2
  return (
    ground('accent-wash') + write(words, x, shareSize.height / 2 + size * 0.36, { size, weight: 700, colour: 'accent' })
  )
}
