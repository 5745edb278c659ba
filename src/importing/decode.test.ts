// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from './decode'
import { Refusal } from './refusal'

const bytes = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
const joined = (...all: (Uint8Array | number[])[]) => Uint8Array.from(all.flatMap((some) => [...some]))
const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(2 * text.length))
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), littleEndian)
  return new Uint8Array(view.buffer)
}
/** Bytes of the first level of GB 2312, from what the decoder makes of every pair. */
const pairs = Array.from({ length: 0xd8 - 0xb0 }, (_, l) =>
  Array.from({ length: 94 }, (_, t) => [0xb0 + l, 0xa1 + t] as [number, number]),
).flat()
const gbPairs = new Map(pairs.map((pair) => [new TextDecoder('gb18030').decode(Uint8Array.from(pair)), pair]))
const gb = (text: string) => Uint8Array.from(Array.from(text).flatMap((c) => gbPairs.get(c) ?? [c.charCodeAt(0)]))
const refused = (given: Uint8Array, declared?: string) => {
  try {
    return decode(given, declared)
  } catch (error) {
    return error instanceof Refusal && error.problem.kind
  }
}

const title = '政府信息公开'
const titleInGb = bytes('d5feb8aed0c5cfa2b9abbfaa')

describe('text in the encodings that are read', () => {
  it('anything written in UTF-8 comes back', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((s) => !/\0|^\uFEFF/.test(s))
    fc.assert(fc.property(text, (s) => decode(utf8(s)) === s))
  })

  it('anything behind a byte order mark comes back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (s) => {
        expect(decode(joined([0xef, 0xbb, 0xbf], utf8(s)))).toBe(s)
        expect(decode(joined([0xff, 0xfe], utf16(s, true)))).toBe(s)
        expect(decode(joined([0xfe, 0xff], utf16(s, false)))).toBe(s)
      }),
    )
  })

  it('UTF-16 without a mark is told by its zero bytes, in either order', () => {
    const text = '2024年政府信息公开工作年度报告\r\n一、总体情况\r\n'
    expect(decode(utf16(text, true))).toBe(text)
    expect(decode(utf16(text, false))).toBe(text)
  })

  it('GB 2312 is read with or without being declared', () => {
    expect(decode(titleInGb)).toBe(title)
    for (const name of ['gb2312', 'GBK', 'gb18030']) expect(decode(titleInGb, name)).toBe(title)
  })

  it('anything in the everyday characters of GB 2312 comes back', () => {
    const everyday = fc.constantFrom(...gbPairs.keys()).filter((c) => c !== '\uFFFD' && !/[\ue000-\uf8ff]/.test(c))
    const text = fc.array(fc.oneof(everyday, fc.constantFrom(...'0123456789.\n')), { minLength: 12 })
    fc.assert(fc.property(text, (all) => decode(gb(all.join('')), 'gb2312') === all.join('')))
  })
})

describe('a wrong declaration', () => {
  it('does not spoil the text', () => {
    expect(decode(utf8(title), 'gb2312')).toBe(title)
    expect(decode(titleInGb, 'utf-8')).toBe(title)
    expect(decode(titleInGb, 'big5')).toBe(title)
    expect(decode(titleInGb, 'no-such-encoding')).toBe(title)
  })

  it('a right one decides what could be both: 息 in GB 2312 is a letter of UTF-8', () => {
    expect(decode(bytes('cfa2'), 'gb2312')).toBe('息')
    expect(decode(bytes('cfa2'))).toBe('\u03e2')
  })
})

describe('a declaration of GB 2312', () => {
  // Two characters of GB 2312 that are valid UTF-8, too: what is declared decides.
  const both = bytes('c4a3cfa2')

  it.each([
    'gb2312',
    'GB2312',
    'gb_2312',
    'GB_2312-80',
    'gb2312-80',
    'x-gbk',
    'gbk',
    ' gbk ',
    'gb18030',
    'euc-cn',
    'x-euc-cn',
    'cp936',
    'windows-936',
  ])('may be written %s', (label) => {
    expect(decode(both, label)).toBe('模息')
  })

  it.each(['utf-8', 'gb', 'my-gbk', 'gbk2', 'gb2312-800', ''])('is not %s', (label) => {
    expect(decode(both, label)).not.toBe('模息')
  })
})

describe('bytes that could be read as GB 2312', () => {
  const word = [0xd5, 0xfe]
  const rare = [0x81, 0x40]
  const of = (...all: number[][]) => Uint8Array.from(all.flat())

  it('are it where three in five pairs are everyday characters', () => {
    expect(refused(of(word, word, word, rare, rare))).not.toBe('encoding')
    expect(refused(of(word, word, rare, rare))).toBe('encoding')
  })

  it.each([
    ['its first level, first row', [0xb0, 0xa1], true],
    ['its first level, last row', [0xd7, 0xf9], true],
    ['its second level', [0xd8, 0xa1], false],
    ['its punctuation', [0xa1, 0xa3], true],
    ['its letters', [0xa3, 0xc1], true],
    ['its line drawing', [0xa9, 0xa4], false],
    ['below its rows', [0xb0, 0x80], false],
    ['four bytes', [0x81, 0x30, 0x81, 0x30], false],
  ])('%s', (_, pair, everyday) => {
    // Two in four are everyday, and this one among them or not makes the half more.
    expect(refused(of(word, pair, rare))).toBe(everyday ? decodeGb(of(word, pair, rare)) : 'encoding')
  })

  const decodeGb = (given: Uint8Array) => new TextDecoder('gb18030').decode(given)
})

describe('what is no text in these encodings', () => {
  it.each([
    ['Big5', bytes('ac46a9b2b8ead454a4bdb67dacf9b4aba9bab6b5')],
    ['Shift-JIS', bytes('93fa967b8cea82c582b7814282b182ea82cd')],
    ['Latin letters of Windows', bytes('636166e9207261706964656d656e74')],
    ['UTF-8 broken in the middle', joined(utf8('政府'), [0xe4, 0xbf], utf8('信息公开'))],
    ['zero bytes', new Uint8Array(64)],
    ['half a UTF-16 character', bytes('fffe3fe55e')],
  ])('%s is refused, not turned into wrong characters', (_, given) => {
    expect(refused(given)).toBe('encoding')
    expect(refused(given, 'gb2312')).toBe('encoding')
  })

  it('random bytes never come out as text full of broken characters', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 200, maxLength: 400 }), (given) => {
        const text = refused(given)
        expect(typeof text === 'string' && text.includes('\uFFFD')).toBe(false)
      }),
    )
  })

  it('a character cut in half among thousands stays visible as broken', () => {
    const text = decode(joined(utf8('信息公开'.repeat(500)), [0xe4, 0xbf], utf8('3646件')))
    expect(text).toMatch(/公开\uFFFD3646件$/)
    expect(decode(joined(gb('信息公开'.repeat(500)), [0xd5]), 'gbk')).toMatch(/公开\uFFFD$/)
  })
})
