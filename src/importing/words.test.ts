// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joined, tidy, widthOf } from './words'

describe('the words of a line', () => {
  it.each([
    ['  2024年\u3000我市  公开 ', '2024年 我市 公开'],
    ['其 中 ： 现 场 公 开', '其中：现场公开'],
    ['目 录', '目 录'],
    ['甲\t乙\n丙', '甲 乙 丙'],
  ])('%j have one space at most', (text, expected) => {
    expect(tidy(text)).toBe(expected)
  })

  it('keep every letter, and are tidy when they are tidied once', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'公开信息，。 \u3000\tab12') }), (text) => {
        const once = tidy(text)
        expect(once.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        expect(once).not.toMatch(/\s\s|^\s|\s$/)
      }),
    )
  })
})

describe('two stretches of a sentence put together', () => {
  it.each([
    ['政府信', '息公开', '政府信息公开'],
    ['共公开', '12件', '共公开12件'],
    ['共公开1', '2件', '共公开12件'],
    ['open', 'government', 'open government'],
    ['政务APP', '上线', '政务APP上线'],
    ['', '公开', '公开'],
    ['公开', '', '公开'],
  ])('%s + %s', (before, after, whole) => {
    expect(joined([before, after])).toBe(whole)
  })
})

it('a Chinese character is as wide as two Latin ones, its punctuation too', () => {
  expect(['公开', 'ab', '（一）', '2024年'].map(widthOf)).toEqual([4, 2, 6, 6])
})

describe('many stretches', () => {
  it('are put together by what stands on either side of each joint, empty ones left out', () => {
    expect(joined(['open', '', 'data', '公开', 'in', '2024', 'all'])).toBe('open data公开in 2024all')
    expect(joined(['', ''])).toBe('')
    expect(joined(['报告app', '公开ab', 'cd公', '开'])).toBe('报告app公开ab cd公开')
  })
})
