// @vitest-environment node
import { afterEach, describe, expect, it } from 'vitest'
import { limits } from '../../limits'
import { childOf, childrenOf, elementsIn, guard, parseXml, settingOf, textOfPart } from './xml'

const usual = { ...limits }
afterEach(() => {
  Object.assign(limits, usual)
})

const damaged = expect.objectContaining({ problem: { kind: 'damaged', medium: 'docx' } })
const root = (xml: string) => parseXml(xml).documentElement

describe('the text of a part', () => {
  const utf16 = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le'))
  const utf8 = (text: string) => new TextEncoder().encode(text)

  it.each([
    ['UTF-8', utf8('<甲/>')],
    ['UTF-8 with a mark', utf8('\uFEFF<甲/>')],
    ['UTF-16, little end first', utf16('\uFEFF<甲/>')],
    ['UTF-16, big end first', Uint8Array.from(Buffer.from(utf16('\uFEFF<甲/>')).swap16())],
  ])('is read from %s', (_, bytes) => {
    expect(textOfPart(bytes)).toBe('<甲/>')
  })

  it.each([[[0xff, 0x3c]], [[0x3c, 0xfe]], [[0xfe, 0x3c]], [[0x3c, 0xff]], [[0x3c, 0xd5, 0xfe]]])(
    'is not to be had from bytes that mean nothing: %j',
    (bytes) => {
      expect(() => textOfPart(Uint8Array.from(bytes))).toThrow(damaged)
    },
  )

  it.each([
    ['<?xml version="1.0" encoding="UTF-8"?><a/>', '<a/>'],
    [' \n<?xml version="1.0"?>\n<a/>', '\n<a/>'],
    ['<a/><?xml version="1.0"?>', '<a/><?xml version="1.0"?>'],
    ['<a>1</a> <?xml version="1.0"?>', '<a>1</a> <?xml version="1.0"?>'],
    ['<?xml><a b="?>"/>', '<?xml><a b="?>"/>'],
  ])('comes without its declaration: %s', (text, left) => {
    expect(textOfPart(utf8(text))).toBe(left)
  })
})

describe('XML that would do harm', () => {
  it.each(['<!DOCTYPE a><a/>', '<!doctype a><a/>', '<a/><!ENTITY b "c">', '<a><!entity b "c"></a>'])(
    'declares entities: %s',
    (xml) => {
      expect(() => guard(xml)).toThrow(damaged)
      expect(() => parseXml(xml)).toThrow(damaged)
    },
  )

  it('has more tags than a document has', () => {
    limits.elements = 4
    guard('<a><b/><c/></a>')
    const tooLarge = { problem: { kind: 'unpacks-too-large', limit: limits.unpacked } }
    expect(() => guard('<a><b/><c/><d/></a>')).toThrow(expect.objectContaining(tooLarge))
  })

  it('has them deeper in each other', () => {
    limits.depth = 2
    expect(() => guard('<a><b><c></c></b></a>')).toThrow(
      expect.objectContaining({ problem: { kind: 'nested-too-deep' } }),
    )
  })

  it.each([
    ['elements beside each other', `<a>${'<bc d="e"></bc>'.repeat(5)}</a>`],
    ['empty elements', `<a>${'<b/>'.repeat(5)}</a>`],
    ['empty elements with attributes', `<a>${'<b c="d" />'.repeat(5)}</a>`],
    ['a comment', '<a><!-- <b> <b>\n<b> --></a>'],
    ['a comment without end', '<a><!-- <b> <b> <b>'],
    ['words that are marked as such', '<a><![CDATA[ <b> <b>\n<b> ]]></a>'],
    ['words so marked without end', '<a><![CDATA[ <b> <b> <b>'],
    ['what is said to programs', `${'<?word file="x"?>'.repeat(5)}<a/>`],
  ])('does not have them in %s', (_, xml) => {
    limits.depth = 2
    expect(() => guard(xml)).not.toThrow()
  })

  it.each(['', 'x', '<a', '<a>&b;</a>', '<!-- a -->', '<a/><b/>', '<a b="1" b="2"/>'])(
    'is not well made: %j',
    (xml) => {
      expect(() => parseXml(xml)).toThrow(damaged)
    },
  )

  it('is not what is well made', () => {
    expect(root('<a b="1">甲</a>').textContent).toBe('甲')
  })
})

describe('elements', () => {
  const a = root('<a xmlns:x="x">1<x:b><c/></x:b><!-- d --><e><c f="2"/><c/></e><b/></a>')
  const names = (elements: Iterable<Element>) => Array.from(elements, (element) => element.nodeName)

  it('are those directly inside, or those of a name whatever its prefix', () => {
    expect(names(childrenOf(a))).toEqual(['x:b', 'e', 'b'])
    expect(names(childrenOf(a, 'b'))).toEqual(['x:b', 'b'])
    expect(childrenOf(undefined)).toEqual([])
    expect(childrenOf(root('<a/>'))).toEqual([])
  })

  it('are found by a path of names', () => {
    expect(childOf(a, 'e', 'c')?.getAttribute('f')).toBe('2')
    expect(childOf(a, 'c')).toBeUndefined()
    expect(childOf(a, 'f', 'c')).toBeUndefined()
    expect(childOf(undefined, 'c')).toBeUndefined()
  })

  it('are all found in their order', () => {
    expect(names(elementsIn(a))).toEqual(['a', 'x:b', 'c', 'e', 'c', 'c', 'b'])
  })
})

describe('a setting', () => {
  it.each([
    ['xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" w:val="1"', '1'],
    ['xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main" x:val="1"', '1'],
    ['xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main" x:val="1"', '1'],
    ['xmlns:w="urn:other" w:val="1"', '1'],
    ['xmlns:x="urn:other" x:val="1"', undefined],
    ['val="1"', undefined],
    ['xmlns:w="urn:other" w:val=""', undefined],
  ])('of %s is %s', (attributes, value) => {
    expect(settingOf(root(`<a ${attributes}/>`))).toBe(value)
  })

  it('may have another name, and is none of no element', () => {
    const a = root('<a xmlns:w="urn:other" w:val="1" w:start="2"/>')
    expect([settingOf(a, 'start'), settingOf(a, 'end'), settingOf(undefined)]).toEqual(['2', undefined, undefined])
  })
})
