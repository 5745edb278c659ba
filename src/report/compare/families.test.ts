import { describe, expect, it } from 'vitest'
import { figure, tableOnly } from '../../../tests/smallReport'
import { form2014 } from '../forms/form2014'
import { form2019 } from '../forms/form2019'
import { families, familyOf } from './families'
import { type Comparable, comparables } from './series'

const named = (...ids: string[]) => ids.map((id) => ({ id }) as Comparable)
const ids = (rows: readonly Comparable[]) => rows.map(({ id }) => id)

describe('a family', () => {
  it('has what is there, in its own order, and nothing else', () => {
    const rows = named('replies.already-public', 'outcomes', 'outcomes.refused', 'outcomes.granted')
    expect(ids(familyOf(rows, 'outcomes'))).toEqual(['outcomes.granted', 'outcomes.refused', 'replies.already-public'])
    expect(familyOf(rows, 'hotline')).toEqual([])
  })

  it('has whatever two reports state that fill in their forms, in the order of the form', () => {
    const calls = ['calls', 'on-the-spot', 'passed-on', 'completed', 'open'].map((kind) => `hotline.${kind}`)
    const rows = comparables([
      tableOnly('2014', Object.fromEntries(form2014.indicators.map(({ code, unit }) => [code, unit ? 1 : null]))),
      tableOnly(
        '2019',
        Object.fromEntries(
          form2019.indicators.map((row) => [row.code, row.byColumn ? [1, 1, 1, 1, 1, 1, 6] : row.unit ? 1 : null]),
        ),
        { figures: Object.fromEntries(calls.map((id) => [id, figure(1, '热线', 'Hotline')])) },
      ),
    ])
    expect(families.map((family) => [family, familyOf(rows, family).length])).toEqual([
      ['channels', 5],
      ['outcomes', 11],
      ['applicants', 6],
      ['refusals', 9],
      ['disputes', 8],
      ['hotline', 5],
      ['staffing', 5],
    ])
    expect(ids(familyOf(rows, 'hotline'))).toEqual(calls)
    expect(ids(familyOf(rows, 'disputes')).slice(3, 5)).toEqual(['review.pending', 'litigation.upheld'])
  })
})
