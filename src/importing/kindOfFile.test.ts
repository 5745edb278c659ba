// @vitest-environment node
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { p, wordFile } from '../../tests/wordFile'
import { kindOfFile } from './kindOfFile'
import { Refusal } from './refusal'

const latin1 = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0))
const padded = (start: string, size = 1024) => {
  const all = new Uint8Array(size)
  all.set(latin1(start))
  return all
}
/** What it is read as, or why not. */
const told = (name: string, given: Uint8Array | string) => {
  try {
    return kindOfFile(name, typeof given === 'string' ? strToU8(given) : given)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return 'what' in error.problem ? error.problem.what : error.problem.kind
  }
}
const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])))
/** An OLE file with these streams in its directory. */
const ole = (...streams: string[]) => {
  const all = new Uint8Array(2048)
  all.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  streams.forEach((stream, i) => {
    const at = 1024 + 128 * i
    Array.from(stream).forEach((char, c) => {
      all[at + 2 * c] = char.charCodeAt(0)
    })
    all[at + 64] = 2 * stream.length + 2
  })
  return all
}

describe('files that are read', () => {
  it.each([
    ['年报.pdf', '%PDF-1.7\n', 'pdf'],
    ['年报.pdf', 'a line before\n%PDF-1.4\n', 'pdf'],
    ['年报.json', '{"id": "x"}', 'json'],
    ['年报', ' {\n"id": 1}', 'json'],
    ['年报.json', 'cut off', 'json'],
    ['年报.txt', '一、总体情况\n2024年', 'text'],
    ['年报.txt', '[2024]3号 政府信息公开', 'text'],
    ['年报', '<!DOCTYPE html><html><body>', 'html'],
    ['年报.htm', '\uFEFF\r\n<!-- saved from url=(0020)http --><html>', 'html'],
    ['年报.xhtml', '<?xml version="1.0"?><!DOCTYPE html><html>', 'html'],
    ['年报.html', '政府信息公开<br>一、总体情况', 'html'],
    ['年报.txt', '宿迁市 <br> 2024', 'text'],
  ])('%s with %s is %s', (name, text, kind) => {
    expect(told(name, text)).toBe(kind)
  })

  it('a Word document is one under any name, and wherever its main part lies', () => {
    for (const name of ['年报.docx', '年报.doc', '年报']) expect(told(name, wordFile(p('一')))).toBe('docx')
    expect(told('年报.docx', zip('[Content_Types].xml', 'word/document2.xml'))).toBe('docx')
  })

  it('content goes before the name: a .doc may be a web page, RTF or text', () => {
    expect(told('年报.doc', '<html xmlns:o="urn:schemas-microsoft-com:office:office">')).toBe('html')
    expect(told('年报.doc', '{\\rtf1\\ansi')).toBe('rtf')
    expect(told('年报.doc', '一、总体情况')).toBe('text')
    expect(told('年报.pdf', '<html><title>404</title></html>')).toBe('html')
  })

  it('text in GB 2312 and UTF-16 is text', () => {
    const gb = Uint8Array.from([0xd5, 0xfe, 0xb8, 0xae, 0xd0, 0xc5, 0xcf, 0xa2, 0x0d, 0x0a])
    const wide = Uint8Array.from(Buffer.from('一、总体情况\r\n2024年', 'utf16le'))
    expect(told('年报.txt', gb)).toBe('text')
    expect(told('年报.txt', wide)).toBe('text')
    expect(told('年报.txt', Uint8Array.from(Buffer.from('\uFEFF<html>', 'utf16le')))).toBe('html')
  })
})

describe('files that are known and not read', () => {
  it.each([
    ['word-97', '年报.doc', ole('Root Entry', 'WordDocument')],
    ['wps', '年报.wps', ole('WordDocument')],
    ['spreadsheet', '表.xls', ole('Workbook')],
    ['spreadsheet', '表.et', ole('Workbook')],
    ['slides', '年报.ppt', ole('PowerPoint Document')],
    ['encrypted', '年报.docx', ole('Root Entry', 'EncryptionInfo', 'EncryptedPackage')],
    ['wps', '年报.wps', ole()],
    ['unknown', 'Thumbs.db', ole()],
    ['spreadsheet', '表.xlsx', zip('[Content_Types].xml', 'xl/workbook.xml')],
    ['slides', '年报.pptx', zip('[Content_Types].xml', 'ppt/presentation.xml')],
    ['ofd', '年报.ofd', zip('OFD.xml', 'Doc_0/Document.xml')],
    ['ofd', '年报.zip', zip('OFD.xml')],
    ['archive', '年报.zip', zip('年报.docx')],
    ['unknown', '年报.odt', zip('mimetype', 'content.xml')],
    ['spreadsheet', '年报.ods', zip('mimetype', 'content.xml')],
    ['archive', '年报.rar', padded('Rar!\x1a\x07')],
    ['archive', '年报.7z', padded('7z\xbc\xaf\x27\x1c')],
    ['archive', '年报.gz', padded('\x1f\x8b\x08')],
    ['archive', '年报.tar', padded('report.txt'.padEnd(257, '\0').concat('ustar'))],
    ['image', '年报.png', padded('\x89PNG\r\n\x1a\n')],
    ['image', '年报.jpg', padded('\xff\xd8\xff\xe0')],
    ['image', '年报.pdf', padded('\xff\xd8\xff\xe0')],
    ['image', '年报.gif', padded('GIF89a')],
    ['image', '年报.bmp', padded('BM\x10\x10\0\0\0\0\0\0')],
    ['image', '年报.tif', padded('II*\0')],
    ['image', '年报.webp', padded('RIFF\x10\0\0\0WEBP')],
    ['image', '年报.heic', padded('\0\0\0\x18ftypheic')],
    ['web-archive', '年报.webarchive', padded('bplist00')],
    ['unknown', '会议.mp4', padded('\0\0\0\x18ftypmp42')],
    ['unknown', 'setup.exe', padded('MZ\x90\0\x03\0\0\0')],
    ['wps', '年报.wps', padded('\x01\x02\x03\x04')],
    ['unknown', '年报.xml', latin1('<?xml version="1.0"?><data/>')],
    ['image', '年报.svg', '<svg xmlns="http://www.w3.org/2000/svg"></svg>'],
    ['archive', '年报.zip', zip('_rels/.rels', '年报.txt')],
    ['archive', '年报.zip', zip('ppt/readme.txt')],
    ['spreadsheet', '表.xml', '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>'],
    ['slides', '年报.xml', '<?xml version="1.0"?>\n<?mso-application progid="PowerPoint.Show"?>'],
    ['word-97', '年报.doc', latin1('<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?>')],
  ])('%s: %s', (what, name, given) => {
    expect(told(name, given)).toBe(what)
  })

  it('a page saved as an archive of parts is told from text that speaks of headers', () => {
    const mht = 'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n boundary="x"\r\n'
    expect(told('年报.mht', mht)).toBe('web-archive')
    expect(told('年报.txt', 'MIME-Version 是邮件的标头')).toBe('text')
  })
})

