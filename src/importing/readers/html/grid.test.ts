// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { limits } from '../../limits'
import { columnSpan, layOut, rowSpan } from './grid'

const one = (text: string, columns = 1, rows = 1) => ({ text, columns, rows })
const places = (groups: Parameters<typeof layOut>[0]) =>
  layOut(groups).map((c) => `${c.text} ${c.row},${c.column} ${c.rows}x${c.columns}`)

describe('where the cells of a table lie', () => {
  it('merged cells push the others on', () => {
    const head = [
      [one('甲', 1, 2), one('乙', 2)],
      [one('丙'), one('丁')],
    ]
    expect(places([head])).toEqual(['甲 1,1 2x1', '乙 1,2 1x2', '丙 2,2 1x1', '丁 2,3 1x1'])
  })

  it('a cell over all the rest ends with its group', () => {
    const body = [[one('甲', 1, 0), one('乙')], [one('丙')]]
    expect(places([body, [[one('丁'), one('戊')]]])).toEqual([
      '甲 1,1 2x1',
      '乙 1,2 1x1',
      '丙 2,2 1x1',
      '丁 3,1 1x1',
      '戊 3,2 1x1',
    ])
  })

  it('a cell wider or longer than its table is cut to it', () => {
    expect(places([[[one('题', 1000)], [one('甲'), one('乙', 1, 60_000)]]])).toEqual([
      '题 1,1 1x2',
      '甲 2,1 1x1',
      '乙 2,2 1x1',
    ])
  })

  it('a wide cell leaves the columns below it in their order', () => {
    expect(
      places([
        [
          [one('题', 2), one('注')],
          [one('甲'), one('乙'), one('丙')],
        ],
      ]),
    ).toEqual(['题 1,1 1x2', '注 1,3 1x1', '甲 2,1 1x1', '乙 2,2 1x1', '丙 2,3 1x1'])
  })

  it('a wide cell ends before one that reaches down beside it', () => {
    expect(
      places([
        [
          [one('甲'), one('乙', 1, 2), one('丙')],
          [one('丁', 2), one('戊')],
        ],
      ]),
    ).toEqual(['甲 1,1 1x1', '乙 1,2 2x1', '丙 1,3 1x1', '丁 2,1 1x1', '戊 2,3 1x1'])
  })

  it('a row that shows nothing is no row', () => {
    expect(places([[[one('甲')], [], [one('乙')]]])).toEqual(['甲 1,1 1x1', '乙 2,1 1x1'])
  })

  it('spans are read as browsers read them', () => {
    expect(['2', ' 3 ', '2.9', '0', '-4', 'x', '', undefined, '99999999999'].map(columnSpan)).toEqual([
      2, 3, 2, 1, 1, 1, 1, 1, 1000,
    ])
    expect(['2', '0', '-4', 'x', undefined, '99999999999'].map(rowSpan)).toEqual([2, 0, 1, 1, 1, 65_534])
  })

  it('whatever the spans, cells never overlap, all are there, and none reaches out of the table', () => {
    const span = fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constantFrom(0, 1000, 65_534))
    const row = fc.array(fc.record({ text: fc.constant('x'), columns: span.map((n) => n || 1), rows: span }), {
      maxLength: 6,
    })
    fc.assert(
      fc.property(fc.array(fc.array(row, { maxLength: 6 }), { maxLength: 3 }), (groups) => {
        const cells = layOut(groups)
        expect(cells).toHaveLength(groups.flat(2).length)
        const rows = Math.max(0, ...cells.map((c) => c.row))
        const columns = Math.max(0, ...cells.map((c) => c.column))
        const taken = new Set<string>()
        for (const cell of cells) {
          expect(cell.row + cell.rows - 1).toBeLessThanOrEqual(rows)
          expect(cell.column + cell.columns - 1).toBeLessThanOrEqual(columns)
          for (let r = 0; r < cell.rows; r++)
            for (let c = 0; c < cell.columns; c++) {
              const place = `${cell.row + r},${cell.column + c}`
              expect(taken.has(place)).toBe(false)
              taken.add(place)
            }
        }
      }),
    )
  })

  it('a table of absurd size is refused', () => {
    const usual = limits.tablePlaces
    limits.tablePlaces = 6
    const refused = expect.objectContaining({ problem: { kind: 'damaged', medium: 'html' } })
    const two = [one('x'), one('x')]
    try {
      expect(places([[two, two, two]])).toHaveLength(6)
      expect(() => layOut([[two, two, two, [one('x')]]])).toThrow(refused)
      const merged = [[one('x', 2, 2), one('x')], [one('x')], [...two, one('x')]]
      expect(() => layOut([merged])).toThrow(refused)
    } finally {
      limits.tablePlaces = usual
    }
  })
})
