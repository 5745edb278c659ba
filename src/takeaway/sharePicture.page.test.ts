import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composeShare, type SharePicture, shareSize } from './sharePicture'

/** Han letters are as wide as high, others 0.6 of it. */
const widthOf = (text: string) => [...text].reduce((sum, c) => sum + (/\p{Script=Han}/u.test(c) ? 1 : 0.6), 0)
const drawing = {
  svg: '<svg xmlns="http://www.w3.org/2000/svg" width="344" height="236" viewBox="0 0 344 236"><rect width="90" height="20" fill="var(--c-main)"/></svg>',
  width: 344,
  height: 236,
}
const chart = { title: '信息公开在哪些渠道？', unit: '单位：条', note: '各渠道相加大于总数。', drawing }
const picture = (change: Partial<SharePicture> = {}): SharePicture => ({
  year: '2018',
  place: '楚雄彝族自治州',
  title: '政府信息公开工作年度报告',
  publisher: '楚雄州人民政府办公室',
  figures: [
    { label: '主动公开政府信息', number: '17.8万', unit: '条' },
    { label: '收到申请', number: '239', unit: '件' },
    { label: '热线受理来电', number: '6,309', unit: '件' },
    { label: '工作人员', number: '906', unit: '人' },
  ],
  chart,
  widthOf,
  ...change,
})
const worth = (token: string) => (token === '--sans' ? 'sans-serif' : `rgb(${token.length}, 0, 0)`)

/** The picture as an image viewer reads it: strictly, and alone. */
function read(change: Partial<SharePicture> = {}): Element {
  const svg = composeShare(picture(change), worth)
  const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml')
  expect(documentElement.nodeName, svg).toBe('svg')
  return documentElement
}
const number = (el: Element | null, name: string) => Number(el?.getAttribute(name))

/** Where a text stands: from its first letter to its last, and from the top of its letters to its line. */
function boxes(root: Element) {
  return [...root.querySelectorAll(':scope > text')].map((el) => {
    const size = number(el, 'font-size')
    const wide = widthOf(el.textContent ?? '') * size
    const x = number(el, 'x') - (el.getAttribute('text-anchor') === 'end' ? wide : 0)
    const y = number(el, 'y')
    return { words: el.textContent ?? '', size, left: x, right: x + wide, top: y - size * 0.9, bottom: y + size * 0.2 }
  })
}
const wordsOf = (root: Element) => boxes(root).map(({ words }) => words)
const overlap = (a: ReturnType<typeof boxes>[number], b: typeof a) =>
  a.left < b.right - 0.01 && b.left < a.right - 0.01 && a.top < b.bottom - 0.01 && b.top < a.bottom - 0.01

describe('the picture of a report says', () => {
  it('whose report of which year it is, its first three figures, and what the chart shows', () => {
    expect(wordsOf(read())).toEqual(
      expect.arrayContaining([
        ...['2018', '楚雄彝族自治州', '政府信息公开工作年度报告', '楚雄州人民政府办公室'],
        ...['主动公开政府信息', '17.8万', '条', '收到申请', '239', '热线受理来电', '6,309'],
        ...['信息公开在哪些渠道？', '单位：条', '各渠道相加大于总数。'],
      ]),
    )
    expect(wordsOf(read())).not.toContain('906')
  })

  it('its numbers one under the other, ending where the others end', () => {
    const ends = boxes(read()).filter(({ words }) => ['17.8万', '239', '6,309'].includes(words))
    expect(new Set(ends.map(({ right }) => Math.round(right))).size).toBe(1)
  })

  it('the year again where there is no chart', () => {
    const root = read({ chart: null })
    const years = boxes(root).filter(({ words }) => words === '2018')
    expect(years.map(({ size }) => size > 100)).toEqual([false, true])
    expect(root.querySelector('svg')).toBeNull()
  })

  it('nothing but whose it is where there is neither chart nor figure', () => {
    expect(wordsOf(read({ chart: null, figures: [], publisher: '' }))).toEqual([
      ...['2018', '楚雄彝族自治州', '政府信息公开工作年度报告', '2018'],
    ])
  })

  it('signs of markup as they are, and without characters an SVG must not hold', () => {
    const root = read({ title: '<b>"5" & 6\u0000\uD800\n7' })
    expect(wordsOf(root)).toContain('<b>"5" & 6 7')
  })
})

