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
    expect(given(place(row, entry(['5', '6'].map((raw) => ({ raw, at }))), null))).toEqual(Array(7).fill(null))
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
  })

  it('of a heading: to nothing', () => {
    expect(place({ ...row, cells: [] }, whole, columns)).toEqual([])
  })
})
