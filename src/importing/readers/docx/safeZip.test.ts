// @vitest-environment node
import { strToU8, zipSync } from 'fflate'
import { afterEach, describe, expect, it } from 'vitest'
import { p, wordFile } from '../../../../tests/wordFile'
import { limits } from '../../limits'
import { entriesOf } from '../../zip'
import { readDocx } from '../docx'
import { packed, partsOf } from './safeZip'

const usual = { ...limits }
afterEach(() => {
  Object.assign(limits, usual)
})

const host = { progress: () => {}, cmap: async () => new Uint8Array() }
const problemOf = (bytes: Uint8Array) =>
  readDocx(bytes, host).then(
    () => 'read',
    (error) => error.problem?.kind ?? String(error),
  )
const part = (xml: string) => wordFile('', {}, { 'word/document.xml': strToU8(xml) })
/** The same file, its directory giving another size for the document. */
const claiming = (file: Uint8Array, to: number) => {
  const copy = file.slice()
  const view = new DataView(copy.buffer)
  const from = entriesOf(file)?.find(({ name }) => name === 'word/document.xml')?.unpacked
  for (let at = 0; at + 4 <= copy.length; at++) if (view.getUint32(at, true) === from) view.setUint32(at, to, true)
  return copy
}

describe('a zip that unfolds', () => {
  const bomb = part(`<w:document>${' '.repeat(120e6)}</w:document>`)

  it('to more than the limit is refused by what it declares', async () => {
    expect(await problemOf(bomb)).toBe('unpacks-too-large')
  })

  it('and lies about its size is refused while it unfolds', async () => {
    const lie = claiming(bomb, 5000)
    expect(entriesOf(lie)?.map(({ unpacked }) => unpacked)).toContain(5000)
    expect(await problemOf(lie)).toBe('unpacks-too-large')
  })

  it('to a thousand times its size is refused', async () => {
    expect(await problemOf(part(`<a>${' '.repeat(20e6)}</a>`))).toBe('unpacks-too-large')
  })

  it('into thousands of files is refused', async () => {
    const many = Object.fromEntries(Array.from({ length: limits.zipEntries }, (_, i) => [`x${i}`, new Uint8Array()]))
    expect(await problemOf(wordFile(p('一'), {}, many))).toBe('unpacks-too-large')
  })

  it('in parts that are not read does no harm', async () => {
    expect(await problemOf(wordFile(p('一'), {}, { 'word/media/image1.bmp': new Uint8Array(30e6) }))).toBe('read')
  })
})

describe('XML that does harm', () => {
  it('entities are never unfolded, in no part and no encoding', async () => {
    const lol = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    const wide = Uint8Array.from(Buffer.from(`\uFEFF${lol}<a>&b;</a>`, 'utf16le'))
    expect(await problemOf(part(`${lol}<a>&b;</a>`))).toBe('damaged')
    expect(await problemOf(wordFile('', {}, { 'word/document.xml': wide }))).toBe('damaged')
    expect(await problemOf(wordFile(p('一'), {}, { 'word/styles.xml': strToU8(`${lol}<a/>`) }))).toBe('damaged')
    expect(await problemOf(part('<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>'))).toBe('damaged')
  })

  it('is found behind either mark of UTF-16, and comments are no elements', async () => {
    const xml = new TextDecoder().decode(
      strToU8(
        `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><!-- <w:body> --><w:body>${p('一')}</w:body></w:document>`,
      ),
    )
    const little = Uint8Array.from(Buffer.from(`\uFEFF${xml}`, 'utf16le'))
    const big = Uint8Array.from(Buffer.from(little).swap16())
    for (const bytes of [little, big, strToU8(xml)])
      expect(await problemOf(wordFile('', {}, { 'word/document.xml': bytes }))).toBe('read')
    expect(await problemOf(wordFile('', {}, { 'word/document.xml': big.subarray(2) }))).toBe('damaged')
  })

  it('elements nested without end are refused, and those a document may have are not', async () => {
    const nested = (n: number) =>
      wordFile(`${'<w:sdt><w:sdtContent>'.repeat(n)}${p('一')}${'</w:sdtContent></w:sdt>'.repeat(n)}`)
    expect(await problemOf(nested(20_000))).toBe('nested-too-deep')
    expect(await problemOf(nested(240))).toBe('read')
  })
})

