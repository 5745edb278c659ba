import fc from 'fast-check'
import type Fraction from 'fraction.js'
import { describe, expect, it } from 'vitest'
import { figure, smallReport } from '../../../tests/smallReport'
import type { Printed } from '../figure'
import { allowed } from '../figure'
import { form2014 } from '../forms/form2014'
import type { Code2014 } from '../forms/rows2014'
import { exactly } from '../interval'
import type { Figure, Identity, Report, Term } from '../schema'
import { parseReport } from '../whole'
import { disputedIn } from './disputed'
import type { Finding } from './finding'
import { finding, findingsOf, findingsWith } from './run'

/** What the 2014 form means, said once more, independently: totals with their parts; inner ones first. */
const totals: [Code2014, Code2014[]][] = [
  ['requests.received', ['requests.in-person', 'requests.fax', 'requests.online', 'requests.letter']],
  ['requests.concluded', ['requests.on-time', 'requests.extended']],
  [
    'replies.refused',
    [
      'replies.refused.state-secret',
      'replies.refused.trade-secret',
      'replies.refused.privacy',
      'replies.refused.security',
      'replies.refused.not-information',
      'replies.refused.other-law',
    ],
  ],
  [
    'replies',
    [
      'replies.already-public',
      'replies.granted',
      'replies.partly-granted',
      'replies.refused',
      'replies.not-this-body',
      'replies.does-not-exist',
      'replies.to-amend',
      'replies.other-ways',
    ],
  ],
  ['review', ['review.upheld', 'review.corrected', 'review.other']],
  ['litigation', ['litigation.upheld', 'litigation.corrected', 'litigation.other']],
  ['staff.total', ['staff.full-time', 'staff.part-time']],
]
const channels: Code2014[] = [
  'channels.gazette',
  'channels.website',
  'channels.weibo',
  'channels.wechat',
  'channels.other',
]
const ofWhich: [part: Code2014, whole: Code2014][] = [
  // Other means are several: an item may be counted there more than once.
  ...channels.filter((c) => c !== 'channels.other').map((c): [Code2014, Code2014] => [c, 'disclosed.total']),
  ['disclosed.normative', 'disclosed.total'],
  ['responses.press-conferences.lead', 'responses.press-conferences'],
  ['responses.interviews.lead', 'responses.interviews'],
]
const measured: Code2014[] = ['fees', 'bodies.funding']

const codes = form2014.indicators.filter((i) => i.unit !== null).map((i) => i.code as Code2014)
const sumOf = (of: readonly Code2014[], cells: Cells) => of.reduce((sum, code) => sum + cells[code], 0)
type Cells = Record<Code2014, number>

/** Tables that satisfy every identity of the form: leaves at will, the rest computed. */
const tables: fc.Arbitrary<Cells> = fc
  .tuple(
    fc.record(
      Object.fromEntries(codes.map((code) => [code, fc.nat(50_000)])) as Record<Code2014, fc.Arbitrary<number>>,
    ),
    fc.array(fc.nat(), { minLength: 5, maxLength: 5 }),
    fc.array(fc.nat(5_000_000), { minLength: 2, maxLength: 2 }),
  )
  .map(([leaves, picks, money]) => {
    const cells: Cells = { ...leaves }
    /** Some number from `least` to `most`. */
    const pick = (i: number, least: number, most: number) => least + ((picks[i] ?? 0) % (most - least + 1))
    for (const [total, parts] of totals) cells[total] = sumOf(parts, cells)
    cells['disclosed.total'] = pick(0, Math.max(...channels.map((c) => cells[c])), sumOf(channels, cells))
    cells['disclosed.normative'] = pick(1, 0, cells['disclosed.total'])
    cells['responses.press-conferences.lead'] = pick(3, 0, cells['responses.press-conferences'])
    cells['responses.interviews.lead'] = pick(4, 0, cells['responses.interviews'])
    for (const [i, code] of measured.entries()) cells[code] = (money[i] ?? 0) / 100
    return cells
  })

