import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import real from '../../public/reports/chuxiong-2018.json'
import library from '../../public/reports/index.json'
import { figure, smallReport } from '../../tests/smallReport'
import { parseIndex, parseReport } from './whole'

/** The small report as it comes from a file, one place changed. */
const filed = (change: object) => JSON.parse(JSON.stringify({ ...smallReport(), ...change }))
const parsed = (input: unknown) => parseReport(input)
const problems = (input: unknown) => {
  const result = parsed(input)
  return result.ok ? [] : result.problems
}
const paragraph = { kind: 'paragraph', text: 'A' }
const filedTable = (rows: object[]) => ({
  sections: [{ number: 1, title: 'A', blocks: [{ kind: 'table', rows }] }],
})
const paths = (input: unknown) => problems(input).map((p) => ('path' in p ? p.path : p.kind))

describe('a report', () => {
  it('a valid one comes through as it stands', () => {
    expect(parsed(filed({}))).toEqual({ ok: true, value: smallReport() })
  })

  it('the real one is valid', () => {
    expect(problems(real)).toEqual([])
    expect(parseIndex(library).ok).toBe(true)
  })

  it('keys from a later version do not keep it from opening', () => {
    expect(parsed(filed({ annexes: [{ id: 'a' }] }))).toEqual({ ok: true, value: smallReport() })
  })

  it('what may be left out is there and empty', () => {
    const result = parsed(filed({ charts: undefined, headlines: undefined, preface: undefined, systems: undefined }))
    expect(result).toMatchObject({ ok: true, value: { charts: [], headlines: [], preface: [], systems: [] } })
  })

  it('a chart of a kind this version does not know is let through', () => {
    const [chart] = smallReport().charts
    expect(parsed(filed({ charts: [{ ...chart, kind: 'waterfall' }] })).ok).toBe(true)
  })

  it('a check of a kind this version does not know is kept as it stands, with what it names', () => {
    const check = { id: 'c', kind: 'median', figures: ['gone', 3], note: '按中位数' }
    expect(parsed(filed({ checks: [check] }))).toEqual({ ok: true, value: smallReport({ checks: [check] }) })
  })

  it('a blank in the statistics stays a blank, a zero stays a zero', () => {
    const result = parsed(filed({ statistics: { fees: null, 'requests.fax': 0 } }))
    expect(result).toMatchObject({ value: { statistics: { fees: null, 'requests.fax': 0 } } })
  })

  it('whatever a file holds, it is a report or a list of problems, never an exception', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(smallReport())), (value, key) => {
        for (const input of [value, filed({ [key]: value })]) {
          const result = parsed(input)
          expect(result.ok || result.problems.length > 0).toBe(true)
        }
      }),
    )
  })
})

describe('the wrong value is found by its path', () => {
  it.each<[string, object]>([
    ['/year', { year: '2018' }],
    ['/year', { year: 1918 }],
    ['/format', { format: 2 }],
    ['/place/code', { place: { ...smallReport().place, code: '5323' } }],
    ['/published', { published: '18.1.2019' }],
    ['/period/to', { period: { from: '2018-01-01', to: '2018-13-45' } }],
    ['/publisher/url', { publisher: { name: 'A', url: 'javascript:alert(1)' } }],
    ['/sections', { sections: [] }],
    ['/sections/0/number', { sections: [{ number: 0, title: 'A', blocks: [] }] }],
    ['/sections/0/blocks/1/kind', { sections: [{ number: 1, title: 'A', blocks: [paragraph, { kind: 'image' }] }] }],
    ['/sections/0/blocks/0/items', { sections: [{ number: 1, title: 'A', blocks: [{ kind: 'list', items: [] }] }] }],
    ['/figures/a/value', { figures: { a: figure('7' as unknown as number, '甲', 'A') } }],
    ['/figures/a/printed/step', { figures: { a: figure(7, '甲', 'A', { printed: { as: 'over', step: 0 } }) } }],
    ['/figures/a/printed/as', { figures: { a: { ...figure(7, '甲', 'A'), printed: { as: 'about' } } } }],
    ['/figures/A b~1~0', { figures: { 'A b/~': figure(7, '甲', 'A') } }],
    ['/sections/0/blocks/0/rows', filedTable(Array(501).fill({ cells: [] }))],
    ['/sections/0/blocks/0/rows/0/cells', filedTable([{ cells: Array(61).fill({ text: '' }) }])],
    ['/sections/0/blocks/0/rows/1/cells/0/text', filedTable([{ cells: [] }, { cells: [{}] }])],
    ['/sections/0/blocks/0/rows/0/cells/0/columns', filedTable([{ cells: [{ text: '', columns: 0 }] }])],
    ['/checks/0/parts/1', { checks: [{ id: 'c', kind: 'sum', whole: 1, parts: [1, ''] }] }],
    ['/checks/0/whole', { checks: [{ id: 'c', kind: 'at-most', part: 1 }] }],
    ['/checks/0/kind', { checks: [{ id: 'c', kind: 5 }] }],
    ['/checks/0/kind', { checks: [{ id: 'c' }] }],
    ['/checks/0/id', { checks: [{ kind: 'median' }] }],
    ['/checks/0/section', { checks: [{ id: 'c', kind: 'median', section: 'one' }] }],
    ['/statistics/fees', { statistics: { fees: '0' } }],
    ['/charts/0/figures', { charts: [{ ...smallReport().charts[0], figures: [] }] }],
    // Inside what can be one thing or another: at the part that is wrong, not where the whole begins.
    ['/title/en', { title: { zh: '年报' } }],
    ['/statistics/fees/1', { statistics: { fees: [1, 'x'] } }],
  ])('%s', (path, change) => {
    expect(paths(filed(change))[0]).toBe(path)
  })

  it('what is missing is said to be, not called a wrong value', () => {
    expect(problems(filed({ year: undefined, title: { zh: '年报' } }))).toEqual([
      { kind: 'absent', path: '/title/en' },
      { kind: 'absent', path: '/year' },
    ])
  })

  it('a report that is no object at all is told of as a whole', () => {
    for (const input of [null, 5, 'report']) expect(paths(input)).toEqual(['/'])
  })

  it('every wrong value is told of, what was expected and what was found', () => {
    expect(problems(filed({ year: '2018', id: 'Small 2018' }))).toEqual([
      { kind: 'shape', path: '/id', expected: expect.any(String), received: '"Small 2018"' },
      { kind: 'shape', path: '/year', expected: 'number', received: '"2018"' },
    ])
  })

  it('a broken generator does not bury the reader: twenty problems are enough', () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`a${i}`, 'x']))
    expect(problems(filed({ statistics: many }))).toHaveLength(20)
    const unknown = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`a${i}`, 1]))
    expect(problems(filed({ statistics: unknown }))).toHaveLength(20)
  })
})

describe('the library’s index', () => {
  it('an empty one is told of', () => {
    expect(parseIndex({ reports: [] })).toMatchObject({ ok: false, problems: [{ path: '/reports' }] })
  })

  it('a report in it without a year is told of by its place', () => {
    const entry = { id: 'a', title: 'A', place: 'A', year: 2018, form: '2014', edition: 'original' }
    expect(parseIndex({ reports: [entry] }).ok).toBe(true)
    expect(parseIndex({ reports: [entry, { ...entry, year: undefined }] })).toMatchObject({
      problems: [{ kind: 'absent', path: '/reports/1/year' }],
    })
  })
})
