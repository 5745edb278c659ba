// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entry, EntryCell } from './entry'
import { columnsNear, place } from './place'
import type { FormRow } from './rows'

/** A row of seven columns, as those of section 三. */
const heads = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计']
const row: FormRow = {
  names: ['予以公开'],
  number: '一',
  cells: heads.map((name, i) => ({ code: 'outcomes.granted', column: String(i), unit: '件', name })),
}
const single: FormRow = {
  names: ['收到申请数'],
  number: '一',
  cells: [{ code: 'requests.received', unit: '件', name: '收到申请数' }],
}

const at = { line: 1 }
const entry = (cells: EntryCell[]): Entry => ({ before: '予以公开', after: '', cells, at })
/** A number that ends at a column's right edge, as tables are printed; or one in its middle. */
const cell = (raw: string, column: number, centred = false): EntryCell => {
  const [from, to] = centred
    ? [column * 10 - 2.5 - raw.length / 2, column * 10 - 2.5 + raw.length / 2]
    : [column * 10 - raw.length, column * 10]
  return { raw, at, from, to }
}
const whole = entry(heads.map((_, i) => cell('10000', i + 1)))
const columns = columnsNear(whole, [whole], 7)
const given = (placed: ReturnType<typeof place>) => placed.map((p) => p.cell?.raw ?? null)
const doubts = (placed: ReturnType<typeof place>) => new Set(placed.map((p) => p.doubt))

describe('the numbers of a row, each to its column', () => {
  it('one by one where there are as many as columns', () => {
    const placed = place(row, entry(heads.map((_, i) => ({ raw: String(i), at }))), null)
    expect(given(placed)).toEqual(['0', '1', '2', '3', '4', '5', '6'])
    expect(doubts(placed)).toEqual(new Set([undefined]))
  })

  it('by the heads of their columns, in whatever order those stand', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(heads, { minLength: 7 }), (order) => {
        const placed = place(row, entry(order.map((head) => ({ raw: `of ${head}`, at, head }))), null)
        expect(given(placed)).toEqual(heads.map((head) => `of ${head}`))
        expect(doubts(placed)).toEqual(new Set([undefined]))
      }),
    )
  })

  it('where some are blank in print: each to the column it stands under, none of them certain', () => {
    fc.assert(
      fc.property(
        fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        (there, centred) => {
          const placed = place(row, entry(there.map((i) => cell(String(i), i + 1, centred))), columns)
          expect(given(placed)).toEqual(heads.map((_, i) => (there.includes(i) ? String(i) : null)))
          expect(doubts(placed)).toEqual(new Set(['position']))
        },
      ),
    )
  })

  it('in their order, and none to a column that another one took', () => {
    const place2 = (one: EntryCell, other: EntryCell) => given(place(row, entry([one, other]), columns))
    expect(place2(cell('1', 3), cell('2', 3, true))).toSatisfy(
      (found: (string | null)[]) => found.indexOf('1') < found.indexOf('2') && found.filter(Boolean).length === 2,
    )
  })

  it('to none where nothing tells where the columns stand', () => {
    const short = entry([cell('1', 3)])
    expect(columnsNear(short, [short], 7)).toBeNull()
    const placed = place(row, entry(['5', '6'].map((raw) => ({ raw, at }))), null)
    expect(given(placed)).toEqual(Array(7).fill(null))
    expect(doubts(placed)).toEqual(new Set(['position']))
    expect(doubts(place(row, entry([]), null))).toEqual(new Set(['position']))
  })

  it('that is the only one of a table of cells: to the total, marked; the others are missing', () => {
    const placed = place(row, entry([{ raw: '5', at }]), null)
    expect(given(placed)).toEqual([...Array(6).fill(null), '5'])
    expect(placed.map((p) => p.doubt)).toEqual([...Array(6).fill('missing'), 'position'])
  })

  it('by the rows nearest to it: another page may be set otherwise', () => {
    const on = (page: number, shift: number): Entry => ({
      ...entry(heads.map((_, i) => ({ ...cell('10000', i + 1), from: i * 10 + 5 + shift, to: i * 10 + 10 + shift }))),
      at: { line: 1, page },
    })
    const short: Entry = { ...entry([cell('7', 2)]), at: { line: 9, page: 2 } }
    const rows = [on(1, 10), on(1, 10), on(1, 10), short, on(2, 0), on(2, 0), on(2, 0)]
    expect(given(place(row, short, columnsNear(short, rows, 7)))).toEqual([null, '7', null, null, null, null, null])
  })

  it('of a table that gives only some columns: the others are missing', () => {
    const placed = place(row, entry([{ raw: '9', at, head: '总计' }]), null)
    expect(given(placed)).toEqual([null, null, null, null, null, null, '9'])
    expect(placed.map((p) => p.doubt)).toEqual([...Array(6).fill('missing'), undefined])
  })

  it('the last ones where there are more than columns: a number of the name may stand before', () => {
    const placed = place(row, entry(['20', ...'1234567'].map((raw) => ({ raw, at }))), null)
    expect(given(placed)).toEqual([...'1234567'])
    expect(doubts(placed)).toEqual(new Set(['position']))
  })

  it('of a row with one: the only one, else the last, marked', () => {
    const placed = (...raws: string[]) => place(single, entry(raws.map((raw) => ({ raw, at }))), null)
    expect([given(placed('', '239')), doubts(placed('', '239'))]).toEqual([['239'], new Set([undefined])])
    expect([given(placed('12', '239')), doubts(placed('12', '239'))]).toEqual([['239'], new Set(['position'])])
    expect(doubts(placed())).toEqual(new Set(['missing']))
    expect(doubts(placed('', ''))).toEqual(new Set(['missing']))
    expect([given(placed('')), doubts(placed(''))]).toEqual([[''], new Set([undefined])])
  })

  it('of a heading: to nothing', () => {
    expect(place({ ...row, cells: [] }, whole, columns)).toEqual([])
  })
})