const tableReport = (cells: Cells) => smallReport({ statistics: cells, figures: {}, sections: [], charts: [] })
const names = (code: Code2014) => (f: Finding) => f.terms.some((t) => t.term === `table:${code}`)
const disagreeing = (cells: Cells) => findingsOf(tableReport(cells)).filter((f) => f.outcome.verdict === 'disagrees')

describe('any table of the 2014 form', () => {
  it('that satisfies its identities has no check that disagrees or cannot be made', () => {
    fc.assert(
      fc.property(tables, (cells) => {
        for (const { check, outcome } of findingsOf(tableReport(cells))) {
          const once = check.id.startsWith('once.') && outcome.verdict === 'explained'
          expect([check.id, outcome.verdict]).toEqual([check.id, once ? 'explained' : 'holds'])
        }
      }),
      { numRuns: 150 },
    )
  })

  it('is checked: every total, every part of one, every count', () => {
    fc.assert(
      fc.property(tables, (cells) => {
        const findings = findingsOf(tableReport(cells))
        const of = (kind: string) => findings.filter((f) => f.check.kind === kind)
        expect(of('sum')).toHaveLength(totals.length + 1)
        expect(of('at-most')).toHaveLength(ofWhich.length)
        const counted = of('counts').flatMap((f) => f.terms.map((t) => t.term))
        expect(counted).toEqual(codes.filter((c) => !measured.includes(c)).map((c) => `table:${c}`))
      }),
      { numRuns: 1 },
    )
  })

  it('with one cell of a sum changed, by however little, has a sum with that cell that disagrees', () => {
    const summed = [...new Set(totals.flatMap(([total, parts]) => [total, ...parts]))]
    const amount = fc.oneof(fc.integer({ min: -60_000_000, max: 60_000_000 }), fc.integer({ min: -9, max: 9 }))
    fc.assert(
      fc.property(tables, fc.constantFrom(...summed), amount, (cells, code, thousandths) => {
        fc.pre(thousandths !== 0)
        const changed = { ...cells, [code]: (cells[code] * 1000 + thousandths) / 1000 }
        expect(disagreeing(changed).filter((f) => f.check.kind === 'sum' && names(code)(f))).not.toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('with a part raised above its whole disagrees', () => {
    fc.assert(
      fc.property(
        tables,
        fc.constantFrom(...ofWhich),
        fc.integer({ min: 1, max: 1000 }),
        (cells, [part, whole], more) => {
          const changed = { ...cells, [part]: cells[whole] + more }
          const found = disagreeing(changed).filter((f) => f.check.kind === 'at-most' && names(part)(f))
          expect(found.map((f) => f.terms.map((t) => t.term))).toContainEqual([`table:${part}`, `table:${whole}`])
        },
      ),
      { numRuns: 150 },
    )
  })

  it('with channels that do not make up the total disagrees', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 1, max: 1000 }), (cells, more) => {
        const changed = { ...cells, 'disclosed.total': sumOf(channels, cells) + more }
        expect(disagreeing(changed).map((f) => f.check.id)).toEqual(['once.disclosed.total'])
      }),
      { numRuns: 100 },
    )
  })

  it('with a count that is negative or no whole number disagrees, and names it', () => {
    const counted = codes.filter((code) => !measured.includes(code))
    const wrong = fc.oneof(
      fc.integer({ min: -1000, max: -1 }),
      fc.tuple(fc.integer({ min: -100, max: 1000 }), fc.integer({ min: 1, max: 99 })).map(([n, h]) => n + h / 100),
    )
    fc.assert(
      fc.property(tables, fc.constantFrom(...counted), wrong, (cells, code, value) => {
        const found = disagreeing({ ...cells, [code]: value }).filter((f) => f.check.kind === 'counts')
        expect(found.map((f) => f.outcome)).toEqual([{ verdict: 'disagrees', sides: null, faults: [`table:${code}`] }])
      }),
      { numRuns: 200 },
    )
  })
})

