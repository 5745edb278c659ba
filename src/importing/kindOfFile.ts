import type { Problem, UnreadKind } from '../report/problem'
import { marked } from './decode'
import type { Medium } from './draft'
import { isHtml, isJson, isMhtml, officeXml } from './markup'
import { Refusal } from './refusal'
import { entriesOf } from './zip'

type FileKind = 'json' | Medium

/** Kinds not read here, by the ending of the name: asked only where the bytes do not tell. */
const endings: [UnreadKind, RegExp][] = [
  ['word-97', /^(doc|dot)$/],
  ['wps', /^(wps|wpt)$/],
  ['rtf', /^rtf$/],
  ['spreadsheet', /^(xls|xlsx|xlsm|xlsb|et|ett|ods)$/],
  ['slides', /^(ppt|pptx|pps|ppsx|dps|dpt|odp)$/],
  ['ofd', /^ofd$/],
  ['image', /^(png|jpe?g|gif|bmp|tiff?|webp|heic|heif|avif|svg)$/],
  ['archive', /^(zip|rar|7z|t?gz|tar|bz2|xz|cab)$/],
  ['web-archive', /^(mht|mhtml|webarchive)$/],
]

/** How files begin, byte by byte; `at`: where it stands if not at the beginning. */
const beginnings: { what: UnreadKind; bytes: string; at?: number }[] = [
  { what: 'rtf', bytes: '{\\rtf' },
  { what: 'image', bytes: '\x89PNG' },
  { what: 'image', bytes: '\xff\xd8\xff' },
  { what: 'image', bytes: 'GIF8' },
  { what: 'image', bytes: 'II*\0' },
  { what: 'image', bytes: 'MM\0*' },
  { what: 'image', bytes: 'WEBP', at: 8 },
  { what: 'image', bytes: 'ftyphei', at: 4 },
  { what: 'image', bytes: 'ftypmif1', at: 4 },
  { what: 'image', bytes: 'ftypavif', at: 4 },
  { what: 'archive', bytes: 'Rar!' },
  { what: 'archive', bytes: '7z\xbc\xaf\x27\x1c' },
  { what: 'archive', bytes: '\x1f\x8b' },
  { what: 'archive', bytes: '\xfd7zXZ' },
  { what: 'archive', bytes: 'MSCF' },
  { what: 'archive', bytes: 'ustar', at: 257 },
  { what: 'web-archive', bytes: 'bplist00' },
]

const begins = (bytes: Uint8Array, what: string, at = 0) =>
  Array.from(what).every((char, i) => bytes[at + i] === char.charCodeAt(0))