describe('by the heads of the columns', () => {
  const placedBy = (of: FormRow, ...cells: (readonly [head: string | undefined, raw: string])[]) =>
    place(of, entry(cells.map(([head, raw]) => ({ raw, at, ...(head === undefined ? {} : { head }) }))), null).map(
      ({ cell, doubt }) => [cell?.raw, ...(doubt ? [doubt] : [])].join(' '),
    )
  const two = (...names: string[]): FormRow => ({
    names: ['规章'],
    number: '',
    cells: names.map((name) => ({ code: 'regulations', column: name, unit: '件', name })),
  })

  it('a row with one number has that of 统计数', () => {
    expect(placedBy(single, ['上年', '9'], ['统计数', '12'], ['增减', '3'])).toEqual(['12'])
    expect(placedBy(single, ['上年', '9'], ['增减', '3'])).toEqual(['3 position'])
    expect(placedBy(single, ['统计数', '9'], ['统计数', '3'])).toEqual(['3 position'])
    expect(placedBy(single, ['统计数', ''], ['增减', '3'])).toEqual([''])
  })

  it('that begin with the name, where that is no short word', () => {
    expect(placedBy(two('废止件数', '制发件数'), ['制发件数（本年）', '3'], ['废止件数（件）', '1'])).toEqual([
      '1',
      '3',
    ])
    expect(placedBy(two('自然人', '其他'), ['其他组织', '3'], ['自然人', '1'])).toEqual(['3 position', '1 position'])
    expect(placedBy(two('废止件数', '制发件数'), ['本年制发件数', '3'], ['废止件数', '1'])).toEqual([
      '3 position',
      '1 position',
    ])
  })

  it('whatever more columns the table has', () => {
    expect(placedBy(two('废止件数', '制发件数'), ['制发件数', '3'], ['废止件数', '1'], ['备注', '9'])).toEqual([
      '1',
      '3',
    ])
  })

  it('but not where two have the same, or one fits two', () => {
    expect(placedBy(two('自然人', '其他'), ['自然人', '3'], ['自然人', '1'])).toEqual(['3 position', '1 position'])
    expect(placedBy(two('自然人', '自然人合计'), ['自然人合计', '3'], ['备注', '1'])).toEqual(['3', '1 label'])
  })

  it('nor where a head is of no column and one is missing', () => {
    expect(placedBy(two('自然人', '其他'), ['自然人', '3'], ['备注', '1'])).toEqual(['3', '1 label'])
  })

  it('in their order, marked where the words are others, not where they mean the same', () => {
    expect(placedBy(two('自然人', '总计'), ['公民', '3'], ['合计', '4'])).toEqual(['3', '4'])
    expect(placedBy(two('自然人', '总计'), ['公民', '3'], ['上年', '4'])).toEqual(['3', '4 label'])
    expect(placedBy(two('结果维持', '科研机构'), ['结果维护', '3'], ['科研', '4'])).toEqual(['3', '4'])
    expect(placedBy(two('自然人', '总计'), [undefined, '3'], [undefined, '4'])).toEqual(['3', '4'])
  })

  it('all marked where one is rather that of another column', () => {
    expect(placedBy(two('商业企业', '科研机构'), ['科研机关', '3'], ['企业', '4'])).toEqual([
      '3 position',
      '4 position',
    ])
  })
})

