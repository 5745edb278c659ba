// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { latin, written } from '../../tests/pdfFile'
import { limits } from './limits'
import { openDocument } from './open'

const host = { progress: () => {}, cmap: async () => new Uint8Array() }
const utf8 = (text: string) => new TextEncoder().encode(text)
const open = (name: string, bytes: Uint8Array) => openDocument({ name, bytes }, host)

const text = '沭阳县2018年政府信息公开年度报告\n一、概述\n全县平稳。\n二、存在问题\n有待加强。'
const page = `<!doctype html><meta charset="utf-8"><title>年报</title>${text
  .split('\n')
  .map((line) => `<p>${line}</p>`)
  .join('')}`

describe('a document is opened', () => {
  it.each([
    ['年报.txt', text, 'text'],
    ['年报.html', page, 'html'],
    ['年报.txt', page, 'html'],
    ['年报', text, 'text'],
  ] as const)('by what it is, not by what it is called: %s', async (name, words, medium) => {
    const opened = await open(name, utf8(words))
    expect(opened).toMatchObject({
      ok: true,
      value: { file: { name, medium }, report: { year: 2018, place: { name: '沭阳县' }, imported: { file: name } } },
    })
  })

  it('to the same report from text and from a page', async () => {
    const [one, other] = [await open('年报.txt', utf8(text)), await open('年报.html', utf8(page))]
    if (!one.ok || !other.ok) throw new Error('not opened')
    expect(other.value.report.sections).toEqual(one.value.report.sections)
    expect(other.value.report.statistics).toEqual(one.value.report.statistics)
  })
})

describe('what cannot be opened is a problem, never an error thrown', () => {
  it.each([
    ['other text', 'letter.txt', utf8('各位同事：\n附上本周的安排。'), { kind: 'no-report' }],
    ['JSON that is cut', 'report.json', utf8('{"format": 1,'), { kind: 'not-json' }],
    [
      'a picture',
      'scan.png',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      { kind: 'file-kind', what: 'image' },
    ],
    ['a PDF that breaks off', 'report.pdf', utf8('%PDF-1.7\n1 0 obj\n<<'), { kind: 'damaged', medium: 'pdf' }],
  ])('%s', async (_, name, bytes, problem) => {
    expect(await open(name, bytes)).toMatchObject({ ok: false, problems: [problem] })
  })

  it('a text larger than any report, by its size alone', async () => {
    const size = limits.bytes.text + 1
    const problem = { kind: 'too-large', size, limit: limits.bytes.text }
    expect(await open('年报.txt', new Uint8Array(size).fill(0x20))).toEqual({ ok: false, problems: [problem] })
  })

  it('whatever the bytes are', { timeout: 30_000 }, async () => {
    const beginnings = fc.constantFrom('', '%PDF-1.4\n', 'PK\u0003\u0004', '<html>', '一、', '{')
    await fc.assert(
      fc.asyncProperty(
        beginnings,
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('a.txt', 'a.docx', 'a.pdf', 'a'),
        async (start, rest, name) => {
          const opened = await open(name, new Uint8Array([...utf8(start), ...rest]))
          if (!opened.ok) expect(opened.problems.length).toBeGreaterThan(0)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('and who runs the reader is told what went wrong inside it', async () => {
    const failed = vi.fn()
    const progress = () => {
      throw new RangeError('a slip of ours')
    }
    const bytes = written({ pages: [latin('The words of a page that has a text layer.', 80, 640)] })
    const opened = await openDocument({ name: 'report.pdf', bytes }, { ...host, progress, failed })
    expect(opened).toEqual({ ok: false, problems: [{ kind: 'damaged', medium: 'pdf' }] })
    expect(failed).toHaveBeenCalledWith(expect.objectContaining({ message: 'a slip of ours' }))
  })
})
