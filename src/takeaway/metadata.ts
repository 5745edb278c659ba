import { escaped } from './markup'

/** What a picture says of itself to programs and archives, not drawn. */
export type About = {
  title: string
  /** The picture in words, with its figures. */
  description: string
  source: string
  /** Where it came from, for everybody; null: there is no such place. */
  url: string | null
  /** As in an attribute `lang`. */
  lang: string
  made: Date
}

const software = 'openness-report'

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** A PNG begins with its signature and the chunk IHDR, of known length; what is told of the picture comes behind it. */
const head = signature.length + 25

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c
})
const crc = (bytes: Uint8Array) => {
  let c = 0xffffffff
  for (const byte of bytes) c = (crcTable[(c ^ byte) & 0xff] as number) ^ (c >>> 8)
  return (c ^ 0xffffffff) >>> 0
}

/** A chunk of a PNG: length, type, content, checksum of the two. */
function chunk(type: string, content: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(content.length + 12)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, content.length)
  bytes.set(new TextEncoder().encode(type), 4)
  bytes.set(content, 8)
  view.setUint32(content.length + 8, crc(bytes.subarray(4, content.length + 8)))
  return bytes
}

/** A text in UTF-8, not compressed. A zero byte would end it. */
const textChunk = (keyword: string, text: string, lang: string) =>
  chunk('iTXt', new TextEncoder().encode(`${keyword}\0\0\0${lang}\0\0${text.replaceAll('\0', '')}`))

/** How many pixels there are to the metre, both ways. */
function sizeChunk(dpi: number): Uint8Array {
  const content = new Uint8Array(9)
  const view = new DataView(content.buffer)
  const perMetre = Math.round(dpi / 0.0254)
  view.setUint32(0, perMetre)
  view.setUint32(4, perMetre)
  content[8] = 1
  return chunk('pHYs', content)
}

/** A PNG that says what it is, and how large it is meant to be; bytes that are no PNG come back as they are. */
export async function pngAbout(png: Blob, about: About, dpi: number): Promise<Blob> {
  const bytes = new Uint8Array(await png.arrayBuffer())
  if (bytes.length < head || signature.some((byte, i) => bytes[i] !== byte)) return png
  const { title, description, source, url, lang, made } = about
  const texts: [string, string, string][] = [
    ['Title', title, lang],
    ['Description', description, lang],
    ['Source', source, lang],
    ...(url === null ? [] : [['URL', url, ''] as [string, string, string]]),
    ['Software', software, ''],
    ['Creation Time', made.toISOString(), ''],
  ]
  const chunks = [sizeChunk(dpi), ...texts.map((text) => textChunk(...text))] as Uint8Array<ArrayBuffer>[]
  return new Blob([bytes.subarray(0, head), ...chunks, bytes.subarray(head)], { type: 'image/png' })
}

/** The same for an SVG: Dublin Core in RDF. */
export function rdfAbout(about: About): string {
  const { title, description, source, url, lang, made } = about
  const said = (name: string, text: string) => `<dc:${name}>${escaped(text)}</dc:${name}>`
  const facts = [
    said('title', title),
    said('description', description),
    said('source', source),
    ...(url === null ? [] : [said('identifier', url)]),
    said('language', lang),
    said('creator', software),
    said('date', made.toISOString()),
    said('format', 'image/svg+xml'),
  ]
  return `<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:Description rdf:about="">${facts.join('')}</rdf:Description></rdf:RDF></metadata>`
}
