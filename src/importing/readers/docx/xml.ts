import { DOMParser } from '@xmldom/xmldom'
import { limits } from '../../limits'
import { Refusal } from '../../refusal'

/** Namespaces of the words of a document: Word's usual one and that of strict files. */
export const word = [
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]

const damaged = () => new Refusal({ kind: 'damaged', medium: 'docx' })

/** Bytes of a part -> its text, without the declaration: what is written anew is UTF-8. */
export function textOfPart(bytes: Uint8Array): string {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).replace(/^\s*<\?xml[^>]{0,200}\?>/, '')
  } catch {
    throw damaged()
  }
}

/**
 * Refuses XML that would harm whoever reads it, by its text alone: declarations of entities, which Office never writes
 * and which a few lines of can unfold to gigabytes, more elements than a document has, or nested deeper.
 */
export function guard(xml: string) {
  if (/<!DOCTYPE|<!ENTITY/i.test(xml)) throw damaged()
  let depth = 0
  let count = 0
  for (const [, closing, empty] of xml.matchAll(
    // What is not closed reaches to the end, so that it is looked for once.
    /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<\?[^>]*(?:>|$)|<(\/?)[^<>]*?(\/?)>/g,
  )) {
    if (closing === undefined) continue
    if (++count > limits.elements) throw new Refusal({ kind: 'unpacks-too-large', limit: limits.unpacked })
    if (closing === '/') depth--
    else if (empty !== '/') depth++
    if (depth > limits.depth) throw new Refusal({ kind: 'nested-too-deep' })
  }
}

/** Text of a part -> its document. Throws a Refusal where it is not well made. */
export function parseXml(xml: string): Document {
  guard(xml)
  const fail = () => {
    throw damaged()
  }
  try {
    const parsed = new DOMParser({
      errorHandler: { warning: () => {}, error: fail, fatalError: fail },
    }).parseFromString(xml, 'text/xml')
    if (parsed?.documentElement) return parsed
  } catch {
    // Told below: whatever the parser stumbled over, the part is not well made.
  }
  throw damaged()
}

/** The elements directly inside; of one name, without its prefix, where that is given. */
export function childrenOf(element: Node | undefined, name?: string): Element[] {
  const found: Element[] = []
  for (let child = element?.firstChild ?? null; child; child = child.nextSibling)
    if (child.nodeType === 1 && (!name || (child as Element).localName === name)) found.push(child as Element)
  return found
}

/** The first element at the end of a path of names. */
export const childOf = (element: Node | undefined, ...path: string[]): Element | undefined =>
  path.reduce<Node | undefined>((at, name) => childrenOf(at, name)[0], element) as Element | undefined

/** `w:val` and its like, whatever the prefix. */
export function settingOf(element: Element | undefined, name = 'val'): string | undefined {
  for (const namespace of word) {
    const value = element?.getAttributeNS(namespace, name)
    if (value) return value
  }
  return element?.getAttribute(`w:${name}`) || undefined
}

/** Every element in document order. `limits.depth` bounds the depth, so the stack is safe. */
export function* elementsIn(element: Element): Generator<Element> {
  yield element
  for (const child of childrenOf(element)) yield* elementsIn(child)
}
