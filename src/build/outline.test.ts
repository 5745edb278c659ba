// @vitest-environment node
import { describe, expect, it } from 'vitest'
import type { Line } from './glyphs'
import { outlined, textIn } from './outline'

/** A font whose letters are squares: half as wide as high, bold ones as wide as high. */
const square = (width: number) => [
  { letter: 'M', at: [0, 0] },
  { letter: 'L', at: [width, -1] },
  { letter: 'Z', at: [] },
]
const glyphs = {
  line: (text: string, weight: number): Line => {
    const width = weight >= 600 ? 1 : 0.5
    const letters = [...text].flatMap((c, i) => (c === ' ' ? [] : [{ x: i * width, outline: square(width) }]))
    return { width: [...text].length * width, letters }
  },
}
const drawn = (inner: string) =>
  outlined(`<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50">${inner}</svg>`, glyphs)
const paths = (inner: string) => [...drawn(inner).matchAll(/<path[^>]* d="([^"]*)"/g)].map(([, d]) => d)

describe('a text made outlines', () => {
  it('stands where the text stood, letter by letter', () => {
    expect(paths('<text x="10" y="20" font-size="10">ab</text>')).toEqual(['M10 20L15 10ZM15 20L20 10Z'])
  })

  it('ends where a text ends that is anchored at its end, and has its middle where that is', () => {
    expect(paths('<text x="50" y="20" font-size="10" text-anchor="end">ab</text>')[0]).toMatch(/^M40 20/)
    expect(paths('<text x="50" y="20" font-size="10" text-anchor="middle">ab</text>')[0]).toMatch(/^M45 20/)
  })

  it('goes on after the words before it, a step aside, in its own size and weight', () => {
    expect(
      paths('<text x="10" y="20" font-size="10">ab<tspan dx="3" font-size="20" font-weight="600">c</tspan></text>'),
    ).toEqual(['M10 20L15 10ZM15 20L20 10Z', 'M23 20L43 0Z'])
  })

  it('is as bold and as large as the words around it where it does not say', () => {
    const parts = paths('<text x="0" y="20" font-size="10" font-weight="600">a<tspan dx="1">b</tspan></text>')
    expect(parts).toEqual(['M0 20L10 10Z', 'M11 20L21 10Z'])
  })

  it('begins anew in the next line', () => {
    const lines = '<tspan x="5" dy="0">a</tspan><tspan x="5" dy="12">b</tspan>'
    expect(paths(`<text x="5" y="20" font-size="10">${lines}</text>`)).toEqual(['M5 20L10 10Z', 'M5 32L10 22Z'])
  })

  it('anchored at its end moves with what follows in the same line', () => {
    const parts = paths('<text x="50" y="20" font-size="10" text-anchor="end">a<tspan dx="2">b</tspan></text>')
    expect(parts).toEqual(['M38 20L43 10Z', 'M45 20L50 10Z'])
  })

  it('keeps its colours, and those of its parts', () => {
    const svg = drawn('<text x="0" y="9" fill="#123456" stroke="#fff">a<tspan fill="#abcdef">b</tspan></text>')
    expect(svg).toMatch(/<g fill="#123456" stroke="#fff"><path d=[^>]*><path fill="#abcdef" d=/)
  })

  it('leaves no text, and the rest as it was', () => {
    const svg = drawn('<rect width="9" height="9" fill="#123456"/><svg x="3"><text x="1" y="2">a</text></svg>')
    expect(svg).not.toMatch(/<text|<tspan|font/)
    expect(svg).toContain('<rect width="9" height="9" fill="#123456"/>')
    expect(svg).toMatch(/<svg x="3"><g><path/)
  })

  it('is known before by its characters', () => {
    expect(textIn('<svg><text>一<tspan>二</tspan></text><g><text>三</text></g><title>四</title></svg>')).toBe('一二三')
  })
})
