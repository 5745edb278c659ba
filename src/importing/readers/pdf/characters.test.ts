import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isBlank, isReadable, isWide, ordinary } from './characters'

it('a radical is read as the character that looks the same', () => {
  expect(ordinary('⼀')).toBe('一')
  expect(ordinary('⻔⼾⽹')).toBe('门户网')
  expect(ordinary('⻚⻓⺠⻘')).toBe('页长民青')
})

it('a character that is in Unicode twice is read as the ordinary one', () => {
  expect(ordinary('率')).toBe('率')
})

it('full-width forms stay as printed', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0xff01, max: 0xff5e }),
      (c) => ordinary(String.fromCharCode(c)) === String.fromCharCode(c),
    ),
  )
  expect(ordinary('（１），：')).toBe('（１），：')
})

it('punctuation of vertical writing is turned upright', () => {
  expect(ordinary('三︑︵四︶︙')).toBe('三、（四）…')
  expect(ordinary('︰︓')).toBe('..：')
})

it('two dashes drawn as one are two', () => {
  expect(ordinary('⸺')).toBe('——')
})

it('what is not printed is left out', () => {
  expect(ordinary('宿\u200b迁\u00ad\u0000')).toBe('宿迁')
})

it('reading twice changes nothing', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => ordinary(ordinary(text)) === ordinary(text)))
})

it('Chinese and its punctuation are wide, Latin letters and numbers are not', () => {
  expect(['宿', '，', '（', '——'].every(isWide)).toBe(true)
  expect(['a', '1', '%', '', 'a宿'].some(isWide)).toBe(false)
})

it('private characters say nothing', () => {
  expect(isReadable('\ue000')).toBe(false)
  expect(isReadable('\ufffd')).toBe(false)
  expect(isReadable('宿')).toBe(true)
})

it('empty paper is of any spaces, or of none', () => {
  expect(['', ' ', '　', ' \u00a0　'].every(isBlank)).toBe(true)
  expect(['宿', ' 宿', '宿 ', '.'].some(isBlank)).toBe(false)
})
