import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberIn } from './numberIn'

describe('a number as a reader writes it', () => {
  it.each<[string, number | null | undefined]>([
    ['239', 239],
    ['1,234', 1234],
    ['1，234', 1234],
    [' 467.1 ', 467.1],
    ['４６７．１', 467.1],
    ['-3', -3],
    ['－3', -3],
    ['−3', -3],
    ['0', 0],
    ['', null],
    ['  ', null],
    ['239件', undefined],
    ['1.2.3', undefined],
    ['.', undefined],
    ['1e999', undefined],
    ['1e16', undefined],
    ['Infinity', undefined],
  ])('“%s” is %s', (text, value) => {
    expect(numberIn(text)).toBe(value)
  })

  it('what the page writes into a field it reads again', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e15, max: 1e15, noNaN: true }), (value) => {
        expect(numberIn(String(value))).toBe(value + 0)
      }),
    )
  })
})
