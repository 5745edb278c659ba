import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figure, tableOnly } from '../../../tests/smallReport'
import type { Report } from '../schema'
import { changeOf } from './change'
import { comparables, couldState } from './series'

const old = (statistics: Report['statistics'], change?: Partial<Report>) => tableOnly('2014', statistics, change)
const now = (statistics: Report['statistics'], change?: Partial<Report>) => tableOnly('2019', statistics, change)
const of = (reports: Report[], id: string) => comparables(reports).find((c) => c.id === id)

describe('quantities of several reports', () => {
  it('a row of one form is the same row in each report', () => {
    const one = of(
      [now({ 'requests.new': [0, 0, 0, 0, 0, 0, 20] }), now({ 'requests.new': [0, 0, 0, 0, 0, 0, 25] })],
      'requests.new',
    )
    expect(one?.points.map((p) => p?.value)).toEqual([20, 25])
    expect(one?.broken).toBeNull()
  })

  it('what two forms count alike is one series', () => {
    const one = of([old({ 'requests.received': 12 }), now({ 'requests.new': [0, 0, 0, 0, 0, 0, 20] })], 'requests.new')
    expect(one?.points.map((p) => p?.value)).toEqual([12, 20])
    expect(new Set(one?.points.map((p) => p?.basis)).size).toBe(1)
    expect(one?.broken).toBeNull()
  })

  it('what they count otherwise stands side by side, broken, with the reason', () => {
    const one = of([old({ review: 3 }), now({ review: 5 })], 'review')
    expect(one?.points.map((p) => p?.value)).toEqual([3, 5])
    expect(one?.broken?.zh).toContain('尚未审结')
    const [a = null, b = null] = one?.points ?? []
    expect(changeOf({ percent: false }, a, b)).toEqual({ is: 'none', because: 'broken' })
  })

  it('rows are added up where the newer form cuts finer, and only where all of them are stated', () => {
    const parts = { 'litigation.direct.upheld': 2, 'litigation.after-review.upheld': 3 }
    expect(of([old({ 'litigation.upheld': 4 }), now(parts)], 'litigation.upheld')?.points.map((p) => p?.value)).toEqual(
      [4, 5],
    )
    const some = now({ ...parts, 'litigation.after-review.upheld': null })
    expect(of([old({ 'litigation.upheld': 4 }), some], 'litigation.upheld')?.points[1]).toBeNull()
  })

  it('an outcome that is made up of its grounds stands there once', () => {
    const grounds = [
      'state-secret',
      'other-law',
      'security',
      'third-party',
      'internal',
      'process',
      'case-file',
      'inquiry',
    ]
    const report = now(Object.fromEntries(grounds.map((g, i) => [`outcomes.refused.${g}`, i])))
    const all = comparables([report, report]).filter(({ id }) => id === 'outcomes.refused')
    expect(all.map(({ points }) => points.map((p) => p?.value))).toEqual([[28, 28]])
  })

  it('missing is missing, not zero', () => {
    const one = of([now({ 'licences.decided': 0 }), now({}), now({ 'licences.decided': null })], 'licences.decided')
    expect(one?.points.map((p) => p?.value ?? null)).toEqual([0, null, null])
  })

  it('a row of one form alone is missing in reports of the other', () => {
    const one = of([old({ 'channels.wechat': 5 }), now({ 'licences.decided': 1 })], 'channels.wechat')
    expect(one?.points.map((p) => p?.value ?? null)).toEqual([5, null])
  })

  it('figures of the text are the same where their id and their unit are', () => {
    const calls = (value: number, unit: string) => ({ 'hotline.calls': figure(value, '来电', 'Calls', { unit }) })
    const all = comparables([
      old({}, { figures: calls(40, '件') }),
      now({}, { figures: calls(50, '件') }),
      now({}, { figures: calls(5, '万件') }),
    ]).filter(({ id }) => id.startsWith('hotline.calls'))
    expect(all.map(({ points }) => points.map((p) => p?.value ?? null))).toEqual([
      [40, 50, null],
      [null, null, 5],
    ])
    expect(all.map(({ id }) => id)).toEqual(['hotline.calls', 'hotline.calls.4e07-4ef6'])
  })

  it('a blank cell does not take the number of the text in another unit', () => {
    const fees = figure(4_671_000, '信息处理费', 'Fees', { unit: '元', indicator: 'charges' })
    const inTable = now({ charges: 467.1 })
    const inText = now({ charges: null }, { figures: { fees } })
    expect(of([inTable, inText], 'charges')?.points.map((p) => p?.value ?? null)).toEqual([467.1, null])
  })

  it('a form can state a row in the editions that have it', () => {
    const row = of([now({ 'normative.made': 5 })], 'normative.made')
    if (!row) throw new Error('no normative.made')
    expect(couldState(row, now({ 'normative.made': null }))).toBe(true)
    expect(couldState(row, now({ 'normative.new': 1, 'regulations.new': 1 }, { year: 2020 }))).toBe(false)
    expect(couldState(row, old({}))).toBe(true)
  })

  it('what the newer form left to the text stands beside the row of the older one, in its unit only, broken', () => {
    const total = (unit: string) => ({ 'disclosed.total': figure(180_000, '主动公开', 'Items disclosed', { unit }) })
    const all = (unit: string) => comparables([old({ 'disclosed.total': 40 }), now({}, { figures: total(unit) })])
    const points = (unit: string, id: string) =>
      all(unit)
        .find((c) => c.id === id)
        ?.points.map((p) => p?.value ?? null)
    expect(points('条', 'disclosed.total')).toEqual([40, 180_000])
    expect(all('条').find((c) => c.id === 'disclosed.total')?.broken?.zh).toContain('只算1条')
    expect(points('条', 'text.disclosed.total')).toBeUndefined()
    expect(points('万条', 'disclosed.total')).toEqual([40, null])
    expect(points('万条', 'text.disclosed.total')).toEqual([null, 180_000])
  })

  it('a row of the newer form has each kind of applicants behind it, which the older form does not tell apart', () => {
    const row = [1, 2, 3, 4, 5, 6, 21]
    const all = comparables([old({ 'requests.received': 9 }), now({ 'requests.new': row })])
    const at = all.findIndex(({ id }) => id === 'requests.new')
    expect(all.slice(at, at + 7).map(({ points }) => points.map((p) => p?.value ?? null))).toEqual([
      [9, 21],
      ...[1, 2, 3, 4, 5, 6].map((n) => [null, n]),
    ])
    expect(all[at + 2]?.column?.zh).toBe('商业企业')
    expect(couldState(all[at + 2] as never, old({}))).toBe(false)
    expect(couldState(all[at + 2] as never, now({}))).toBe(true)
  })

  it('the grounds of a refusal are added up for each kind of applicants, too', () => {
    const grounds = [
      'state-secret',
      'other-law',
      'security',
      'third-party',
      'internal',
      'process',
      'case-file',
      'inquiry',
    ]
    const report = now(Object.fromEntries(grounds.map((g) => [`outcomes.refused.${g}`, [1, 2, 0, 0, 0, 0, 3]])))
    expect(of([report], 'outcomes.refused.by.enterprise')?.points.map((p) => p?.value)).toEqual([16])
  })

  it('sums over both kinds of lawsuits stand before them, what is still open among them', () => {
    const rows = ['direct', 'after-review'].flatMap((kind) =>
      ['upheld', 'corrected', 'other', 'pending', ''].map(
        (one) => [`litigation.${kind}${one && `.${one}`}`, 2] as const,
      ),
    )
    const all = comparables([now(Object.fromEntries(rows))])
    expect(
      all
        .map(({ id }) => id)
        .filter((id) => id.startsWith('litigation'))
        .slice(0, 6),
    ).toEqual([
      'litigation.upheld',
      'litigation.corrected',
      'litigation.other',
      'litigation.pending',
      'litigation',
      'litigation.direct.upheld',
    ])
    expect(all.find(({ id }) => id === 'litigation.pending')?.points.map((p) => p?.value)).toEqual([4])
  })

  it('a number of the text in two units is told as two, each saying so', () => {
    const events = (unit: string) => ({ events: figure(5, '活动', 'Events', { unit }) })
    const all = comparables([now({}, { figures: events('场') }), now({}, { figures: events('场次') })])
    expect(all.map(({ unit, otherUnits }) => [unit, otherUnits])).toEqual([
      ['场', ['场次']],
      ['场次', ['场']],
    ])
  })
})

