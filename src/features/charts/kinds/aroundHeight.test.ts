import { describe, expect, it } from 'vitest'
import { widthOf } from '../measure'
import type { Mark } from '../model'
import { aroundColumns, numberSizes } from './aroundHeight'

const columns = (width: number, ...numbers: string[]) =>
  aroundColumns({ around: numbers.map((brief) => ({ brief }) as Mark) }, width)

describe('the columns of the numbers around a drawing', () => {
  it('are two on a phone, three on a desk, four where three would leave one alone', () => {
    expect(columns(360, '1', '2', '3')).toBe(2)
    expect([3, 4, 5, 6, 7].map((n) => columns(640, ...Array<string>(n).fill('12')))).toEqual([3, 4, 3, 3, 4])
  })

  it('are no more than there are numbers: one has the whole width', () => {
    expect([columns(640, '12'), columns(640, '12', '3'), columns(360, '12')]).toEqual([1, 2, 1])
  })

  it.each([360, 640])('are as many as hold the widest number, money in English too (%i px)', (width) => {
    const money = '592.372449 million yuan'
    const found = columns(width, '12', money, '3', '7')
    expect(width / found).toBeGreaterThanOrEqual(widthOf(money) * numberSizes[1] + 8)
  })
})
