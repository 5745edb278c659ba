import { describe, expect, it } from 'vitest'
import { hanWidth, segmentsOf } from './columns'

describe('the pieces of a line', () => {
  it.each([
    ['ab  甲乙  c', 1, ['ab 0-2', '甲乙 4-6', 'c 8-9']],
    ['ab  甲乙  c', 2, ['ab 0-2', '甲乙 4-8', 'c 10-11']],
    [' a b   c', 1, ['a b 1-4', 'c 7-8']],
    ['a\tb', 1, ['a 0-1', 'b 8-9']],
    ['甲乙丙丁\tb', 1, ['甲乙丙丁 0-4', 'b 8-9']],
    ['甲乙丙丁\tb', 2, ['甲乙丙丁 0-8', 'b 16-17']],
    ['𠀀𠀀  b', 1, ['𠀀𠀀 0-2', 'b 4-5']],
    ['𠀀𠀀  b', 2, ['𠀀𠀀 0-4', 'b 6-7']],
    ['　　甲', 2, ['甲 4-6']],
    ['', 1, []],
  ] as const)('of %j, a Han character counting %d', (line, han, pieces) => {
    expect(segmentsOf(line, han).map(({ text, from, to }) => `${text} ${from}-${to}`)).toEqual(pieces)
  })
})

describe('a file in which a Han character counts two columns', () => {
  it.each([
    ['has its numbers under each other so', ['规章      12    34', 'abcd      56    78']],
    ['has them so beside words', ['规章      12    34', '其他', 'abcd      56    78']],
  ])('%s', (_, lines) => {
    expect(hanWidth(lines)).toBe(2)
  })

  it.each([
    ['they stand under each other as characters', ['规章      12    34', 'ab      56    78']],
    ['they stand so either way', ['规章      12    34', '规范      56    78']],
    ['one is to the left in either', ['规章规章规章      12    34', 'abcdefghij      56    78']],
    ['one is to the right in either', ['规章      12    34', 'abcdef      56    78']],
    ['one is to the right in the one, to the left in the other', ['abcdefgh    12    34', '规章规章规    56    78']],
    ['there is one a line', ['规章      12', 'abcd      56']],
    ['words stand before them', ['规章规章      约12    约34', 'abcdefgh      约56    约78']],
    ['words stand behind them', ['规章规章      12件    34件', 'abcdefgh      56件    78件']],
    ['there is none', ['规章', 'abcd']],
  ])('is not one in which %s', (_, lines) => {
    expect(hanWidth(lines)).toBe(1)
  })
})
