// @vitest-environment node
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { describe, expect, it, vi } from 'vitest'
import { chinese, latin, written } from '../../../tests/pdfFile'
import type { Host } from '../reader'
import { readPdf } from './pdf'

const { resolve } = createRequire(import.meta.url)

const host = (): Host => ({
  progress: vi.fn(),
  cmap: async (name) => new Uint8Array(await readFile(resolve(`pdfjs-dist/cmaps/${name}.bcmap`))),
})

const body = 'The words of a page that has a text layer.'

/** Two columns and two rows at the lower left of a page, a head over both columns. */
const table = [
  '1 w 70 600 200 60 re S 70 630 m 270 630 l S 170 600 m 170 630 l S\n',
  latin('Article 20', 80, 640),
  latin('Licences', 80, 610),
  latin('1573179', 180, 610),
].join('')

const text = ({ blocks }: { blocks: { kind: string; text?: string }[] }) =>
  blocks.map((block) => block.text ?? block.kind)

describe('a number that does not end in its cell', () => {
  const torn = async (page: string) => {
    const { blocks } = await readPdf(written({ pages: [page + latin(body, 70, 480)] }), host())
    return blocks
      .flatMap((block) => (block.kind === 'table' ? block.cells : []))
      .flatMap((c) => (c.torn ? [c.text] : []))
  }

  it('but runs over its ruling is torn; one that ends there is not', async () => {
    expect(await torn(table)).toEqual([])
    expect(await torn(table + latin('42', 165, 610))).toHaveLength(2)
    const cut = table.replace(latin('1573179', 180, 610), `q 170 600 35 30 re W n ${latin('1573179', 180, 610)} Q `)
    expect(await torn(cut)).toHaveLength(1)
  })
})

