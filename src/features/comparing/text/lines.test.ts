import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Line } from '../../../report/compare/beside'
import { byTurns, groupsOf } from './lines'

const line = (is: Line['is'], n: number): Line => {
  const passage = { kind: 'paragraph', text: `${n}` } as const
  const elsewhere = is === 'moved' ? { move: n, passage, section: 1 } : null
  const right = is === 'removed' || is === 'moved' ? null : passage
  return { is, left: is === 'added' ? null : passage, right, likeness: 0, elsewhere }
}
const lines = fc
  .array(fc.constantFrom<Line['is']>('same', 'changed', 'moved', 'removed', 'added'), { maxLength: 20 })
  .map((all) => all.map(line))
const all = (groups: ReturnType<typeof groupsOf>) => groups.flatMap((g) => (g.is === 'changed' ? [g.line] : g.lines))

describe('lines as they are shown', () => {
  it('neighbours of one kind are one group, each change one of its own', () => {
    const given = (['same', 'same', 'changed', 'changed', 'removed', 'added', 'same'] as const).map(line)
    expect(groupsOf(given).map(({ is, at }) => `${is} ${at}`)).toEqual([
      'same 0',
      'changed 2',
      'changed 3',
      'apart 4',
      'same 6',
    ])
    fc.assert(
      fc.property(lines, (some) => {
        expect(all(groupsOf(some))).toEqual(some)
      }),
    )
  })

  it('what moved together is one group; what came from elsewhere, or to the other side, another', () => {
    const [a, b, c] = [line('moved', 4), line('moved', 5), line('moved', 9)]
    const arrived: Line = { ...line('moved', 6), left: null, right: { kind: 'paragraph', text: '6' } }
    expect(groupsOf([a, b, arrived, c]).map((group) => all([group]).length)).toEqual([2, 1, 1])
  })

  it('what stands on one side only comes by turns, each side in its order', () => {
    const given = (['removed', 'removed', 'removed', 'added', 'changed'] as const).map(line)
    expect(byTurns(given).map(({ is }) => is)).toEqual(['removed', 'added', 'removed', 'removed', 'changed'])
    const side = (some: readonly Line[], of: 'left' | 'right') => some.flatMap((one) => one[of] ?? [])
    fc.assert(
      fc.property(lines, (some) => {
        for (const of of ['left', 'right'] as const) expect(side(byTurns(some), of)).toEqual(side(some, of))
      }),
    )
  })
})
