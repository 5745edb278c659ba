import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atAGlance, brief, day, exact, inFull, ordinal, percent, withUnit } from './numbers'

/** Numbers as reports have them, of all sizes, and any others. */
const anyNumber = fc.oneof(
  fc
    .tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: -9, max: 9 }))
    .map(([n, e]) => Number(`${n}e${e}`)),
  fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }),
  fc.double(),
)

describe('a number', () => {
  it('in full has every digit in both languages', () => {
    expect(exact(178341, 'zh')).toBe('178,341')
    expect(exact(178341, 'en')).toBe('178,341')
    expect(exact(467.1, 'en')).toBe('467.1')
  })

  it.each(['zh-CN', 'en-GB'] as const)('in full is what the browser would write: %s', (locale) => {
    const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 })
    const lang = locale === 'zh-CN' ? 'zh' : 'en'
    fc.assert(
      fc.property(anyNumber, (value) => {
        // Below zero there is no zero.
        expect(exact(value, lang)).toBe(format.format(value === 0 ? 0 : value))
      }),
      { numRuns: 2000 },
    )
  })

  it('at a glance is what the browser would write', () => {
    const formats = [1, 2].map((decimals) => {
      const options = { notation: 'compact', maximumFractionDigits: decimals } as const
      return new Intl.NumberFormat('zh-CN', options)
    })
    fc.assert(
      fc.property(anyNumber, (value) => {
        fc.pre(Math.abs(value) >= 1e4)
        expect(formats.map((format) => format.format(value))).toContain(brief(value, 'zh'))
      }),
      { numRuns: 2000 },
    )
  })

  it('zero is written, and so is a number below it', () => {
    expect([exact(0, 'zh'), brief(0, 'en'), exact(-5, 'zh')]).toEqual(['0', '0', '-5'])
  })

  it('at a glance is counted in ten thousands in Chinese and written out in English', () => {
    expect(brief(178341, 'zh')).toBe('17.8万')
    expect(brief(178341, 'en')).toBe('178,341')
    expect(brief(7854070, 'zh')).toBe('785.4万')
  })

  it('below ten thousand is written out in Chinese too', () => {
    expect(brief(9999, 'zh')).toBe('9,999')
    expect(brief(10000, 'zh')).toBe('1万')
  })

  it.each([
    [10219, '1.02万'],
    [99940, '9.99万'],
    [99999, '10万'],
    [100400, '10万'],
    [123456789, '1.23亿'],
    [1234567891, '12.3亿'],
    [-20163, '-2.02万'],
  ])('a single digit before 万 or 亿 has two decimals behind it: %i', (value, written) => {
    expect(brief(value, 'zh')).toBe(written)
  })

  it('at a glance says that it is only the least it can be, where it was printed so', () => {
    const over = { value: 140000, printed: { as: 'over', step: 10000 } } as const
    expect([atAGlance(over, 'zh'), atAGlance(over, 'en')]).toEqual(['14万余', '140,000+'])
    const rounded = { value: 178000, printed: { as: 'rounded', step: 1000 } } as const
    expect([atAGlance(rounded, 'zh'), atAGlance(rounded, 'en')]).toEqual(['17.8万', '178,000'])
  })

  it('a share has one decimal, also where it is round', () => {
    expect(percent(0.6568, 'zh')).toBe('65.7%')
    expect(percent(1, 'en')).toBe('100.0%')
    expect(percent(0, 'en')).toBe('0.0%')
  })
})

describe('a value with its unit', () => {
  it('the unit follows at once in Chinese, after a space in English', () => {
    expect(withUnit(239, '件', 'zh')).toBe('239件')
    expect(withUnit(239, 'requests', 'en')).toBe('239 requests')
  })

  it('a percent sign never stands apart', () => {
    expect(withUnit(97.1, '%', 'zh')).toBe('97.1%')
    expect(withUnit(97.1, '%', 'en')).toBe('97.1%')
  })

  it('money counted in ten thousands and hundred millions is millions and billions of yuan in English', () => {
    expect(withUnit(467.1, '万元', 'zh')).toBe('467.1万元')
    expect(withUnit(467.1, '10,000 yuan', 'en')).toBe('4.671 million yuan')
    expect(withUnit(0, '10,000 yuan', 'en')).toBe('0 yuan')
    expect(withUnit(12.5, '100 million yuan', 'en')).toBe('1.25 billion yuan')
  })
})

describe('a figure in full says how it was printed', () => {
  const unit = { zh: '条', en: 'items' }

  it('one printed as “over” is never given for exact', () => {
    const over = { value: 178000, unit, printed: { as: 'over', step: 1000 } } as const
    expect(inFull(over, 'zh')).toBe('178,000余条')
    expect(inFull(over, 'en')).toBe('more than 178,000 items')
  })

  it('an exact one stands as it is', () => {
    const figure = { value: 178341, unit, printed: { as: 'exact' } } as const
    expect(inFull(figure, 'zh')).toBe('178,341条')
    expect(inFull(figure, 'en')).toBe('178,341 items')
  })

  it('a unit given in one language is used in both', () => {
    expect(inFull({ value: 4, unit: '%', printed: { as: 'rounded', step: 1 } }, 'en')).toBe('4%')
  })
})

describe('a date', () => {
  it('is written out as the language does, on the same day everywhere', () => {
    expect(day('2019-01-18', 'zh')).toBe('2019年1月18日')
    expect(day('2019-01-18', 'en')).toBe('18 January 2019')
    expect(day('2018-12-31', 'en')).toBe('31 December 2018')
  })

  it('is what the platform writes, on every day of a leap year', () => {
    const platform = { zh: 'zh-CN', en: 'en-GB' } as const
    for (let i = 0; i < 366; i++) {
      const date = new Date(Date.UTC(2020, 0, 1 + i))
      for (const lang of ['zh', 'en'] as const)
        expect(day(date.toISOString().slice(0, 10), lang)).toBe(
          new Intl.DateTimeFormat(platform[lang], { dateStyle: 'long', timeZone: 'UTC' }).format(date),
        )
    }
  })
})

describe('the number of a section', () => {
  it('is written in Chinese numerals as the report prints it, and in digits in English', () => {
    expect([1, 8, 10, 11, 13, 20, 21, 99].map((n) => ordinal(n, 'zh'))).toEqual([
      '一',
      '八',
      '十',
      '十一',
      '十三',
      '二十',
      '二十一',
      '九十九',
    ])
    expect(ordinal(13, 'en')).toBe('13')
  })

  it('no two sections share a numeral', () => {
    const all = Array.from({ length: 120 }, (_, i) => ordinal(i + 1, 'zh'))
    expect(new Set(all).size).toBe(120)
  })
})
