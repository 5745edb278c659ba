// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type SheetId, sheets } from './presets'
import { type Laid, layOut, type Sought, sheetPicture, type Wording } from './sheet'

/** Every character as wide as its size; a text breaks anywhere. */
const wrap = (text: string, room: number) =>
  text.match(new RegExp(`.{1,${Math.max(1, Math.floor(room))}}`, 'gsu')) ?? []
const words = (change: Partial<Wording> = {}): Wording => ({
  title: '申请得到了怎样的答复？',
  unit: '单位：件',
  note: '报告没有给出：传真',
  source: '来源：小县2018年年报',
  address: 'example.org/?chart=outcomes',
  ...change,
})
/** So many rows of 46, however wide. */
const rows = (n: number): Sought => ({ least: 344, height: () => n * 46 })
const ids = Object.keys(sheets) as SheetId[]
const fixed = ids.filter((id) => sheets[id].height !== null)

/** Whether everything stands on the sheet, and nothing on another thing. */
function expectInside({ width, height, lines, drawing, bars }: Laid) {
  const box = { right: drawing.x + drawing.width * drawing.scale, foot: drawing.y + drawing.height * drawing.scale }
  expect(box.right).toBeLessThanOrEqual(width)
  expect(box.foot).toBeLessThanOrEqual(height)
  expect(drawing.y).toBeGreaterThanOrEqual(0)
  let last = 0
  for (const { words: text, x, y, size } of lines) {
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x + [...text].length * size).toBeLessThanOrEqual(width)
    expect(y - size).toBeGreaterThanOrEqual(last - size * 0.5)
    expect(y).toBeLessThanOrEqual(height)
    last = y
    const beside = x + [...text].length * size <= drawing.x
    const apart = y <= drawing.y || y - size * 0.8 >= box.foot
    expect(beside || apart, text).toBe(true)
  }
  for (const bar of bars) expect(bar.x + bar.width).toBeLessThanOrEqual(width)
}

describe('a chart on a sheet', () => {
  it.each(ids)('%s has exactly its size', (id) => {
    const laid = layOut(words(), sheets[id], rows(5), wrap)
    expect(laid.width).toBe(sheets[id].width)
    if (sheets[id].height !== null) expect(laid.height).toBe(sheets[id].height)
    else expect(Number.isInteger(laid.height)).toBe(true)
  })

  it.each(fixed)('%s: a chart of few rows fills the width, one of many the height', (id) => {
    const few = layOut(words(), sheets[id], rows(4), wrap)
    expect(few.drawing.width * few.drawing.scale).toBeGreaterThan((few.width - 2 * sheets[id].margin) * 0.95)
    const { drawing, height } = layOut(words(), sheets[id], rows(14), wrap)
    expect(drawing.height * drawing.scale).toBeGreaterThan(height * 0.5)
  })

  it('on a slide the title goes beside a tall chart, so that its text stays large', () => {
    const low = layOut(words(), sheets.slide, rows(4), wrap)
    expect(low.drawing.x).toBe(sheets.slide.margin)
    const tall = layOut(words(), sheets.slide, rows(13), wrap)
    expect(tall.drawing.x).toBeGreaterThan(500)
    expect(tall.drawing.scale * 14).toBeGreaterThan(sheets.slide.small * 0.8)
  })

  it('on a phone a chart is as tall as it needs, its text as large as that of a short one', () => {
    const [short, long] = [4, 40].map((n) => layOut(words(), sheets.wechat, rows(n), wrap))
    expect(long?.drawing.scale).toBe(short?.drawing.scale)
    expect(long?.height).toBeGreaterThan(4000)
  })

  it('without note and address there are no lines for them', () => {
    const { lines } = layOut(words({ note: '', address: '' }), sheets.slide, rows(4), wrap)
    expect(lines.map((l) => l.words)).toEqual(['申请得到了怎样的答复？', '单位：件', '来源：小县2018年年报'])
  })

  it('whatever the words and the chart, everything stands inside and nothing on another', () => {
    const text = (maxLength: number) => fc.string({ unit: fc.constantFrom(...'公开a1，'), maxLength })
    const wording = fc.record({
      title: text(160),
      unit: text(30),
      note: text(900),
      source: text(90),
      address: text(200),
    })
    fc.assert(
      fc.property(
        wording,
        fc.constantFrom(...ids),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 200, max: 900 }),
        (said, id, n, least) => {
          const laid = layOut(said, sheets[id], { least, height: () => n * 46 }, wrap)
          expectInside(laid)
          expect(laid.drawing.scale).toBeGreaterThan(0)
          const all = laid.lines.map((l) => l.words).join('')
          expect(all).toBe(said.title + said.unit + said.note + said.source + said.address)
        },
      ),
    )
  })
})

describe('a sheet as a picture', () => {
  it('holds the drawing at its scale, on the paper of the theme, and needs nothing else', () => {
    const laid = layOut(words(), sheets.square, rows(4), wrap)
    const drawing = {
      svg: `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="80" viewBox="0 0 300 80"><rect width="90" fill="var(--c-main)"/></svg>`,
      width: laid.drawing.width,
      height: laid.drawing.height,
    }
    const said = { title: 'a', description: 'b', lang: 'en' }
    const { svg } = sheetPicture(laid, drawing, said, (token) =>
      token === '--paper' ? 'rgb(1, 2, 3)' : 'rgb(4, 5, 6)',
    )
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="1080" height="1080"/)
    expect(svg).toContain('<rect width="1080" height="1080" fill="rgb(1, 2, 3)"/>')
    expect(svg).toContain(`viewBox="0 0 ${drawing.width} ${drawing.height}"`)
    expect(svg).not.toMatch(/var\(|class=|style=/)
  })
})