const cell = fc.oneof(fc.constant(null), fc.nat(100_000))
const codesOld = [
  'requests.received',
  'review',
  'review.upheld',
  'litigation.upheld',
  'channels.wechat',
  'replies.refused',
]
const codesNow = [
  'review',
  'review.upheld',
  'litigation.direct.upheld',
  'litigation.after-review.upheld',
  'licences.decided',
]
const anyReport = fc.oneof(
  fc
    .record({ n: fc.tuple(...codesOld.map(() => cell)), year: fc.integer({ min: 2014, max: 2018 }) })
    .map(({ n, year }) =>
      old(Object.fromEntries(codesOld.map((code, i) => [code, n[i] ?? null])), { year, id: `old-${year}` }),
    ),
  fc
    .record({ n: fc.tuple(...codesNow.map(() => cell)), year: fc.integer({ min: 2021, max: 2025 }) })
    .map(({ n, year }) =>
      now(Object.fromEntries(codesNow.map((code, i) => [code, n[i] ?? null])), { year, id: `now-${year}` }),
    ),
)

describe('one figure of the text in several units', () => {
  const own = (unit: string, value: number) =>
    now({}, { figures: { sessions: figure(value, '活动', 'Sessions', { unit: { zh: unit, en: unit } }) } })

  it('is several quantities: that of the shortest unit keeps the id, whichever report comes first', () => {
    const told = (...units: string[]) =>
      comparables(units.map((unit, i) => own(unit, i)))
        .filter(({ id }) => id.startsWith('sessions'))
        .map(({ id, unit }) => [id, typeof unit === 'string' ? unit : unit.zh])
    const both = [
      ['sessions', '场'],
      ['sessions.573a-6b21', '场次'],
    ]
    expect(told('场', '场次')).toEqual(both)
    expect(told('场次', '场')).toEqual(both)
    expect(told('次', '场')).toEqual(told('场', '次'))
  })
})