const ending = (name: string) => /\.([^.\\/]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? ''
const unreadEnding = (name: string) => endings.find(([, pattern]) => pattern.test(ending(name)))?.[0]

const unread = (what: UnreadKind) => new Refusal({ kind: 'file-kind', what })

/** An OLE file is a directory of streams; these say which program wrote it. */
const streams: [string, Problem][] = [
  ['EncryptedPackage', { kind: 'encrypted' }],
  ['WordDocument', { kind: 'file-kind', what: 'word-97' }],
  ['Workbook', { kind: 'file-kind', what: 'spreadsheet' }],
  ['Book', { kind: 'file-kind', what: 'spreadsheet' }],
  ['PowerPoint Document', { kind: 'file-kind', what: 'slides' }],
]

/** Whether an entry of an OLE directory begins here: its name in UTF-16, and the name's length in bytes. */
function isStream(bytes: Uint8Array, at: number, name: string): boolean {
  for (let i = 0; i < name.length; i++)
    if (bytes[at + 2 * i] !== name.charCodeAt(i) || bytes[at + 2 * i + 1] !== 0) return false
  return bytes[at + 64] === 2 * (name.length + 1)
}

/** Directory entries are 128 bytes long and lie at multiples of that. */
const oleEntry = 128

function ole(name: string, bytes: Uint8Array): Refusal {
  for (const [stream, problem] of streams)
    for (let at = 0; at + oleEntry <= bytes.length; at += oleEntry)
      // A .wps is made as a .doc is, only its name tells them apart.
      if (isStream(bytes, at, stream))
        return stream === 'WordDocument' && unreadEnding(name) === 'wps' ? unread('wps') : new Refusal(problem)
  return unread(unreadEnding(name) ?? 'unknown')
}

/** What a zip holds says what it is. Throws a Refusal for anything but a Word document. */
function zipped(name: string, bytes: Uint8Array): 'docx' {
  const entries = entriesOf(bytes)
  if (!entries) throw ending(name) === 'docx' ? new Refusal({ kind: 'damaged', medium: 'docx' }) : unread('archive')
  const names = entries.map((entry) => entry.name)
  const holds = (start: string) => names.some((other) => other.startsWith(start))
  if (holds('[Content_Types].xml') || holds('_rels/')) {
    if (holds('word/')) return 'docx'
    if (holds('xl/')) throw unread('spreadsheet')
    if (holds('ppt/')) throw unread('slides')
  }
  if (names.includes('OFD.xml')) throw unread('ofd')
  // OpenDocument: its kind is told by its name.
  if (names[0] === 'mimetype') throw unread(unreadEnding(name) ?? 'unknown')
  throw unread('archive')
}

/** Bytes looked at to tell text from anything else. */
const sampled = 65_536
/** Parts of the bytes that may be control characters in what is still text. */
const stray = 0.01

/** Whether bytes without a mark are text in some encoding: few control characters, or the zero bytes of UTF-16. */
function looksLikeText(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, sampled)
  const zero = [0, 0]
  let control = 0
  sample.forEach((byte, i) => {
    if (byte === 0) zero[i % 2] = (zero[i % 2] ?? 0) + 1
    else if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)) control++
  })
  const [even = 0, odd = 0] = zero
  // In UTF-16 high bytes below 32 are Latin letters; Han and their punctuation begin at 0x30.
  if (even + odd > 0) return Math.min(even, odd) * 4 <= Math.max(even, odd) && control <= sample.length / 10
  return control <= stray * sample.length
}

/** The beginning as letters, for looking at tags: markup is ASCII in every encoding read here. */
function headOf(bytes: Uint8Array): string {
  const mark = marked(bytes)
  const wide =
    mark === 'utf-16le' || mark === 'utf-16be' ? mark : bytes[1] === 0 ? 'utf-16le' : bytes[0] === 0 && 'utf-16be'
  const head = new TextDecoder(wide || 'latin1').decode(bytes.subarray(0, 4096))
  return head.replace(/^(\u00ef\u00bb\u00bf|\ufeff)/, '').trimStart()
}

/**
 * What a file is: by its content, and by its name only where the content leaves it open. Many a `.doc` on a
 * government's site is a web page or a .docx. Throws a Refusal that names the kinds not read here.
 */
export function kindOfFile(name: string, bytes: Uint8Array): FileKind {
  if (bytes.length === 0) throw new Refusal({ kind: 'no-text' })
  if (begins(bytes, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) throw ole(name, bytes)
  if (begins(bytes, 'PK\x03\x04') || begins(bytes, 'PK\x05\x06')) return zipped(name, bytes)
  const known = beginnings.find((way) => begins(bytes, way.bytes, way.at))
  if (known) throw unread(known.what)
  // A bitmap: BM, its size, and four bytes that are zero.
  if (begins(bytes, 'BM') && begins(bytes, '\0\0\0\0', 6)) throw unread('image')

  const head = headOf(bytes)
  // Readers of PDF look for its mark in the first 1,024 bytes, so files have come to have something before it.
  if (head.startsWith('%PDF-')) return 'pdf'
  const html = isHtml(head)
  if (!html && head.slice(0, 1024).includes('%PDF-') && !isJson(head)) return 'pdf'

  if (!marked(bytes) && !looksLikeText(bytes)) {
    const medium = ending(name)
    throw medium === 'docx' || medium === 'pdf'
      ? new Refusal({ kind: 'damaged', medium })
      : unread(unreadEnding(name) ?? 'unknown')
  }
  const office = officeXml(head)
  if (office) throw unread(office)
  if (isMhtml(head)) throw unread('web-archive')
  if (html) return 'html'
  if (ending(name) === 'json' || isJson(head)) return 'json'
  if (/^<svg[\s>]/.test(head)) throw unread('image')
  if (head.startsWith('<?xml')) throw unread('unknown')
  return /^(x?html?|shtml|aspx?|jsp|php)$/.test(ending(name)) && /<[a-z!]/i.test(head) ? 'html' : 'text'
}
