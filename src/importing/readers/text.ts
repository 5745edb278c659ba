import type { Block } from '../blocks'
import { decode } from '../decode'
import type { Reader } from '../reader'
import { Refusal } from '../refusal'
import { hanWidth, segmentsOf } from './text/columns'
import { isPageNumber } from './text/pageNumber'
import { tabbedTables, tableOf } from './text/tabbed'

/** A piece of a line of the file: a form feed cuts a line in two, on two pages. `number`: of the line in the file. */
type Piece = { text: string; number: number; page: number }

const lineEnds = /\r\n|[\r\n\u2028\u2029]/
/** Characters that take no room and may stand inside numbers and words. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g

/** The file's lines, cut at form feeds. */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let page = 1
  text.split(lineEnds).forEach((line, i) => {
    line.split('\f').forEach((part, p) => {
      if (p > 0) page++
      pieces.push({ text: part, number: i + 1, page })
    })
  })
  return pieces
}

const isEmpty = (piece: Piece | undefined) => piece !== undefined && piece.text.trim() === ''

/** The first and the last piece of each page that say anything, where the file has pages. */
function pageEnds(pieces: readonly Piece[]): Set<Piece> {
  const first = new Map<number, Piece>()
  const last = new Map<number, Piece>()
  for (const piece of pieces) {
    if (isEmpty(piece)) continue
    if (!first.has(piece.page)) first.set(piece.page, piece)
    last.set(piece.page, piece)
  }
  return new Set([...first.values(), ...last.values()])
}

function blocksOf(pieces: readonly Piece[], paged: boolean): Block[] {
  const lines = pieces.map((piece) => piece.text)
  const han = hanWidth(lines)
  const ends = paged ? pageEnds(pieces) : new Set<Piece>()
  const tables = tabbedTables(lines)
  const blocks: Block[] = []
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as Piece
    if (isEmpty(piece)) continue
    const page = paged ? piece.page : undefined
    const rows = tables.get(i) ?? 0
    if (rows > 0) {
      blocks.push(tableOf(lines.slice(i, i + rows), piece.number, page))
      i += rows - 1
      continue
    }
    const text = piece.text.trim()
    const apart = isEmpty(pieces[i - 1])
    if (isPageNumber(text, { atPageEnd: ends.has(piece), apart: apart || isEmpty(pieces[i + 1]) })) continue
    blocks.push({
      kind: 'line',
      line: piece.number,
      ...(page !== undefined && { page }),
      text,
      segments: segmentsOf(piece.text, han),
      ...(apart && { apart }),
    })
  }
  return blocks
}

/** Plain text: lines as printed, form feeds as pages, and tables whose cells tabs keep apart. Throws a Refusal. */
export const readText: Reader = async (bytes) => {
  const text = decode(bytes).replace(invisible, '')
  const paged = text.includes('\f')
  const pieces = piecesOf(text)
  const blocks = blocksOf(pieces, paged)
  if (blocks.length === 0) throw new Refusal({ kind: 'no-text' })
  const pages = pieces.findLast((piece) => !isEmpty(piece))?.page
  return { blocks, ...(paged && pages !== undefined && { pages }) }
}