/** How a writer prints a number: exactly, to the nearest step (a half either way), or cut down with 余. */
type Printing = { as: Printed['as']; digits: number; halfUp: boolean }
const printing: fc.Arbitrary<Printing> = fc.record({
  as: fc.constantFrom<Printed['as']>('exact', 'rounded', 'over'),
  // Thousandths to ten thousands.
  digits: fc.integer({ min: -4, max: 3 }),
  halfUp: fc.boolean(),
})

const typedAs = (truth: Fraction) => Number(truth.round(6).toString())

/** The number as printed; one that has no end is rounded, since nobody can print it exactly. */
function print(truth: Fraction, { as, digits, halfUp }: Printing): Figure {
  const typed = typedAs(truth)
  if (as === 'exact' && exactly(typed).equals(truth)) return figure(typed, '', '')
  // What is below zero is rounded: cut down it would be further from zero.
  const over = as === 'over' && truth.gte(0)
  const step = Number(`1e${-digits}`)
  const steps = truth.div(exactly(step))
  const below = steps.floor()
  const rest = steps.sub(below).compare(exactly(0.5))
  const up = !over && (rest > 0 || (rest === 0 && halfUp))
  const value = Number(`${below.add(up ? 1 : 0).toFraction()}e${-digits}`)
  return figure(value, '', '', { printed: { as: over ? 'over' : 'rounded', step } })
}

type Truths = Record<string, Fraction>
const amounts = (min = 0) => fc.integer({ min, max: 3_000_000 }).map((n) => exactly(n).div(exactly(1000)))
const counts = (min = 0) => fc.integer({ min, max: 300_000 }).map((n) => exactly(n))
const number = (min = 0) =>
  fc.oneof(
    amounts(min),
    counts(min),
    fc.integer({ min, max: 20 }).map((n) => exactly(n)),
  )
const total = (all: readonly Fraction[]) => all.reduce((sum, n) => sum.add(n), exactly(0))
const several = fc.array(number(), { minLength: 1, maxLength: 5 })
const lettered = (letter: string, all: readonly Fraction[]): Truths =>
  Object.fromEntries(all.map((n, i) => [`${letter}${i}`, n]))

/** An identity with numbers that satisfy it. */
const identity: fc.Arbitrary<{ check: Identity; truths: Truths }> = fc.oneof(
  several.map((parts) => {
    const truths = lettered('p', parts)
    return {
      check: { id: 'c', kind: 'sum', whole: 'w', parts: Object.keys(truths) } as const,
      truths: { ...truths, w: total(parts) },
    }
  }),
  fc.tuple(several, several).map(([left, right]) => {
    const more = total(left).sub(total(right))
    const [l, r] = more.lt(0) ? [[...left, more.neg()], right] : [left, [...right, more]]
    const [a, b] = [lettered('a', l), lettered('b', r)]
    return {
      check: { id: 'c', kind: 'balance', left: Object.keys(a), right: Object.keys(b) } as const,
      truths: { ...a, ...b },
    }
  }),
  fc.tuple(number(), number(1)).map(([p, w]) => ({
    check: { id: 'c', kind: 'share', share: 's', part: 'p', whole: 'w' } as const,
    truths: { s: p.div(w).mul(100), p, w },
  })),
  fc.tuple(number(), number(1)).map(([n, b]) => ({
    check: { id: 'c', kind: 'change', change: 'c', now: 'n', before: 'b' } as const,
    truths: { c: n.sub(b).div(b).mul(100), n, b },
  })),
  fc.tuple(number(), fc.integer({ min: 2, max: 4 })).map(([n, times]) => {
    const truths = lettered(
      'f',
      Array.from({ length: times }, () => n),
    )
    return { check: { id: 'c', kind: 'same', figures: Object.keys(truths) } as const, truths }
  }),
  fc.tuple(number(), number()).map(([a, b]) => {
    const [p, w] = a.lt(b) ? [a, b] : [b, a]
    return { check: { id: 'c', kind: 'at-most', part: 'p', whole: 'w' } as const, truths: { p, w } }
  }),
)

/** The numbers, each printed in some way. */
const printed = (truths: Truths, ways: readonly Printing[]): Record<string, Figure> =>
  Object.fromEntries(
    Object.entries(truths).map(([id, truth], i) => [id, print(truth, ways[i % ways.length] as Printing)]),
  )

