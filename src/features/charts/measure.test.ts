import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { widthOf, wrap } from './measure'

describe('how wide a text is', () => {
  it('a Chinese character or full-width sign is as wide as its size', () => {
    expect(widthOf('申请得到了怎样的答复？')).toBe(11)
    expect(widthOf('')).toBe(0)
  })

  it('Latin letters are narrower, thin ones more so, capitals less', () => {
    expect(widthOf('ill')).toBeLessThan(widthOf('one'))
    expect(widthOf('one')).toBeLessThan(widthOf('ONE'))
    expect(widthOf('ONE')).toBeLessThan(widthOf('三个字'))
  })
})

describe('a text cut into lines', () => {
  it('what fits is one line, nothing is none', () => {
    expect(wrap('同意公开', 4)).toEqual(['同意公开'])
    expect(wrap('', 4)).toEqual([])
    expect(wrap('  ', 4)).toEqual([])
  })

  it('Chinese breaks at any character, also before and after a number', () => {
    expect(wrap('各渠道相加会大于总数', 4)).toEqual(['各渠道相', '加会大于', '总数'])
    expect(wrap('总数只计一条各渠道分别计数12条', 6)).toEqual(['总数只计一条', '各渠道分别计', '数12条'])
  })

  it('Latin words and numbers stay whole', () => {
    expect(wrap('Partly granted after 1,188,438 cases', 6)).toEqual([
      'Partly',
      'granted',
      'after',
      '1,188,438',
      'cases',
    ])
    expect(wrap('拨打12345热线', 3)).toEqual(['拨打', '12345', '热线'])
    expect(wrap('Coopération d’été', 5)).toEqual(['Coopération', 'd’été'])
  })

  it('a word longer than a line stands alone on its own', () => {
    expect(wrap('a disestablishment b', 3)).toEqual(['a', 'disestablishment', 'b'])
  })

  it('a stop hangs at the end of its line', () => {
    expect(wrap('收到申请，已办结。', 4)).toEqual(['收到申请，', '已办结。'])
    expect(wrap('收到申请  ，已办结', 4)[0]).toBe('收到申请  ，')
  })

  it('no line begins or ends with a space', () => {
    expect(wrap('one two  three', 3)).toEqual(['one', 'two', 'three'])
  })

  const unit = fc.constantFrom(...'公开热线，。、；：？！）》”aéM1%.,;)(  -'.split(''))
  const text = fc.string({ unit, maxLength: 40 })
  const room = fc.integer({ min: 1, max: 12 })
  const withoutSpace = (s: string) => s.replace(/\s/g, '')

  it('whatever the text and the room, nothing is lost', () => {
    fc.assert(
      fc.property(text, room, (words, n) => {
        expect(withoutSpace(wrap(words, n).join(''))).toBe(withoutSpace(words))
      }),
    )
  })

  it('whatever the text and the room, no line after the first begins with a stop', () => {
    fc.assert(
      fc.property(text, room, (words, n) => {
        for (const line of wrap(words, n).slice(1)) expect(line).not.toMatch(/^[，。；：、！？）》”’%,.;:!?)]/)
      }),
    )
  })

  it('whatever the text and the room, only stops and whole words reach over it', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'公开热线12'.split('')), maxLength: 40 })
    fc.assert(
      fc.property(plain, room, (words, n) => {
        for (const line of wrap(words, n)) if (widthOf(line) > n) expect(line).toMatch(/^\d+$/)
      }),
    )
  })
})
