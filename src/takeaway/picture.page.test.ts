import { describe, expect, it } from 'vitest'
import { compose, type Picture } from './picture'

const drawing = {
  svg: '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="80" viewBox="0 0 300 80"><rect width="90" height="20" fill="var(--c-main)"/><text fill="var(--ink)" font-family="var(--sans)">9件</text></svg>',
  width: 300,
  height: 80,
}
/** A line for each word: a text breaks where it has a space. */
const words = (text: string) => text.split(' ')
const picture = (change: Partial<Picture> = {}): Picture => ({
  title: '申请得到了怎样的答复？',
  unit: '单位：件',
  note: '报告没有给出：传真',
  source: '来源：小县2018年年报',
  description: '同意公开9件。',
  lang: 'zh-CN',
  drawing,
  wrap: (text) => [text],
  ...change,
})
const worths: Record<string, string> = {
  '--ink': 'rgb(20, 20, 20)',
  '--ink-2': 'rgb(90, 90, 90)',
  '--paper': 'rgb(255, 255, 255)',
  '--c-main': 'rgb(0, 90, 156)',
  '--sans': '"Noto Sans SC", sans-serif',
}
const made = (change: Partial<Picture> = {}) => compose(picture(change), (token) => worths[token] ?? 'none')

/** The picture as an image viewer reads it: strictly, and alone. */
function read(svg: string): Element {
  const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml')
  expect(documentElement.nodeName, svg).toBe('svg')
  return documentElement
}
const lines = (svg: string) => [...read(svg).querySelectorAll(':scope > text')].map((el) => el.textContent)
const number = (el: Element | null, name: string) => Number(el?.getAttribute(name))

describe('a picture that leaves the page', () => {
  it('says above the drawing what it is of, and below it note and source', () => {
    const { svg } = made()
    expect(lines(svg)).toEqual(['申请得到了怎样的答复？', '单位：件', '报告没有给出：传真', '来源：小县2018年年报'])
    const inner = read(svg).querySelector('svg')
    const [, unit, note] = read(svg).querySelectorAll(':scope > text')
    expect(number(unit ?? null, 'y')).toBeLessThan(number(inner, 'y'))
    expect(number(note ?? null, 'y')).toBeGreaterThan(number(inner, 'y') + drawing.height)
  })

  it('holds the drawing whole, inside its margins', () => {
    const { svg, width, height } = made()
    const root = read(svg)
    const inner = root.querySelector('svg')
    expect(inner?.querySelector('rect')?.getAttribute('width')).toBe('90')
    expect(number(inner, 'x') + drawing.width).toBeLessThan(width)
    expect(number(inner, 'y') + drawing.height).toBeLessThan(height)
    expect([number(root, 'width'), number(root, 'height')]).toEqual([width, height])
    expect(root.getAttribute('viewBox')).toBe(`0 0 ${width} ${height}`)
  })

  it('lies on the page’s paper, all of it', () => {
    const { svg, width, height } = made()
    const paper = read(svg).querySelector(':scope > rect')
    expect(paper?.getAttribute('fill')).toBe('rgb(255, 255, 255)')
    expect([number(paper, 'width'), number(paper, 'height')]).toEqual([width, height])
  })

  it('needs nothing from the page: no token, class, style or address is left in it', () => {
    const { svg } = made()
    expect(svg).not.toMatch(/var\(|class=|style=|<style|href|url\(/)
    expect(svg.match(/https?:[^"]+/g)).toEqual(['http://www.w3.org/2000/svg', 'http://www.w3.org/2000/svg'])
  })

  it('colours and fonts are those of the theme on screen', () => {
    const { svg } = made()
    const bar = read(svg).querySelector('svg > svg rect')
    const label = read(svg).querySelector('svg > svg text')
    expect(bar?.getAttribute('fill')).toBe('rgb(0, 90, 156)')
    expect(label?.getAttribute('font-family')).toBe('"Noto Sans SC", sans-serif')
  })

  it('carries its own name, description and language for those who do not see it', () => {
    const root = read(made().svg)
    expect(root.getAttribute('role')).toBe('img')
    expect([root.getAttribute('lang'), root.getAttribute('xml:lang')]).toEqual(['zh-CN', 'zh-CN'])
    expect(root.querySelector('title')?.textContent).toBe('申请得到了怎样的答复？')
    expect(root.querySelector('desc')?.textContent).toBe('同意公开9件。 来源：小县2018年年报')
  })
})

describe('the texts of a picture', () => {
  it('signs that mean something in a picture’s markup stay what they are', () => {
    const title = `<b>"5" & '6' > 4</b>`
    const { svg } = made({ title, note: title, source: title, description: title })
    expect(lines(svg)).toEqual([title, '单位：件', title, title])
    expect(read(svg).querySelector('desc')?.textContent).toBe(`${title} ${title}`)
  })

  it('characters a picture must not hold are dropped, all others kept', () => {
    const { svg } = made({ title: 'a\u0000b\u0008c\u001Fd\uFFFFe\uD800f𠮷\tg' })
    expect(lines(svg)[0]).toBe('abcdef𠮷\tg')
  })

  it('long ones are cut into lines, each below the last, and the picture grows with them', () => {
    const long = { title: 'one two three', note: 'four five' }
    const { svg, height } = made({ ...long, wrap: words })
    expect(lines(svg)).toEqual(['one', 'two', 'three', '单位：件', 'four', 'five', '来源：小县2018年年报'])
    const tops = [...read(svg).querySelectorAll(':scope > text')].map((el) => number(el, 'y'))
    expect(tops).toEqual([...new Set(tops)].sort((a, b) => a - b))
    expect(tops.at(-1)).toBeLessThan(height)
    expect(height).toBeGreaterThan(made(long).height)
  })

  it('are cut to the width of the drawing, in units of their own size', () => {
    const rooms: [string, number][] = []
    made({
      wrap: (text, room) => {
        rooms.push([text, room])
        return [text]
      },
    })
    const sizes = [...read(made().svg).querySelectorAll(':scope > text')].map((el) => number(el, 'font-size'))
    expect(rooms).toEqual(lines(made().svg).map((text, i) => [text, drawing.width / (sizes[i] ?? 0)]))
  })

  it('without a note there is no line for it', () => {
    const { svg, height } = made({ note: '', wrap: words })
    expect(lines(svg)).toHaveLength(3)
    expect(height).toBeLessThan(made().height)
  })
})
