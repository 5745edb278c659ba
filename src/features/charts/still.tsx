import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import type { Drawn } from '../../takeaway/svg'
import { type Variant, widths } from './kind'
import { kinds } from './kinds'
import { ink, sans } from './kinds/mark'
import type { ChartModel } from './model'

/** Longest wait for a drawing, in milliseconds; Recharts needs a few turns of the event loop. */
const patience = 5000

/**
 * Draws a chart anew at its own fixed size, off the page, and gives its SVG: what a picture, a ZIP of pictures and the
 * build's snapshots are made of. Rejects if the chart cannot be drawn.
 * @param size one of the page's two widths, or a width in the drawing's own units
 * @param leaves the drawing leaves the page, where its marks answer nobody: it takes no buttons along
 */
export async function still(model: ChartModel, size: Variant | number, leaves = false): Promise<Drawn> {
  const kind = Object.hasOwn(kinds, model.kind) ? kinds[model.kind] : undefined
  if (!kind || !model.marks.length) throw new Error(`no drawing for ${model.id} of kind ${model.kind}`)
  const { default: Live } = await kind.load()
  const width = typeof size === 'number' ? size : widths[size]
  const height = kind.height(model, width)
  const box = document.createElement('div')
  box.style.cssText = 'position:absolute;left:-9999px;top:0;visibility:hidden'
  box.setAttribute('aria-hidden', 'true')
  document.body.append(box)
  let failed: unknown = null
  const root = createRoot(box, { onUncaughtError: (error) => (failed = error) })
  try {
    root.render(createElement(Live, { model, width, height }))
    const until = Date.now() + patience
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, 0))
      if (failed !== null) throw failed
      const svg = box.querySelector('svg')
      if (svg?.querySelectorAll('[data-mark]').length)
        return { svg: standing(svg, width, height, leaves), width, height }
      if (Date.now() > until) throw new Error(`${model.id} was not drawn in ${patience} ms`)
    }
  } finally {
    root.unmount()
    box.remove()
  }
}

/** What most texts of drawings have in common. A browser reads every attribute, and a page has hundreds of texts. */
const common = { 'font-family': sans, 'font-size': '14', fill: ink }

/** Says once, of the whole drawing, what its texts have in common. */
function sayOnce(svg: SVGSVGElement): void {
  const texts = [...svg.querySelectorAll('text')]
  for (const [name, value] of Object.entries(common)) {
    const own = texts.filter((text) => !text.parentElement?.closest(`[${name}]`))
    const is = (text: Element) => text.getAttribute(name) === value
    if (svg.hasAttribute(name) || !own.some(is) || !own.every((text) => text.hasAttribute(name))) continue
    svg.setAttribute(name, value)
    for (const text of own.filter(is)) text.removeAttribute(name)
  }
}

/** No place of a drawing is told to more than a hundredth of its unit. */
const shorter = ({ name, value }: Attr): string =>
  /^(aria-.*|data-.*)$/.test(name)
    ? value
    : value.replace(/-?\d+\.\d{3,}/g, (n) => String(Number(Number(n).toFixed(2))))

/** The markup of a live SVG without what only its library needs. */
export function standing(svg: SVGSVGElement, width: number, height: number, leaves: boolean): string {
  const copy = svg.cloneNode(true) as SVGSVGElement
  for (const el of [copy, ...copy.querySelectorAll('*')]) {
    el.removeAttribute('class')
    el.removeAttribute('style')
    if (leaves)
      for (const { name } of [...el.attributes])
        if (/^(role|tabindex|aria-.*|data-.*)$/.test(name)) el.removeAttribute(name)
  }
  for (const empty of copy.querySelectorAll('title, desc, defs')) if (!empty.textContent?.trim()) empty.remove()
  // Layers with nothing in them, layers of one layer, and what the drawing of a path was made from.
  for (const layer of [...copy.querySelectorAll('g')].reverse()) {
    if (layer.id.startsWith('recharts-')) layer.removeAttribute('id')
    if (!layer.childNodes.length || !layer.attributes.length) layer.replaceWith(...layer.childNodes)
  }
  for (const path of copy.querySelectorAll('path[d]'))
    for (const name of ['x', 'y', 'width', 'height', 'radius']) path.removeAttribute(name)
  copy.setAttribute('viewBox', `0 0 ${width} ${height}`)
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  if (!leaves) sayOnce(copy)
  for (const el of copy.querySelectorAll('*'))
    for (const attribute of el.attributes) attribute.value = shorter(attribute)
  copy.removeAttribute('role')
  copy.removeAttribute('tabindex')
  return new XMLSerializer().serializeToString(copy)
}
