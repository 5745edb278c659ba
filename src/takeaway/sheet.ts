import type { Sheet } from './presets'
import { type Drawn, type Line, lineMarkup, placed, type Whole, type Worth, whole } from './svg'
import { column, type Place, type Wrap } from './typesetting'

/** What stands on a sheet around its drawing; '' where there is nothing to say. */
export type Wording = { title: string; unit: string; note: string; source: string; address: string }

/** A drawing before it is drawn: the least width it is good at, and how tall it is at a width, in its own units. */
export type Sought = { least: number; height: (width: number) => number }

/** Where everything stands on a sheet, and how wide and at which scale the drawing must be drawn. */
export type Laid = {
  width: number
  height: number
  lines: Line[]
  /** The mark over the title and the rule over note and source. */
  bars: { x: number; y: number; width: number; height: number; colour: string }[]
  drawing: { x: number; y: number; width: number; height: number; scale: number }
}

/** Size of most texts in a drawing, in its own units. */
export const drawnSize = 14
/** A drawing is not made wider than this: bars grow, texts do not. */
const widest = 1600
/** Texts of a drawing are at most so large beside the title. */
const besideTitle = 0.7

type Fit = { width: number; height: number; scale: number }

/** The drawing with the largest text that a place holds; one that fills its width is worth some of that. */
function fit(sought: Sought, width: number, height: number, most: number): Fit {
  let best: Fit = { width: sought.least, height: sought.height(sought.least), scale: 0 }
  let worth = 0
  for (let w = sought.least; w <= Math.max(widest, sought.least); w += 8) {
    const h = sought.height(w)
    const scale = Math.min(width / w, height / h, most)
    const now = scale * (0.6 + (0.4 * w * scale) / width)
    if (now > worth) {
      best = { width: w, height: h, scale }
      worth = now
    }
  }
  return best
}

/** What stands over the drawing, and under it; both begin at their place. */
function over(words: Wording, sheet: Sheet, k: number, place: Place, wrap: Wrap) {
  const stack = column(place, wrap)
  stack.skip(sheet.title * k * 0.45)
  stack.write(words.title, sheet.title * k, { weight: 700, leading: 1.32 })
  stack.skip(sheet.unit * k * 0.2)
  stack.write(words.unit, sheet.unit * k, { colour: 'ink-2' })
  return { lines: stack.lines, down: stack.down() }
}

function under(words: Wording, sheet: Sheet, k: number, place: Place, wrap: Wrap) {
  const size = sheet.small * k
  const stack = column(place, wrap)
  stack.skip(size * 0.8)
  stack.write(words.note, size, { colour: 'ink-2' })
  if (words.note) stack.skip(size * 0.4)
  stack.write(words.source, size, { colour: 'ink-2' })
  stack.write(words.address, size, { colour: 'ink-2' })
  return { lines: stack.lines, down: stack.down() }
}

const moved = (lines: readonly Line[], by: number): Line[] => lines.map((line) => ({ ...line, y: line.y + by }))
const markOver = (sheet: Sheet, k: number) => ({
  x: sheet.margin,
  y: sheet.margin,
  width: sheet.title * k * 1.2,
  height: sheet.title * k * 0.14,
  colour: 'accent',
})
const ruleOver = (sheet: Sheet, y: number, width: number) => ({
  x: sheet.margin,
  y,
  width,
  height: Math.max(1, sheet.small * 0.06),
  colour: 'line',
})

/** Title over the drawing, note and source under it; null: the texts alone are taller than the sheet. */
function stacked(words: Wording, sheet: Sheet, sought: Sought, k: number, wrap: Wrap): Laid | null {
  const { margin, width } = sheet
  const room = width - 2 * margin
  const air = sheet.unit * k * 0.9
  const most = (sheet.title * k * besideTitle) / drawnSize
  const top = over(words, sheet, k, { x: margin, y: margin, width: room }, wrap)
  const foot = under(words, sheet, k, { x: margin, y: 0, width: room }, wrap)
  const from = top.down + air
  const tall = sheet.height === null ? Number.POSITIVE_INFINITY : sheet.height - margin - foot.down - air - from
  if (tall <= 0) return null
  const { scale, ...size } = fit(sought, room, tall, most)
  const left = sheet.height === null ? 0 : tall - size.height * scale
  const footTop = from + left + size.height * scale + air
  return {
    width,
    height: sheet.height ?? Math.ceil(footTop + foot.down + margin),
    lines: [...top.lines, ...moved(foot.lines, footTop)],
    bars: [markOver(sheet, k), ruleOver(sheet, footTop, room)],
    drawing: { x: margin, y: from + left / 2, ...size, scale },
  }
}

/** The texts in a column at the left, the drawing beside them, as tall as the sheet; null: no room for the texts. */
function beside(words: Wording, sheet: Sheet, sought: Sought, k: number, wrap: Wrap): Laid | null {
  const { margin, width, height } = sheet
  if (height === null || width < height * 1.2) return null
  const room = (width - 2 * margin) * 0.3
  const gap = margin * 0.9
  const top = over(words, sheet, k, { x: margin, y: margin, width: room }, wrap)
  const foot = under(words, sheet, k, { x: margin, y: 0, width: room }, wrap)
  const footTop = height - margin - foot.down
  if (top.down + sheet.unit > footTop) return null
  const tall = height - 2 * margin
  const most = (sheet.title * k * besideTitle) / drawnSize
  const { scale, ...size } = fit(sought, width - 2 * margin - room - gap, tall, most)
  return {
    width,
    height,
    lines: [...top.lines, ...moved(foot.lines, footTop)],
    bars: [markOver(sheet, k), ruleOver(sheet, footTop, room)],
    drawing: { x: margin + room + gap, y: margin + (tall - size.height * scale) / 2, ...size, scale },
  }
}

/**
 * Lays a chart out on a sheet. The drawing stands under its title, or beside it where it would be too small under it;
 * where its texts still came out smaller than the small print, the words around it give way, size by size.
 */
export function layOut(words: Wording, sheet: Sheet, sought: Sought, wrap: Wrap): Laid {
  let best: Laid | null = null
  for (let k = 1; k > 0.02; k *= 0.92) {
    const good = (laid: Laid | null) => laid !== null && laid.drawing.scale * drawnSize >= sheet.small * k * 0.85
    const below = stacked(words, sheet, sought, k, wrap)
    if (below && (good(below) || sheet.height === null)) return below
    const aside = beside(words, sheet, sought, k, wrap)
    if (aside && good(aside)) return aside
    for (const laid of [below, aside]) if (laid && laid.drawing.scale > (best?.drawing.scale ?? 0) * 1.05) best = laid
    // A chart of very many figures does not grow any more by taking from the words.
    if (best && k < 0.6) return best
  }
  throw new Error('the words are too many for any sheet')
}

/** A sheet laid out, and the drawing drawn as wide as that asked for -> a picture that stands alone. */
export function sheetPicture(
  laid: Laid,
  drawing: Drawn,
  about: Omit<Whole, 'width' | 'height' | 'body'>,
  worth: Worth,
): Drawn {
  const { width, height, lines, bars } = laid
  const body = [
    ...bars.map(
      (bar) =>
        `<rect x="${bar.x}" y="${bar.y}" width="${bar.width}" height="${bar.height}" fill="var(--${bar.colour})"/>`,
    ),
    ...lines.map(lineMarkup),
    placed(drawing, laid.drawing.x, laid.drawing.y, laid.drawing.scale),
  ].join('')
  return { svg: whole({ ...about, width, height, body }, worth), width, height }
}
