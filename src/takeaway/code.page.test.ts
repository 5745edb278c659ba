import fc from 'fast-check'
import jsQR from 'jsqr'
import { describe, expect, it } from 'vitest'
import { type Code, codeOf, codeSvg } from './code'

/** The modules that the path paints dark, row by row, with `unit` pixels to a module, as a camera would see them. */
function seen({ size, path }: Code, unit = 4): Uint8ClampedArray {
  const pixels = new Uint8ClampedArray((size * unit) ** 2 * 4).fill(255)
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    for (let row = 0; row < unit; row++)
      for (let column = 0; column < Number(run) * unit; column++) {
        const at = ((Number(y) * unit + row) * size * unit + Number(x) * unit + column) * 4
        pixels.fill(0, at, at + 3)
      }
  return pixels
}
const decoded = (code: Code | null) => code && jsQR(seen(code), code.size * 4, code.size * 4)?.data

describe('the QR code of a link', () => {
  it('leads where the link does, whatever was searched for', () => {
    const words = fc.string({ unit: fc.constantFrom('热', '线', 'a', '1', ' ', '&', '👩', '%'), maxLength: 40 })
    fc.assert(
      fc.property(words, (q) => {
        const link = `https://example.org/report/?section=8,9&q=${encodeURIComponent(q)}`
        expect(decoded(codeOf(link))).toBe(link)
      }),
      { numRuns: 20 },
    )
  })

  it('has four light modules around it', () => {
    const { size, path } = codeOf('https://example.org/') as Code
    const bars = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, run]) => [Number(x), Number(y), Number(run)])
    expect(Math.min(...bars.map(([x = 0]) => x))).toBe(4)
    expect(Math.min(...bars.map(([, y = 0]) => y))).toBe(4)
    expect(Math.max(...bars.map(([x = 0, , run = 0]) => x + run))).toBe(size - 4)
    expect(Math.max(...bars.map(([, y = 0]) => y))).toBe(size - 5)
  })

  it('corrects errors at level M', () => {
    const code = codeOf('https://example.org/') as Code
    // The two modules beside the finder pattern that say the level (ISO/IEC 18004: M is 00, here under its mask 10).
    const dark = (x: number, y: number) => seen(code, 1)[((y + 4) * code.size + x + 4) * 4] === 0
    expect([dark(0, 8), dark(1, 8)]).toEqual([true, false])
  })

  it('holds two hundred Chinese characters searched for, and says where a link is too long', () => {
    const long = `https://example.org/?q=${encodeURIComponent('热'.repeat(200))}`
    expect(decoded(codeOf(long))).toBe(long)
    expect(codeOf(`https://example.org/?topic=${'a'.repeat(2400)}`)).toBeNull()
  })

  it('as a file is dark on white and needs nothing else', async () => {
    const svg = await codeSvg(codeOf('https://example.org/') as Code).text()
    const { documentElement: root } = new DOMParser().parseFromString(svg, 'image/svg+xml')
    expect([...root.children].map((el) => el.getAttribute('fill'))).toEqual(['#fff', '#000'])
    expect(root.getAttribute('width')).toBe(root.getAttribute('height'))
  })
})
