import { describe, expect, it } from 'vitest'
import { editions, pathOf, placeOf, rowNamed, rowsAbove } from './formRows'

describe('a row of the national forms', () => {
  it('is found in the newest edition that has it, or in the form that is asked for', () => {
    expect(editions.map(({ since }) => since)).toEqual([2021, 2019, 2014])
    expect(rowNamed('requests.received')?.zh).toBe('收到申请数')
    expect(rowNamed('requests.received', '2019')).toBeUndefined()
    expect(rowNamed('requests.received', '2014')).toBe(rowNamed('requests.received'))
    expect(rowNamed('no such row')).toBeUndefined()
  })

  it('stands under the headings above it, the main one first', () => {
    expect(rowsAbove('requests.fax').map(({ code }) => code)).toEqual(['requests', 'requests.received'])
    expect(pathOf('requests.in-person').map((name) => (typeof name === 'string' ? name : name.zh))).toEqual(
      rowsAbove('requests.in-person').map(({ zh }) => zh),
    )
    const levels = rowsAbove('requests.in-person').map(({ level }) => level)
    expect(levels).toEqual([...levels].sort())
    expect(rowsAbove('no such row')).toEqual([])
    expect(pathOf('requests.in-person', '2014')).toEqual(pathOf('requests.in-person'))
    expect(pathOf('requests.in-person', '2019')).toEqual([])
  })

  it('comes in the order of its form, newer forms first, and what is in none last', () => {
    expect(placeOf('requests.new')).toBeLessThan(placeOf('requests.carried-over'))
    expect(placeOf('requests.carried-over')).toBeLessThan(placeOf('requests.received'))
    expect(placeOf('requests.received')).toBeLessThan(placeOf('requests.in-person'))
    const [newest] = editions
    const last = Math.max(...(newest?.indicators ?? []).map(({ code }) => placeOf(code)))
    expect(last).toBeLessThan(placeOf('requests.received'))
    expect(placeOf('no such row')).toBeGreaterThan(placeOf('requests.in-person'))
  })
})