describe('the column a number stands under', () => {
  const under = (from: number, to: number, ...columns: { middle: number; right: number }[]) => {
    const cells = columns.map((_, i) => ({ code: 'outcomes', column: String(i), unit: '件', name: '件数' }))
    return given(place({ ...row, cells }, entry([{ raw: '7', at, from, to }]), columns)).indexOf('7')
  }

  it('is that whose right edge it shares, or whose middle', () => {
    expect(under(8, 10, { middle: 5, right: 10 }, { middle: 10, right: 13 })).toBe(0)
    expect(under(8, 10, { middle: 9, right: 99 }, { middle: 50, right: 12 })).toBe(0)
    expect(under(8, 10, { middle: 50, right: 12 }, { middle: 9, right: 99 })).toBe(1)
    expect(under(18, 20, { middle: 5, right: 10 }, { middle: 15, right: 20 })).toBe(1)
  })

  it('blank cells stand under none', () => {
    const placed = place(row, entry([cell('', 1), cell('7', 2)]), columns)
    expect(given(placed)).toEqual([null, '7', null, null, null, null, null])
  })
})

describe('where the columns stand', () => {
  const pair = (shift: number, page?: number): Entry => ({
    ...entry([
      { raw: '12', at, from: 8 + shift, to: 10 + shift },
      { raw: '34', at, from: 18 + shift, to: 20 + shift },
    ]),
    at: { line: 1, ...(page === undefined ? {} : { page }) },
  })
  const short = entry([cell('7', 1)])
  const shifted = (by: number) => [
    { middle: 9 + by, right: 10 + by },
    { middle: 19 + by, right: 20 + by },
  ]

  it('is the mean of the three nearest rows that are whole', () => {
    expect(columnsNear(short, [pair(30), short], 2)).toEqual(shifted(30))
    expect(columnsNear(short, [pair(30), entry([]), pair(1), short, pair(2), pair(3)], 2)).toEqual(shifted(2))
    expect(columnsNear(short, [short, pair(1), pair(2), pair(3), pair(30), pair(30)], 2)).toEqual(shifted(2))
    expect(columnsNear(short, [pair(30), pair(1), pair(2), pair(3), short], 2)).toEqual(shifted(2))
  })

  it('not of rows on other pages, where its own has some', () => {
    const here = { ...short, at: { line: 9, page: 2 } }
    expect(columnsNear(here, [pair(30, 1), here, pair(1, 2), pair(2, 2), pair(3, 2)], 2)).toEqual(shifted(2))
  })

  it('not of rows of which nobody knows where they stand', () => {
    const [first, second] = pair(0).cells as [EntryCell, EntryCell]
    expect(columnsNear(short, [entry([first, { raw: second.raw, at }]), short], 2)).toBeNull()
  })
})
