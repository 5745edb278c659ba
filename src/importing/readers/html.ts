import type { Original } from '../blocks'
import { decode } from '../decode'
import type { Reader } from '../reader'
import { Refusal } from '../refusal'
import { type Found, foundIn } from './html/flow'
import { publishedOn, sourceOf, titleOf } from './html/head'
import { mainOf } from './html/main'
import { pageOf } from './html/tree'

/** Bytes of a page in which it must name its encoding; the standard says 1,024, pages say it later. */
const declared = 4096

/** The encoding a page names: `<meta charset>`, `http-equiv` or an XML declaration. */
function encodingOf(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, declared))
  return (
    /<meta[^>]{0,500}charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]{0,200}encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1]
  )
}

/** What was found -> blocks, counted from 1. Throws a Refusal where there is nothing. */
export function blocksOf(found: readonly Found[]): Original['blocks'] {
  if (found.length === 0) throw new Refusal({ kind: 'no-text' })
  return found.map((one, i) =>
    one.kind === 'table'
      ? { kind: 'table', line: i + 1, cells: one.cells }
      : { kind: 'paragraph', line: i + 1, text: one.text, ...(one.heading && { heading: one.heading }) },
  )
}

/**
 * A web page: its report without the site around it. Nothing of the page runs, nothing it names is fetched. Throws a
 * Refusal.
 */
export const readHtml: Reader = async (bytes) => {
  const { body, title, metas } = pageOf(decode(bytes, encodingOf(bytes)))
  const found = foundIn(body)
  const named = titleOf(metas, title, found)
  const published = publishedOn(metas, found)
  const source = sourceOf(metas)
  return {
    blocks: blocksOf(mainOf(found)),
    ...(named && { title: named }),
    ...(published && { published }),
    ...(source && { source }),
  }
}