describe('whatever the reports', () => {
  it('one compared with itself has not changed', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        for (const { points, percent, broken } of comparables([report, report])) {
          expect(broken).toBeNull()
          const change = changeOf({ percent }, points[0] ?? null, points[1] ?? null)
          if (change.is === 'none') throw new Error(change.because)
          expect(change.difference.low.valueOf()).toBeLessThanOrEqual(0)
          expect(change.difference.high.valueOf()).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })

  it('their order changes no figure', () => {
    fc.assert(
      fc.property(fc.array(anyReport, { minLength: 2, maxLength: 5 }), (reports) => {
        const there = comparables(reports)
        const back = comparables([...reports].reverse())
        expect(back.map(({ points, ...c }) => ({ ...c, points: [...points].reverse() }))).toEqual(there)
      }),
    )
  })

  it('nothing is subtracted across units or from another basis', () => {
    fc.assert(
      fc.property(fc.array(anyReport, { minLength: 2, maxLength: 5 }), (reports) => {
        for (const { points, percent, broken } of comparables(reports))
          for (const a of points)
            for (const b of points) {
              const change = changeOf({ percent }, a, b)
              if (a && b && a.basis !== b.basis) expect(change).toEqual({ is: 'none', because: 'broken' })
              if (a && b && a.basis !== b.basis) expect(broken).not.toBeNull()
            }
      }),
    )
  })
})
