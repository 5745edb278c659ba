import { expect, it } from 'vitest'
import { paragraphs, tableOf } from '../../../tests/blocks'
import { provenance, spotOf, textOf } from './said'

it('a block says its words with single spaces, a table says none', () => {
  const [block] = paragraphs(' 一、  总体情况 ')
  expect(block && textOf(block)).toBe('一、 总体情况')
  expect(textOf(tableOf([['甲', '乙']]))).toBe('')
})

it('a block stands on its line, and on its page where there are pages', () => {
  expect(spotOf({ kind: 'paragraph', line: 3, text: '' })).toStrictEqual({ line: 3 })
  expect(spotOf({ kind: 'paragraph', line: 3, page: 2, text: '' })).toStrictEqual({ page: 2, line: 3 })
})

it('where something was read is told as far as it is known', () => {
  expect(provenance({ at: { page: 2, line: 3 }, raw: '2024年', doubt: 'inferred' })).toStrictEqual({
    page: 2,
    line: 3,
    raw: '2024年',
    doubt: 'inferred',
  })
  expect(provenance({ at: { line: 3 } })).toStrictEqual({ line: 3 })
  expect(provenance({ raw: ' ' })).toStrictEqual({})
  expect(provenance({ doubt: 'missing' })).toStrictEqual({ doubt: 'missing' })
})
