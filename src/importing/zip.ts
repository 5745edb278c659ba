import { Inflate } from 'fflate'
import { limits } from './limits'
import { Refusal } from './refusal'

/** A file in a zip, as the zip's directory has it. Sizes in bytes; what a directory says of sizes may be a lie. */
export type Entry = { name: string; method: number; packed: number; unpacked: number; at: number; locked: boolean }

const endOfDirectory = 0x06054b50
const directoryEntry = 0x02014b50
const localHeader = 0x04034b50
/** The end record is 22 bytes and a comment of up to 65,535. */
const endLength = 22
const longestComment = 0xffff

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Where the record at the end of a zip stands, or -1. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - endLength - longestComment)
  for (let at = view.byteLength - endLength; at >= first; at--)
    if (view.getUint32(at, true) === endOfDirectory) return at
  return -1
}

/** What a zip holds, from its directory; undefined where there is none to be read. Nothing is unpacked. */
export function entriesOf(bytes: Uint8Array): Entry[] | undefined {
  const view = viewOf(bytes)
  const end = findEnd(view)
  if (end < 0) return undefined
  const entries: Entry[] = []
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== directoryEntry) return undefined
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    entries.push({
      name: name.replaceAll('\\', '/').replace(/^\/+/, ''),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
      locked: (view.getUint16(at + 8, true) & 1) === 1,
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** Bytes packed in one go: even at deflate's best ratio, 1,032, a step yields no more than 17 MB. */
const step = 16_384

/**
 * One file of a zip, unpacked. It stops as soon as more than `most` bytes come out, whatever the directory said.
 * Throws a Refusal.
 */
export function unpack(bytes: Uint8Array, entry: Entry, most: number): Uint8Array {
  const damaged = () => new Refusal({ kind: 'damaged', medium: 'docx' })
  const view = viewOf(bytes)
  if (entry.locked) throw new Refusal({ kind: 'encrypted' })
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== localHeader) throw damaged()
  const from = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true)
  if (from + entry.packed > bytes.length) throw damaged()
  const packed = bytes.subarray(from, from + entry.packed)
  const tooMuch = () => new Refusal({ kind: 'unpacks-too-large', limit: limits.unpacked })
  if (entry.method === 0) {
    if (packed.length > most) throw tooMuch()
    return packed
  }
  if (entry.method !== 8) throw damaged()

  const pieces: Uint8Array[] = []
  let size = 0
  const inflate = new Inflate((piece) => {
    size += piece.length
    if (size > most) throw tooMuch()
    pieces.push(piece)
  })
  try {
    for (let i = 0; i < packed.length; i += step) inflate.push(packed.subarray(i, i + step), i + step >= packed.length)
  } catch (error) {
    throw error instanceof Refusal ? error : damaged()
  }
  const whole = new Uint8Array(size)
  let filled = 0
  for (const piece of pieces) {
    whole.set(piece, filled)
    filled += piece.length
  }
  return whole
}
