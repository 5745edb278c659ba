import { describe, expect, it } from 'vitest'
import { inWord, onPage, raised } from './numerals'

describe('numbers as Word prints them', () => {
  it.each([
    ['decimal', ['1', '10', '21']],
    ['chineseCounting', ['一', '十', '二十一']],
    ['chineseCountingThousand', ['一', '十', '二十一']],
    ['japaneseCounting', ['一', '十', '二十一']],
    ['taiwaneseCountingThousand', ['一', '十', '二十一']],
    ['ideographDigital', ['一', '一〇', '二一']],
    ['chineseLegalSimplified', ['壹', '壹拾', '贰拾壹']],
    ['ideographLegalTraditional', ['壹', '壹拾', '貳拾壹']],
    ['ideographZodiac', ['子', '酉', '21']],
    ['ideographEnclosedCircle', ['㊀', '㊉', '21']],
    ['taiwaneseDigital', ['一', '一〇', '二一']],
    ['japaneseDigitalTenThousand', ['一', '一〇', '二一']],
    ['decimalFullWidth2', ['１', '１０', '２１']],
    ['taiwaneseCounting', ['一', '十', '二十一']],
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
    expect([26, 27, 52, 53].map((n) => inWord(n, 'lowerLetter'))).toEqual(['z', 'aa', 'zz', 'aaa'])
    expect([4, 9, 49, 99, 444, 949, 3999].map((n) => inWord(n, 'upperRoman'))).toEqual([
      'IV',
      'IX',
      'XLIX',
      'XCIX',
      'CDXLIV',
      'CMXLIX',
      'MMMCMXCIX',
    ])
    expect([20, 21].map((n) => inWord(n, 'decimalEnclosedParen'))).toEqual(['⒇', '21'])
    expect([205, 9999].map((n) => inWord(n, 'japaneseCounting'))).toEqual(['二百五', '九千九百九十九'])
    expect([1050, 1005].map((n) => inWord(n, 'chineseLegalSimplified'))).toEqual(['壹仟零伍拾', '壹仟零伍'])
    expect([1.5, 9999].map((n) => inWord(n, 'chineseCountingThousand'))).toEqual(['1.5', '九千九百九十九'])
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

  it.each([
    ['a', [1, 26, 27, 52, 53, 703], ['a.', 'z.', 'aa.', 'az.', 'ba.', 'aaa.']],
    ['upper-latin', [2, 28], ['B.', 'AB.']],
    ['lower-alpha', [2], ['b.']],
    ['I', [4], ['IV.']],
    ['i', [1, 9999], ['i.', `${'m'.repeat(9)}cmxcix.`]],
    ['upper-roman', [9], ['IX.']],
    ['simp-chinese-informal', [1, 103], ['一、', '一百零三、']],
    ['cjk-decimal', [10], ['十、']],
    ['cjk-heavenly-stem', [1, 10], ['甲、', '癸、']],
    ['decimal-leading-zero', [7, 12], ['07.', '12.']],
    ['square', [1], ['']],
    ['square-dots', [1], ['1.']],
    ['my-disc', [1], ['1.']],
    ['aA', [1], ['1.']],
    ['lower-romans', [1], ['1.']],
  ])('%s counts on', (style, numbers, said) => {
    expect(numbers.map((n) => onPage(n, style))).toEqual(said)
  })
})

it('raised digits are no others', () => {
  expect(raised('注1234567890')).toBe('注¹²³⁴⁵⁶⁷⁸⁹⁰')
})
