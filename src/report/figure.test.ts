import { describe, expect, it } from 'vitest'
import { allowed, habitBehind, type Printed } from './figure'
import type { Interval } from './interval'

const say = ({ low, high, openLow, openHigh }: Interval) =>
  `${openLow ? '(' : '['}${low}, ${high}${openHigh ? ')' : ']'}`
const exact: Printed = { as: 'exact' }
const rounded = (step: number): Printed => ({ as: 'rounded', step })
const over = (step: number): Printed => ({ as: 'over', step })

describe('the values a printed number stands for', () => {
  it.each([
    ['12', 12, exact, '[12, 12]'],
    ['467.1万元', 467.1, exact, '[467.1, 467.1]'],
    ['没有', 0, exact, '[0, 0]'],
    ['17.8万余', 178000, over(1000), '[178000, 179000)'],
    ['1,750多', 1750, over(10), '[1750, 1760)'],
    ['97.1%', 97.1, rounded(0.1), '[97.05, 97.15]'],
    ['100%', 100, rounded(1), '[99.5, 100.5]'],
    ['12.2万', 122000, rounded(1000), '[121500, 122500]'],
    ['下降3.2%', -3.2, rounded(0.1), '[-3.25, -3.15]'],
    // A decline of over 20% is one of 20% or more.
    ['下降20%多', -20, over(10), '(-30, -20]'],
  ])('%s', (_, value, printed, is) => {
    expect(say(allowed({ value, printed }))).toBe(is)
  })
})

describe('what a writer may have done instead', () => {
  it('rounded up, then said 余: 46,821 as 4.7万余', () => {
    const behind = habitBehind({ value: 47000, printed: over(1000) })
    expect([behind?.habit, behind && say(behind.from)]).toEqual(['rounded-up', '[46500, 47000)'])
  })

  it('cut off: 97.58% as 97.5%', () => {
    const behind = habitBehind({ value: 97.5, printed: rounded(0.1) })
    expect([behind?.habit, behind && say(behind.from)]).toEqual(['cut-off', '[97.5, 97.6)'])
  })

  it('of a decline cut off: -3.27% as -3.2%', () => {
    const behind = habitBehind({ value: -3.2, printed: rounded(0.1) })
    expect([behind?.habit, behind && say(behind.from)]).toEqual(['cut-off', '(-3.3, -3.2]'])
  })

  it('of next to nothing cut off: 0.7% or -0.7% as 0%', () => {
    const behind = habitBehind({ value: 0, printed: rounded(1) })
    expect([behind?.habit, behind && say(behind.from)]).toEqual(['cut-off', '(-1, 1)'])
  })

  it('a number printed exactly leaves nothing to do', () => {
    expect(habitBehind({ value: 12, printed: exact })).toBeNull()
  })
})