describe('what is text in no known encoding, and what is not', () => {
  const dots = (size: number, ...others: number[]) => {
    const all = new Uint8Array(size).fill(0x2e)
    all.set(others, 1)
    return all
  }

  it('one byte in a hundred may be a control character, no more', () => {
    expect(told('年报.txt', dots(200, 1, 2))).toBe('text')
    expect(told('年报.txt', dots(200, 1, 2, 3))).toBe('unknown')
  })

  it.each([0, 8, 14, 26, 28, 31])('%i is a control character', (byte) => {
    expect(told('年报.txt', dots(100, byte === 0 ? 1 : byte, byte || 2))).toBe('unknown')
  })

  it.each([9, 10, 11, 12, 13, 27, 32, 127, 255])('%i is none', (byte) => {
    expect(told('年报.txt', dots(100, byte, byte, byte))).toBe('text')
  })

  it('only the first 65,536 bytes are looked at', () => {
    const all = dots(70_000)
    all.fill(1, 66_000)
    expect(told('年报.txt', all)).toBe('text')
  })

  it('zero bytes on one side are those of UTF-16, on both sides of something else', () => {
    const zeros = (...at: number[]) => {
      const all = dots(100)
      for (const i of at) all[i] = 0
      return all
    }
    expect(told('年报.txt', zeros(1, 3, 5, 7))).toBe('text')
    expect(told('年报.txt', zeros(0, 2, 4, 6, 9))).toBe('text')
    expect(told('年报.txt', zeros(0, 2, 4, 6, 9, 11))).toBe('unknown')
    const odd = zeros(1, 3, 5, 7)
    odd.fill(1, 50, 61)
    expect(told('年报.txt', odd)).toBe('unknown')
  })

  it('a mark of its encoding makes it text, whatever follows', () => {
    expect(told('年报.txt', Uint8Array.of(0xfe, 0xff, 1, 2, 3, 4))).toBe('text')
    expect(told('年报.txt', Uint8Array.of(0xff, 0xfe, 1, 2, 3, 4))).toBe('text')
    expect(told('年报.txt', Uint8Array.from(Buffer.from('\uFEFF{"id": 1}', 'utf16le').swap16()))).toBe('json')
    expect(told('年报.txt', '\uFEFF{"id": 1}')).toBe('json')
  })
})

describe('what the name tells where the bytes do not', () => {
  it.each([
    ['年报.HTM', 'html'],
    ['年报.xhtml', 'html'],
    ['年报.shtml', 'html'],
    ['年报.aspx', 'html'],
    ['年报.asp', 'html'],
    ['年报.jsp', 'html'],
    ['年报.php', 'html'],
    ['年报.htmlx', 'text'],
    ['年报.xphp', 'text'],
    ['年报.html.txt', 'text'],
    ['年报/a.html/b', 'text'],
    ['html', 'text'],
    ['年报.', 'text'],
  ])('plain words in %s are %s', (name, kind) => {
    expect(told(name, '一、总体情况<br>')).toBe(kind)
  })
})

describe('the directory of an OLE file', () => {
  it('has names whole: a longer one, or one of other letters, is another stream', () => {
    expect(told('a', ole('WordDocumentX'))).toBe('unknown')
    expect(told('a', ole('Word'))).toBe('unknown')
    expect(told('a', ole('Wordbook'))).toBe('unknown')
    expect(told('a', ole('Root Entry', 'a', 'b', 'Book'))).toBe('spreadsheet')
    const wide = ole('Book')
    wide[1024 + 1] = 1
    expect(told('a', wide)).toBe('unknown')
  })

  it('may end with the file', () => {
    expect(told('a', ole(...Array.from({ length: 7 }, () => 'x'), 'Workbook'))).toBe('spreadsheet')
  })
})

describe('files that are broken', () => {
  it('an empty file has nothing to read', () => {
    expect(told('年报.txt', '')).toBe('no-text')
  })

  it('a Word document or PDF cut off or overwritten is damaged, not unknown', () => {
    expect(told('年报.docx', wordFile(p('一')).subarray(0, 200))).toBe('damaged')
    expect(told('年报.docx', padded('\x01\x02'))).toBe('damaged')
    expect(told('年报.pdf', padded('\x01\x02'))).toBe('damaged')
  })
})
