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
  it.each(['- 20 -', '— 3 —', '－3－', '第3页 共10页', '第 3 页', '3/10', '· 3 ·'])(
    'a page number in dress: %s',
    (text) => {
      expect(dropped(pages(() => [body(1), line(text, 800)]))).toEqual([text])
    },
  )

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