describe('a package that is not one', () => {
  it('without a directory, without a document or with two of them is damaged', async () => {
    const file = wordFile(p('一'))
    expect(await problemOf(file.subarray(0, file.length - 30))).toBe('damaged')
    expect(await problemOf(zipSync({ 'word/styles.xml': strToU8('<a/>') }))).toBe('damaged')
    expect(await problemOf(wordFile(p('一'), {}, { 'word/Document.xml': strToU8('<a/>') }))).toBe('damaged')
  })

  it('with a part overwritten is damaged', async () => {
    const file = wordFile(p('一'.repeat(500)))
    const broken = file.slice()
    broken.fill(0xff, 120, file.length - 200)
    expect(await problemOf(broken)).toBe('damaged')
  })
})

describe('what is handed on', () => {
  it('is a new package of the parts that are read, with no way out of it', () => {
    const macro = {
      'word/vbaProject.bin': strToU8('x'),
      'word/media/a.png': strToU8('x'),
      'word/header1.xml': strToU8('<a/>'),
    }
    const again = packed(partsOf(wordFile(p('一'), { styles: '' }, macro)))
    const listed = new TextDecoder('latin1').decode(again).match(/[\w[\]/]+\.(xml|rels|bin|png)/g)
    expect(new Set(listed)).toEqual(
      new Set(['[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'word/styles.xml']),
    )
  })

  it('the document lies where the package says', () => {
    const rels = strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>',
    )
    const file = wordFile('', {}, { '_rels/.rels': rels, 'word/document2.xml': strToU8('<b/>') })
    expect(partsOf(file).document).toBe('<b/>')
    const up = strToU8(new TextDecoder().decode(rels).replace('/word/document2.xml', 'word/./media/../document2.xml'))
    const again = wordFile('', {}, { '_rels/.rels': up, 'word/document2.xml': strToU8('<b/>') })
    expect(partsOf(again).document).toBe('<b/>')
  })
})

describe('where the parts of a package are', () => {
  const relations = (...of: [kind: string, target: string, more?: string][]) =>
    strToU8(
      `<Relationships>${of.map(([kind, target, more = '']) => `<Relationship Type="http://x/${kind}" Target="${target}" ${more}/>`).join('')}</Relationships>`,
    )
  const xml = (name: string) => strToU8(`<${name}/>`)
  const elsewhere = 'TargetMode="External"'
  /** Which document is read where the package names it so. */
  const documentAt = (...of: Parameters<typeof relations>) =>
    partsOf(
      zipSync({ '_rels/.rels': relations(...of), 'word/document.xml': xml('usual'), 'word/other.xml': xml('other') }),
    ).document

  it.each([
    'word/other.xml',
    '/word/other.xml',
    'WORD/Other.xml',
    './word//other.xml',
    'word/media/../other.xml',
    '../word/other.xml',
  ])('the document at %s', (target) => {
    expect(documentAt(['officeDocument', target])).toBe('<other/>')
  })

  it.each(['word/none.xml', 'file:word/other.xml', 'FILE:///word/other.xml', 'x-y.z+1:/word/other.xml', ''])(
    'the usual place, where it is said to be at %j',
    (target) => {
      expect(documentAt(['officeDocument', target])).toBe('<usual/>')
    },
  )

  it('the first that is said of each, and none that lies elsewhere', () => {
    expect(documentAt(['officeDocument', 'word/other.xml'], ['officeDocument', 'word/document.xml'])).toBe('<other/>')
    expect(documentAt(['officeDocument', 'word/document.xml'], ['officeDocument', 'word/other.xml'])).toBe('<usual/>')
    expect(documentAt(['officeDocument', 'word/other.xml', elsewhere])).toBe('<usual/>')
    expect(documentAt(['styles', 'word/other.xml'])).toBe('<usual/>')
    expect(
      partsOf(zipSync({ '_rels/.rels': strToU8('<a><Relationship/></a>'), 'word/document.xml': xml('usual') }))
        .document,
    ).toBe('<usual/>')
  })

  it.each(['', 'word/', 'a/b/'])('those beside a document in %j', (folder) => {
    const files = {
      '_rels/.rels': relations(['officeDocument', `${folder}main.xml`], ['core-properties', 'me.xml']),
      'me.xml': xml('core'),
      [`${folder}main.xml`]: xml('main'),
      [`${folder}_rels/main.xml.rels`]: relations(['styles', 'looks/one.xml'], ['numbering', '/lists.xml']),
      [`${folder}looks/one.xml`]: xml('styles'),
      'lists.xml': xml('numbering'),
      [`${folder}endnotes.xml`]: xml('endnotes'),
      [`${folder}footnotes.xml`]: xml('footnotes'),
    }
    expect(partsOf(zipSync(files))).toEqual({
      document: '<main/>',
      styles: '<styles/>',
      numbering: '<numbering/>',
      footnotes: '<footnotes/>',
      endnotes: '<endnotes/>',
      core: '<core/>',
    })
  })

  it('what it says of itself, where it usually is', () => {
    const files = { 'word/document.xml': xml('usual'), 'docProps/core.xml': xml('core') }
    expect(partsOf(zipSync(files)).core).toBe('<core/>')
  })
})

describe('a small package against limits', () => {
  const refusal = (files: Record<string, Uint8Array>) => {
    try {
      partsOf(zipSync(files))
    } catch (error) {
      return (error as { problem?: unknown }).problem
    }
    return 'read'
  }
  const tooLarge = () => ({ kind: 'unpacks-too-large', limit: limits.unpacked })
  const sized = (n: number) => strToU8(`<a>${' '.repeat(n - 7)}</a>`)

  it('may have so many entries', () => {
    limits.zipEntries = 2
    const two = { 'word/document.xml': sized(10), 'word/styles.xml': sized(10) }
    expect(refusal(two)).toBe('read')
    expect(refusal({ ...two, 'word/media/a.png': sized(10) })).toEqual(tooLarge())
  })

  it('may have so many bytes in all the parts that are read', () => {
    const two = { 'word/document.xml': sized(60), 'word/styles.xml': sized(40) }
    limits.unpacked = 100
    expect(refusal({ ...two, 'word/media/a.png': sized(90) })).toBe('read')
    limits.unpacked = 99
    expect(refusal(two)).toEqual(tooLarge())
    limits.unpacked = 59
    expect(refusal(two)).toEqual(tooLarge())
  })

  it('may be packed as tightly where it is small', () => {
    limits.zipRatio = 300
    expect(refusal({ 'word/document.xml': sized(1e6) })).toBe('read')
    expect(refusal({ 'word/document.xml': sized(1e6 + 1) })).toEqual(tooLarge())
    limits.zipRatio = 2000
    expect(refusal({ 'word/document.xml': sized(1e6 + 1) })).toBe('read')
  })

  it('has each part once, in whatever letters', () => {
    const damaged = { kind: 'damaged', medium: 'docx' }
    expect(refusal({ 'word/document.xml': sized(10), 'WORD/document.XML': sized(10) })).toEqual(damaged)
    expect(refusal({ 'word/styles.xml': sized(10) })).toEqual(damaged)
    expect(() => partsOf(strToU8('no zip'))).toThrow(expect.objectContaining({ problem: damaged }))
  })

  it('has no part that unfolds itself', () => {
    const notes = strToU8('<!DOCTYPE a><a/>')
    expect(refusal({ 'word/document.xml': sized(10), 'word/footnotes.xml': notes })).toEqual({
      kind: 'damaged',
      medium: 'docx',
    })
  })
})
