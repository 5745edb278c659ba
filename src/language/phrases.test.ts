import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { phrases } from './phrases'

describe('where a line of Chinese may end', () => {
  it('between words, not inside one', () => {
    const cut = phrases('本年新收政府信息公开申请数量')
    expect(cut).toEqual(expect.arrayContaining(['政府', '信息', '公开', '申请', '数量']))
  })

  it('a mark stays with the word it belongs to', () => {
    for (const phrase of phrases('复议（含诉讼）结果，“三安全一稳定”')) {
      expect(phrase).not.toMatch(/^[）”，]/)
      expect(phrase).not.toMatch(/[（“]$/)
    }
  })

  it('nothing of a text is lost', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => phrases(text).join('') === text))
  })

  it('a browser that knows no words leaves it in one piece', async () => {
    vi.resetModules()
    vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined })
    const { phrases: without } = await import('./phrases')
    expect(without('主动公开')).toEqual(['主动公开'])
    vi.unstubAllGlobals()
  })
})
