import { describe, expect, it } from 'vitest'
import { said } from '../../../tests/saidNumber'
import type { Report } from '../../report/schema'
import { breakdowns } from './breakdowns'
import type { Mention } from './mention'

type More = Parameters<typeof said>[2] & Partial<Pick<Mention, 'id' | 'passage' | 'exact'>>
const count = (value: number, { id = `n${value}`, passage = 0, exact = true, ...more }: More = {}): Mention => ({
  ...said('', value, more),
  ...{ id, passage, exact },
})
const part = (value: number, more: More = {}) => count(value, { role: 'part', ...more })

/** What the mentions divide: the chart’s id, the whole and its parts. */
const divided = (mentions: readonly Mention[], shown: Parameters<typeof breakdowns>[2] = []) => {
  const figures: Report['figures'] = Object.fromEntries(
    mentions.map(({ id, value }) => [id, { value, unit: '件', label: id, printed: { as: 'exact' } }]),
  )
  return breakdowns(figures, mentions, shown).map(({ id, total, figures: parts }) => [id, total, ...parts])
}
const ten = count(10)
const both = [part(4), part(6)]

describe('a whole and its parts', () => {
  it('are those that add up to it', () => {
    expect(divided([ten, ...both])).toEqual([['breakdown.n10', 'n10', 'n4', 'n6']])
    expect(divided([ten, part(4), part(5)])).toEqual([])
    expect(divided([ten, part(4), part(7)])).toEqual([])
  })

  it('in two ways are two charts', () => {
    expect(divided([ten, ...both, part(3), part(7)])).toEqual([
      ['breakdown.n10', 'n10', 'n4', 'n6'],
      ['breakdown.n10.2', 'n10', 'n3', 'n7'],
    ])
  })

  it('end where the parts are more than the whole', () => {
    expect(divided([ten, part(4), part(8), part(3), part(7)])).toEqual([])
    expect(divided([ten, ...both, part(2), part(9), part(1)])).toEqual([['breakdown.n10', 'n10', 'n4', 'n6']])
  })

  it('stated in two places are one chart', () => {
    const again = [ten, ...both].map((m) => ({ ...m, passage: 1 }))
    expect(divided([ten, ...both, ...again])).toHaveLength(1)
  })

  it('stated in another place in another way are another chart', () => {
    const again = [ten, part(3), part(7)].map((m) => ({ ...m, passage: 1 }))
    expect(divided([ten, ...both, ...again]).map(([id]) => id)).toEqual(['breakdown.n10', 'breakdown.n10.2'])
  })

  it('of which one part belongs to two wholes are two charts', () => {
    expect(divided([ten, ...both, count(9), part(4, { id: 'n4' }), part(5)]).map(([id]) => id)).toEqual([
      'breakdown.n10',
      'breakdown.n9',
    ])
  })

  it('are said with the names of the text', () => {
    const figures = { n10: { value: 10, unit: '件', label: { zh: '申请', en: 'requests' }, printed: { as: 'exact' } } }
    const named = both.map((m, i) => ({ ...m, labelled: { ...m.labelled, name: `${'甲乙'[i]}县` } }))
    expect(breakdowns(figures as Report['figures'], [ten, ...named], [])).toEqual([
      {
        id: 'breakdown.n10',
        topics: [],
        kind: 'parts',
        title: { zh: '“申请”由哪些部分组成？', en: 'What makes up “申请”?' },
        figures: ['n4', 'n6'],
        total: 'n10',
        unit: '件',
        labels: { n4: '甲县', n6: '乙县' },
      },
    ])
  })
})

describe('no parts of a whole are', () => {
  it.each([
    ['numbers behind what is itself a part', [part(10), ...both]],
    ['numbers behind what is only about as many', [count(10, { exact: false }), ...both]],
    ['numbers that are only about as many', [ten, part(4), part(6, { exact: false })]],
    ['numbers of their own', [ten, part(4), count(6)]],
    ['numbers behind one of their own', [ten, part(4), count(7), part(6)]],
    ['numbers of the next paragraph', [ten, part(4), part(6, { passage: 1 })]],
    ['numbers of different brackets', [ten, part(4, { depth: 1 }), part(6)]],
    ['one number alone', [ten, part(10, { id: 'same' })]],
    ['one figure twice', [ten, part(5), part(5)]],
  ])('%s', (_, mentions) => {
    expect(divided(mentions)).toEqual([])
  })

  it('changes and numbers of another unit, which may stand between them', () => {
    const between = [part(2, { unit: '人' }), part(3, { role: 'change' }), count(20, { unit: '%', role: 'change' })]
    expect(divided([ten, part(4), ...between, part(6)])).toEqual([['breakdown.n10', 'n10', 'n4', 'n6']])
    expect(divided([ten, part(4), part(6, { unit: '人' })])).toEqual([])
    expect(divided([ten, part(4), part(6, { role: 'change' })])).toEqual([])
  })
})

describe('nothing is drawn twice:', () => {
  it('no whole that a chart has', () => {
    expect(divided([ten, ...both], [{ figures: ['else'], total: 'n10' }])).toEqual([])
    expect(divided([ten, ...both], [{ figures: ['else'], total: 'n11' }, { figures: ['n10'] }])).toHaveLength(1)
  })

  it('no two parts that a chart has side by side', () => {
    expect(divided([ten, ...both], [{ figures: ['n4', 'n6', 'n7'] }])).toEqual([])
    expect(divided([ten, ...both], [{ figures: ['n4', 'n5'] }, { figures: ['n6'] }])).toHaveLength(1)
  })
})
