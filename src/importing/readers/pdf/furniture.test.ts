import { describe, expect, it } from 'vitest'
import { furniture } from './furniture'
import type { Item, Printed, Sheet } from './sheet'

const line = (text: string, base: number): Printed => ({
  kind: 'line',
  text,
  segments: [{ text, from: 70, to: 500 }],
  base,
  top: base - 10,
  bottom: base + 2,
  size: 12,
})

/** Pages of A4: what stands at 30 and 60 points from the top, in the middle, and at 780 and 810. */
const pages = (...contents: ((page: number) => Item[])[]): Sheet[] =>
  contents.map((items, i) => ({ page: i + 1, height: 842, items: items(i + 1) }))

/** A table that ends so far down the page. */
const tableTo = (bottom: number): Item => ({
  kind: 'table',
  top: 100,
  part: {
    box: { left: 70, top: 100, right: 500, bottom },
    xs: [70, 500],
    cells: [],
    open: { above: false, below: false },
  },
})

const dropped = (sheets: Sheet[]) => [...furniture(sheets)].map(({ text }) => text)
const body = (page: number) => line(`正文第${page}段，共收到申请${page * 7}件。`, 400)

describe('furniture of pages', () => {
  it.each([
    '- 20 -',
    '— 3 —',
    '－3－',
    '-- 3 --',
    '第3页 共10页',
    '第123页，共1234页',
    '第3页/共10页',
    '第 3 页',
    '3/10',
    '123／1234',
    '· 3 ·',
    'Page 123',
    'page 3 of 1234',
  ])('a page number in dress: %s', (text) => {
    expect(dropped(pages(() => [body(1), line(text, 800)]))).toEqual([text])
  })

  it('bare numbers that count with the pages', () => {
    const sheet = (page: number) => [body(page), line(String(page + 4), 800)]
    expect(dropped(pages(sheet, sheet, sheet))).toEqual(['5', '6', '7'])
  })

  it('a head that is printed on most pages in the same place, its number of the page aside', () => {
    const sheet = (page: number) => [line(`宿迁市人民政府年度报告 ${page}`, 40), body(page)]
    expect(dropped(pages(sheet, sheet, sheet, (page) => [body(page)]))).toHaveLength(3)
  })

  it('heads of left and right pages', () => {
    const sheet = (page: number) => [line(page % 2 ? '政府信息公开' : '年度报告', 40), body(page)]
    expect(dropped(pages(sheet, sheet, sheet, sheet, sheet, sheet))).toHaveLength(6)
  })

  it('the number of the only page: last, and far below all else', () => {
    expect(dropped(pages(() => [body(1), line('1', 800)]))).toEqual(['1'])
    expect(dropped(pages(() => [tableTo(700), line('1', 800)]))).toEqual(['1'])
  })
})

describe('no furniture', () => {
  it('a number that does not count with the pages', () => {
    const last = [941, 13, 3525]
    const sheet = (page: number) => [body(page), line(String(last[page - 1]), 800)]
    expect(dropped(pages(sheet, sheet, sheet))).toEqual([])
  })

  it('a number of the only page that is not its own, not last, close to the words, or alone', () => {
    expect(dropped(pages(() => [body(1), line('2', 800)]))).toEqual([])
    expect(dropped(pages(() => [body(1), line('1', 780), line('完', 810)]))).toEqual([])
    expect(dropped(pages(() => [line('正文', 770), line('1', 800)]))).toEqual([])
    expect(dropped(pages(() => [tableTo(770), line('1', 800)]))).toEqual([])
    expect(dropped(pages(() => [line('1', 800)]))).toEqual([])
  })

  it('a number in the middle of the page', () => {
    expect(dropped(pages(() => [body(1), line('- 3 -', 500), line('完。', 520)]))).toEqual([])
  })

  it('the same words at different heights, or on few pages', () => {
    const heights = [40, 60, 80, 100]
    const sheet = (page: number) => [line('行政许可', heights[page - 1] ?? 0), body(page)]
    expect(dropped(pages(sheet, sheet, sheet, sheet))).toEqual([])
    const once = (page: number) => [line(page < 3 ? '附件' : `第${page}章 说明`, 40), body(page)]
    expect(dropped(pages(once, once))).toEqual([])
  })

  it('rows of numbers that pages begin with', () => {
    const sheet = (page: number) => [line(`${page} ${page * 3} 88`, 60), body(page)]
    expect(dropped(pages(sheet, sheet, sheet))).toEqual([])
  })
})

