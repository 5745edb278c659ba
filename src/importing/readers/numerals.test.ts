import { describe, expect, it } from 'vitest'
import { inWord, onPage } from './numerals'

describe('numbers as Word prints them', () => {
  it.each([
    ['decimal', ['1', '10', '21']],
    ['chineseCounting', ['一', '十', '二十一']],
    ['chineseCountingThousand', ['一', '十', '二十一']],
    ['japaneseCounting', ['一', '十', '二十一']],
    ['taiwaneseCountingThousand', ['一', '十', '二十一']],
    ['ideographDigital', ['一', '一〇', '二一']],
    ['chineseLegalSimplified', ['壹', '壹拾', '贰拾壹']],
    ['ideographTraditional', ['甲', '癸', '21']],
    ['decimalEnclosedCircle', ['①', '⑩', '㉑']],
    ['decimalEnclosedCircleChinese', ['①', '⑩', '㉑']],
    ['decimalEnclosedParen', ['⑴', '⑽', '21']],
    ['decimalEnclosedFullstop', ['⒈', '⒑', '21']],
    ['decimalFullWidth', ['１', '１０', '２１']],
    ['decimalZero', ['01', '10', '21']],
    ['upperLetter', ['A', 'J', 'U']],
    ['lowerLetter', ['a', 'j', 'u']],
    ['upperRoman', ['I', 'X', 'XXI']],
    ['lowerRoman', ['i', 'x', 'xxi']],
    ['none', ['', '', '']],
    ['no such way', ['1', '10', '21']],
  ])('%s', (way, said) => {
    expect([1, 10, 21].map((n) => inWord(n, way))).toEqual(said)
  })

  it('beyond a hundred each way goes on in its own manner', () => {
    expect([101, 110, 234].map((n) => inWord(n, 'chineseCountingThousand'))).toEqual([
      '一百零一',
      '一百一十',
      '二百三十四',
    ])
    expect(inWord(1005, 'chineseCountingThousand')).toBe('一千零五')
    expect(inWord(27, 'lowerLetter')).toBe('aa')
    expect([36, 50, 51].map((n) => inWord(n, 'decimalEnclosedCircle'))).toEqual(['㊱', '㊿', '51'])
    expect([0, 10_000].map((n) => inWord(n, 'chineseCounting'))).toEqual(['0', '10000'])
  })
})

describe('numbers beyond what a list has', () => {
  it('a list without numbers has none, whatever it counts', () => {
    expect([0, 10_000].map((n) => inWord(n, 'none'))).toEqual(['', ''])
  })

  it('beyond ninety-nine Chinese counting goes on digit by digit', () => {
    expect([99, 100, 103].map((n) => inWord(n, 'chineseCounting'))).toEqual(['九十九', '一〇〇', '一〇三'])
  })

  it('a page says in decimals what its way cannot', () => {
    expect([0, 10_000].map((n) => onPage(n, 'lower-roman'))).toEqual(['0.', '10000.'])
    expect(onPage(11, 'cjk-heavenly-stem')).toBe('11.')
  })
})

describe('numbers as pages print them', () => {
  it.each([
    ['decimal', '12.'],
    ['A', 'L.'],
    ['lower-roman', 'xii.'],
    ['cjk-ideographic', '十二、'],
    ['none', ''],
    ['disc', ''],
  ])('%s', (style, said) => {
    expect(onPage(12, style)).toBe(said)
  })
})
