import { around, at, type Box, common, type Matrix } from './matrix'
import type { Ruling } from './page'

/** Thicker than this, in points, it is an area and no line. */
const thick = 4

/** Codes of pdf.js's path buffers, each followed by as many numbers. */
const moveTo = 0
const lineTo = 1
const closed = 4
const numbers: Record<number, number> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 }

type Point = { x: number; y: number }
type Stroke = { points: Point[]; straight: boolean }

/** A path buffer of pdf.js -> its parts on the page; a closed part ends where it began. */
function strokesOf(path: ArrayLike<number>, matrix: Matrix): Stroke[] {
  const strokes: Stroke[] = []
  for (let i = 0; i < path.length; ) {
    const code = path[i++] as number
    const taken = numbers[code]
    if (taken === undefined) break
    const end = at(matrix, path[i + taken - 2] ?? 0, path[i + taken - 1] ?? 0)
    i += taken
    const last = strokes.at(-1)
    if (code === moveTo || !last) strokes.push({ points: [end], straight: true })
    else if (code === closed) last.points.push(last.points[0] ?? end)
    else {
      last.points.push(end)
      last.straight &&= code === lineTo
    }
  }
  return strokes
}

/** A box as the line it is seen as; a dot may belong to a dotted line either way. */
function lines(box: Box): Ruling[] {
  const { left, top, right, bottom } = box
  const level = { level: true, at: (top + bottom) / 2, from: left, to: right }
  const plumb = { level: false, at: (left + right) / 2, from: top, to: bottom }
  const low = bottom - top <= thick
  const slim = right - left <= thick
  return [...(low && right > left ? [level] : []), ...(slim && bottom > top ? [plumb] : [])]
}

/** The four sides of a frame filled between an outer and an inner box. */
function frame(outer: Box, inner: Box): Ruling[] {
  const sides = [inner.left - outer.left, inner.top - outer.top, outer.right - inner.right, outer.bottom - inner.bottom]
  if (!sides.every((side) => side > 0 && side <= thick)) return []
  return [
    ...lines({ ...outer, bottom: inner.top }),
    ...lines({ ...outer, top: inner.bottom }),
    ...lines({ ...outer, right: inner.left }),
    ...lines({ ...outer, left: inner.right }),
  ]
}

/** The rulings a filled path draws: thin boxes, and frames left between two. */
function filled(strokes: readonly Stroke[]): Ruling[] {
  const boxes = strokes.filter(({ straight }) => straight).map(({ points }) => around(points))
  return boxes.flatMap((box, i) => {
    const above = boxes[i - 1]
    return [...lines(box), ...(above ? [...frame(above, box), ...frame(box, above)] : [])]
  })
}

/** The rulings a stroked path draws: its straight pieces along the page. */
function stroked(strokes: readonly Stroke[]): Ruling[] {
  return strokes.flatMap(({ points }) =>
    points.slice(1).flatMap((point, i) => {
      const box = around([points[i] ?? point, point])
      const slant = Math.min(box.right - box.left, box.bottom - box.top)
      return slant > 1 ? [] : lines(box)
    }),
  )
}

/** How a path is painted; `width` of the stroke in points. */
export type Paint = { fill: boolean; stroke: boolean; width: number }

/** The rulings of a painted path, as far as they are inside `clip`. */
export function rulingsOf(path: ArrayLike<number>, matrix: Matrix, paint: Paint, clip: Box): Ruling[] {
  const strokes = strokesOf(path, matrix)
  const drawn = [
    ...(paint.fill ? filled(strokes) : []),
    ...(paint.stroke && paint.width <= thick ? stroked(strokes) : []),
  ]
  return drawn.flatMap((ruling) => {
    const { level, at, from, to } = ruling
    const seen = common(
      clip,
      level ? { left: from, right: to, top: at, bottom: at } : { left: at, right: at, top: from, bottom: to },
    )
    if (seen.left > seen.right || seen.top > seen.bottom) return []
    return [level ? { ...ruling, from: seen.left, to: seen.right } : { ...ruling, from: seen.top, to: seen.bottom }]
  })
}

/** The box of a path on the page, for what a path clips. */
export const extentOf = (path: ArrayLike<number>, matrix: Matrix): Box =>
  around(strokesOf(path, matrix).flatMap(({ points }) => points))
