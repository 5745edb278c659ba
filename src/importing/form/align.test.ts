// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { align } from './align'

/** `gains[row][entry]`, in tenths, so that sums come out the same in any order. */
const tables = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 })).chain(([rows, entries]) =>
  fc.array(fc.array(fc.integer({ min: -5, max: 10 }), { minLength: entries, maxLength: entries }), {
    minLength: rows,
    maxLength: rows,
  }),
)
const widthOf = (gains: number[][]) => gains[0]?.length ?? 0
const pairsOf = (gains: number[][]) => align(gains.length, widthOf(gains), (r, e) => gains[r]?.[e] ?? 0)

/** Every way to pair rows with entries in order; what the best comes to. */
function best(gains: number[][], row = 0, entry = 0): number {
  if (row === gains.length) return 0
  let most = best(gains, row + 1, entry)
  for (let e = entry; e < widthOf(gains); e++)
    most = Math.max(most, (gains[row]?.[e] ?? 0) + best(gains, row + 1, e + 1))
  return most
}

describe('rows and entries paired', () => {
  it('keep their order, and none is used twice', () => {
    fc.assert(
      fc.property(tables, (gains) => {
        const pairs = pairsOf(gains)
        for (const [i, pair] of pairs.entries()) {
          const before = pairs[i - 1]
          if (before) expect(pair.row > before.row && pair.entry > before.entry).toBe(true)
        }
      }),
    )
  })

  it('come to as much as any pairing can', () => {
    fc.assert(
      fc.property(tables, (gains) => {
        const total = pairsOf(gains).reduce((sum, { row, entry }) => sum + (gains[row]?.[entry] ?? 0), 0)
        expect(total).toBe(best(gains))
      }),
      { numRuns: 300 },
    )
  })

  it('are only those that gain something', () => {
    fc.assert(
      fc.property(tables, (gains) => {
        for (const { row, entry } of pairsOf(gains)) expect(gains[row]?.[entry]).toBeGreaterThan(0)
      }),
    )
  })

  it('stand alone where neither has another partner in any pairing as good', () => {
    fc.assert(
      fc.property(tables, (gains) => {
        const most = best(gains)
        for (const { row, entry, alone } of pairsOf(gains)) {
          const others = gains.flatMap((line, r) =>
            line.flatMap((g, e) => {
              if ((r === row) === (e === entry) || g <= 0) return []
              const before = gains.slice(0, r).map((l) => l.slice(0, e))
              const after = gains.slice(r + 1).map((l) => l.slice(e + 1))
              return [best(before) + g + best(after)]
            }),
          )
          expect(alone).toBe(others.every((total) => total < most))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('a row that two entries would fit as well is not alone', () => {
    expect(align(1, 2, () => 1).map((p) => p.alone)).toEqual([false])
    expect(align(2, 1, () => 1).map((p) => p.alone)).toEqual([false])
    expect(align(2, 2, () => 1).map((p) => p.alone)).toEqual([true, true])
  })

  it('with nothing on either side are none', () => {
    expect([align(0, 3, () => 1), align(3, 0, () => 1), align(0, 0, () => 1)]).toEqual([[], [], []])
  })

  it.each<[string, number[][], boolean[]]>([
    ['another row would fit it nearly as well', [[0.99], [1]], [false]],
    ['another entry would fit it nearly as well', [[0.99, 1]], [false]],
    ['another would fit it less well', [[0.97], [1]], [true]],
    ['another would not fit it', [[0.01], [0]], [true]],
    ['another would not fit it, either way', [[0.01, 0]], [true]],
    [
      'another row would, and all below stay as they are',
      [
        [1, 0],
        [1, 0],
        [0, 1],
      ],
      [false, true],
    ],
    [
      'another entry would, and all below stay as they are',
      [
        [1, 1, 0],
        [0, 0, 1],
      ],
      [false, true],
    ],
    [
      'another row would, and all above stay as they are',
      [
        [1, 0],
        [0, 1],
        [0, 1],
      ],
      [true, false],
    ],
    [
      'another would, but then the rest could not stay',
      [
        [1, 0, 0],
        [0, 1, 0],
        [1, 0, 1],
      ],
      [true, true, true],
    ],
  ])('tell whether they are alone, where %s', (_, gains, alone) => {
    expect(pairsOf(gains).map((pair) => pair.alone)).toEqual(alone)
  })
})
