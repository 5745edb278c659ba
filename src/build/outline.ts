import { DOMParser, XMLSerializer } from '@xmldom/xmldom'
import type { Glyphs, Line } from './glyphs'

/** What of a text is about its letters' place and shape; everything else it has, colours above all, its outline keeps. */
const ofText = /^(x|y|dx|dy|font-.*|text-anchor|letter-spacing|xml:space)$/

const namespace = 'http://www.w3.org/2000/svg'

/** A stretch of a text in one style, at a place. */
type Run = { line: Line; size: number; x: number; y: number; own: readonly (readonly [string, string])[] }

/** Every character written in an SVG, for `Glyphs.load`. */
export const textIn = (svg: string): string =>
  Array.from(parsed(svg).getElementsByTagName('text'), (el) => el.textContent ?? '').join('')

/**
 * An SVG whose texts have become outlines of a font's letters: it looks the same wherever it is drawn, and whatever
 * fonts are there. Understands what our drawings write: `x`, `y`, `dx`, `dy`, sizes, weights and anchors in `text` and
 * `tspan`.
 */
export function outlined(svg: string, glyphs: Pick<Glyphs, 'line'>): string {
  const root = parsed(svg)
  for (const text of Array.from(root.getElementsByTagName('text'))) {
    const group = text.ownerDocument.createElementNS(namespace, 'g')
    for (const [name, value] of attributesOf(text)) group.setAttribute(name, value)
    for (const { line, size, x, y, own } of runsOf(text, glyphs)) {
      const d = pathOf(line, size, x, y)
      if (!d) continue
      const path = text.ownerDocument.createElementNS(namespace, 'path')
      for (const [name, value] of own) path.setAttribute(name, value)
      path.setAttribute('d', d)
      group.appendChild(path)
    }
    text.parentNode?.replaceChild(group, text)
  }
  return new XMLSerializer().serializeToString(root)
}

const parsed = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement

const attributesOf = (el: Element) =>
  Array.from(el.attributes)
    .filter(({ name }) => !ofText.test(name))
    .map(({ name, value }) => [name, value] as const)

/** The stretches of a text, each where it stands once those it is anchored with are known. */
function runsOf(text: Element, glyphs: Pick<Glyphs, 'line'>): Run[] {
  const runs: Run[] = []
  let chunk: Run[] = []
  let [x, y, anchor] = [0, 0, 'start']
  const close = () => {
    const from = chunk[0]?.x ?? x
    const back = anchor === 'end' ? x - from : anchor === 'middle' ? (x - from) / 2 : 0
    runs.push(...chunk.map((run) => ({ ...run, x: run.x - back })))
    chunk = []
  }
  const walk = (node: Node, size: number, weight: number, own: Run['own']) => {
    if (node.nodeType === node.TEXT_NODE) {
      const line = glyphs.line((node.nodeValue ?? '').replace(/\s+/g, ' '), weight)
      chunk.push({ line, size, x, y, own })
      x += line.width * size
    }
    if (node.nodeType !== node.ELEMENT_NODE) return
    const el = node as Element
    const given = (name: string) => el.getAttribute(name) || undefined
    const number = (name: string) =>
      given(name) === undefined ? undefined : Number.parseFloat(el.getAttribute(name) as string)
    if (el.hasAttribute('x')) close()
    anchor = given('text-anchor') ?? anchor
    x = (number('x') ?? x) + (number('dx') ?? 0)
    y = (number('y') ?? y) + (number('dy') ?? 0)
    const mine = el === text ? own : [...own, ...attributesOf(el)]
    for (const child of Array.from(el.childNodes))
      walk(child, number('font-size') ?? size, weightOf(given('font-weight')) ?? weight, mine)
  }
  walk(text, 16, 400, [])
  close()
  return runs
}

/** `bold`, `normal` or a number; undefined: as the words around it. */
const weightOf = (weight: string | undefined) =>
  weight === undefined ? undefined : weight === 'bold' ? 700 : Number.parseInt(weight, 10) || 400

const short = (n: number) => String(Math.round(n * 100) / 100)

const pathOf = (line: Line, size: number, x: number, y: number): string =>
  line.letters
    .flatMap((letter) =>
      letter.outline.map(
        ({ letter: command, at }) =>
          command + at.map((n, i) => short(i % 2 ? y + n * size : x + (letter.x + n) * size)).join(' '),
      ),
    )
    .join('')
