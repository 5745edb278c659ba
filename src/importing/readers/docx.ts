import mammoth from 'mammoth'
import type { Reader } from '../reader'
import { Refusal } from '../refusal'
import { prepared } from './docx/prepare'
import { packed, partsOf } from './docx/safeZip'
import { childOf, parseXml } from './docx/xml'
import { blocksOf } from './html'
import { foundIn } from './html/flow'
import { pageOf } from './html/tree'
import { clean } from './html/words'

/** Beside mammoth's own: a title is a heading; a table of contents says headings twice and is left out. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => `p[style-name='toc ${level}'] => !`),
]

/** A new package of plain parts -> HTML. Its entry for Node takes a Buffer, the one for browsers an ArrayBuffer. */
const toHtml = async (bytes: Uint8Array): Promise<string> => {
  const input = { arrayBuffer: bytes.slice().buffer, buffer: bytes as Buffer }
  const options = { styleMap, includeEmbeddedStyleMap: false, externalFileAccess: false }
  return (await mammoth.convertToHtml(input, options)).value
}

/** The marks of notes (a raised [1]) and the arrows back from them: in a cell, a mark would become part of its number. */
const noteMarks =
  /<sup><a href="#(?:foot|end)note-[^"]*"[^>]*>\[\d+\]<\/a><\/sup>|<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g

/**
 * A Word document: its paragraphs, tables, text boxes and notes, with the numbers Word counts. Inserted text is kept,
 * deleted text is not; headers, footers and pictures are left out. Throws a Refusal.
 */
export const readDocx: Reader = async (bytes) => {
  const parts = partsOf(bytes)
  try {
    const html = await toHtml(packed({ ...parts, document: prepared(parts) }))
    const title = clean(
      childOf(parts.core === undefined ? undefined : parseXml(parts.core).documentElement, 'title')?.textContent ?? '',
    )
    return { blocks: blocksOf(foundIn(pageOf(html.replace(noteMarks, '')).body)), ...(title && { title }) }
  } catch (error) {
    if (error instanceof Refusal && error.problem.kind !== 'damaged') throw error
    // What mammoth throws tells of a part that is not made as Word makes it.
    throw new Refusal({ kind: 'damaged', medium: 'docx' })
  }
}