describe('a PDF', () => {
  it('is read in order: lines, and tables where their top is', async () => {
    const page = latin('After.', 70, 500) + table + latin('Before.', 70, 700) + latin(body, 70, 480)
    const original = await readPdf(written({ pages: [page], title: 'Annual report' }), host())
    expect(text(original)).toEqual(['Before.', 'table', 'After.', body])
    expect(original).toMatchObject({ pages: 1, title: 'Annual report' })
    expect(original.blocks[0]).toMatchObject({ line: 1, page: 1, segments: [{ text: 'Before.', from: 70 }] })
    expect(original.blocks[1]).toEqual({
      kind: 'table',
      line: 2,
      page: 1,
      cells: [
        { text: 'Article 20', row: 1, column: 1, rows: 1, columns: 2, page: 1 },
        { text: 'Licences', row: 2, column: 1, rows: 1, columns: 1, page: 1 },
        { text: '1573179', row: 2, column: 2, rows: 1, columns: 1, page: 1 },
      ],
    })
  })

  it('tells after each page how far it is', async () => {
    const told = host()
    await readPdf(written({ pages: [latin(body, 70, 700), latin(body, 70, 700)] }), told)
    expect(vi.mocked(told.progress).mock.calls).toEqual([
      [1, 2],
      [2, 2],
    ])
  })

  it('leaves the bytes it was given as they were', async () => {
    const bytes = written({ pages: [latin(body, 70, 700)] })
    const before = bytes.slice()
    await readPdf(bytes, host())
    expect(bytes).toEqual(before)
  })

  it('Chinese whose font is not embedded is read through the character maps of the host', async () => {
    const asked = host()
    const cmap = vi.spyOn(asked, 'cmap')
    const page = chinese('宿迁市政府信息公开工作年度报告', 70, 700, 16)
    expect(text(await readPdf(written({ pages: [page] }), asked))).toEqual(['宿迁市政府信息公开工作年度报告'])
    expect(cmap.mock.calls.flat()).toEqual(['UniGB-UCS2-H', 'Adobe-GB1-UCS2'])
  })

  it('a character map that does not come is an error, not a page without words', async () => {
    const cut = { ...host(), cmap: () => Promise.reject(new Error('offline')) }
    await expect(readPdf(written({ pages: [chinese('宿迁市', 70, 700)] }), cut)).rejects.toThrow('offline')
  })

  it('words and rulings in a drawing used by the page are where it shows them', async () => {
    const form = `1 w 35 300 100 30 re S 85 300 m 85 330 l S ${latin('Licences', 40, 310, 5)} ${latin('42', 90, 310, 5)}`
    const { blocks } = await readPdf(written({ pages: [`/X1 Do ${latin(body, 70, 750)}`], form }), host())
    expect(blocks[1]).toMatchObject({ kind: 'table', cells: [{ text: 'Licences' }, { text: '42' }] })
  })

  it('one number shown across a ruling is cut at it', async () => {
    const page = `${latin(body, 70, 750)}1 w 70 600 200 30 re S 170 600 m 170 630 l S ${latin('941          3525', 140, 610)}`
    const { blocks } = await readPdf(written({ pages: [page] }), host())
    expect(blocks[1]).toMatchObject({ cells: [{ text: '941' }, { text: '3525' }] })
  })

  it('a box around words is no table, nor are the axes of a chart', async () => {
    const box = `1 w 60 690 300 30 re S ${latin(body, 70, 700)}`
    const axes = '70 100 m 70 300 l S 70 100 m 300 100 l S 70 200 m 300 200 l S\n'
    expect(text(await readPdf(written({ pages: [box + axes] }), host()))).toEqual([body])
    const [frame = ''] = table.split('\n')
    const named = `${frame} ${latin('Licences', 80, 610)} ${latin(body, 70, 480)}`
    expect(text(await readPdf(written({ pages: [named] }), host()))).toEqual(['Licences', body])
  })

  it.each([0, 90, 180, 270])('a page turned by %i degrees is read as it is shown', async (rotate) => {
    const turns = { 0: '1 0 0 1 0 0', 90: '0 1 -1 0 595 0', 180: '-1 0 0 -1 595 842', 270: '0 -1 1 0 0 842' }
    const page = `${turns[rotate as 0]} cm 1 0 0 1 0 -300 cm ${table} ${latin(body, 70, 550)}`
    const { blocks } = await readPdf(written({ pages: [page], rotate }), host())
    expect(blocks.map(({ kind }) => kind)).toEqual(['table', 'line'])
    expect(blocks[0]).toMatchObject({ cells: [{ text: 'Article 20' }, { text: 'Licences' }, { text: '1573179' }] })
  })

  it('a table printed sideways on an upright page is read as one turns it', async () => {
    for (const turn of ['0 1 -1 0 595 0', '0 -1 1 0 0 842']) {
      const page = `${turn} cm 1 0 0 1 0 -300 cm ${table} ${latin(body, 70, 550)}`
      const { blocks } = await readPdf(written({ pages: [page] }), host())
      expect(blocks[0]).toMatchObject({ cells: [{ text: 'Article 20' }, { text: 'Licences' }, { text: '1573179' }] })
    }
  })

  it('a watermark across the page is not read', async () => {
    const mark = 'q 0.7 0.7 -0.7 0.7 100 100 cm BT /F1 60 Tf 0 0 Td (DRAFT) Tj ET Q\n'
    expect(text(await readPdf(written({ pages: [mark + latin(body, 70, 700)] }), host()))).toEqual([body])
  })

  it('words below a scan, printed unseen, are its text layer', async () => {
    expect(text(await readPdf(written({ pages: [`3 Tr ${latin(body, 70, 700)}`] }), host()))).toEqual([body])
  })

  it('page numbers and running heads are left out of it, tables beside them are not', async () => {
    const page = (n: number) =>
      latin('Annual report of the city', 70, 800) + latin(body, 70, 700) + table + latin(`- ${n} -`, 290, 30)
    const { blocks } = await readPdf(written({ pages: [page(1), page(2), page(3)] }), host())
    expect(blocks.map((block) => block.kind)).toEqual(['line', 'table', 'line', 'table', 'line', 'table'])
    expect(text({ blocks })[2]).toBe(body)
  })

  it.each(['0 1 -1 0 300 300', '0 -1 1 0 300 300'])(
    'a note beside its words, turned by %s, turns no page',
    async (turn) => {
      const note = (words: string) => `q ${turn} cm ${latin(words, 0, 0)} Q `
      const of = async (page: string) => (await readPdf(written({ pages: [page] }), host())).blocks
      expect(await of(note('abc') + latin(body, 70, 700))).toContainEqual(
        expect.objectContaining({ text: body, segments: [expect.objectContaining({ from: 70 })] }),
      )
      // Seven parts in ten are not yet most of it.
      expect(await of(note('abcdefg') + latin('hij', 70, 700))).toContainEqual(
        expect.objectContaining({ text: 'hij', segments: [expect.objectContaining({ from: 70 })] }),
      )
    },
  )

  it('the title it gives itself is read without space around it, and is none where it is an address', async () => {
    const titled = async (title: string) =>
      (await readPdf(written({ pages: [latin(body, 70, 700)], title }), host())).title
    expect(await titled('  Annual report ')).toBe('Annual report')
    expect(await titled('https://example.org/report')).toBeUndefined()
    expect(await titled('See https://example.org')).toBe('See https://example.org')
    expect(await titled('report.docx')).toBeUndefined()
  })

  it('the name of a file is no title', async () => {
    const file = written({ pages: [latin(body, 70, 700)], title: 'Microsoft Word - report.doc' })
    expect(await readPdf(file, host())).not.toHaveProperty('title')
  })
})

describe('a PDF is refused', () => {
  const refusal = (bytes: Uint8Array) =>
    readPdf(bytes, host()).then(
      () => undefined,
      (reason) => reason.problem,
    )

  it('without a text layer', async () => {
    const pages = ['0 0 595 842 re f', latin('2', 300, 40)]
    expect(await refusal(written({ pages }))).toEqual({ kind: 'scanned', pages: 2 })
    const of = (...words: string[]) => refusal(written({ pages: words.map((one) => latin(one, 70, 700)) }))
    expect(await of('a b c d e f g h')).toBeUndefined()
    expect(await of('a b c d e f g')).toEqual({ kind: 'scanned', pages: 1 })
    expect(await of('abcdefgh', 'abcdefg')).toEqual({ kind: 'scanned', pages: 2 })
  })

  it('behind a password', async () => {
    expect(await refusal(written({ pages: [latin(body, 70, 700)], encrypted: true }))).toEqual({ kind: 'encrypted' })
  })

  it('if it is broken', async () => {
    expect(await refusal(new TextEncoder().encode('%PDF-1.4 and no more'))).toEqual({ kind: 'damaged', medium: 'pdf' })
    expect(await refusal(new Uint8Array())).toEqual({ kind: 'damaged', medium: 'pdf' })
  })

  it('with more pages than any report', async () => {
    const file = written({ pages: [latin(body, 70, 700)], times: 2001 })
    expect(await refusal(file)).toEqual({ kind: 'too-many-pages', pages: 2001, limit: 2000 })
  })
})
