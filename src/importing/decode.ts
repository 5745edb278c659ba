import { Refusal } from './refusal'

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

const marks: { mark: number[]; encoding: Encoding }[] = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
]

/** What the bytes say themselves: a byte order mark. */
export const marked = (bytes: Uint8Array): Encoding | undefined =>
  marks.find(({ mark }) => mark.every((byte, i) => bytes[i] === byte))?.encoding

/** Text where every byte has a meaning, or undefined. A byte order mark is left out. */
function strictly(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Bytes looked at to tell what kind of text they are. */
const sampled = 65_536

/** Characters written in Chinese documents: printable ASCII, punctuation, signs, Han. */
const expected = /[\t\n\f\r\x20-\x7e\u00b7\u00d7\u2010-\u206f\u2100-\u27ff\u3000-\u303f\u4e00-\u9fff\uff00-\uffee]/g
/** Parts of the characters of a text that must be expected ones before an encoding is believed that nothing declares. */
const mostly = 0.9

const isExpected = (text: string) => (text.match(expected)?.length ?? 0) >= mostly * text.length

/**
 * UTF-16 without a mark: text in it has zero bytes (in every line end, digit and Latin letter), text in the other
 * encodings has none. Chinese has them on both sides (一 is 4E00), so it is decoded both ways and looked at.
 */
function withZeroBytes(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, sampled)
  const encoding = (['utf-16le', 'utf-16be'] as const).find((way) => isExpected(new TextDecoder(way).decode(sample)))
  return encoding && strictly(bytes, encoding)
}

/** Parts of the double-byte characters that must be everyday ones before bytes are believed to be GB18030. */
const everyday = 0.6

/**
 * Whether bytes that can be read as GB18030 are meant so. Nearly any bytes can: UTF-8, Big5 and Shift-JIS become rare
 * characters, private use and symbols. Simplified Chinese is written with the 3,755 characters of the first level of
 * GB 2312 and its punctuation (rows A1-A3, B0-D7), which are 97 % and more of any report.
 */
function isGb(bytes: Uint8Array): boolean {
  let pairs = 0
  let common = 0
  for (let i = 0; i < Math.min(bytes.length, sampled); i++) {
    const lead = bytes[i] as number
    if (lead < 0x80) continue
    const trail = bytes[i + 1] ?? 0
    pairs++
    if (trail < 0x40) i += 3
    else {
      i += 1
      if (trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa3))) common++
    }
  }
  return common >= everyday * pairs
}

/** A character UTF-8 writes with three bytes or more; GB 2312 misread as UTF-8 has none of them. */
const threeBytes = /[\u0800-\uffff]/

/** Characters for each one that may be broken. Sites cut keywords and summaries in the middle of a character. */
const perBroken = 1000

/** The text with U+FFFD where a few bytes mean nothing; undefined where there are more than a few. */
function nearly(bytes: Uint8Array, encoding: Encoding): string | undefined {
  const text = new TextDecoder(encoding).decode(bytes)
  const broken = text.match(/\uFFFD/g)?.length ?? 0
  return broken * perBroken <= text.length ? text : undefined
}

const isGbLabel = (label: string) => /^(x-)?(gb_?2312(-80)?|gbk|gb18030|euc-cn|cp936|windows-936)$/i.test(label.trim())

/**
 * Bytes -> text. `declared`: the encoding the document names itself, such as `gb2312`; it decides only where the bytes
 * leave a choice, since many pages name the wrong one. Throws a Refusal where no encoding fits: better no text than a
 * wrong one.
 */
export function decode(bytes: Uint8Array, declared?: string): string {
  const refusal = new Refusal({ kind: 'encoding' })
  const mark = marked(bytes)
  const told = mark && strictly(bytes, mark)
  if (told !== undefined) return told
  if (mark && mark !== 'utf-8') throw refusal

  if (bytes.subarray(0, sampled).includes(0)) {
    const text = withZeroBytes(bytes)
    if (text === undefined) throw refusal
    return text
  }

  const utf8 = strictly(bytes, 'utf-8')
  const gb = isGb(bytes)
  const preferGb = gb && declared !== undefined && isGbLabel(declared)
  // Text in GB 2312 is hardly ever valid UTF-8, so valid UTF-8 is UTF-8, unless it is short and declared otherwise.
  if (utf8 !== undefined && (!preferGb || threeBytes.test(utf8))) return utf8
  const text = (gb ? strictly(bytes, 'gb18030') : undefined) ?? utf8
  const read = text ?? nearly(bytes, 'utf-8') ?? (gb ? nearly(bytes, 'gb18030') : undefined)
  if (read === undefined) throw refusal
  return read
}