describe('the picture of a report', () => {
  it('has the size that pages ask for, and needs nothing from the page', () => {
    const svg = composeShare(picture(), worth)
    const root = read()
    expect([number(root, 'width'), number(root, 'height')]).toEqual([1200, 630])
    expect(svg).not.toMatch(/var\(|class=|style=|href|url\(/)
  })

  it.each([
    ['low', 120],
    ['as high as usual', 236],
    ['very high', 2000],
  ])('holds a drawing that is %s whole, in its proportions', (_, height) => {
    const svg = drawing.svg.replaceAll('236', String(height))
    const inner = read({ chart: { ...chart, drawing: { ...drawing, svg, height } } }).querySelector('svg')
    const [x, y, wide, high] = ['x', 'y', 'width', 'height'].map((name) => number(inner, name)) as [
      number,
      number,
      number,
      number,
    ]
    expect(wide / high).toBeCloseTo(344 / height)
    expect(inner?.getAttribute('viewBox')).toBe(`0 0 344 ${height}`)
    expect(x).toBeGreaterThan(shareSize.width / 2)
    expect(x + wide).toBeLessThan(shareSize.width)
    expect(y).toBeGreaterThan(0)
    expect(y + high).toBeLessThan(shareSize.height)
  })

  it('a long name is cut between words, in even lines', () => {
    const words = wordsOf(read({ place: '新疆维吾尔自治区伊犁哈萨克自治州察布查尔锡伯自治县' }))
    expect(words.filter((line) => /自治/.test(line))).toEqual([
      expect.stringMatching(/^新疆/),
      expect.stringMatching(/县$/),
    ])
  })

  it('what does not fit at any size is cut off, and says so', () => {
    const words = wordsOf(read({ title: '政府信息公开工作年度报告'.repeat(20) }))
    expect(words.filter((line) => line.endsWith('…'))).toHaveLength(1)
  })

  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({ unit: fc.constantFrom(...'政府信息公开年度报告，、。《》“”0123Wi (-'), maxLength: 120 }),
    fc.string({ unit: fc.constantFrom(...'WMaei'), maxLength: 90 }),
  )
  const figures = fc.array(fc.record({ label: text, number: text, unit: text }), { maxLength: 4 })
  it('no text leaves it, leaves its side, or runs into another, whatever the texts are', () => {
    fc.assert(
      fc.property(
        text,
        text,
        text,
        figures,
        text,
        text,
        fc.boolean(),
        (place, title, note, figures, unit, year, has) => {
          const root = read({
            place,
            title,
            publisher: note,
            year,
            figures,
            chart: has ? { ...chart, title, unit, note } : null,
          })
          const all = boxes(root)
          for (const box of all) {
            const side = box.left < 600 ? [0, 604] : [604, shareSize.width]
            expect(box.left, box.words).toBeGreaterThanOrEqual((side[0] as number) + 20)
            expect(box.right, box.words).toBeLessThanOrEqual((side[1] as number) - 20)
            expect(box.top, box.words).toBeGreaterThan(20)
            expect(box.bottom, box.words).toBeLessThan(shareSize.height - 20)
          }
          const inner = root.querySelector('svg')
          const [above, below] = [number(inner, 'y'), number(inner, 'y') + number(inner, 'height')]
          for (const { words, left, top, bottom } of all)
            if (inner && left > 604) expect(bottom <= above || top >= below, words).toBe(true)
          for (const [i, a] of all.entries())
            for (const b of all.slice(i + 1)) expect(overlap(a, b), `${a.words} | ${b.words}`).toBe(false)
        },
      ),
      { numRuns: 150 },
    )
  })
})