describe('where furniture stands', () => {
  const on = (height: number, ...items: Item[]) => dropped([{ page: 1, height, items }])

  it('is a margin of less than fifteen hundredths, above and below', () => {
    expect(on(800, line('- 1 -', 119), body(1))).toEqual(['- 1 -'])
    expect(on(800, line('- 1 -', 120), body(1))).toEqual([])
    expect(on(800, body(1), line('- 1 -', 681))).toEqual(['- 1 -'])
    expect(on(800, body(1), line('- 1 -', 680))).toEqual([])
  })

  it('is within two lines of the edge, and not behind a table', () => {
    expect(on(800, line('甲', 20), line('- 1 -', 40), line('- 2 -', 60), body(1))).toEqual(['- 1 -'])
    expect(on(800, body(1), line('- 2 -', 740), line('- 1 -', 760), line('甲', 780))).toEqual(['- 1 -'])
    expect(on(800, { ...tableTo(60), top: 20 }, line('- 1 -', 90), body(1))).toEqual([])
  })
})

describe('numbers of pages', () => {
  const numbered = (count: number, ...texts: (string | undefined)[]) =>
    dropped(
      pages(
        ...Array.from({ length: count }, (_, i) => (page: number) => {
          const text = texts[i]
          return text === undefined ? [body(page)] : [body(page), line(text, 800)]
        }),
      ),
    )

  it('that are bare need two pages in five to count with', () => {
    expect(numbered(5, '1', '2')).toEqual(['1', '2'])
    expect(numbered(6, '1', '2')).toEqual([])
    expect(numbered(2, '1')).toEqual([])
    expect(numbered(2, undefined, '1')).toEqual([])
    expect(numbered(2, '1x', '2x')).toEqual([])
    expect(numbered(2, 'x1', 'x2')).toEqual([])
    expect(numbered(2, '12345', '12346')).toEqual([])
    expect(numbered(2, '1233', '1234')).toEqual(['1233', '1234'])
  })

  it('that are bare count with those in dress', () => {
    expect(numbered(2, '- 1 -', '2')).toEqual(['- 1 -', '2'])
    expect(numbered(2, '第1页共2页', '2')).toEqual(['第1页共2页', '2'])
    expect(numbered(2, '1/2', '2')).toEqual(['1/2', '2'])
    expect(numbered(2, 'Page 1 of 2', '2')).toEqual(['Page 1 of 2', '2'])
    expect(numbered(2, '- 3 -', '2')).toEqual(['- 3 -'])
  })

  it.each([
    '12345',
    'x- 3 -',
    '- 3 -x',
    '- 12345 -',
    '3/10/5',
    '第3页 共10页完',
    '第3页说明',
    '共10页',
    '- 3',
    '3 -',
    '见第3页',
    'Page',
    '3件',
    '1 2 3件',
    '-第3页-',
  ])('are none of %j', (text) => {
    expect(numbered(1, text)).toEqual([])
  })

  it('on the only page need twice their size of empty paper above', () => {
    const above = (base: number) => dropped(pages(() => [line('正文', base), line('1', 800)]))
    // A line reaches 2 points below its foot, the number 10 above.
    expect([above(764), above(763.9)]).toEqual([[], ['1']])
  })
})

describe('running heads', () => {
  const heads = (...texts: (string | undefined)[]) =>
    dropped(
      pages(
        ...texts.map((text) => (page: number) => (text === undefined ? [body(page)] : [line(text, 40), body(page)])),
      ),
    )
  const none = (count: number) => Array.from({ length: count }, () => undefined)

  it('stand on three pages, and on two in five', () => {
    expect(heads('年度报告', '年度报告', '年度报告')).toHaveLength(3)
    expect(heads('年度报告', '年度报告')).toEqual([])
    expect(heads('年度报告', '年度报告', '年度报告', ...none(4))).toHaveLength(3)
    expect(heads('年度报告', '年度报告', '年度报告', ...none(5))).toEqual([])
  })

  it('say the same but for numbers', () => {
    expect(heads('年度报告 9', '年度报告 10', '年度报告 11')).toHaveLength(3)
    expect(heads('年度报告', '年度报告 2', '年度报告 3')).toEqual([])
    expect(heads('年度报告', '工作年报', '公开年报')).toEqual([])
    expect(heads('A 1', 'A 2', 'A 3')).toEqual([])
  })

  it('stand within four points of the same height', () => {
    const at = (third: number) => {
      const bases = [40, 40, third]
      const sheet = (page: number) => [line('年度报告', bases[page - 1] as number), body(page)]
      return dropped(pages(sheet, sheet, sheet)).length
    }
    expect([at(44), at(44.1)]).toEqual([3, 0])
  })
})
