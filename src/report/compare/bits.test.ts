import { describe, expect, it } from 'vitest'
import { mapped } from './bits'

describe('long work', () => {
  it('makes one of each, in order, and rests after every so many', () => {
    const seen: string[] = []
    const work = mapped(
      ['a', 'b', 'c', 'd', 'e'],
      (one, i) => {
        seen.push(one)
        return `${i}${one}`
      },
      2,
    )
    expect([work.next(), [...seen]]).toEqual([{ done: false, value: null }, ['a', 'b']])
    expect([work.next(), [...seen]]).toEqual([{ done: false, value: null }, ['a', 'b', 'c', 'd']])
    expect(work.next()).toEqual({ done: true, value: ['0a', '1b', '2c', '3d', '4e'] })
  })
})