describe('rounding', () => {
  const ways = fc.array(printing, { minLength: 12, maxLength: 12 })

  it('prints a number that may be what it was', () => {
    fc.assert(
      fc.property(number(), printing, (truth, way) => {
        const all = allowed(print(truth, way))
        expect(all.low.lte(truth) && all.high.gte(truth)).toBe(true)
      }),
    )
  })

  it('any numbers of a true identity never makes it disagree, and nothing needs explaining', () => {
    const seen = { holds: 0, untestable: 0 }
    fc.assert(
      fc.property(identity, ways, ({ check, truths }, how) => {
        const figures = printed(truths, how)
        const { outcome } = finding(smallReport({ figures, sections: [], preface: [] }), check)
        const divisor = check.kind === 'share' ? figures.w : check.kind === 'change' ? figures.b : undefined
        const zero = divisor !== undefined && allowed(divisor).low.lte(0)
        expect(outcome).toMatchObject(zero ? { because: { kind: 'zero' } } : { verdict: 'holds' })
        seen[zero ? 'untestable' : 'holds']++
      }),
      { numRuns: 300 },
    )
    expect(seen.holds).toBeGreaterThan(seen.untestable)
  })

  it('excuses no more than it can: a whole further off than all the steps together disagrees', () => {
    fc.assert(
      fc.property(several, ways, fc.integer({ min: 1, max: 1000 }), fc.boolean(), (parts, how, more, up) => {
        const truths = { ...lettered('p', parts), w: total(parts) }
        const figures = printed(truths, how)
        const steps = Object.values(figures).map(({ printed: p }) => exactly(p.as === 'exact' ? 0 : p.step))
        // Twice: once for what is printed, once more for a habit.
        const off = total(steps).mul(2).add(more)
        const value = typedAs(up ? truths.w.add(off) : truths.w.sub(off))
        const whole = { ...(figures.w as Figure), value }
        const check: Identity = { id: 'c', kind: 'sum', whole: 'w', parts: parts.map((_, i) => `p${i}`) }
        const report = smallReport({ figures: { ...figures, w: whole }, sections: [], preface: [] })
        expect(finding(report, check).outcome.verdict).toBe('disagrees')
      }),
      { numRuns: 150 },
    )
  })
})

describe('the same figure', () => {
  it('comes to one verdict in whatever order it is stated', () => {
    const way = printing.map((p) => ({ ...p, digits: p.digits > 0 ? 0 : -1 }))
    const numbers = fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), way), { minLength: 2, maxLength: 3 })
    const verdict = (stated: readonly Figure[]) => {
      const figures = Object.fromEntries(stated.map((f, i) => [`f${i}`, f]))
      const report = smallReport({ figures, sections: [], preface: [] })
      return finding(report, { id: 'c', kind: 'same', figures: Object.keys(figures) }).outcome.verdict
    }
    fc.assert(
      fc.property(numbers, (all) => {
        const stated = all.map(([n, how]) => print(exactly(n), how))
        expect(verdict([...stated].reverse())).toBe(verdict(stated))
      }),
      { numRuns: 300 },
    )
  })
})

describe('decimals', () => {
  const millionths = fc.array(fc.integer({ min: 0, max: 2_000_000_000 }), { minLength: 1, maxLength: 8 })
  const verdict = (whole: number, parts: readonly number[]) => {
    const check: Identity = { id: 'c', kind: 'sum', whole: whole / 1e6, parts: parts.map((n) => n / 1e6) }
    return finding(smallReport(), check).outcome.verdict
  }

  it('add up exactly when they do as whole numbers', () => {
    fc.assert(
      fc.property(millionths, fc.integer({ min: -3, max: 3 }), (parts, off) => {
        const whole = parts.reduce((sum, n) => sum + n, 0) + off
        expect(verdict(whole, parts)).toBe(off === 0 ? 'holds' : 'disagrees')
      }),
      { numRuns: 300 },
    )
  })
})

