import { XMLSerializer } from '@xmldom/xmldom'
import { counter, numberingOf, referenceIn } from './numbering'
import type { Parts } from './safeZip'
import { childOf, childrenOf, elementsIn, parseXml, settingOf, word } from './xml'

/** Pictures and what leads out of the document. */
const dropped = new Set(['blip', 'imagedata', 'altChunk', 'subDoc', 'instrText', 'tblHeader'])

const isWord = (element: Element) => word.includes(element.namespaceURI ?? '')

/**
 * What is written twice, for newer and older programs, is kept in the older form, as mammoth reads it. Otherwise the
 * paragraphs of text boxes would be counted twice.
 */
function keepFallback(element: Element) {
  if (element.localName !== 'AlternateContent' || !childOf(element, 'Fallback')) return
  for (const choice of childrenOf(element, 'Choice')) element.removeChild(choice)
}

/** An empty cell where a row begins further right, so that cells below each other are so for whoever counts them. */
function fillBefore(row: Element) {
  const before = Number(settingOf(childOf(row, 'trPr', 'gridBefore')) ?? 0)
  const first = childOf(row, 'tc')
  if (!first || !(before > 0 && before <= 64)) return
  const make = (name: string) => row.ownerDocument.createElementNS(row.namespaceURI, `w:${name}`)
  const [cell, properties, span] = [make('tc'), make('tcPr'), make('gridSpan')]
  span.setAttributeNS(row.namespaceURI, 'w:val', String(before))
  properties.appendChild(span)
  cell.appendChild(properties)
  cell.appendChild(make('p'))
  row.insertBefore(cell, first)
}

/** Words that Word keeps and does not show. */
const isHidden = (run: Element) =>
  ['vanish', 'webHidden'].some((name) => {
    const setting = childOf(run, 'rPr', name)
    return setting !== undefined && !/^(0|false|off)$/.test(settingOf(setting) ?? '')
  })

/** What mammoth passes over with all that is in it: fields, and runs that go the other way. */
const passedOver = new Set(['fldSimple', 'dir', 'bdo'])

/** Puts what is inside an element in its place. */
function unwrap(element: Element) {
  while (element.firstChild) element.parentNode?.insertBefore(element.firstChild, element)
  element.parentNode?.removeChild(element)
}

/** A formula as its letters in a run, which is all that a number set as one needs. */
function asRun(formula: Element) {
  const at = formula.ownerDocument.documentElement
  const make = (name: string) => formula.ownerDocument.createElementNS(at?.namespaceURI ?? null, `w:${name}`)
  const [run, text] = [make('r'), make('t')]
  text.appendChild(formula.ownerDocument.createTextNode(formula.textContent ?? ''))
  run.appendChild(text)
  formula.parentNode?.replaceChild(run, formula)
}

/** Puts words before those of a paragraph. */
function putBefore(paragraph: Element, words: string) {
  const make = (name: string) => paragraph.ownerDocument.createElementNS(paragraph.namespaceURI, `w:${name}`)
  const [run, text] = [make('r'), make('t')]
  text.setAttribute('xml:space', 'preserve')
  text.appendChild(paragraph.ownerDocument.createTextNode(words))
  run.appendChild(text)
  const properties = childOf(paragraph, 'pPr')
  paragraph.insertBefore(run, properties ? properties.nextSibling : paragraph.firstChild)
}

/**
 * The document as mammoth should get it: numbers that Word counts written out (mammoth knows lists only as bullets and
 * 1, 2, 3), nothing that leads out of it, header rows as plain rows.
 */
export function prepared({ document, numbering, styles }: Parts): string {
  const parsed = parseXml(document)
  const known = numberingOf(numbering, styles)
  const next = counter(known)
  const away: Element[] = []
  const around: Element[] = []
  const formulas: Element[] = []
  for (const element of elementsIn(parsed.documentElement)) {
    keepFallback(element)
    if (dropped.has(element.localName)) away.push(element)
    if (element.localName === 'oMath') formulas.push(element)
    if (element.localName === 'oMathPara') around.push(element)
    if (!isWord(element)) continue
    if (passedOver.has(element.localName)) around.push(element)
    if (element.localName === 'r' && isHidden(element)) away.push(element)
    if (element.localName === 'tr') fillBefore(element)
    if (element.localName === 'hyperlink')
      for (const { name } of Array.from(element.attributes)) element.removeAttribute(name)
    if (element.localName !== 'p') continue
    const properties = childOf(element, 'pPr')
    // A paragraph whose end is deleted or moved away is one with the next, which has the number.
    if (childOf(properties, 'rPr', 'del') || childOf(properties, 'rPr', 'moveFrom')) continue
    const own = referenceIn(properties)
    const style = known.ofStyle(settingOf(childOf(properties, 'pStyle')) ?? known.defaultStyle)
    const number = next({ list: own.list ?? style?.list, level: own.level ?? (own.list ? undefined : style?.level) })
    if (number) putBefore(element, number)
    const numPr = childOf(properties, 'numPr')
    if (numPr) away.push(numPr)
  }
  for (const formula of formulas) asRun(formula)
  for (const element of around) unwrap(element)
  for (const element of away) element.parentNode?.removeChild(element)
  return new XMLSerializer().serializeToString(parsed)
}
