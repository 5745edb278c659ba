import { describe, expect, it } from 'vitest'
import { said } from '../../../tests/saidNumber'
import { between, exactly, only } from '../../report/interval'
import type { Enumeration } from './enumerations'
import { type AmountOf, amountIn, divisionsOf, isNear } from './partitions'
import type { Spoken } from './sentences'

const exact: AmountOf = ({ value }) => only(exactly(value))
const whole = (value: number) => said('收到申请', value)

/** How a list divides its whole, in numbers. */
function divided(of: number | Spoken, parts: readonly Spoken[], more: Partial<Enumeration> = {}, amountOf = exact) {
  const all = typeof of === 'number' ? whole(of) : of
  const list = { whole: all, parts, counted: parts, closed: true, direct: true, among: true, ...more }
  return divisionsOf(list, amountOf).map((d) => [d.kind, ...d.parts.map((p) => p.value)])
}
const numbers = (...values: number[]) => values.map((value) => said('，网络', value))

describe('parts', () => {
  it('that add up are those of the whole', () => {
    expect(divided(10, numbers(4, 6))).toEqual([['sum', 4, 6]])
    expect(divided(10, numbers(4, 6), { closed: false, direct: false, among: false })).toEqual([['sum', 4, 6]])
  })

  it('that miss it by a fiftieth at most are a slip, where the list is whole', () => {
    expect(divided(1000, numbers(400, 620))).toEqual([['sum', 400, 620]])
    expect(divided(1000, numbers(400, 580))).toEqual([['sum', 400, 580]])
    expect(divided(1000, numbers(400, 621))).toEqual([])
    expect(divided(1000, numbers(400, 580), { closed: false })).toEqual([
      ['among', 400],
      ['among', 580],
    ])
  })

  it('that fall short by more are some of it', () => {
    expect(divided(10, numbers(4, 3))).toEqual([
      ['among', 4],
      ['among', 3],
    ])
    expect(divided(10, numbers(4, 3), { among: false })).toEqual([])
  })

  it('that are more than it are none of it, but for the only one right behind it', () => {
    expect(divided(10, numbers(8, 7))).toEqual([])
    expect(divided(10, numbers(12))).toEqual([['among', 12]])
    expect(divided(10, numbers(12), { direct: false })).toEqual([])
  })

  it('with noughts add up as they stand', () => {
    expect(divided(10, numbers(4, 6, 0))).toEqual([['sum', 4, 6, 0]])
  })

  it('are several, each once, and never the whole itself', () => {
    expect(divided(10, numbers(10))).toEqual([])
    expect(divided(10, [{ ...said('，网络', 10), id: 'other' }])).toEqual([['among', 10]])
    expect(divided(10, numbers(5, 5))).toEqual([
      ['among', 5],
      ['among', 5],
    ])
  })

  it('may divide the whole twice over', () => {
    expect(divided(10, numbers(4, 6, 3, 7))).toEqual([
      ['sum', 4, 6],
      ['sum', 3, 7],
    ])
    // What is left over divides nothing.
    expect(divided(10, numbers(4, 6, 3))).toEqual([['sum', 4, 6]])
  })

  it('are cut at semicolons, where each piece adds up or nearly', () => {
    const pieces = [said('，网络', 400), said('，信函', 590), said('；个人', 300), said('，企业', 700)]
    expect(divided(1000, pieces)).toEqual([
      ['sum', 400, 590],
      ['sum', 300, 700],
    ])
  })

  it('are not cut where only some of the pieces add up, nor at other semicolons', () => {
    const pieces = [said('，网络', 400), said('，信函', 600), said('；个人', 300), said('，企业', 100)]
    expect(divided(1000, pieces)).toEqual([['sum', 400, 600]])
    const inside = [said('，网络', 400), said('，信函', 590), said('等；个人', 300), said('，企业', 700)]
    expect(divided(1000, inside)).toEqual([])
  })

  it('with different marks between them are no list that nearly adds up', () => {
    expect(divided(1000, [said('，网络', 400), said('，信函', 300), said('；传真', 310)])).toEqual([])
    expect(divided(1000, [said('，网络', 400), said('，信函', 300), said('、传真', 310)])).toEqual([])
    for (const [one, other] of [
      [';', '；'],
      ['和', '、'],
      ['、', '及其；'],
    ])
      expect(divided(1000, [said('，网络', 400), said(`${one}信函`, 300), said(`${other}传真`, 310)])).toHaveLength(1)
    expect(divided(1000, [said('，网络', 400), said('，信函', 300), said('，传真', 310)])).toEqual([
      ['sum', 400, 300, 310],
    ])
    expect(divided(1000, [said('，网络', 400), said(',信函', 300), said('，传真', 310)])).toHaveLength(1)
  })

  it('of cases are counted in the word that suits each', () => {
    const cases = [said('，主动回应', 4), said('，接听', 6, { unit: '次' })]
    expect(divided(10, cases.slice(0, 1), { counted: cases })).toEqual([['sum', 4, 6]])
    const people = [said('，主动回应', 4), said('，干部', 6, { unit: '人' })]
    expect(divided(10, people.slice(0, 1), { counted: people })).toEqual([['among', 4]])
  })

  it('of which one is not certain divide nothing', () => {
    expect(divided(10, numbers(4, 6), {}, (n) => (n.value === 6 ? null : exact(n)))).toEqual([])
    expect(divided(10, numbers(4, 6), {}, (n) => (n.value === 10 ? null : exact(n)))).toEqual([])
  })

  it('do not make up what may be nearly anything', () => {
    const vague: AmountOf = (n) => (n.value === 1000 ? between(exactly(1000), exactly(2000)) : exact(n))
    expect(divided(1000, numbers(400, 1100), { closed: false }, vague)).toEqual([
      ['among', 400],
      ['among', 1100],
    ])
  })
})

it('a sum is near its whole within a fiftieth of it', () => {
  const [hundred, below, above] = [100, 98, 102].map((n) => only(exactly(n)))
  expect(isNear(hundred as never, below as never)).toBe(true)
  expect(isNear(hundred as never, above as never)).toBe(true)
  expect(isNear(hundred as never, only(exactly(102.1)))).toBe(false)
})

describe('a number can be', () => {
  const figures = { n12: { label: '甲', unit: '件', value: 12, printed: { as: 'exact' } } } as never
  it('what its figure is', () => {
    expect(amountIn(figures)(said('', 12))).toEqual(only(exactly(12)))
    const none = { n0: { label: '甲', unit: '件', value: 0, printed: { as: 'exact' } } } as never
    expect(amountIn(none)(said('', 0))).toEqual(only(exactly(0)))
  })

  it('nothing certain, where the figure is another number, printed otherwise, not certain, or below nought', () => {
    const of = amountIn(figures)
    expect(of({ ...said('', 13), id: 'n12' })).toBeNull()
    expect(of({ ...said('', 12), exact: false })).toBeNull()
    expect(of(said('', 12, { odd: true }))).toBeNull()
    expect(of(said('', 14))).toBeNull()
    const below = { n12: { label: '甲', unit: '件', value: -12, printed: { as: 'exact' } } } as never
    expect(amountIn(below)({ ...said('', -12), id: 'n12' })).toBeNull()
  })
})