describe('whatever a report that opens has', () => {
  const most = 1e15
  const value = fc.oneof(
    fc.integer({ min: -100, max: 100 }),
    fc.double({ noNaN: true, min: -most, max: most }),
    fc.constantFrom(-0, 1e-7, most, -most),
  )
  const ids = Object.keys(smallReport().figures)
  const rows = ['replies', 'fees', 'litigation', 'requests', 'requests.letter']
  const term: fc.Arbitrary<Term> = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...ids, ...rows) },
    { weight: 2, arbitrary: fc.constantFrom(...rows, ...ids).map((id) => `table:${id}`) },
    { weight: 2, arbitrary: value },
    { weight: 1, arbitrary: fc.constant({ missing: 'x' }) },
  )
  const terms = (minLength: number) => fc.array(term, { minLength, maxLength: 4 })
  const some = {
    section: fc.constantFrom(1, 2, 9),
    known: fc.constant('known'),
    id: fc.constantFrom('a', 'sum.replies', 'table.replies.granted'),
  }
  const kind = <const K extends string>(name: K) => fc.constant(name)
  const check = fc
    .tuple(
      fc.oneof(
        fc.record({ kind: kind('sum'), whole: term, parts: terms(1), once: fc.boolean() }),
        fc.record({ kind: kind('balance'), left: terms(1), right: terms(1) }),
        fc.record({ kind: kind('share'), share: term, part: term, whole: term }),
        fc.record({ kind: kind('same'), figures: terms(2) }),
        fc.record({ kind: kind('at-most'), part: term, whole: term }),
        fc.record({ kind: kind('change'), change: term, now: term, before: term }),
      ),
      fc.record(some, { requiredKeys: ['id'] }),
    )
    .map(([what, rest]): unknown => ({ ...what, ...rest }))
  const step = fc.oneof(fc.constantFrom(0.1, 1, 10), fc.double({ noNaN: true, min: 0, minExcluded: true, max: most }))
  const stated = fc.record({
    value,
    printed: fc.oneof(
      fc.constant({ as: 'exact' }),
      fc.record({ as: kind('rounded'), step }),
      fc.record({ as: kind('over'), step }),
    ),
  })
  const cell = fc.oneof(fc.constant(null), value, fc.array(fc.option(value), { maxLength: 3 }))
  const text = fc
    .array(
      fc.tuple(
        fc.constantFrom(...ids, 'fees'),
        fc.constantFrom('12件', '40余件', '1.2万', '没有', '若干', '9%', '0.00000001', '9'.repeat(400)),
      ),
    )
    .map((all) => all.map(([id, shown]) => `[${shown}](${id})。`).join(''))

  const made = fc.record({
    checks: fc.uniqueArray(check, { maxLength: 3, selector: (c) => (c as { id: string }).id }),
    figures: fc.array(stated, { minLength: ids.length, maxLength: ids.length }),
    cells: fc.record(Object.fromEntries(rows.map((row) => [row, cell])), { requiredKeys: [] }),
    text,
  })

  it('every check comes to a verdict', () => {
    const small = smallReport()
    let opened = 0
    fc.assert(
      fc.property(made, ({ checks, figures, cells, text }) => {
        const changed = ids.map((id, i) => [id, { ...(small.figures[id] as Figure), ...(figures[i] as object) }])
        const input: unknown = {
          ...small,
          checks,
          figures: Object.fromEntries(changed),
          statistics: { ...small.statistics, ...cells },
          preface: [{ kind: 'paragraph', text }],
        }
        const parsed = parseReport(input)
        fc.pre(parsed.ok)
        opened++
        const report: Report = parsed.value
        const findings = findingsOf(report)
        for (const check of report.checks) expect(findings.filter((f) => f.check === check)).toHaveLength(1)
        for (const [figure, checks] of disputedIn(report))
          expect(findingsWith(report, figure).map((f) => f.check.id)).toEqual(expect.arrayContaining([...checks]))
      }),
      { numRuns: 200 },
    )
    expect(opened).toBeGreaterThan(0)
  })
})
