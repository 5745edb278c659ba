import { strict as assert } from 'node:assert'
import { crc32 } from 'node:zlib'

type Chunk = { type: string; content: Buffer }

/** The chunks of a PNG in their order; the checksum of each is proved, by zlib and not by our own. */
export function chunksOf(png: Buffer): Chunk[] {
  const found: Chunk[] = []
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at)
    const sum = crc32(png.subarray(at + 4, at + 8 + length))
    assert.equal(png.readUInt32BE(at + 8 + length), sum, 'the checksum of a chunk')
    found.push({ type: png.toString('latin1', at + 4, at + 8), content: png.subarray(at + 8, at + 8 + length) })
    at += 12 + length
  }
  return found
}

/** What the texts of a PNG say, by keyword. */
export function textsOf(chunks: readonly Chunk[]): Record<string, { lang: string; text: string }> {
  const said = chunks.flatMap(({ type, content }) => {
    if (type !== 'iTXt') return []
    const keyEnd = content.indexOf(0)
    assert.deepEqual([content[keyEnd + 1], content[keyEnd + 2]], [0, 0], 'a text that is not compressed')
    const langEnd = content.indexOf(0, keyEnd + 3)
    const translatedEnd = content.indexOf(0, langEnd + 1)
    const utf8 = new TextDecoder('utf-8', { fatal: true })
    const read = (from: number, to?: number) => utf8.decode(content.subarray(from, to))
    return [[read(0, keyEnd), { lang: read(keyEnd + 3, langEnd), text: read(translatedEnd + 1) }] as const]
  })
  return Object.fromEntries(said)
}

/** Pixels to the inch. */
export function dpiOf(chunks: readonly Chunk[]): number {
  const size = chunks.find((c) => c.type === 'pHYs')?.content
  assert(size && size[8] === 1, 'a size in metres')
  assert.equal(size.readUInt32BE(0), size.readUInt32BE(4))
  return Math.round(size.readUInt32BE(0) * 0.0254)
}
