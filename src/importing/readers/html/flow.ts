import type { Cell } from '../../blocks'
import { onPage } from '../numerals'
import { tableIn } from './table'
import type { Element } from './tree'
import { join, paragraphsOf } from './words'

/**
 * A paragraph or a table as found, with the element it stands in and how many of its characters are links: its share,
 * where line breaks part an element in several.
 */
export type Found = { element: Element; linked: number } & (
  | { kind: 'paragraph'; text: string; heading?: number }
  | { kind: 'table'; cells: Cell[] }
)

/** Elements that begin and end a paragraph. */
const blocks = new Set(
  (
    'html body div p section article main header footer nav aside ul ol li dl dt dd h1 h2 h3 h4 h5 h6 blockquote pre ' +
    'center address figure figcaption form fieldset legend hr details summary menu dir table caption thead tbody tfoot ' +
    'tr td th optgroup option'
  ).split(' '),
)
const isBlock = (element: Element) =>
  blocks.has(element.tag) || /(^|[;\s])display\s*:\s*(block|flex|grid|table)/i.test(element.attributes.style ?? '')

const listStyle = (element: Element) => {
  const style = /list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(element.attributes.style ?? '')?.[1]
  return style?.toLowerCase() ?? element.attributes.type ?? 'decimal'
}

/** A printed number at the beginning: a list's own would say it twice. */
const numbered = /^[（(]?[\d一二三四五六七八九十]{1,3}[、.．）)]/

/** The items of an ordered list with the numbers it prints. */
function numbersOf(list: Element): Map<Element, string> {
  const items = list.children.filter((child): child is Element => typeof child !== 'string' && child.tag === 'li')
  const back = list.attributes.reversed !== undefined
  const whole = (text: string | undefined, otherwise: number) =>
    text !== undefined && /^\s*-?\d{1,6}\s*$/.test(text) ? Number(text) : otherwise
  let n = whole(list.attributes.start, back ? items.length : 1)
  return new Map(
    items.map((item) => {
      n = whole(item.attributes.value, n)
      const number = onPage(n, item.attributes.type ?? listStyle(list))
      n += back ? -1 : 1
      return [item, number]
    }),
  )
}

/** What is shown under an element, in order: paragraphs and data tables. Tables that only place things are unwrapped. */
export function foundIn(root: Element): Found[] {
  const found: Found[] = []
  let text = ''
  let linked = 0
  let heading: number | undefined
  let number = ''

  /** Ends the paragraph that is being read. */
  const end = (element: Element) => {
    const share = linked / Math.max(1, bare(text).length)
    for (const words of paragraphsOf(text, heading !== undefined)) {
      const said = number && !numbered.test(words) ? number + words : words
      number = ''
      found.push({
        kind: 'paragraph',
        element,
        linked: Math.floor(share * bare(said).length),
        text: said,
        ...(heading !== undefined && { heading }),
      })
    }
    text = ''
    linked = 0
  }

  const walk = (element: Element, inLink: boolean, asPrinted: boolean, numbers?: Map<Element, string>) => {
    for (const child of element.children) {
      if (typeof child === 'string') {
        text += asPrinted ? child : child.replace(/[ \t\r\n\f]+/g, ' ')
        if (inLink) linked += bare(child).length
      } else if (child.tag === 'br') text += '\n'
      else if (child.tag === 'table') {
        end(element)
        table(child, inLink)
      } else if (isBlock(child)) {
        end(element)
        block(child, inLink, asPrinted, numbers)
      } else walk(child, inLink || child.tag === 'a', asPrinted || isPre(child), numbers)
    }
  }

  const block = (element: Element, inLink: boolean, asPrinted: boolean, numbers?: Map<Element, string>) => {
    const outer = heading
    const level = /^h([1-6])$/.exec(element.tag)?.[1]
    if (level) heading = Number(level)
    if (element.tag === 'li') number = numbers?.get(element) ?? ''
    walk(element, inLink, asPrinted || isPre(element), element.tag === 'ol' ? numbersOf(element) : undefined)
    end(element)
    if (element.tag === 'li') number = ''
    heading = outer
  }

  const table = (element: Element, inLink: boolean) => {
    const { caption, data, layout } = tableIn(element, cellText)
    for (const part of [...caption, ...layout]) block(part, inLink, false)
    if (data.length > 0) found.push({ kind: 'table', element, linked: 0, cells: data })
  }

  block(root, false, false)
  return found
}

/** Words without any space, to be counted. */
const bare = (text: string) => text.replace(/\s/g, '')

const isPre = (element: Element) =>
  element.tag === 'pre' || /white-space\s*:\s*(pre|break-spaces)/i.test(element.attributes.style ?? '')

/** All the words of a cell in one line; a table within gives its cells one after another. */
function cellText(cell: Element): string {
  const pieces = foundIn(cell).map((one) =>
    one.kind === 'paragraph' ? one.text : one.cells.map((inner) => inner.text).join(' '),
  )
  return join(pieces)
}
