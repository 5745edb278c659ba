import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { smallReport } from '../../tests/smallReport'
import { mention } from './mention'
import type { Text } from './schema'
import { hits, hitsBySection, hitsShown, needle, preface } from './search'

const found = (text: string, words: string) => hits(text, words).map(([from, to]) => text.slice(from, to))

describe('searching a text', () => {
  it('Chinese is found at any character', () => {
    expect(hits('依申请公开和主动公开', '公开')).toEqual([
      [3, 5],
      [8, 10],
    ])
  })

  it('English is found in capitals and small letters alike', () => {
    expect(found('The Hotline; hotlines', 'HOTLINE')).toEqual(['Hotline', 'hotline'])
  })

  it('full-width letters and digits are found by plain ones, and the other way round', () => {
    expect(found('拨打１２３４５热线', '12345')).toEqual(['１２３４５'])
    expect(found('拨打12345热线', '１２３４５')).toEqual(['12345'])
    expect(found('Ｗｅｉｂｏ', 'weibo')).toEqual(['Ｗｅｉｂｏ'])
  })

  it('spaces around the words do not matter', () => {
    expect(found('the service hall', '  service   hall ')).toEqual(['service hall'])
  })

  it('nothing is found where nothing is asked', () => {
    expect(needle(' \t ')).toBe('')
    expect(hits('any text', '  ')).toEqual([])
  })

  it('signs mean themselves', () => {
    expect(hits('a.c', '.')).toEqual([[1, 2]])
    expect(hits('abc', '.*')).toEqual([])
    expect(hits('a(b', '(')).toEqual([[1, 2]])
  })

  it('places that overlap count once', () => {
    expect(hits('aaaa', 'aa')).toEqual([
      [0, 2],
      [2, 4],
    ])
  })

  it('a letter that grows when made small moves no mark', () => {
    expect(found('İzmir 热线', '热线')).toEqual(['热线'])
  })

  it('whatever the text, a mark holds what was asked, and any part of the text is found in it', () => {
    const text = fc.string({ unit: fc.constantFrom(...'公开热线aBＡ１1.(İ'.split('')), maxLength: 20 })
    fc.assert(
      fc.property(text, fc.nat(19), fc.integer({ min: 1, max: 4 }), (whole, from, length) => {
        const words = whole.slice(from, from + length)
        fc.pre(words !== '')
        const marks = hits(whole, words)
        expect(marks.length).toBeGreaterThan(0)
        for (const [a, b] of marks) expect(needle(whole.slice(a, b))).toBe(needle(words))
        marks.forEach(([a], i) => {
          expect(a).toBeGreaterThanOrEqual(marks[i - 1]?.[1] ?? 0)
        })
      }),
    )
  })
})

/** A text as a Chinese reader sees it. */
const zh = (text: Text) => (typeof text === 'string' ? text : text.zh).replace(mention, '$1')

describe('searching a report', () => {
  const search = (words: string) => hitsBySection(smallReport(), words, zh)

  it('nothing asked is not the same as nothing found', () => {
    expect(search(' ')).toBeNull()
    expect(search('天气')).toEqual(new Map())
  })

  it('counts are by section, in its title and in each of its blocks, list items included', () => {
    expect(search('申请')).toEqual(new Map([[1, { title: 1, blocks: [1, 1, 0, 0] }]]))
    expect(search('同意')).toEqual(new Map([[1, { title: 0, blocks: [0, 0, 0, 2] }]]))
  })

  it('a table is searched in its caption and its cells', () => {
    const table = { kind: 'table' as const, caption: '热线', rows: [{ cells: [{ text: '热线' }, { text: '其他' }] }] }
    const report = smallReport({ sections: [{ number: 1, title: '', blocks: [table] }] })
    expect(hitsBySection(report, '热线', zh)?.get(1)).toEqual({ title: 0, blocks: [2] })
  })

  it('the preface is searched too', () => {
    expect(search('编制')).toEqual(new Map([[preface, { title: 0, blocks: [1] }]]))
  })

  it('a number is found as it is read, its mark for the figure is not', () => {
    expect(search('申请12件')?.get(1)?.blocks).toEqual([0, 1, 0, 0])
    expect(search('requests.received')).toEqual(new Map())
  })

  it('only hits on screen are counted', () => {
    const of = { title: 1, blocks: [2, 0, 4] }
    expect(hitsShown(of)).toBe(7)
    expect(hitsShown(of, [true, true, false])).toBe(3)
    expect(hitsShown(undefined)).toBe(0)
  })
})
