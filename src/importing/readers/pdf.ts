import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import type { Original } from '../blocks'
import type { Reader } from '../reader'
import { Refusal } from '../refusal'
import { assemble } from './pdf/assemble'
import { isReadable } from './pdf/characters'
import { follow, fontsIn, type Steps } from './pdf/drawing'
import { openPdf } from './pdf/engine'
import { furniture } from './pdf/furniture'
import type { Matrix } from './pdf/matrix'
import type { Page } from './pdf/page'
import { type Sheet, sheetOf } from './pdf/sheet'
import type { Font } from './pdf/state'

/** More pages than this are no annual report. */
const mostPages = 2000

/** Fewer characters a page than this, on average, are no text layer: a stamp, a page number. */
const leastCharacters = 8

/** A PDF with a text layer -> its lines and ruled tables, in reading order. */
export const readPdf: Reader = async (bytes, host): Promise<Original> => {
  const { document, check, close } = await openPdf(bytes, host)
  try {
    const pages = document.numPages
    if (pages > mostPages) throw new Refusal({ kind: 'too-many-pages', pages, limit: mostPages })
    const sheets: Sheet[] = []
    let characters = 0
    for (let number = 1; number <= pages; number++) {
      const page = await drawn(() => document.getPage(number))
      check()
      for (const { text } of page.glyphs) if (isReadable(text)) characters++
      sheets.push(sheetOf(page, number))
      host.progress(number, pages)
    }
    if (characters < leastCharacters * pages) throw new Refusal({ kind: 'scanned', pages })
    const dropped = furniture(sheets)
    const kept = sheets.map((sheet) => ({
      ...sheet,
      items: sheet.items.filter((item) => item.kind === 'table' || !dropped.has(item)),
    }))
    return { blocks: assemble(kept), pages, ...(await titleOf(document)) }
  } finally {
    await close()
  }
}

/** What is printed on a page. A page that cannot be read makes the file damaged: nothing is left out in silence. */
async function drawn(open: () => Promise<PDFPageProxy>): Promise<Page> {
  try {
    const page = await open()
    try {
      return await read(page)
    } finally {
      page.cleanup()
    }
  } catch {
    throw new Refusal({ kind: 'damaged', medium: 'pdf' })
  }
}

async function read(page: PDFPageProxy): Promise<Page> {
  // AnnotationMode.DISABLE: what is laid over the page is not printed on it.
  const steps: Steps = await page.getOperatorList({ annotationMode: 0 })
  const fonts = new Map<string, Font>()
  for (const name of fontsIn(steps)) fonts.set(name, await fontOf(page, name))
  const plain: Font = { unit: 0.001, vertical: false }
  const turnedBy = (degrees: number): Page => {
    const view = page.getViewport({ scale: 1, rotation: (page.rotate + degrees) % 360 })
    const size = { left: 0, top: 0, right: view.width, bottom: view.height }
    return follow(steps, view.transform as unknown as Matrix, size, (name) => fonts.get(name) ?? plain)
  }
  const upright = turnedBy(0)
  const share = (way: string) => upright.glyphs.filter((glyph) => glyph.way === way).length / upright.glyphs.length
  // A wide table is often printed sideways: the page is read as one turns it.
  if (share('down') > mostly) return turnedBy(270)
  if (share('up') > mostly) return turnedBy(90)
  return upright
}

/** So much of the writing on a page that it decides how the page is held. */
const mostly = 0.7

/** pdf.js hands over a font when it is ready; what it could not read arrives as words about it. */
async function fontOf(page: PDFPageProxy, name: string): Promise<Font> {
  const font: unknown = await new Promise((resolve) => page.commonObjs.get(name, resolve))
  const { fontMatrix, vertical } = (typeof font === 'object' && font ? font : {}) as {
    fontMatrix?: number[]
    vertical?: boolean
  }
  return { unit: fontMatrix?.[0] || 0.001, vertical: vertical === true }
}

/** Printers write the name of the file they printed where a title belongs. */
const fileName = /\.(?:docx?|wps|rtf|html?|pdf|xlsx?)$|^https?:/i

async function titleOf(document: PDFDocumentProxy): Promise<{ title?: string }> {
  const { info } = await document.getMetadata()
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : ''
  return title && !fileName.test(title) ? { title } : {}
}
