import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { glyphsOf, type Shown } from './glyphs'
import { around, at, type Box, common, type Matrix, times } from './matrix'
import type { Page } from './page'
import { extentOf, type Paint, rulingsOf } from './paths'
import { begin, type Font, nextLine, type State } from './state'

/** The steps in which pdf.js draws a page: what to do, and with what. */
export type Steps = { fnArray: number[]; argsArray: unknown[] }

const fills = new Set<number>([OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke])
const closingFills = new Set<number>([OPS.closeFillStroke, OPS.closeEOFillStroke])
const strokes = new Set<number>([OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke])

const isWhite = (args: unknown[]): boolean => typeof args[0] === 'string' && /^#f{6}$/i.test(args[0])

/**
 * Follows the drawing of a page and notes the characters and rulings that are seen of it.
 * `view`: the transform from the PDF's space to points from the upper left corner. `fontOf`: its fonts by name.
 */
export function follow(steps: Steps, view: Matrix, size: Box, fontOf: (name: string) => Font): Page {
  const page: Page = { width: size.right, height: size.bottom, glyphs: [], rulings: [] }
  const kept: State[] = []
  let state = begin(view, size)
  let clips = false

  const save = () => kept.push({ ...state })
  const restore = () => {
    state = kept.pop() ?? state
  }

  /** A path: what it paints is noted, and where it was said to clip, the rest is drawn inside it only. */
  const path = (how: number, [buffer]: [ArrayLike<number> | null]) => {
    const clipping = clips
    clips = false
    if (!buffer) return
    const all = closingFills.has(how)
    const paint: Paint = {
      fill: (all || fills.has(how)) && !state.unseenFill,
      stroke: (all || strokes.has(how)) && !state.unseenStroke,
      width: state.lineWidth * Math.sqrt(Math.abs(state.ctm[0] * state.ctm[3] - state.ctm[1] * state.ctm[2])),
    }
    // One by one: the path of a map may have more lines than a call takes arguments.
    if (paint.fill || paint.stroke)
      for (const ruling of rulingsOf(buffer, state.ctm, paint, state.clip)) page.rulings.push(ruling)
    if (clipping) state.clip = common(state.clip, extentOf(buffer, state.ctm))
  }

  const form = (matrix: Matrix | null, box: readonly number[] | null) => {
    save()
    if (matrix) state.ctm = times(state.ctm, matrix)
    if (!box) return
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = box
    const corners = [at(state.ctm, x1, y1), at(state.ctm, x2, y2), at(state.ctm, x1, y2), at(state.ctm, x2, y1)]
    state.clip = common(state.clip, around(corners))
  }

  // biome-ignore lint/suspicious/noExplicitAny: each step has its own arguments, and pdf.js types none of them
  const doing: Record<number, (args: any) => void> = {
    [OPS.save]: save,
    [OPS.restore]: restore,
    [OPS.transform]: (args) => {
      state.ctm = times(state.ctm, args)
    },
    [OPS.paintFormXObjectBegin]: ([matrix, box]) => form(matrix, box),
    [OPS.paintFormXObjectEnd]: restore,
    [OPS.beginGroup]: save,
    [OPS.endGroup]: restore,
    [OPS.clip]: () => {
      clips = true
    },
    [OPS.eoClip]: () => {
      clips = true
    },
    [OPS.constructPath]: ([how, data]) => path(how, data),
    [OPS.setLineWidth]: ([width]) => {
      state.lineWidth = width
    },
    [OPS.setFillRGBColor]: (args) => {
      state.unseenFill = isWhite(args)
    },
    [OPS.setFillColorN]: () => {
      state.unseenFill = false
    },
    [OPS.setFillTransparent]: () => {
      state.unseenFill = true
    },
    [OPS.setStrokeRGBColor]: (args) => {
      state.unseenStroke = isWhite(args)
    },
    [OPS.setStrokeColorN]: () => {
      state.unseenStroke = false
    },
    [OPS.setStrokeTransparent]: () => {
      state.unseenStroke = true
    },
    [OPS.setGState]: ([changes]) => {
      for (const [key, value] of changes) {
        if (key === 'LW') state.lineWidth = value
        if (key === 'Font') setFont(value[0], value[1])
      }
    },
    [OPS.beginText]: () => {
      state.text = begin(view, size).text
      state.line = state.text
    },
    [OPS.setFont]: ([name, points]) => setFont(name, points),
    [OPS.setCharSpacing]: ([spacing]) => {
      state.charSpacing = spacing
    },
    [OPS.setWordSpacing]: ([spacing]) => {
      state.wordSpacing = spacing
    },
    [OPS.setHScale]: ([percent]) => {
      state.scale = percent / 100
    },
    [OPS.setLeading]: ([leading]) => {
      state.leading = leading
    },
    [OPS.setTextRise]: ([rise]) => {
      state.rise = rise
    },
    [OPS.setTextMatrix]: ([matrix]) => {
      state.text = matrix
      state.line = matrix
    },
    [OPS.moveText]: ([x, y]) => nextLine(state, x, y),
    [OPS.setLeadingMoveText]: ([x, y]) => {
      state.leading = -y
      nextLine(state, x, y)
    },
    [OPS.nextLine]: () => nextLine(state, 0, -state.leading),
    [OPS.showText]: ([shown]: [(Shown | number)[]]) => {
      page.glyphs.push(...glyphsOf(shown, state))
    },
  }

  const setFont = (name: string, points: number) => {
    state.font = fontOf(name)
    state.size = points
  }

  for (const [i, what] of steps.fnArray.entries()) doing[what]?.(steps.argsArray[i] ?? [])
  return page
}

/** The fonts a page is drawn with, by the names pdf.js gives them. */
export function fontsIn({ fnArray, argsArray }: Steps): Set<string> {
  const names = new Set<string>()
  for (const [i, what] of fnArray.entries()) {
    if (what === OPS.setFont) names.add((argsArray[i] as [string])[0])
    if (what === OPS.setGState)
      for (const [key, value] of (argsArray[i] as [[string, unknown][]])[0])
        if (key === 'Font') names.add((value as [string])[0])
  }
  return names
}
