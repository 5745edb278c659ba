export type Charset = 'utf-8' | 'gb18030' | 'utf-16le'

/** Text -> its bytes. Platforms only decode Chinese charsets, so the map is read off the decoder: its two-byte part. */
export function encoded(text: string, charset: Charset): Uint8Array {
  if (charset === 'utf-8') return new TextEncoder().encode(text)
  if (charset === 'utf-16le') {
    const codes = Uint16Array.from(`\ufeff${text}`, (c) => c.charCodeAt(0))
    return new Uint8Array(codes.buffer)
  }
  twoBytes ??= readTwoBytes()
  const bytes: number[] = []
  for (const c of text) {
    const pair = twoBytes.get(c)
    if (c.charCodeAt(0) < 0x80) bytes.push(c.charCodeAt(0))
    else if (pair) bytes.push(...pair)
    else throw new Error(`no two bytes in GB18030: ${c}`)
  }
  return Uint8Array.from(bytes)
}

let twoBytes: Map<string, readonly [number, number]> | undefined

function readTwoBytes(): Map<string, readonly [number, number]> {
  const decoder = new TextDecoder('gb18030', { fatal: true })
  const read = new Map<string, readonly [number, number]>()
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue
      const pair = [lead, trail] as const
      try {
        read.set(decoder.decode(Uint8Array.from(pair)), pair)
      } catch {
        // Not every pair is a character.
      }
    }
  return read
}
