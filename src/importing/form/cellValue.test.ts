// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellValue } from './cellValue'

const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (c) => String.fromCodePoint((c.codePointAt(0) as number) + 0xfee0))
const separated = (digits: string, by: string) => digits.replace(/\B(?=(\d{3})+$)/g, by)

/** How offices print a whole number. */
const printings = fc.constantFrom<(digits: string) => string>(
  (d) => d,
  (d) => separated(d, ','),
  (d) => separated(d, '，'),
  fullWidth,
  (d) => fullWidth(separated(d, ',')),
  (d) => `  ${d}\u3000`,
)
const counted = fc.constantFrom('', '件', ' 件', '件（次）', '项')
const counts = fc.integer({ min: 0, max: 1e12 })

describe('a number of a cell', () => {
  it('is read back however it is printed, and is certain', () => {
    fc.assert(
      fc.property(counts, printings, counted, (n, print, unit) => {
        expect(cellValue(print(String(n)) + unit, '件')).toEqual({ value: n })
      }),
    )
  })

  it('below zero is read back with any of the signs that stand for a minus', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e9 }),
        fc.constantFrom('-', '－', '−', '‐', '减', '减少', '下降'),
        (n, sign) => {
          expect(cellValue(sign + n, '项')).toEqual({ value: -n })
        },
      ),
    )
  })

  it('that was added is above zero', () => {
    for (const sign of ['+', '＋', '增', '增加', '新增']) expect(cellValue(`${sign}12`, '项')).toEqual({ value: 12 })
  })

  it('is never nought where the cell holds no digit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.constantFrom('件', '万元', null), (text, unit) => {
        fc.pre(!/\d/.test(text.normalize('NFKC')))
        expect(cellValue(text, unit).value).toBeNull()
      }),
    )
  })

  it('carries a doubt wherever anything but it, its separators and its unit stands in the cell', () => {
    const plain = /^[+-]? *(\d{1,3}(, *\d{3})+|\d+)(\. *0+)? *件?$/
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789,.，-约余年 （）件上'), maxLength: 9 }), (text) => {
        const { value, doubt } = cellValue(text, '件')
        if (value !== null && doubt === undefined) expect(text.normalize('NFKC').trim()).toMatch(plain)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('a blank is not a nought', () => {
  it.each(['', ' ', '\u3000', '/', '／', '\\', '-', '—', '——', '－', '－－', '─', '*'])('%j is blank', (raw) => {
    expect(cellValue(raw, '件')).toEqual({ value: null })
    expect(cellValue(raw, '万元')).toEqual({ value: null })
  })

  it('and a printed nought is one', () => {
    for (const raw of ['0', '０', '0件', '0.00']) expect(cellValue(raw, raw === '0.00' ? '万元' : '件').value).toBe(0)
  })
})

describe('a cell that says more than a number is marked', () => {
  it.each([
    ['约120', 120],
    ['120余', 120],
    ['1 268', 1268],
    ['012', 12],
    ['12.5', 12.5],
    ['12（其中3件补正）', 12],
    ['12 34', 1234],
    ['第3项', 3],
    ['3至5', 3],
    ['12①', 12],
    ['12  34', 1234],
    ['-012', -12],
    ['大约120余', 120],
    ['约12.57', 12.57],
    ['约1,234', 1234],
  ])('%s', (raw, value) => {
    expect(cellValue(raw, '件')).toEqual({ value, doubt: 'odd' })
  })

  it.each(['无', '见附件', '9999999999999999999', '二', '约3至5', '第3（其中2）'])(
    'and one that gives no number is blank: %s',
    (raw) => {
      expect(cellValue(raw, '件')).toEqual({ value: null, doubt: 'odd' })
    },
  )
})

it('the largest number a report can hold is one, a larger one is not', () => {
  expect(cellValue('1000000000000000', '件')).toEqual({ value: 1e15 })
  for (const unit of ['件', '万元']) expect(cellValue('1000000000000001', unit)).toEqual({ value: null, doubt: 'odd' })
})

describe('an amount is in 万元', () => {
  it.each([
    ['72701.2578', 72701.2578],
    ['72,701.2578', 72701.2578],
    ['467.1万元', 467.1],
    ['0', 0],
  ])('%s as it stands', (raw, value) => {
    expect(cellValue(raw, '万元')).toEqual({ value })
  })

  it.each([
    ['2230元', 0.223],
    ['880 元', 0.088],
    ['1.2亿元', 12000],
    ['3.5万', 3.5],
  ])('%s is turned into it, and marked', (raw, value) => {
    expect(cellValue(raw, '万元')).toEqual({ value, doubt: 'unit' })
  })

  it.each([
    ['1 268', 1268],
    ['012万元', 12],
    ['467.1件', 467.1],
    ['3百', 3],
  ])('%s is read and marked: it may be another number, or of something else', (raw, value) => {
    expect(cellValue(raw, '万元')).toEqual({ value, doubt: 'odd' })
  })

  it('turned without a rounding: every amount of yuan and fen is the nearest number there is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e11 }), (fen) => {
        const text = String(fen).padStart(3, '0')
        const yuan = `${text.slice(0, -2)}.${text.slice(-2)}`
        expect(cellValue(`${yuan}元`, '万元').value).toBe(Number(`${yuan}e-4`))
      }),
    )
  })
})

it.each(['条', '次', '篇', '人', '人次'])(
  'a number of %s in a row of 件 is marked: it may be another row’s',
  (unit) => {
    expect(cellValue(`12${unit}`, '件')).toEqual({ value: 12, doubt: 'unit' })
    expect(cellValue(`12${unit}`, unit)).toEqual({ value: 12 })
  },
)

it('17.8万 of what is counted one by one is 178000, and marked', () => {
  expect(cellValue('17.8万', '条')).toEqual({ value: 178000, doubt: 'unit' })
  expect(cellValue('1.1万条', '条')).toEqual({ value: 11000, doubt: 'unit' })
})
