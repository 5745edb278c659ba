// @vitest-environment node
import { Resvg } from '@resvg/resvg-js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chunksOf as chunksIn, textsOf } from '../../tests/pngChunks'
import { type About, pngAbout, rdfAbout } from './metadata'

const drawn = new Resvg(
  '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"><rect width="2" height="2"/></svg>',
)
const png = new Blob([drawn.render().asPng() as Uint8Array<ArrayBuffer>], { type: 'image/png' })

const about = (change: Partial<About> = {}): About => ({
  title: '申请得到了怎样的答复？',
  description: '同意公开9件，占75.0%。',
  source: '来源：小县2018年年报',
  url: 'https://example.org/?chart=outcomes',
  lang: 'zh-CN',
  made: new Date('2024-03-05T06:07:08Z'),
  ...change,
})

const chunksOf = async (blob: Blob) => chunksIn(Buffer.from(await blob.arrayBuffer()))

describe('a PNG that says what it is', () => {
  it('tells title, sentence, source, address, maker and time in UTF-8', async () => {
    expect(textsOf(await chunksOf(await pngAbout(png, about(), 96)))).toEqual({
      Title: { lang: 'zh-CN', text: '申请得到了怎样的答复？' },
      Description: { lang: 'zh-CN', text: '同意公开9件，占75.0%。' },
      Source: { lang: 'zh-CN', text: '来源：小县2018年年报' },
      URL: { lang: '', text: 'https://example.org/?chart=outcomes' },
      Software: { lang: '', text: 'openness-report' },
      'Creation Time': { lang: '', text: '2024-03-05T06:07:08.000Z' },
    })
  })

  it('of a file that nobody else has there is no address', async () => {
    expect(textsOf(await chunksOf(await pngAbout(png, about({ url: null }), 96)))).not.toHaveProperty('URL')
  })

  it.each([
    [300, 11811],
    [96, 3780],
    [144, 5669],
  ])('%i pixels to the inch are %i to the metre', async (dpi, perMetre) => {
    const size = (await chunksOf(await pngAbout(png, about(), dpi))).find((c) => c.type === 'pHYs')?.content
    const view = Buffer.from(size ?? [])
    expect([view.readUInt32BE(0), view.readUInt32BE(4), view[8]]).toEqual([perMetre, perMetre, 1])
  })

  it('keeps the picture as it was: what is told stands behind its head and before its pixels', async () => {
    const before = await chunksOf(png)
    const after = await chunksOf(await pngAbout(png, about(), 96))
    expect(after.filter((c) => !['pHYs', 'iTXt'].includes(c.type))).toEqual(before.filter((c) => c.type !== 'pHYs'))
    expect(after.map((c) => c.type).slice(0, 3)).toEqual(['IHDR', 'pHYs', 'iTXt'])
    expect(after.findIndex((c) => c.type === 'IDAT')).toBe(8)
  })

  it('bytes that are no PNG come back as they are', async () => {
    for (const bytes of [new Blob(['a picture']), new Blob([]), png.slice(0, 20)])
      expect(await pngAbout(bytes, about(), 96)).toBe(bytes)
  })

  it('whatever the texts, they are read back as they were, but for a zero byte, and the picture is whole', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 })
    await fc.assert(
      fc.asyncProperty(text, text, fc.integer({ min: 1, max: 2400 }), async (title, description, dpi) => {
        const chunks = await chunksOf(await pngAbout(png, about({ title, description }), dpi))
        const said = textsOf(chunks)
        const written = (t: string) => t.replaceAll('\0', '')
        expect(said.Title?.text).toBe(written(title))
        expect(said.Description?.text).toBe(written(description))
        expect(chunks.at(-1)?.type).toBe('IEND')
      }),
    )
  })
})

describe('an SVG that says what it is', () => {
  it('tells the same in Dublin Core, whatever signs the texts hold', () => {
    const rdf = rdfAbout(about({ title: `<b>"5" & '6'</b>` }))
    expect(rdf).toContain('<dc:title>&lt;b&gt;&quot;5&quot; &amp; &apos;6&apos;&lt;/b&gt;</dc:title>')
    expect(rdf).toContain('<dc:identifier>https://example.org/?chart=outcomes</dc:identifier>')
    expect(rdfAbout(about({ url: null }))).not.toContain('identifier')
  })
})
