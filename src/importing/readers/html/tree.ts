import { type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, defaultTreeAdapter, Parser } from 'parse5'
import { limits } from '../../limits'
import { Refusal } from '../../refusal'
import { raised } from '../numerals'

/** An element that is shown, with what reading it needs: where it hangs, and how much is in it. */
export type Element = {
  tag: string
  /** Only those that change how it is read. */
  attributes: Partial<Record<Kept, string>>
  children: (Element | string)[]
  parent: Element | null
  depth: number
  /** Characters in it, without spaces. */
  size: number
  /** Tables somewhere inside it. */
  tables: number
}

/** A page: what is shown of it, and what its head says. */
export type Page = { body: Element; title: string; metas: { name: string; content: string }[] }

const kept = ['colspan', 'rowspan', 'start', 'type', 'value', 'reversed', 'href', 'style'] as const
type Kept = (typeof kept)[number]
const isKept = (name: string): name is Kept => (kept as readonly string[]).includes(name)

/** Elements that show no words of the document: programs, styles, embedded pages, controls, what is struck out. */
const unread = new Set(
  (
    'script style noscript template svg math head iframe frame frameset object embed applet canvas audio video ' +
    'input select textarea button datalist progress meter dialog s strike del'
  ).split(' '),
)

type Source = DefaultTreeAdapterTypes.Element

const attribute = (element: Source, name: string) => element.attrs.find((a) => a.name === name)?.value
const isHidden = (element: Source) =>
  attribute(element, 'hidden') !== undefined ||
  /(^|[;\s])(display\s*:\s*none|visibility\s*:\s*hidden|text-decoration(-line)?\s*:[^;]*line-through)/i.test(
    attribute(element, 'style') ?? '',
  )

const isRaised = (element: Source) =>
  element.tagName === 'sup' || /vertical-align\s*:\s*super/i.test(attribute(element, 'style') ?? '')

/** The number in a field of a form; '' where it holds none. */
const filledIn = (element: Source): string => {
  if (element.tagName !== 'input') return ''
  const value = (attribute(element, 'value') ?? '').trim()
  return /^(text|number)?$/i.test(attribute(element, 'type') ?? '') && /^\d[\d,.]*$/.test(value) ? value : ''
}

/** No element has as many; a parser compares each attribute with all before it. */
const mostAttributes = 1000
/** Characters handed to the parser in one go, so that what a hostile page costs is seen in time. */
const step = 16_384

/** The page as the HTML standard builds it; nothing in it runs or is fetched. Throws a Refusal. */
function parse(html: string): DefaultTreeAdapterTypes.Document {
  let depth = 0
  let count = 0
  const watch = (element: { attrs: unknown[] }) => {
    if (element.attrs.length > mostAttributes) throw new Refusal({ kind: 'damaged', medium: 'html' })
  }
  const parser = new Parser<DefaultTreeAdapterMap>({
    sourceCodeLocationInfo: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement: (tag, namespace, attrs) => {
        if (++count > limits.elements) throw new Refusal({ kind: 'damaged', medium: 'html' })
        return defaultTreeAdapter.createElement(tag, namespace, attrs)
      },
      onItemPush: (element) => {
        watch(element)
        if (++depth > limits.depth) throw new Refusal({ kind: 'nested-too-deep' })
      },
      onItemPop: () => {
        depth--
      },
    },
  })
  for (let at = 0; at < html.length; at += step) {
    parser.tokenizer.write(html.slice(at, at + step), at + step >= html.length)
    // The tag being read: protected in the types, and the only place where an endless one can be seen.
    const { currentToken } = parser.tokenizer as unknown as { currentToken: { attrs?: unknown[] } | null }
    watch({ attrs: currentToken?.attrs ?? [] })
  }
  return parser.document
}

const element = (tag: string, parent: Element | null): Element => ({
  tag,
  attributes: {},
  children: [],
  parent,
  depth: parent ? parent.depth + 1 : 0,
  size: 0,
  tables: 0,
})

/** Adds up, from the leaves, what each element holds. `order`: every element after its parent. */
function measure(order: readonly Element[]) {
  for (const one of order.toReversed()) {
    for (const child of one.children) if (typeof child === 'string') one.size += child.replace(/\s/g, '').length
    if (!one.parent) continue
    one.parent.size += one.size
    one.parent.tables += one.tables + (one.tag === 'table' ? 1 : 0)
  }
}

/**
 * Markup -> the elements that are shown. Walks without recursion: what it yields is no deeper than `limits.depth`, so
 * whoever reads it may recurse. Throws a Refusal.
 */
export function pageOf(html: string): Page {
  const page: Page = { body: element('html', null), title: '', metas: [] }
  const order: Element[] = [page.body]
  const waiting: { from: DefaultTreeAdapterTypes.ParentNode; to: Element; shown: boolean; isUp: boolean }[] = [
    { from: parse(html), to: page.body, shown: true, isUp: false },
  ]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { from, to, shown, isUp } = next
    if (to.depth > limits.depth) throw new Refusal({ kind: 'nested-too-deep' })
    for (const node of from.childNodes) {
      if (defaultTreeAdapter.isTextNode(node)) {
        // Words in the head go to an element that is shown nowhere.
        to.children.push(isUp ? raised(node.value) : node.value)
        continue
      }
      if (!defaultTreeAdapter.isElementNode(node)) continue
      if (node.tagName === 'meta') {
        const name = attribute(node, 'name') ?? attribute(node, 'property') ?? ''
        page.metas.push({ name: name.toLowerCase(), content: attribute(node, 'content') ?? '' })
      }
      if (node.tagName === 'title' && from.nodeName === 'head')
        page.title ||= node.childNodes.map((t) => ('value' in t ? t.value : '')).join('')
      const open = shown && !isHidden(node)
      const visible = open && !unread.has(node.tagName)
      const filled = open ? filledIn(node) : ''
      if (filled) to.children.push(filled)
      if (!visible && node.tagName !== 'head') continue
      const made = element(node.tagName, to)
      for (const { name, value } of node.attrs) if (isKept(name)) made.attributes[name] = value
      if (visible) {
        to.children.push(made)
        order.push(made)
      }
      waiting.push({ from: node, to: made, shown: visible, isUp: isUp || isRaised(node) })
    }
  }
  measure(order)
  return page
}
